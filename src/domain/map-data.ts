/** A number for each district, to shade the map by. */
export interface MapLayer {
	id: string;
	/** What is shown: "Walk in". */
	title: string;
	/** What the numbers count: "services". */
	unit: string;
	/** Who counted, and the time it is about; absent for what the directory counts itself. */
	source?: string;
	year?: string;
	/** By district. A district that is absent is not known. */
	values: Record<string, number>;
}

/** A service as the map's panel shows it. */
export interface MapService {
	name: string;
	href: string;
	/** The heading it stands under: "Walk in". */
	group: string;
	phone?: string | undefined;
	/** When its details were checked, in words. */
	freshness: string;
}

/** A walk-in with a published venue. */
export interface MapPoint {
	name: string;
	href: string;
	where: string;
	/** Its hours in words. */
	when: string;
	/** When it is open, as `openData` writes it; absent when that is not known or not sure enough. */
	open?: string | undefined;
	lat: number;
	lon: number;
}

export interface MapDistrict {
	name: string;
	href: string;
	/** Its code in the boundary file. */
	gss: string;
	/** Where its label stands: latitude and longitude. */
	at: [lat: number, lon: number];
	/** Its local services that somebody could confirm: their places in `services`. */
	services: number[];
	/** How many more there are that nobody could confirm. */
	unsure: number;
}

/** All that the moving map shows beside the boundaries: one file, the same for everybody. */
export interface MapData {
	areas: { id: string; name: string; districts: string[] }[];
	districts: Record<string, MapDistrict>;
	services: MapService[];
	layers: MapLayer[];
	points: MapPoint[];
	/** The largest first. */
	towns: { name: string; lat: number; lon: number; people: number }[];
}
