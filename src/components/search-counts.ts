import type { Answer } from '../search/engine.ts';
import { countOf, type FilterName, type Filters } from '../search/filters.ts';

/** What a choice says: how many results it would leave. A place whose help is not loaded has no count. */
function optionWords(words: string, count: number, isUntold: boolean, isBeyond: boolean): string {
	return isBeyond ? words : `${words} (${isUntold ? 'cannot tell' : count})`;
}

/** Each choice of the filters with how many results it would leave; those that would leave none cannot be chosen. */
export function showCounts(root: HTMLElement, { unfiltered, opening, reach }: Answer, filters: Filters): void {
	for (const option of root.querySelectorAll<HTMLOptionElement>('select option[data-words]')) {
		const name = option.closest('select')!.dataset.filter as FilterName;
		const count = countOf(unfiltered, { ...filters, [name]: option.value }, opening);
		const isBeyond = name === 'district' && reach.beyond.includes(option.value);
		option.textContent = optionWords(option.dataset.words!, count, name === 'open' && !opening.canTell, isBeyond);
		option.disabled = count === 0 && !option.selected && !isBeyond;
	}
}
