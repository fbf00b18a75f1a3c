/** Land that the map shows round the districts: longitude and latitude of two corners. */
const LAND = '-3.4,50.5,1.9,53.2';

/**
 * mapshaper's commands from a layer of councils to the boundary file: lines to about 100 m, small islands left out, the
 * districts of the directory in one layer and the rest of the land in another. Lines that districts share stay
 * shared, as all are simplified in one topology.
 * `layer` holds areas with a field `gss` and a field `name`, both empty outside the directory.
 */
export const simplifyAndWrite = (layer: string) =>
	[
		`-simplify target=${layer} weighted interval=100 keep-shapes`,
		`-clean target=${layer}`,
		`-filter-islands target=${layer} min-area=0.25km2`,
		`-filter target=${layer} '!!gss' + name=districts`,
		'-filter-fields target=districts gss,name',
		`-filter target=${layer} '!gss' + name=land`,
		`-clip target=land bbox=${LAND}`,
		'-filter-fields target=land',
		'-o districts.topo.json format=topojson target=districts,land quantization=20000 id-field=gss',
	].join(' ');
