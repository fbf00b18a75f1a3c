import { readKeys } from '../../content-files.ts';
import { directoryJsonSchema } from '../../feeds/directory-schema.ts';

/** `/data/directory.schema.json`: the JSON Schema of directory.json. */
export const GET = () => Response.json(directoryJsonSchema(readKeys()));
