import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import type { Boundaries } from '../src/domain/boundaries.ts';
import { exactDistrict } from '../src/domain/exact-postcodes.ts';
import { readConstituencyFacts, readBoundaryText, readDistricts } from '../src/geography/boundary-files.ts';
import { buildBoundaries } from '../src/geography/build-boundaries.ts';
import { decodeRing } from '../src/geography/constituencies.ts';
import { eastNorth, lonLat } from '../src/geography/grid-reference.ts';
import { boundariesFromOns, readOnsDistricts } from '../src/geography/ons-districts.ts';
import { exactFrom } from '../src/geography/onspd.ts';

const SLOW = 180_000;
const districts = readDistricts();
const codes = Object.values(districts).map(({ gss }) => gss);
const committed = JSON.parse(readBoundaryText()) as Boundaries;
const featuresIn = (boundaries: Boundaries) =>
	(feature(boundaries, boundaries.objects.districts) as FeatureCollection).features;
const codesIn = (boundaries: Boundaries) => featuresIn(boundaries).map(({ properties }) => String(properties!['gss']));

/** A file as the ONS gives it, made from our own boundaries. */
function onsFile(): FeatureCollection {
	const features = featuresIn(committed);
	return {
		type: 'FeatureCollection',
		features: features.map(({ properties, ...rest }) => ({
			...rest,
			properties: { LAD24CD: properties!['gss'] as string, LAD24NM: 'its official name' },
		})),
	};
}

describe('the boundary file', () => {
	test(
		'is what its command writes, to the byte',
		async () => {
			expect(await buildBoundaries(readConstituencyFacts(), districts)).toBe(readBoundaryText());
		},
		SLOW,
	);

	test('holds each district once, under the code of districts.yaml, and the land around', () => {
		expect(codesIn(committed).toSorted()).toEqual(codes.toSorted());
		expect(committed.objects.land.geometries.length).toBeGreaterThan(0);
	});
});

describe('importing the official boundaries', () => {
	test(
		'gives a boundary file with every district under our own name',
		async () => {
			const file = JSON.parse(await boundariesFromOns(JSON.stringify(onsFile()), districts)) as Boundaries;
			expect(codesIn(file).toSorted()).toEqual(codes.toSorted());
			expect(file.crownCopyright).toBe(2024);
			const names = featuresIn(file).map(({ properties }) => String(properties!['name']));
			expect(names.toSorted()).toEqual(
				Object.values(districts)
					.map(({ name }) => name)
					.toSorted(),
			);
		},
		SLOW,
	);

	test('says in words what is wrong with a file', () => {
		const lacking = onsFile();
		const [gone] = lacking.features.splice(0, 1);
		const name = Object.values(districts).find(({ gss }) => gss === gone!.properties!['LAD24CD'])!.name;
		expect(() => readOnsDistricts(JSON.stringify(lacking), districts)).toThrow(`It lacks ${name} (`);
		const grid = onsFile();
		grid.features[0]!.geometry = { type: 'Polygon', coordinates: [[[531_000, 167_000]]] };
		expect(() => readOnsDistricts(JSON.stringify(grid), districts)).toThrow('British National Grid');
		const wards = onsFile();
		wards.features[0]!.properties = { WD24CD: 'E05000026' };
		expect(() => readOnsDistricts(JSON.stringify(wards), districts)).toThrow('no column LAD24CD');
		expect(() => readOnsDistricts('{}', districts)).toThrow('This is not GeoJSON');
		expect(() => readOnsDistricts('<html>', districts)).toThrow('This is not GeoJSON');
	});
});

describe('importing the ONS Postcode Directory', () => {
	const ours = new Map(Object.entries(districts).map(([id, { gss }]) => [gss, id]));
	const [first, second] = [...ours] as [[string, string], [string, string]];
	async function* lines(...rows: string[]) {
		yield* rows;
	}

	test('gives each postcode its district, and leaves out what has ended or is elsewhere', async () => {
		const table = await exactFrom(
			lines(
				'pcd,"pcds",doterm,oslaua',
				`"ZZ1 1AA","ZZ1 1AA","","${first[0]}"`,
				`"ZZ1 1AB","ZZ1 1AB","","${first[0]}"`,
				`"ZZ1 1AC","ZZ1 1AC","","${second[0]}"`,
				`"ZZ1 2AA","ZZ1 2AA","","E99999999"`,
				`"ZZ1 3AA","ZZ1 3AA","202001","${first[0]}"`,
				`"ZZ9 1AA","ZZ9 1AA","","E99999999"`,
			),
			ours,
		);
		expect(Object.keys(table.outward)).toEqual(['ZZ1']);
		expect(exactDistrict(table, { outward: 'ZZ1', inward: '1AB' })).toBe(first[1]);
		expect(exactDistrict(table, { outward: 'ZZ1', inward: '1AC' })).toBe(second[1]);
		expect(exactDistrict(table, { outward: 'ZZ1', inward: '2AA' })).toBe('outside');
		expect(exactDistrict(table, { outward: 'ZZ1', inward: '3AA' })).toBeUndefined();
		expect(exactDistrict(table, { outward: 'ZZ1' })).toBeUndefined();
	});

	test('says in words what is wrong with a file', async () => {
		await expect(exactFrom(lines('name,age', 'x,1'), ours)).rejects.toThrow('not a CSV file of the ONS');
		await expect(exactFrom(lines('pcds,lad24cd', 'ZZ9 1AA,E99999999'), ours)).rejects.toThrow('no postcode in any');
	});
});

test('a grid reference is read as the Ordnance Survey defines it', () => {
	expect(eastNorth('TQ974322')).toEqual([597_450, 132_250]);
	expect(eastNorth('SP0000')).toEqual([400_500, 200_500]);
	expect(eastNorth('TR36')).toEqual([635_000, 165_000]);
	expect(() => eastNorth('Lyminge')).toThrow('not a grid reference');
	// The Ordnance Survey's own worked example, rounded to 1/1000 of a degree: Caister water tower.
	const [lon, lat] = lonLat([651_409.903, 313_177.27]);
	expect(lon).toBeCloseTo(1.716, 2);
	expect(lat).toBeCloseTo(52.658, 2);
});

test('a ring of the package is decoded, half a cell lower and further west', () => {
	const code = (difference: number) => String.fromCharCode(((difference << 1) ^ (difference >> 31)) + 64);
	const text = [1, 2, 0, 0, -3, 4].map(code).join('');
	expect(decodeRing(text, [1024, 2048])).toEqual([
		[1024.5 / 1024, 2049.5 / 1024],
		[1021.5 / 1024, 2053.5 / 1024],
	]);
});
