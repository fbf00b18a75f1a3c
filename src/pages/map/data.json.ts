import { mapData } from '../../maps/map-data.ts';

/** `/map/data.json`: what the moving map shows, the same for everybody. */
export const GET = () => Response.json(mapData());
