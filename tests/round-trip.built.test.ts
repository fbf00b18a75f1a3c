import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readServiceFiles, readYaml } from '../src/content-files.ts';
import type { AnyService } from '../src/directory.ts';
import { maySayOpen, openingHours } from '../src/domain/open-hours.ts';
import { parseHours } from '../src/domain/opening-hours.ts';
import { usualWeek } from '../src/domain/usual-week.ts';
import { idOf } from '../src/feeds/hsds/ids.ts';
import { builtPages, DIST } from './support/built.ts';
import { dataJson } from './support/data.ts';
import { listingOn } from './support/listing.ts';
import { readTable } from './support/table.ts';

/** What hangs on a service that is reached. */
type Reach = Pick<AnyService['data'], 'phones' | 'text' | 'chat' | 'bsl' | 'hours'>;

const own = dataJson('directory.json') as { made: string; services: { key: string; fields: Reach }[] };

/** The content on the day that the site was built. */
const services = listingOn(own.made.slice(0, 10)).services;
const open = services.filter(({ data }) => data.status !== 'closed');
const texts = readServiceFiles().map(({ text }) => text);

const numbersOf = ({ phones = [] }: Reach) => phones.map(({ number }) => number);
const keyOf = ({ key }: { key: string }) => key;
const digits = (number: string) => number.replaceAll(/\D/g, '');

/** Those that may be offered without a warning. */
const sure = services.filter(maySayOpen);
const withNumber = sure.filter(({ data }) => data.phones?.length);

