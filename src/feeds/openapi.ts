import { catalogue, type DataFile } from './catalogue.ts';
import { licences } from './licences.ts';
import type { Listing } from './listing.ts';

/** `/data/hsds/services/{id}.json` → `id` */
const parametersOf = (href: string) => [...href.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

const schemaOf = ({ type }: DataFile) => ({ type: type.endsWith('json') ? 'object' : 'string' });

const operation = (file: DataFile) => ({
	summary: file.title,
	description: file.text,
	operationId: file.href.replaceAll(/\W+/g, '_').replace(/^_/, ''),
	responses: {
		200: { description: file.title, content: { [file.type]: { schema: schemaOf(file) } } },
		404: { description: 'There is no such file.' },
	},
});

const path = (file: DataFile) => ({
	...(parametersOf(file.href).length && {
		parameters: parametersOf(file.href).map((name) => ({
			name,
			in: 'path',
			required: true,
			schema: { type: 'string' },
		})),
	}),
	get: operation(file),
});

/** Every file that is published as data, in OpenAPI 3.1. They are files: no query, no filter, no key. */
export const openapi = ({ site, made }: Listing) => ({
	openapi: '3.1.0',
	info: {
		title: 'Directory of domestic abuse services',
		summary: 'Static files, made at each build. They answer no queries.',
		version: made.toISOString().slice(0, 10),
		license: { name: licences[0]!.title, url: licences[0]!.path },
	},
	servers: [{ url: site.origin }],
	paths: Object.fromEntries(catalogue.flatMap(({ files }) => files).map((file) => [file.href, path(file)])),
});
