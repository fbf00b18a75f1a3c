import type { Search } from '../search/engine.ts';
import type { Filters, FilterName } from '../search/filters.ts';
import { inTime } from '../search/load.ts';
import { Combobox } from './combobox.ts';
import type { SearchResults } from './search-results.ts';
import { offerHelp, say } from './search-status.ts';

/** After this long without an answer, the visitor is told. */
const SLOW = 4_000;

const WORDS = {
	loading: 'Looking…',
	slow: 'Still looking. The network is slow. You do not have to wait: the number below answers now.',
	offline: 'You seem to be offline, so the search could not load. Press Search to try again.',
	failed: 'The search could not load. Press Search to try again, or use the links on this page.',
};

/** The search box. Loads nothing until somebody types or chooses; keeps what is typed in this page alone. */
class SiteSearch extends HTMLElement {
	#opening: Promise<Search> | undefined;
	#asking = 0;
	#box!: HTMLInputElement;
	#results: SearchResults | undefined;
	#options!: Combobox;

	connectedCallback(): void {
		this.#box = this.querySelector('input')!;
		this.#options = new Combobox(this.#box, this.querySelector('[role=listbox]')!, (words) => {
			this.#box.value = words;
			void this.#ask(words);
		});
		this.#box.addEventListener('input', () => void this.#suggest());
		this.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#options.close();
			void this.#ask(this.#box.value);
		});
		this.addEventListener('change', (event) => {
			if ((event.target as Element).matches('select')) void this.#ask(this.#box.value);
		});
		this.hidden = false;
	}

	/** Loads once; a failure is forgotten, so that the next try loads again. */
	async #open(): Promise<Search> {
		this.#opening ??= this.#load();
		try {
			return await inTime(this.#opening);
		} catch (error) {
			this.#opening = undefined;
			throw error;
		}
	}

	/** The results are made once, as a try that came too late may come after all. */
	async #load(): Promise<Search> {
		const { openSearch, SearchResults } = await import('./search-later.ts');
		this.#results ??= new SearchResults(this, (query, asTyped) => void this.#ask(query, asTyped));
		return openSearch();
	}

	async #suggest(): Promise<void> {
		const typed = this.#box.value;
		const asking = this.#asking;
		const search = await this.#open().catch(() => undefined);
		// Suggestions that come after the question would lie over its answer.
		const isLate = asking !== this.#asking || typed !== this.#box.value || document.activeElement !== this.#box;
		if (!search || isLate) return;
		this.#options.show(search.suggest(typed));
	}

	#chosen(): Filters {
		const selects = [...this.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
		return Object.fromEntries(selects.map((select) => [select.dataset.filter as FilterName, select.value]));
	}

	/** Says that no answer is there, and whom to ask instead. */
	#offer(words: string): void {
		say(this, words);
		offerHelp(this, 'above all');
	}

	/** Searches and shows what is found. A later question overtakes an earlier one. */
	async #ask(typed: string, asTyped = false): Promise<void> {
		const query = typed.trim();
		if (!query) return this.#box.focus();
		const asking = (this.#asking += 1);
		const isCurrent = () => asking === this.#asking;
		say(this, WORDS.loading);
		const slow = setTimeout(() => isCurrent() && this.#offer(WORDS.slow), SLOW);
		try {
			const search = await this.#open();
			const question = { query, filters: this.#chosen(), asTyped };
			const answer = await search.find(question);
			if (isCurrent()) this.#results!.show(answer, question);
		} catch {
			if (isCurrent()) this.#offer(navigator.onLine ? WORDS.failed : WORDS.offline);
		} finally {
			clearTimeout(slow);
		}
	}
}

customElements.define('site-search', SiteSearch);
