import { expect, test } from 'vitest';
import { kindIds } from '../src/domain/kinds.ts';
import { reviewInMarkdown } from '../src/editing/review/markdown.ts';
import { has } from '../src/editing/review/danger-context.ts';
import { itemsAt, numbersOf, wordAt, wordsAt } from '../src/editing/review/reviewed-service.ts';
import { review } from '../src/editing/review/review.ts';
import { readSnapshot } from '../src/editing/review/snapshot.ts';
import { whole } from './support/content-copy.ts';
import {
	afterChange,
	changed,
	content,
	dangersIn,
	isOrdinary,
	reviewOf,
	rings,
	serviceWhere,
	texts,
	TODAY,
} from './support/review.ts';

const free = serviceWhere((it) => isOrdinary(it) && rings(it, 'free') && itemsAt(it, 'phones').length === 1);
const local = serviceWhere((it) => isOrdinary(it) && rings(it, 'local-rate'));
const web = serviceWhere((it) => isOrdinary(it) && has(it, 'Web address') && wordAt(it, 'website') !== '');
const timed = serviceWhere((it) => isOrdinary(it) && wordAt(it, 'hours') !== '');
const retired = serviceWhere((it) => wordAt(it, 'status') === 'closed' && it.kind !== 'refuges');
const helpline = serviceWhere((it) => isOrdinary(it) && it.kind === 'helplines' && !('replacedBy' in it.fields));
const refuge = serviceWhere((it) => it.kind === 'refuges');
const shut = whole('status');
const SHUT = 'status: closed\nclosedNote: By 2030\nreason: We do not know why it closed';
const firstNumber = /number: ["']?[\d ]+["']?/;
const PLACE = 'venue:\n  street: 1 Church Street\n  town: Maidstone';
const today = `checked:\n  on: "2030-06-15"\n  how: phone\n  by: council officer`;
const checkedToday = (text: string) => changed(text, whole('checked'), today);
const withFields = (text: string, lines: string) => changed(text, /^---\n/, `---\n${lines}\n`);
const only = (kind: string) => [...content.services.values()].filter((it) => it.kind === kind);

/** The prepared set: what an editor may do in good faith or in bad, and the reason that must be told. */
const dangerous: [what: string, files: () => Record<string, string | undefined>, reason: RegExp][] = [
	[
		'a number without a new date',
		() => ({ [local.path]: changed(local.text, firstNumber, 'number: "01622 000000"') }),
		/A number changed, and "checked" has no newer date/,
	],
	[
		'a paid number in place of a free one, although checked today',
		() => ({ [free.path]: checkedToday(changed(free.text, firstNumber, 'number: "01622 602440"')) }),
		/was free to ring/,
	],
	[
		'a web address at a domain that nobody knows',
		() => ({ [web.path]: checkedToday(changed(web.text, whole('website'), 'website: https://elsewhere.example')) }),
		/It leads to elsewhere\.example/,
	],
	[
		'a place on a kind that has none',
		() => ({ [helpline.path]: withFields(helpline.text, PLACE) }),
		/no service of this kind gives one/,
	],
	['a word in a refuge’s prose', () => ({ [refuge.path]: `${refuge.text}\nMore.\n` }), /about a refuge/],
	[
		'a helpline retired, and nothing in its place',
		() => ({ [helpline.path]: changed(helpline.text, shut, SHUT) }),
		/nothing says where to go instead/,
	],
	['a file deleted', () => ({ [local.path]: undefined }), /address with it/],
	[
		'a closed service opened again',
		() => ({ [retired.path]: checkedToday(changed(retired.text, shut, 'status: open')) }),
		/It was closed and is said to be open again/,
	],
	[
		'hours without a new date',
		() => ({ [timed.path]: changed(timed.text, whole('hours'), 'hours: "Mo 03:00-04:00"') }),
		/The hours changed/,
	],
	[
		'another first helpline of an area',
		() => {
			const [area] = Object.values(content.areas);
			const words = changed(
				texts.get('content/areas.yaml')!,
				`helpline: ${String(area!['helpline'])}`,
				'helpline: samaritans',
			);
			return { 'content/areas.yaml': words };
		},
		/the first helpline of the area changed/,
	],
];

test('the prepared set has ten dangerous changes and ten harmless ones', () => {
	expect([dangerous.length, harmless.length]).toEqual([10, 10]);
});

test.each(dangerous)('marks %s', (_, files, reason) => {
	const review = reviewOf(files());
	expect(dangersIn(review).join('\n')).toMatch(reason);
	expect(review.dangerous).toBeGreaterThan(0);
	expect(reviewInMarkdown(review)).toContain('⚠️');
});

const prose = serviceWhere((it) => isOrdinary(it) && /[a-z]{6}/.test(it.body));
const dated = serviceWhere(
	(it) => isOrdinary(it) && wordAt(it, 'status') === 'open' && wordAt(it, 'checked.on') !== '',
);
const sourced = serviceWhere((it) => isOrdinary(it) && it.text.includes('\nsources:\n'));
const several = serviceWhere((it) => isOrdinary(it) && wordsAt(it, 'for').length > 1 && /^for: \[/m.test(it.text));
const guide = [...texts.keys()].find((path) => /^content\/guides\/[^_/]+\//.test(path))!;

/** What editors do every day. */
const harmless: [what: string, files: () => Record<string, string>][] = [
	[
		'a slip of the pen put right in prose',
		() => ({ [prose.path]: prose.text.replace(prose.body, changed(prose.body, /[a-z]{6}/, 'letter')) }),
	],
	['a new date of checking', () => ({ [dated.path]: checkedToday(dated.text) })],
	[
		'a summary in other words',
		() => ({ [local.path]: changed(local.text, whole('summary'), 'summary: They listen and help you.') }),
	],
	[
		'one more source',
		() => ({
			[sourced.path]: changed(
				sourced.text,
				'\nsources:\n',
				'\nsources:\n  - title: A council’s page\n    url: https://never-seen.example\n    date: "2030"\n',
			),
		}),
	],
	[
		'fields in another order',
		() => {
			const [name] = whole('name').exec(web.text)!;
			return { [web.path]: withFields(web.text.replace(`${name}\n`, ''), name) };
		},
	],
	['the other quotes', () => ({ [local.path]: local.text.replaceAll('"', "'") })],
	['a comment', () => ({ [local.path]: withFields(local.text, '# Ring before noon') })],
	[
		'a number spaced in another way',
		() => ({ [local.path]: changed(local.text, firstNumber, `number: "${numbersOf(local)[0]}"`) }),
	],
	[
		'groups of people in another order',
		() => ({
			[several.path]: changed(several.text, /^for: \[.*\]/m, `for: [${wordsAt(several, 'for').reverse().join(', ')}]`),
		}),
	],
	['a sentence more in a guide', () => ({ [guide]: `${texts.get(guide)!}\nYou are not alone.\n` })],
];

test.each(harmless)('does not mark %s', (_, files) => {
	const review = reviewOf(files());
	expect(review.services.length + review.files.length).toBe(1);
	expect(dangersIn(review)).toEqual([]);
	expect(review.dangerous).toBe(0);
	expect(reviewInMarkdown(review)).not.toContain('⚠️');
});

test('says that nothing changed when nothing did', () => {
	expect(reviewOf({})).toEqual({ services: [], files: [], gaps: [], dangerous: 0 });
});

test('every change of a service’s file is told, in one of its parts', () => {
	const review = reviewOf(
		Object.fromEntries(
			[...content.services.values()].map(({ path, text }) => [path, withFields(text, 'keywords: [zz]')]),
		),
	);
	expect(review.services.length).toBe(content.services.size);
});

/** More that a reviewer must see, beyond the prepared set. */
const others: [what: string, files: () => Record<string, string | undefined>, reason: RegExp][] = [
	[
		'a date still to come',
		() => ({ [dated.path]: changed(dated.text, whole('checked'), today.replace('2030', '2031')) }),
		/still to come/,
	],
	[
		'a date that goes back',
		() => ({ [dated.path]: changed(dated.text, whole('checked'), today.replace('2030-06-15', '1999')) }),
		/goes back/,
	],
	['another code', () => ({ [local.path]: changed(local.text, whole('code'), 'code: K-999') }), /code changed/],
	[
		'the last number taken out',
		() => ({ [free.path]: changed(free.text, whole('phones'), 'opened: "2000"') }),
		/no number any more/,
	],
	[
		'day and night',
		() => ({ [timed.path]: checkedToday(changed(timed.text, whole('hours'), 'hours: "24/7"')) }),
		/day and night/,
	],
	['a bill that shows nothing', () => ({ [local.path]: withFields(local.text, 'notOnBill: true') }), /phone bills/],
	[
		'a district left out',
		() => {
			const wide = serviceWhere(
				(it) => isOrdinary(it) && Object.keys(content.areas).includes(wordsAt(it, 'covers')[0] ?? ''),
			);
			return { [wide.path]: changed(wide.text, whole('covers'), 'covers: [ashford]') };
		},
		/will not find it any more/,
	],
	[
		'people shut out',
		() => ({ [several.path]: changed(several.text, whole('for'), `for: [${wordsAt(several, 'for')[0]}]`) }),
		/It is not for/,
	],
	[
		'a service for people who harm',
		() => ({ [several.path]: changed(several.text, 'for: [', 'for: [harming-someone, ') }),
		/It moves between/,
	],
	[
		'a referral that only professionals could make',
		() => {
			const closed = serviceWhere((it) => isOrdinary(it) && wordAt(it, 'referral.how') === 'professional');
			return { [closed.path]: changed(closed.text, 'how: professional', 'how: self') };
		},
		/told to come themselves/,
	],
	[
		'a name of a file',
		() => ({ [local.path]: undefined, [local.path.replace('.md', '-new.md')]: local.text }),
		/Its address is gone/,
	],
	[
		'an emergency number',
		() => {
			const police = serviceWhere((it) => numbersOf(it).includes('999'));
			return { [police.path]: `${police.text}\nMore.\n` };
		},
		/emergency number/,
	],
	['fields that are no YAML', () => ({ [local.path]: changed(local.text, /^---\n/, '---\n"\n') }), /cannot be read/],
	[
		'a link in prose',
		() => ({ [prose.path]: `${prose.text}\n[Chat here](https://elsewhere.example/chat)\n` }),
		/It leads to elsewhere\.example/,
	],
	[
		'a district gone',
		() => ({ 'content/districts.yaml': changed(texts.get('content/districts.yaml')!, /^ashford:\n( .*\n)+/m, '') }),
		/ashford is gone/,
	],
	[
		'a line about 999',
		() => {
			const path = 'content/languages/en.yaml';
			return { [path]: changed(texts.get(path)!, 'call 999', 'call us') };
		},
		/A line about 999 or 55 changed/,
	],
	[
		'a helpline taken out of a guide',
		() => {
			const [path, text] = [...texts].find(
				([name, words]) => name.startsWith('content/guides/') && words.includes('<Helpline'),
			)!;
			return { [path]: text.replaceAll(/<Helpline[^>]*>/g, '') };
		},
		/It does not show <Helpline/,
	],
	[
		'a number without any date',
		() => ({
			[local.path]: changed(
				changed(local.text, firstNumber, 'number: "01622 000000"'),
				whole('checked'),
				today.replace('2030-06-15', 'unknown'),
			),
		}),
		/A number changed/,
	],
	[
		'a place where there was none, on a kind that has places',
		() => {
			const nowhere = serviceWhere((it) => isOrdinary(it) && it.kind === 'support' && !has(it, 'Venue'));
			return { [nowhere.path]: checkedToday(withFields(nowhere.text, PLACE)) };
		},
		/gives a place where it gave none/,
	],
	[
		'a new safe home that says where it is',
		() => {
			const home = serviceWhere((it) => it.kind === 'support' && wordsAt(it, 'topics').includes('safe-place'));
			const text = changed(changed(home.text, /^(?=code:)/m, `${PLACE}\n`), whole('code'), 'code: K-999');
			return { 'content/support/a-new-home.md': text };
		},
		/safe place to stay and says where/,
	],
	[
		'the first helpline of an area closed, although people are sent on',
		() => {
			const [area] = Object.values(content.areas);
			const door = content.services.get(`helplines/${String(area!['helpline'])}`)!;
			return { [door.path]: changed(door.text, shut, `${SHUT}\nreplacedBy: [${helpline.key}]`) };
		},
		/It is the first helpline of/,
	],
	[
		'fields taken from elsewhere',
		() => ({ [local.path]: withFields(local.text, '<<: {hoursNote: Ring us}') }),
		/takes fields from elsewhere/,
	],
	...[
		'https://KNOWN:x@elsewhere.example/',
		'https://KNOWN@elsewhere.example',
		'//elsewhere.example',
		'www.elsewhere.example',
		'HTTPS://elsewhere.example?KNOWN',
		'chat@elsewhere.example',
	].map((address): [string, () => Record<string, string>, RegExp] => [
		`${address} in prose`,
		() => ({
			[web.path]: `${web.text}\nSee [here](${address.replace('KNOWN', new URL(wordAt(web, 'website')).host)}).\n`,
		}),
		/It leads to elsewhere\.example/,
	]),
];

test.each(others)('marks %s', (_, files, reason) => {
	expect(dangersIn(reviewOf(files())).join('\n')).toMatch(reason);
});

test('a retired service is told as retired, and its replacement must be open', () => {
	const instead = (key: string) => changed(local.text, shut, `${SHUT}\nreplacedBy: [${key}]`);
	const good = reviewOf({ [local.path]: instead(helpline.key) });
	const bad = reviewOf({ [local.path]: instead(retired.key) });
	expect(good.services[0]!.deed).toBe('retired');
	expect(dangersIn(good)).toEqual([]);
	expect(dangersIn(bad).join()).toMatch(/so is what it sends people to/);
});

test('a file under another name is one change', () => {
	const path = local.path.replace('.md', '-new.md');
	const { services } = reviewOf({ [local.path]: undefined, [path]: local.text });
	expect(services.map(({ deed }) => deed)).toEqual(['renamed']);
});

test('room again needs a newer date', () => {
	const room = (state: string, asOf: string) =>
		withFields(local.text, `availability:\n  state: ${state}\n  asOf: "${asOf}"`);
	const was = readSnapshot(new Map([...texts, [local.path, room('full', '2030-01-01')]]));
	const words = (text: string) =>
		dangersIn(review(was, readSnapshot(new Map([...texts, [local.path, text]])), TODAY)).join();
	expect(words(room('open', '2030-01-01'))).toMatch(/said to have room/);
	expect(words(room('open', '2030-06-01'))).toBe('');
});

test('a number in other spaces is no difference', () => {
	const [change] = afterChange(local, firstNumber, `number: "${numbersOf(local)[0]}"`).services;
	expect(change!.differences).toEqual([]);
});

test.each([
	['gone', () => undefined],
	['paused', (text: string) => text.replace(whole('status'), 'status: paused')],
])('districts left without a kind are named when its services are %s', (_, changeOf) => {
	const [district] = Object.keys(content.districts);
	const kind = kindIds.find((id) =>
		only(id).some(
			(it) => isOrdinary(it) && wordAt(it, 'status') === 'open' && wordsAt(it, 'covers').includes(district!),
		),
	)!;
	const review = reviewOf(Object.fromEntries(only(kind).map(({ path, text }) => [path, changeOf(text)])));
	expect(review.gaps).toContainEqual({ district, kind });
	expect(reviewInMarkdown(review)).toContain(`${district} has no local service left`);
});

test('old and new stand side by side', () => {
	const review = afterChange(local, firstNumber, 'number: "01622 602440"');
	expect(reviewInMarkdown(review)).toMatch(/\| Before \| After \|[^]*\| Number \| `[^|]+` \| `01622 602440/);
});

const guideWithHelpline = [...texts].find(
	([path, text]) => /^content\/guides\/[^_]+$/.test(path) && /<Helpline id="[^"/]+"/.test(text),
)![0];

test('the pages of a change are those that show the service', () => {
	const named = /<Helpline id="([^"/]+)"/.exec([...texts].find(([path]) => path === guideWithHelpline)![1])![1];
	const service = content.services.get(`helplines/${named}`)!;
	const [change] = afterChange(service, whole('summary'), 'summary: Something else.').services;
	expect(change!.pages).toEqual(
		expect.arrayContaining([
			`/${service.key}/`,
			'/helplines/',
			`/needs/${wordsAt(service, 'topics')[0]}/`,
			`/for/${wordsAt(service, 'for')[0]}/`,
			`/${guideWithHelpline.replace(/^content\/|\.mdx$/g, '')}/`,
		]),
	);
});

test('what a stranger writes cannot speak in the comment’s name', () => {
	const nasty =
		'"Ring `x` | <img src=x> @everyone [here](https://elsewhere.example) www.elsewhere.example \\n# Approved"';
	const review = afterChange(local, whole('name'), `name: ${nasty}\neligibility: ${nasty}`);
	const outsideCode = reviewInMarkdown(review).replaceAll(/`[^`]*`/g, '');
	expect(outsideCode).not.toMatch(/<img|@everyone|(?<!\\)\[here|:\/\/|www\.|^# Approved/m);
});

test('letters that turn text around are shown', () => {
	const review = afterChange(local, firstNumber, 'number: "01622 \u202E000000\u200B"');
	expect(reviewInMarkdown(review)).toContain('01622 (U+202E)000000(U+200B)');
});

test('a file that is cut off anywhere does not stop the review', () => {
	for (const part of [0, 0.1, 0.3, 0.6, 0.9]) {
		const cut = [...texts].map(([path, text]) => [path, text.slice(0, text.length * part)]);
		expect(reviewInMarkdown(reviewOf(Object.fromEntries(cut)))).toContain('⚠️');
	}
});

test('a review of everything fits in one comment', () => {
	const review = reviewOf(Object.fromEntries([...content.services.values()].map(({ path }) => [path, undefined])));
	const words = reviewInMarkdown(review);
	expect(words.length).toBeLessThan(65_536);
	expect(words).toMatch(/more do not fit here/);
});
