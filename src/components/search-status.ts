const get = (root: HTMLElement, selector: string) => root.querySelector<HTMLElement>(selector)!;

/** Says how a search goes, and `more` in a line of its own. Both are read out. */
export function say(root: HTMLElement, words: string, more?: string): void {
	const status = get(root, '.status');
	get(root, '.found').hidden = false;
	status.textContent = words;
	if (!more) return;
	const line = document.createElement('span');
	line.textContent = more;
	status.append(words.endsWith('.') ? ' ' : '. ', line);
}

/** Shows whom to ask instead: above all else, or below the filters so that they stay where they are; or takes it away. */
export function offerHelp(root: HTMLElement, where?: 'above all' | 'below filters'): void {
	root.querySelector('.none')?.remove();
	const help = root.querySelector<HTMLTemplateElement>('template.help')!.content.cloneNode(true);
	if (where === 'above all') get(root, '.found').prepend(help);
	if (where === 'below filters') get(root, '#results').before(help);
}
