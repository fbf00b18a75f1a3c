import type { PageTexts, SearchData, SearchEntry, SearchPlace } from '../../src/search/entry.ts';
import { sentencesLike } from '../invented.ts';
import { isService } from './content.ts';
import type { Home } from './places.ts';

type Page = [SearchEntry, PageTexts];

/** Numbers of the entries of one sort that help in some places alone. */
function localRows({ entries }: SearchData, isWanted: (entry: SearchEntry) => boolean): number[] {
	const isLocal = ({ districts = ['*'] }: SearchEntry) => !districts.includes('*');
	return [...entries.keys()].filter((row) => isLocal(entries[row]!) && isWanted(entries[row]!));
}

/** Makes local services and pages of places like today's, with words drawn from several of them. */
export function inventor(today: SearchData, random: () => number) {
	const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)]!;
	const services = localRows(today, isService);
	const pages = localRows(today, ({ kind }) => kind === 'Place');
	const summaries = services.map((row) => today.entries[row]!.summary!);
	const summary = sentencesLike(summaries, random);
	const half = (rows: number[], part: 0 | 1) => today.texts[pick(rows)]![part].split(' ').filter(() => random() < 0.5);
	const wordsLike = (rows: number[], part: 0 | 1, own: string) =>
		[...new Set([own, ...half(rows, part), ...half(rows, part)])].sort().join(' ');
	const textsLike = (rows: number[], [first, second]: [string, string]): PageTexts => [
		wordsLike(rows, 0, first),
		wordsLike(rows, 1, second),
	];

	return {
		/** For the district or the whole area, as the service that it is like. */
		service(at: number, { district, area }: Home): Page {
			const like = today.entries[pick(services)]!;
			const { name, said, districts } = like.districts!.length === 1 ? district : area;
			const number = `01${String(Math.floor(random() * 1e9)).padStart(9, '0')}`;
			const own = { url: `${like.url.slice(0, -1)}-${at}/`, title: `${name} ${like.title}`, where: name, districts };
			return [
				{ ...like, ...own, summary: summary(), phone: like.phone && number },
				textsLike(services, [said[0]!, number]),
			];
		},

		placePage({ name, said, districts }: SearchPlace): Page {
			const own = { url: `/districts/${said[0]}/`, title: `Help in ${name}`, where: name, districts };
			const summary = `Everything there is for people in ${name}.`;
			return [{ ...today.entries[pick(pages)]!, ...own, summary }, textsLike(pages, [said[0]!, said[0]!])];
		},
	};
}
