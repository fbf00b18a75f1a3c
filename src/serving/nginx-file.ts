import { contentTypes } from './content-types.ts';
import { headerRules } from './headers.ts';
import { fill, quoted } from './template.ts';

const ofAll = Object.entries(headerRules.find(({ path }) => path === '/*')?.headers ?? {});

/** Headers of some paths only, each with its paths and their values. */
const ofSome = Object.entries(
	Object.groupBy(
		headerRules
			.filter(({ path }) => path !== '/*')
			.flatMap(({ path, headers }) => Object.entries(headers).map(([name, value]) => ({ name, path, value }))),
		({ name }) => name,
	),
);

const inQuotes = (value: string) => quoted(value, ['"', "'"]);

/** The path as it was asked for, with its query: nginx's `$uri` becomes the file, or the error page. */
const pattern = (path: string) => (path.endsWith('*') ? `"~^${path.slice(0, -1)}"` : `"~^${path}(\\?.*)?$"`);

/** Empty for the other paths. nginx sends no empty header, and a location with a header of its own would lose the rest. */
const variable = (name: string) => `$header_${name.toLowerCase().replaceAll('-', '_')}`;

const parts = {
	maps: () =>
		ofSome.flatMap(([name, paths]) => [
			`map $request_uri ${variable(name)} {`,
			'\tdefault "";',
			...(paths ?? []).map(({ path, value }) => `\t${pattern(path)} ${inQuotes(value)};`),
			'}',
		]),
	headers: () => [
		...ofAll.map(([name, value]) => `add_header ${name} ${inQuotes(value)} always;`),
		...ofSome.map(([name]) => `add_header ${name} ${variable(name)} always;`),
	],
	types: () => Object.entries(contentTypes).map(([ending, type]) => `"${type}" ${ending};`),
};

/** `deploy/nginx.conf`, the template, with headers and content types filled in. */
export const nginxFile = (template: string): string => fill(template, parts);
