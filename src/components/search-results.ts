import type { Found } from '../search/engine.ts';
import type { SearchEntry } from '../search/entry.ts';
import { countOf, type FilterName, type Filters } from '../search/filters.ts';
import { resultItem } from './search-result.ts';
import { countWords, tookWords } from './search-words.ts';

/** How many results are shown at once. */
const PAGE = 10;

/** What stands below the search box: how it goes, the filters with their counts, and the results. */
export class SearchResults {
	#root: HTMLElement;
	#left: SearchEntry[] = [];
	#askAsTyped: (query: string) => void;

	constructor(root: HTMLElement, askAsTyped: (query: string) => void) {
		this.#root = root;
		this.#askAsTyped = askAsTyped;
		this.#get('.more').addEventListener('click', () => this.#showMore(true));
		this.#get('.clear').addEventListener('click', () => this.#clearFilters());
	}

	/** Says how it goes while there are no results to show; `help` shows whom to ask instead. */
	say(words: string, help = false): void {
		this.#get('.found').hidden = false;
		this.#get('.status').textContent = words;
		this.#root.querySelector('.none')?.remove();
		const template = this.#root.querySelector<HTMLTemplateElement>('template.help')!;
		if (help) this.#get('.found').append(template.content.cloneNode(true));
	}

	/** Shows what was found, with how the words were understood. */
	show(found: Found, query: string, filters: Filters): void {
		this.say(countWords(found, query), found.entries.length === 0);
		this.#showTook(found, query);
		this.#get('.filters').hidden = found.unfiltered.length === 0;
		this.#showCounts(found, filters);
		this.#showNear(found);
		this.#left = found.entries;
		this.#get('#results').replaceChildren();
		this.#showMore(false);
	}

	#get(selector: string): HTMLElement {
		return this.#root.querySelector<HTMLElement>(selector)!;
	}

	#showMore(focus: boolean): void {
		const items = this.#left.slice(0, PAGE).map(resultItem);
		this.#left = this.#left.slice(PAGE);
		this.#get('#results').append(...items);
		this.#get('.more').hidden = this.#left.length === 0;
		if (focus) items[0]?.querySelector('a')?.focus();
	}

	#showTook(found: Found, query: string): void {
		const took = this.#get('.took');
		took.textContent = `${tookWords(found)} `;
		took.hidden = found.corrections.length === 0;
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = `Search for “${query}” as you typed it`;
		button.addEventListener('click', () => this.#askAsTyped(query));
		took.append(button);
	}

	/** Words of the directory near to those that found nothing. */
	#showNear({ near }: Found): void {
		if (near.length === 0) return;
		const line = this.#get('.near');
		line.hidden = false;
		line.textContent = `Did you mean ${near.map((word) => `“${word}”`).join(', ')}?`;
	}

	/** Each choice with how many results it would leave; choices that would leave none cannot be chosen. */
	#showCounts({ unfiltered, opening }: Found, filters: Filters): void {
		for (const option of this.#root.querySelectorAll<HTMLOptionElement>('select option[data-words]')) {
			const name = option.closest('select')!.dataset.filter as FilterName;
			const count = countOf(unfiltered, { ...filters, [name]: option.value }, opening);
			const isUntold = name === 'open' && !opening.canTell;
			option.textContent = `${option.dataset.words} (${isUntold ? 'cannot tell' : count})`;
			option.disabled = count === 0 && !option.selected;
		}
		this.#get('.cannot-tell').hidden = opening.canTell;
		const set = Object.values(filters).filter(Boolean).length;
		this.#get('.set').textContent = set > 0 ? ` (${set} chosen)` : '';
		this.#get('.clear').hidden = set === 0;
	}

	#clearFilters(): void {
		const selects = [...this.#root.querySelectorAll('select')];
		for (const select of selects) select.value = '';
		selects[0]?.dispatchEvent(new Event('change', { bubbles: true }));
		this.#get('summary').focus();
	}
}
