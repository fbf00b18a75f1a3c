import { places } from '../where-data.ts';

/** `/where.json`: fetched whole by whoever uses the box, so that asking for it tells nothing of what is typed. */
export const GET = () => Response.json(places());
