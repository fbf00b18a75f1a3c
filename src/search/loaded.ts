import { readCorpus, type Corpus } from './corpus.ts';
import type { SearchData, SearchPages } from './entry.ts';
import { inTime, loadFile } from './load.ts';
import { withPart } from './parts.ts';

/** What is loaded: the part for everybody, and those of the areas that were asked for. It lives as long as the page. */
export class Loaded {
	#data: SearchData;
	#corpus: Corpus | undefined;
	#areas = new Set<string>();
	#coming = new Map<string, Promise<void>>();

	constructor(data: SearchData) {
		this.#data = data;
	}

	/** Ids of the areas whose part is here. */
	get areas(): ReadonlySet<string> {
		return this.#areas;
	}

	get corpus(): Corpus {
		return (this.#corpus ??= readCorpus(this.#data));
	}

	/** Loads the parts of areas, each once. One that does not come is left out, and the next question tries again. */
	async add(areas: readonly string[]): Promise<void> {
		const wanted = areas.filter((area) => !this.#areas.has(area));
		await Promise.allSettled(wanted.map((area) => this.#load(area)));
	}

	#load(area: string): Promise<void> {
		const coming = this.#coming.get(area) ?? this.#read(area).finally(() => this.#coming.delete(area));
		this.#coming.set(area, coming);
		return coming;
	}

	async #read(area: string): Promise<void> {
		const part = await inTime(loadFile<SearchPages>(area));
		this.#data = withPart(this.#data, part);
		this.#corpus = undefined;
		this.#areas.add(area);
	}
}
