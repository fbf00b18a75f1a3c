import { readYaml } from './content-files.ts';
import { easyReadSchema } from './domain/easy-read-schema.ts';

/** The steps of the easy-read page, from content/easy-read.yaml. */
export const easyRead = easyReadSchema.parse(readYaml('easy-read.yaml')).steps;
