import { describe, expect, test } from 'vitest';
import { readServiceFiles, readYaml } from '../src/content-files.ts';
import { parseHours } from '../src/domain/opening-hours.ts';
import { idOf } from '../src/feeds/hsds/ids.ts';
import { fullServices, listed } from './support/data.ts';

const files = readServiceFiles();
const byFile = new Map(files.map((file) => [idOf(`${file.kind}/${file.id}`), file]));
const services = fullServices();

/** How often a pattern is in the files of the content. Fields are counted as text, without any code of ours. */
const count = (pattern: RegExp) => files.reduce((sum, { text }) => sum + [...text.matchAll(pattern)].length, 0);
const total = (count: (service: (typeof services)[number]) => number) =>
	services.reduce((sum, service) => sum + count(service), 0);

describe('nothing is lost on the way from the content to Open Referral', () => {
	test('each service is there once, in a file and in the list', () => {
		const ids = [...byFile.keys()].sort();
		expect(services.map(({ id }) => id).sort()).toEqual(ids);
		expect(
			listed('services')
				.map(({ id }) => id)
				.sort(),
		).toEqual(ids);
	});

	test('each number', () => {
		const written = count(/^ +(?:- )?number: /gm);
		expect(written).toBeGreaterThan(files.length / 2);
		expect(total(({ phones }) => phones.length)).toBe(written);
		for (const { id, phones } of services) {
			for (const { number } of phones) expect(byFile.get(id)!.text).toContain(`number: "${number}"`);
		}
	});

	test('all hours, with the same time open in a week', () => {
		const written = files.flatMap(({ text }) => [...text.matchAll(/^ *hours: "(.+)"$/gm)].map(([, hours]) => hours!));
		expect(written.length).toBeGreaterThan(0);
		const owners = total(({ schedules }) => {
			const timed = schedules.filter(({ opens_at }) => opens_at);
			return new Set(timed.map(({ attending_type }) => attending_type)).size;
		});
		expect(owners).toBe(written.length);
		expect(total(({ schedules }) => schedules.reduce((sum, one) => sum + minutesAWeek(one), 0))).toBe(
			written.reduce((sum, hours) => sum + openMinutes(hours), 0),
		);
	});

	test('each note on hours', () => {
		const all = services.flatMap(({ schedules }) => schedules.map(({ description, notes }) => description + notes));
		const notes = files.flatMap(({ text }) => [...text.matchAll(/^hoursNote: (.+)$/gm)].map(([, note]) => note!));
		expect(notes.length).toBeGreaterThan(0);
		const lost = notes.filter((note) => !all.some((words) => words.includes(note.replaceAll(/^"|"$/g, ''))));
		expect(lost).toEqual([]);
	});

	test('each website, e-mail address and venue', () => {
		expect(services.filter(({ email }) => email)).toHaveLength(count(/^email: /gm));
		const websites = files.flatMap(({ text }) => [...text.matchAll(/^website: (.+)$/gm)].map(([, url]) => url!));
		expect(websites.filter((url) => !services.some((service) => service.url === url))).toEqual([]);
		expect(listed('service_at_locations')).toHaveLength(count(/^venue:/gm));
	});
});

/** How long a weekly schedule is open in a week. */
function minutesAWeek({
	freq,
	byday = '',
	opens_at,
	closes_at,
}: (typeof services)[number]['schedules'][number]): number {
	if (!opens_at || !closes_at) return 0;
	expect(freq, 'the content has weekly hours alone; count monthly ones here when it has').toBe('WEEKLY');
	const minutes = (clock: string) =>
		clock === '23:59' ? 1440 : Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
	const length = minutes(closes_at) - minutes(opens_at);
	return byday.split(',').length * (length > 0 ? length : length + 1440);
}

/** How long the library finds hours open in a week without a bank holiday. */
const openMinutes = (hours: string) =>
	parseHours(hours).getOpenDuration(new Date(2027, 5, 7), new Date(2027, 5, 14))[0] / 60_000;

describe('what Open Referral says', () => {
	test('of refuges is no place', () => {
		const refuges = services.filter(({ id }) => byFile.get(id)!.kind === 'refuges');
		expect(refuges.length).toBeGreaterThan(0);
		expect(refuges.filter(({ service_at_locations }) => service_at_locations.length)).toEqual([]);
		const refugeIds = refuges.map(({ id }) => id);
		expect(listed('service_at_locations').filter(({ service_id }) => refugeIds.includes(service_id))).toEqual([]);
	});

	test('of closed services is that they are defunct, and only of them', () => {
		const closed = files.filter(({ text }) => /^status: closed$/m.test(text));
		expect(closed.length).toBeGreaterThan(0);
		const defunct = services.filter(({ status }) => status === 'defunct');
		expect(defunct.map(({ id }) => byFile.get(id)!.path).sort()).toEqual(closed.map(({ path }) => path).sort());
		expect(defunct.filter(({ phones, schedules }) => phones.length + schedules.length)).toEqual([]);
	});

	test('of dates is when the details were last seen to be right', () => {
		const dated = files.filter(({ text }) => /^ {2}on: "\d/m.test(text));
		expect(services.filter(({ assured_date }) => assured_date)).toHaveLength(dated.length);
		for (const { id, assured_date } of services.filter((service) => service.assured_date)) {
			const [, on] = /^ {2}on: "(.+)"$/m.exec(byFile.get(id)!.text)!;
			expect(assured_date!.startsWith(on!)).toBe(true);
		}
	});

	test('of sureness is in words on every service', () => {
		const words = services.map(
			({ attributes }) => attributes.find(({ link_type }) => link_type === 'freshness')?.value,
		);
		expect(words.filter((value) => !value)).toEqual([]);
	});

	test('of areas are codes that the districts or nations have', () => {
		const districts = Object.values(readYaml('districts.yaml')) as { gss: string }[];
		const nations = ['E92000001', 'K02000001', 'S92000003', 'W92000004'];
		const known = new Set([...districts.map(({ gss }) => gss), ...nations]);
		const areas = services.flatMap(({ service_areas }) => service_areas);
		expect(areas.filter(({ extent }) => !known.has(extent))).toEqual([]);
	});

	test('names organisations, terms and taxonomies that are in its lists', () => {
		const organizations = new Set(listed('organizations').map(({ id }) => id));
		const terms = new Set(listed('taxonomy_terms').map(({ id }) => id));
		const taxonomies = new Set(listed('taxonomies').map(({ id }) => id));
		expect(services.filter(({ organization_id }) => !organizations.has(organization_id))).toEqual([]);
		expect(
			services.flatMap(({ attributes }) => attributes).filter(({ taxonomy_term_id }) => !terms.has(taxonomy_term_id)),
		).toEqual([]);
		expect(listed('taxonomy_terms').filter(({ taxonomy_id }) => !taxonomies.has(taxonomy_id))).toEqual([]);
	});
});
