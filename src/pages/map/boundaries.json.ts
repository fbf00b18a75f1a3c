import { readBoundaries } from '../../geo.ts';

/** `/map/boundaries.json`: the districts' boundaries as TopoJSON, with the land round them. */
export const GET = () => Response.json(readBoundaries());
