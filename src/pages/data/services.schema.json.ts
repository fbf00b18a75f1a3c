import { servicesTableSchema } from '../../feeds/table-schema.ts';

/** `/data/services.schema.json`: what the columns of services.csv mean. */
export const GET = () => Response.json(servicesTableSchema());
