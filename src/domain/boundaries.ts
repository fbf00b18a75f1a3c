import type { GeometryCollection, Topology } from 'topojson-specification';

/** The layers of the boundary file: the districts with their ONS codes, and the land round them. */
export type Boundaries = Topology<{
	districts: GeometryCollection<{ gss: string; name: string }>;
	land: GeometryCollection;
}>;
