import type { Feature, FeatureCollection } from 'geojson';
import mapshaper from 'mapshaper';
import type { District } from '../domain/schema.ts';
import { simplifyAndWrite } from './simplify.ts';

const WHERE = 'Get "Local Authority Districts, Boundaries UK BGC" as GeoJSON from geoportal.statistics.gov.uk';

function parse(text: string): FeatureCollection {
	let data: Partial<FeatureCollection>;
	try {
		data = JSON.parse(text) as Partial<FeatureCollection>;
	} catch {
		throw new Error(`This is not GeoJSON. ${WHERE}.`);
	}
	if (data.type !== 'FeatureCollection' || !data.features?.length) throw new Error(`This is not GeoJSON. ${WHERE}.`);
	return data as FeatureCollection;
}

/** The column that a pattern names. Throws when the file has none: it is then about something else. */
function column({ properties }: Feature, pattern: RegExp, example: string): string {
	const name = Object.keys(properties ?? {}).find((key) => pattern.test(key));
	if (!name) throw new Error(`This file has no column ${example}, so it does not hold districts. ${WHERE}.`);
	return name;
}

/** Any one coordinate of a shape. */
const someCoordinate = ({ geometry }: Feature): number =>
	'coordinates' in geometry ? ((geometry.coordinates as unknown[]).flat(9)[0] as number) : 0;

/**
 * The features of a file of the Office for National Statistics, each with its code alone. Throws, in words that say
 * what to do, when it is another file, is in National Grid coordinates, or lacks a district.
 */
export function readOnsDistricts(text: string, districts: Record<string, District>): FeatureCollection {
	const features = parse(text).features.filter(({ geometry }) => Boolean(geometry));
	const code = column(features[0]!, /^(lad\d\dcd|areacd)$/i, 'LAD24CD');
	if (Math.abs(someCoordinate(features[0]!)) > 180)
		throw new Error('Its coordinates are of the British National Grid. Download it as GeoJSON in WGS84 (EPSG:4326).');
	const codes = new Set(features.map(({ properties }) => properties?.[code] as unknown));
	const missing = Object.values(districts).filter(({ gss }) => !codes.has(gss));
	if (missing.length > 0)
		throw new Error(
			`It lacks ${missing.map(({ name, gss }) => `${name} (${gss})`).join(', ')}. If a code has changed, change it in content/districts.yaml.`,
		);
	return {
		type: 'FeatureCollection',
		features: features.map((feature) => ({ ...feature, properties: { gss: feature.properties?.[code] as unknown } })),
	};
}

/** The boundary file as text, made from the official districts of the ONS. Throws as `readOnsDistricts` does. */
export async function boundariesFromOns(text: string, districts: Record<string, District>): Promise<string> {
	const names = Object.fromEntries(Object.values(districts).map(({ gss, name }) => [gss, name]));
	const written = await mapshaper.applyCommands(
		[
			'-i councils.json name=councils snap',
			'-clean target=councils',
			`-each target=councils 'name=(${JSON.stringify(names)})[gss]||"", gss=name?gss:""'`,
			'-dissolve gss copy-fields=name target=councils',
			simplifyAndWrite('councils'),
		].join(' '),
		{ 'councils.json': JSON.stringify(readOnsDistricts(text, districts)) },
	);
	return `${String(written['districts.topo.json'])}\n`;
}
