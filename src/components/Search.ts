import type { Found, Search } from '../search/engine.ts';
import type { Filters, FilterName } from '../search/filters.ts';
import { Combobox } from './combobox.ts';
import { SearchResults } from './search-results.ts';
import { suggestions } from './search-suggest.ts';

/** After this long without an answer, the visitor is told; after the second, the search gives up for now. */
const SLOW = 4_000;
const TOO_SLOW = 30_000;

const WORDS = {
	loading: 'Looking…',
	slow: 'Still looking. The network is slow. You do not have to wait: the number below answers now.',
	offline: 'You seem to be offline, so the search could not load. Press Search to try again.',
	failed: 'The search could not load. Press Search to try again, or use the links on this page.',
};

const after = (milliseconds: number) =>
	new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too slow')), milliseconds));

/** The search box. Loads nothing until somebody types or chooses; keeps what is typed in this page alone. */
class SiteSearch extends HTMLElement {
	#opening: Promise<Search> | undefined;
	#asking = 0;
	#box!: HTMLInputElement;
	#results!: SearchResults;
	#options!: Combobox;

	connectedCallback(): void {
		this.#box = this.querySelector('input')!;
		this.#results = new SearchResults(this, (query) => void this.#ask(query, true));
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
		this.#opening ??= import('../search/engine.ts').then(({ openSearch }) => openSearch());
		try {
			return await Promise.race([this.#opening, after(TOO_SLOW)]);
		} catch (error) {
			this.#opening = undefined;
			throw error;
		}
	}

	async #suggest(): Promise<void> {
		const typed = this.#box.value;
		const asking = this.#asking;
		const search = await this.#open().catch(() => undefined);
		// Suggestions that come after the question would lie over its answer.
		const isLate = asking !== this.#asking || typed !== this.#box.value || document.activeElement !== this.#box;
		if (!search || isLate) return;
		this.#options.show(suggestions(typed, search.data));
	}

	#chosen(): Filters {
		const selects = [...this.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
		return Object.fromEntries(selects.map((select) => [select.dataset.filter as FilterName, select.value]));
	}

	/** Searches and shows what is found. A later question overtakes an earlier one. */
	async #ask(typed: string, asTyped = false): Promise<void> {
		const query = typed.trim();
		if (!query) return this.#box.focus();
		const asking = (this.#asking += 1);
		const isCurrent = () => asking === this.#asking;
		this.#results.say(WORDS.loading);
		const slow = setTimeout(() => isCurrent() && this.#results.say(WORDS.slow, true), SLOW);
		try {
			const found = await this.#find(query, asTyped);
			if (isCurrent()) this.#results.show(found, query, this.#chosen());
		} catch {
			if (isCurrent()) this.#results.say(navigator.onLine ? WORDS.failed : WORDS.offline, true);
		} finally {
			clearTimeout(slow);
		}
	}

	async #find(query: string, asTyped: boolean): Promise<Found> {
		const search = await this.#open();
		return search.find(query, this.#chosen(), asTyped);
	}
}

customElements.define('site-search', SiteSearch);
