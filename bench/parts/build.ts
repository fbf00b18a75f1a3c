import { join } from 'node:path';
import { CONTENT, readServiceFiles } from '../../src/content-files.ts';
import { astroProject } from '../build/astro-project.ts';
import { eleventyProject } from '../build/eleventy-project.ts';
import { runBuild, type Build } from '../build/run-build.ts';
import { round, say, type Options, type Part, type Row } from '../part.ts';

const ASTRO = ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--silent'];
const ELEVENTY = ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'];

/** How much longer a page may take at the largest size than at 1,000 services. */
const MOST_TIMES = 1.5;

const row = (services: number, builder: string, { pages, seconds, cpu, memory }: Build): Row => ({
	services,
	builder,
	pages,
	seconds,
	'seconds of processor': cpu,
	'ms of processor a page': round((cpu * 1000) / pages, 1),
	'MB of memory': memory,
});

/** Both builders over one content. The second reads the files that were made for the first. */
async function rowsAt(services: number): Promise<Row[]> {
	say(`${services.toLocaleString('en-GB')} services: this site`);
	const project = astroProject(services);
	const other = eleventyProject(join(project, CONTENT));
	const ours = await runBuild(project, ASTRO);
	say(JSON.stringify(ours));
	say(`${services.toLocaleString('en-GB')} services: Eleventy`);
	return [row(services, 'this site', ours), row(services, 'Eleventy', await runBuild(other, ELEVENTY))];
}

const sizes = ({ quick, full }: Options) => [1_000, ...(quick ? [] : [10_000]), ...(full ? [50_000] : [])];

function growth(rows: Row[]): string {
	const perPage = rows
		.filter(({ builder }) => builder === 'this site')
		.map((each) => each['ms of processor a page'] as number);
	const [first, last] = [perPage[1]!, perPage.at(-1)!];
	const times = round(last / first, 2);
	return `A page takes ${times} times as long at the largest size as at 1,000 services. The aim is at most ${MOST_TIMES}: ${times <= MOST_TIMES ? 'met' : 'not met'}.`;
}

/** What a build takes as the directory grows, beside Eleventy making a page of each service. One run of each. */
export const build: Part = {
	name: 'build',
	title: 'Build',
	async run(options) {
		const rows: Row[] = [];
		for (const services of [readServiceFiles().length, ...sizes(options)]) rows.push(...(await rowsAt(services)));
		return {
			tables: [{ caption: 'Whole builds, without any cache', rows }],
			notes: [
				growth(rows),
				'Eleventy makes the services’ pages alone, in our style and of the same files. Ours makes as well the other pages, drawings, cards, feeds in eight formats, the search index, policies and compressed copies of everything.',
				'The districts stay nineteen, so their pages grow with the services.',
				...(options.full
					? []
					: ['50,000 services were not built in this run: `npm run bench -- --only build --full`.']),
			],
		};
	},
};
