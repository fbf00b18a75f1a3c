import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readServiceFiles } from '../src/content-files.ts';
import { postcodeIn } from '../src/editing/postcode-in-text.ts';
import { addressIn } from '../src/editing/street-address.ts';
import { builtPages, DIST } from './support/built.ts';

const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g;
const files = readServiceFiles();

/** The postcodes that may be published: those in the venue of a service that is no refuge. */
const venuePostcodes = new Set(
	files
		.filter(({ kind }) => kind !== 'refuges')
		.flatMap(({ text }) => [...text.matchAll(/^ {2}postcode: "?([^"\n]+)"?$/gm)].map(([, postcode]) => postcode)),
);

describe('no refuge’s place is published', () => {
	test('a refuge’s page holds no postcode, street address or coordinates', () => {
		const pages = builtPages().filter(({ path }) => /^\/refuges\/./.test(path));
		expect(pages.length).toBe(files.filter(({ kind }) => kind === 'refuges').length);
		const found = pages.flatMap(({ path, document }) => {
			const text = document.querySelector('main')!.textContent ?? '';
			return [postcodeIn(text, false), addressIn(text), /\d{1,2}\.\d{3,}/.exec(text)?.[0]]
				.filter(Boolean)
				.map((place) => `${path} ${place}`);
		});
		expect(found).toEqual([]);
	});

	test('every postcode in all that is published is that of a venue which is no refuge', () => {
		const published = globSync('**/*.{html,json,js,xml,csv,txt,ics,vcf,geojson,svg,yaml}', { cwd: DIST });
		expect(published.length).toBeGreaterThan(files.length);
		const stray = published.flatMap((file) =>
			[...readFileSync(join(DIST, file), 'utf8').matchAll(POSTCODE)]
				.filter(([postcode]) => !venuePostcodes.has(postcode))
				.map(([postcode]) => `${file} ${postcode}`),
		);
		expect(stray).toEqual([]);
	});
});
