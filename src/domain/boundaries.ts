import type { GeometryCollection, Topology } from 'topojson-specification';

/** The layers of the boundary file: the districts with their ONS codes, and the land round them. */
export type Boundaries = Topology<{
	districts: GeometryCollection<{ gss: string; name: string }> & {
		/** The year of the Crown copyright, in official boundaries. Our own have none. */
		crownCopyright?: number;
	};
	land: GeometryCollection;
}> & {
	/** The year of the Crown copyright, in official boundaries. Our own have none. */
	crownCopyright?: number;
};
