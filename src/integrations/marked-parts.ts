import { Parser } from 'htmlparser2';

/** What a page marks for the search, as it stands in the HTML. */
export interface MarkedParts {
	/** All texts in `data-search-body`, without those in `data-search-ignore`. */
	text: string;
	/** The JSON of the first `data-search-entry`. */
	entry?: string;
	/** The first heading of the first rank. */
	heading: string;
	description?: string;
}

interface Open {
	name: string;
	attributes: Record<string, string>;
}

/** Reads the marked parts as the HTML goes by. No document is made: those of ten thousand pages took most of a build. */
export function markedParts(html: string): MarkedParts {
	const parts: MarkedParts = { text: '', heading: '' };
	const open: Open[] = [];
	let headings = 0;
	const isIn = (mark: string) => open.some(({ attributes }) => mark in attributes);
	const onopentag = (name: string, attributes: Record<string, string>) => {
		open.push({ name, attributes });
		if (name === 'h1') headings += 1;
		if (name === 'meta' && attributes.name === 'description') parts.description ??= attributes.content;
		if ('data-search-body' in attributes) parts.text += ' ';
		parts.entry ??= attributes['data-search-entry'];
	};
	const ontext = (text: string) => {
		if (isIn('data-search-body') && !isIn('data-search-ignore')) parts.text += text;
		if (headings === 1 && open.some(({ name }) => name === 'h1')) parts.heading += text;
	};
	const parser = new Parser({ onopentag, ontext, onclosetag: () => void open.pop() });
	parser.end(html);
	return parts;
}
