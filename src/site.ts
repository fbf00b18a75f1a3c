import { readYaml } from './content-files.ts';
import { siteSchema } from './domain/schema.ts';

/** What is different for each place where the directory is published, from content/site.yaml. */
export const site = siteSchema.parse(readYaml('site.yaml'));
