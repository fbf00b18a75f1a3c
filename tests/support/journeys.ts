import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readServiceFiles } from '../../src/content-files.ts';
import { exitTarget } from '../../src/components/exit-target.ts';
import type { MapData } from '../../src/domain/map-data.ts';
import { readOutward } from '../../src/geo.ts';
import { builtPages, DIST, type BuiltPage } from './built.ts';

/** One thing that a person does by keyboard. */
export interface Step {
	/** What Tab goes to. Without it, the focus stays where it is. */
	to?: string;
	/** By Shift and Tab: the way on which a bar at the top covers what gets the focus. */
	isBackwards?: boolean;
	type?: string;
	press?: string;
	/** The live region that speaks, and what it says. It must have been there before. */
	says?: [region: string, words: RegExp];
	/** The path, or the whole address, of the page that follows. */
	lands?: string;
}

export interface Journey {
	name: string;
	from: string;
	steps: Step[];
}

const pages = builtPages();
const WALK_IN = 'main a[href^="/one-stop-shops/"]';

/** The first link of a page that needs nothing to be opened. */
const openLink = ({ document }: BuiltPage, selector: string) =>
	[...document.querySelectorAll(selector)].find((link) => !link.closest('details'))?.getAttribute('href');

/** A postcode that lies in one district, with a walk-in there. */
function postcodeWithWalkIn() {
	for (const [outward, [district, ...others]] of Object.entries(readOutward())) {
		const page = pages.find(({ path }) => path === `/districts/${district}/`);
		const walkIn = page && others.length === 0 && openLink(page, WALK_IN);
		if (walkIn) return { outward, district: page.path, walkIn };
	}
	throw new Error('No postcode leads to one district with a walk-in');
}

const { outward, district, walkIn } = postcodeWithWalkIn();
const { id } = readServiceFiles().find(({ kind, text }) => kind === 'helplines' && !/^status: closed$/m.test(text))!;
const helpline = pages.find(({ path }) => path === `/helplines/${id}/`)!;
const helplineName = helpline.document.querySelector('h1')!.textContent.trim();

const map = JSON.parse(readFileSync(join(DIST, 'map', 'data.json'), 'utf8')) as MapData;
const shape = Object.values(map.districts).find(({ services }) => services.length > 0)!;
const found = map.services[shape.services[0]!]!;

/** What people come for, each from its first page to its end, by keyboard alone. */
export const journeys: Journey[] = [
	{ name: 'home to a phone number', from: '/', steps: [{ to: 'main a[href^="tel:"]' }] },
	{
		name: 'a service’s page to its end and back to its top',
		from: helpline.path,
		steps: [{ to: '#back-switch' }, { to: '.skip', isBackwards: true }],
	},
	{
		name: 'a postcode to a walk-in',
		from: '/',
		steps: [
			{ to: '#where', type: outward, press: 'Enter', says: ['where-are-you [role=status]', new RegExp(outward)] },
			{ to: `where-are-you a[href="${district}"]`, press: 'Enter', lands: district },
			{ to: 'main a[href="#one-stop-shops"]', press: 'Enter' },
			{ to: `main a[href="${walkIn}"]`, press: 'Enter', lands: walkIn },
		],
	},
	{
		name: 'a search to a service',
		from: '/search/',
		steps: [
			{ to: '#search-box', type: helplineName, press: 'Enter', says: ['site-search .status', /\d results? for/] },
			{ to: `#results a[href="${helpline.path}"]`, press: 'Enter', lands: helpline.path },
		],
	},
	{
		name: 'the map to a service',
		from: '/map/',
		steps: [
			{ to: `path[aria-label^="${shape.name}: "]`, press: 'Enter' },
			{ to: `district-map a[href="${found.href}"]`, press: 'Enter', lands: found.href },
		],
	},
	{
		name: 'a professional’s sheet',
		from: '/professionals/sheet/',
		steps: [
			{ to: '#district', press: 'ArrowDown' },
			{ to: '#words', press: 'ArrowDown' },
			{ to: '#note', type: 'Ask for the refuge', says: ['#note-warning', /“refuge” tells/] },
			{ to: '#sure input', press: 'Space' },
			{ to: '#copy', press: 'Enter', says: ['#said', /Copied/] },
			{ to: '.skip', isBackwards: true },
		],
	},
	{
		name: 'the exit',
		from: helpline.path,
		steps: [
			{ press: 'Shift', says: ['#exit-said', /press 2 more times to exit/] },
			{ to: '#exit', press: 'Enter', lands: exitTarget },
		],
	},
];
