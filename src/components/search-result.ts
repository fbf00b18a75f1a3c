import { sayOpen } from './open-line.ts';
import type { SearchEntry } from '../search/entry.ts';

/** Writes a part of a result, or takes it out when there is nothing to write. */
function write(result: Element, part: string, text?: string): HTMLElement | undefined {
	const element = result.querySelector<HTMLElement>(`[data-part=${part}]`)!;
	if (text) element.textContent = text;
	else element.remove();
	return text ? element : undefined;
}

function tag(words: string, isDoubtful = false): HTMLLIElement {
	const item = document.createElement('li');
	item.className = isDoubtful ? 'tag wait' : 'tag';
	item.textContent = words;
	return item;
}

/** Says whether it is open, and takes the line out when its times are not known. */
function writeOpen(result: Element, open?: string): void {
	const line = result.querySelector<HTMLElement>('.open-now')!;
	if (!open) return line.remove();
	line.dataset.open = open;
	sayOpen(line, Date.now());
}

/** A result as an item of the list: its link, what it is and for whom, its number and how sure its details are. */
export function resultItem(entry: SearchEntry): HTMLLIElement {
	const template = document.querySelector<HTMLTemplateElement>('#search-result')!;
	const item = (template.content.cloneNode(true) as DocumentFragment).querySelector('li')!;
	item.dataset.url = entry.url;
	write(item, 'about', [entry.kind, entry.where].filter(Boolean).join(' · '));
	write(item, 'title', entry.title)!.setAttribute('href', entry.url);
	write(item, 'phone', entry.phone)?.setAttribute('href', `tel:${entry.phone?.replaceAll(/\D/g, '')}`);
	write(item, 'summary', entry.summary);
	writeOpen(item, entry.open);
	write(item, 'phoneLabel', entry.phoneLabel && `Number: ${entry.phoneLabel}.`);
	const tags = [
		...(entry.for ?? []).map((words) => tag(words)),
		...(entry.freshness ? [tag(entry.freshness, Boolean(entry.doubt))] : []),
	];
	const list = item.querySelector('[data-part=tags]')!;
	if (tags.length > 0) list.append(...tags);
	else list.remove();
	return item;
}