describe('nothing is lost on the way from the content to', () => {
	test('directory.json: services, numbers and hours', () => {
		expect(own.services.map(keyOf).sort()).toEqual(services.map(keyOf).sort());
		const written = (pattern: RegExp) => texts.reduce((sum, text) => sum + [...text.matchAll(pattern)].length, 0);
		const given = own.services.map(({ fields }) => fields);
		const numbers = given.flatMap((fields) => [...numbersOf(fields), ...(fields.text ? [fields.text.number] : [])]);
		expect(numbers).toHaveLength(written(/^ +(?:- )?number: /gm));
		const hours = given.flatMap(({ hours, phones = [], chat, bsl }) =>
			[hours, ...phones.map((phone) => phone.hours), chat?.hours, bsl?.hours].filter(Boolean),
		);
		expect(hours).toHaveLength(written(/^[ -]*hours: /gm));
		const fieldsOf = new Map(own.services.map(({ key, fields }) => [key, fields]));
		for (const { key, data } of open) {
			const { phones, text, chat, bsl, hours } = fieldsOf.get(key)!;
			const { phones: phones2, text: text2, chat: chat2, bsl: bsl2, hours: hours2 } = data;
			expect({ phones, text, chat, bsl, hours }, key).toEqual(
				JSON.parse(JSON.stringify({ phones: phones2, text: text2, chat: chat2, bsl: bsl2, hours: hours2 })),
			);
		}
	});

	test('the table: services, numbers and hours', () => {
		const rows = new Map(readTable().rows.map((row) => [row.id!, row]));
		expect(rows.size).toBe(services.length);
		for (const { key, data } of open) {
			const row = rows.get(idOf(key))!;
			const others = [...row.other_phones!.matchAll(/(?:^|; )([\d ]{3,}) \(/g)].map(([, number]) => number!);
			expect([row.phone, ...others].filter(Boolean), key).toEqual(numbersOf(data));
			expect([row.hours, row.phone_hours], key).toEqual([data.hours ?? '', data.phones?.[0]?.hours ?? '']);
			expect(row.text, key).toBe(data.text?.number ?? '');
		}
	});

	test('contacts: one for each service that runs and has a number, with all its numbers', () => {
		expect(withNumber.length).toBeGreaterThan(5);
		const files = globSync('data/vcard/*.vcf', { cwd: DIST }).map((file) => basename(file, '.vcf'));
		expect(files.sort()).toEqual(withNumber.map(({ key }) => idOf(key)).sort());
		for (const { key, data } of withNumber) {
			const text = readFileSync(join(DIST, 'data/vcard', `${idOf(key)}.vcf`), 'utf8');
			const numbers = new ICAL.Component(ICAL.parse(text) as unknown[])
				.getAllProperties('tel')
				.map((tel) => String(tel.getFirstValue()));
			expect(numbers, key).toEqual(numbersOf(data).map(digits));
		}
	});

	test('llms.txt: the first number of each area’s way in, where it is sure', () => {
		const given = [
			...readFileSync(join(DIST, 'llms.txt'), 'utf8').matchAll(/^- .+?: \[.+\]\((\S+)\) ([\d ]+) \(/gm),
		].map(([, url, number]) => [new URL(url!).pathname.slice(1, -1), number]);
		const firsts = new Map(withNumber.map(({ key, data }) => [key, data.phones![0]!.number]));
		expect(given.filter(([key, number]) => firsts.get(key!) !== number)).toEqual([]);
		const doors = Object.values(readYaml('areas.yaml') as Record<string, { helpline?: string }>).map(
			({ helpline }) => `helplines/${helpline}`,
		);
		const wanted = doors.filter((key) => firsts.has(key));
		expect(wanted.length).toBeGreaterThan(1);
		expect(given.map(([key]) => key)).toEqual(expect.arrayContaining(wanted));
	});
});

describe('nothing is lost on the way from the content to schema.org', () => {
	interface Spell {
		dayOfWeek: string[];
		opens: string;
		closes: string;
	}
	interface Node {
		hoursAvailable?: Spell[];
		availableChannel?: { servicePhone?: { telephone: string; hoursAvailable?: Spell[] } }[];
	}
	const nodes = new Map(
		builtPages().flatMap(({ path, document }) => {
			const script = document.querySelector('script[type="application/ld+json"]');
			return script ? [[path.slice(1, -1), JSON.parse(script.textContent!) as Node] as const] : [];
		}),
	);

	const minutes = (clock: string) =>
		clock === '23:59' ? 1440 : Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
	const minutesOf = (spells: Spell[] = []) =>
		spells.reduce((sum, { dayOfWeek, opens, closes }) => {
			const length = minutes(closes) - minutes(opens);
			return sum + dayOfWeek.length * (length > 0 ? length : length + 1440);
		}, 0);

	/** How long the library finds hours open in a week without a bank holiday; none when no week is usual. */
	const minutesIn = (hours: string | undefined) =>
		hours && usualWeek(hours)
			? parseHours(hours).getOpenDuration(new Date(2027, 5, 7), new Date(2027, 5, 14))[0] / 60_000
			: 0;

	test('services and numbers', () => {
		const running = open.filter(({ data }) => data.status !== 'paused');
		expect([...nodes.keys()].sort()).toEqual(running.map(keyOf).sort());
		for (const { key, data } of sure) {
			const given = (nodes.get(key)!.availableChannel ?? []).flatMap(({ servicePhone }) => servicePhone ?? []);
			expect(
				given.map(({ telephone }) => telephone),
				key,
			).toEqual(numbersOf(data));
		}
	});

	test('hours, with the same time open in a usual week', () => {
		let counted = 0;
		for (const service of sure) {
			const { hoursAvailable, availableChannel = [] } = nodes.get(service.key)!;
			const numbers = availableChannel.flatMap(({ servicePhone }) => servicePhone ?? []);
			const given = [hoursAvailable, ...numbers.map((number) => number.hoursAvailable)].map(minutesOf);
			const written = [openingHours(service), ...(service.data.phones ?? []).map(({ hours }) => hours)].map(minutesIn);
			expect(given, service.key).toEqual(written);
			counted += given.filter(Boolean).length;
		}
		expect(counted).toBeGreaterThan(5);
	});
});
