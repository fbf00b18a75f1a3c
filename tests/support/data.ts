import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { DIST } from './built.ts';
import { fullService, pages } from './hsds-schema.ts';

/** A file below `/data/` of the built site, as text. */
export const dataText = (path: string): string => readFileSync(join(DIST, 'data', path), 'utf8');

/** The same, read as JSON. */
export const dataJson = (path: string): unknown => JSON.parse(dataText(path));

/** Every file that is published as data: paths below `/data/`. Pages for people and compressed copies are not among them. */
export const dataFiles = (): string[] =>
	globSync('**/*.*', { cwd: join(DIST, 'data') })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => !/\.(html|br|gz)$/.test(path))
		.sort();

/** Every service of the Open Referral feed, held against what it promises. */
export const fullServices = (): z.infer<typeof fullService>[] =>
	dataFiles()
		.filter((path) => path.startsWith('hsds/services/'))
		.map((path) => fullService.parse(dataJson(path), { error: () => `in ${path}` }));

/** Everything in a list of the Open Referral feed, followed from page to page as its readers do. */
export function listed<Name extends keyof typeof pages>(name: Name): ItemOf<Name>[] {
	const read = (number: number) => pages[name].parse(dataJson(`hsds/${name}${number === 1 ? '' : `-${number}`}.json`));
	const first = read(1);
	const others = Array.from({ length: first.total_pages - 1 }, (_, at) => read(at + 2));
	return [first, ...others].flatMap(({ contents }): unknown[] => contents) as ItemOf<Name>[];
}

type ItemOf<Name extends keyof typeof pages> = z.infer<(typeof pages)[Name]>['contents'][number];
