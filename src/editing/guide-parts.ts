import { guideComponents } from '../domain/guide-components.ts';
import type { Guide } from './guide.ts';
import { didYouMean } from './nearest.ts';
import { error, type Problem } from './problem.ts';

/** What guides may name: keys of listed services with a way to reach them, and areas. */
export interface Named {
	reachable: readonly string[];
	areas: readonly string[];
}

const TAG = /<\/?([A-Za-z][\w.-]*)([^<>]*?)(\/?)>/g;
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;

const known = (value: string, values: readonly string[], what: string) =>
	values.includes(value)
		? undefined
		: `"${value}" is not ${what}. ${didYouMean(value, values, 'Look for its name in content/')}`;

/** What is wrong with the value of an attribute, in words. */
function valueProblem(value: string, rule: readonly string[] | 'helpline' | 'area', named: Named): string | undefined {
	if (rule === 'area') return known(value, [...named.areas, 'nationwide'], 'a known area');
	if (rule !== 'helpline') return known(value, rule, 'a known word here');
	const helplines = named.reachable.flatMap((key) => (key.startsWith('helplines/') ? [key.slice(10)] : []));
	const all = value.includes('/') ? named.reachable : helplines;
	return known(value, all, 'a service that is open and can be reached');
}

/** What is wrong with one tag, in words. */
function tagProblems(name: string, attributes: string, closed: boolean, named: Named): string[] {
	const rules = guideComponents[name];
	if (!rules)
		return [`"<${name}" may not stand in a guide. ${didYouMean(name, Object.keys(guideComponents), 'Use Markdown')}`];
	if (!closed) return [`"<${name}" must end in "/>"`];
	const given = new Map([...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]));
	const missing = Object.keys(rules).filter((key) => key.endsWith('!') && !given.has(key.slice(0, -1)));
	return [
		...missing.map((key) => `"<${name}" needs ${key.slice(0, -1)}="…"`),
		...[...given].flatMap(([key, value]) => {
			const rule = rules[key] ?? rules[`${key}!`];
			const names = Object.keys(rules).map((it) => it.replace('!', ''));
			if (!rule)
				return [`"${key}" is not known in <${name}. ${didYouMean(key, names, `It may have: ${names.join(', ')}`)}`];
			return valueProblem(value, rule, named) ?? [];
		}),
	];
}

/** Code that would run when the site is built, or that would hide a number's digits. A guide has none. */
const code = (line: string) =>
	/[{}]|&#?\w+;|^\s*(?:import|export)\s/.test(line)
		? ['has code in it. A guide has words, links and <Helpline …/> alone']
		: [];

/** A link that holds a number or an address of its own. */
const directLinks = (line: string) =>
	/\]\((?:tel|sms|mailto|javascript):/i.test(line)
		? ['has a link that calls, texts or mails. Write <Helpline id="…" /> instead']
		: [];

/** What is wrong with the tags, links and code of a guide's text. */
export const partProblems = ({ path, body, bodyLine }: Guide, named: Named): Problem[] =>
	body
		.split('\n')
		.flatMap((line, at) =>
			[
				...code(line),
				...directLinks(line),
				...[...line.matchAll(TAG)].flatMap(([, name = '', attributes = '', end]) =>
					tagProblems(name, attributes, end === '/', named),
				),
			].map((words) => error(path, 'body', words, bodyLine + at)),
		);
