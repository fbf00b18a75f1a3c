import type { Answer } from '../search/engine.ts';
import type { SearchEntry } from '../search/entry.ts';
import type { Filters } from '../search/filters.ts';
import type { Question } from '../search/find.ts';
import { showCounts } from './search-counts.ts';
import { reachWords } from './search-reach.ts';
import { resultItem } from './search-result.ts';
import { offerHelp, say } from './search-status.ts';
import { countWords, tookWords } from './search-words.ts';

/** How many results are shown at once. */
const PAGE = 10;

type Ask = (query: string, asTyped: boolean) => void;

function helpFor({ entries, reach }: Answer): Parameters<typeof offerHelp>[1] {
	if (reach.missing.length > 0) return 'above all';
	return entries.length === 0 ? 'below filters' : undefined;
}

/** What stands below the search box: what was found, the filters with their counts, and the results. */
export class SearchResults {
	#root: HTMLElement;
	#left: SearchEntry[] = [];
	#ask: Ask;

	constructor(root: HTMLElement, ask: Ask) {
		this.#root = root;
		this.#ask = ask;
		this.#get('.more').addEventListener('click', () => this.#showMore(true));
		this.#get('.clear').addEventListener('click', () => this.#clearFilters());
	}

	/** Shows what was found, with how the words were understood. */
	show(found: Answer, question: Question): void {
		const { query, filters } = question;
		say(this.#root, countWords(found, query), reachWords(found));
		offerHelp(this.#root, helpFor(found));
		this.#get('.filters').hidden = found.unfiltered.length === 0 && found.reach.beyond.length === 0;
		this.#showFilters(found, filters);
		this.#showReach(found, question);
		this.#showTook(found, query);
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

	/** What to do about help that was not looked through: try again, or say where. */
	#showReach({ reach }: Answer, { query, asTyped }: Question): void {
		const button = this.#get('.reach');
		const isMissing = reach.missing.length > 0;
		const isNeeded = isMissing || reach.isPlaceless;
		if (!isNeeded && button === document.activeElement) this.#get('summary').focus();
		button.hidden = !isNeeded;
		button.textContent = isMissing ? 'Try again' : 'Choose where you are';
		button.onclick = () => (isMissing ? this.#ask(query, asTyped) : this.#chooseWhere());
	}

	#chooseWhere(): void {
		this.#get('.filters').toggleAttribute('open', true);
		this.#get('[data-filter=district]').focus();
	}

	#showTook(found: Answer, query: string): void {
		const took = this.#get('.took');
		took.textContent = `${tookWords(found)} `;
		took.hidden = found.corrections.length === 0;
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = `Search for “${query}” as you typed it`;
		button.addEventListener('click', () => this.#ask(query, true));
		took.append(button);
	}

	/** Words of the directory near to those that found nothing. */
	#showNear({ near }: Answer): void {
		if (near.length === 0) return;
		const line = this.#get('.near');
		line.hidden = false;
		line.textContent = `Did you mean ${near.map((word) => `“${word}”`).join(', ')}?`;
	}

	#showFilters(found: Answer, filters: Filters): void {
		showCounts(this.#root, found, filters);
		this.#get('.cannot-tell').hidden = found.opening.canTell;
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
