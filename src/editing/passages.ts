import { stringsIn } from './paths.ts';
import type { FrontMatter } from './front-matter.ts';

/** A piece of a file that somebody reads, here or in the file's history: a field, a paragraph, a comment or the file's name. */
export interface Passage {
	field: string;
	/** In plain letters: no Markdown, no unusual spaces, hyphens or digits that would hide a number or a name. */
	text: string;
	/** The line of the file, from 1, for what is no field. */
	line?: number;
}

/** A file of fields and prose, as far as people read it. */
export interface Readable extends Pick<FrontMatter, 'written' | 'fields' | 'body' | 'bodyLine'> {
	/** The file’s name without its ending. */
	id: string;
}

/** Text without what may stand between the letters of a number, a postcode or a name. */
export const plain = (text: string): string =>
	text
		.normalize('NFKC')
		.replaceAll(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
		.replaceAll(/[\u2010-\u2015\u2212]/g, '-')
		.replaceAll(/&nbsp;|<\/?[a-z]+|\/?>/gi, ' ')
		.replaceAll(/[*`\\]|(?<!\w)_|_(?!\w)/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();

/** The paragraphs of the prose, each with its first line. */
function paragraphs({ body, bodyLine }: Readable): Passage[] {
	let line = bodyLine;
	return body.split(/(\n\s*\n)/).map((text) => {
		const blank = /^\s*\n/.exec(text)?.[0].split('\n').length ?? 1;
		const passage = { field: 'body', text: plain(text), line: line + blank - 1 };
		line += text.split('\n').length - 1;
		return passage;
	});
}

/** The comments among the fields: nobody sees them on the site, but everybody in the public files. */
const comments = ({ fields, bodyLine }: Readable): Passage[] =>
	fields.split('\n').flatMap((line, at, { length }) => {
		const comment = /(?:^|\s)#(.*)$/.exec(line)?.[1];
		return comment ? [{ field: 'comment', text: plain(comment), line: bodyLine - length + at }] : [];
	});

/** Everything in a file that people read. */
export const passagesOf = (file: Readable): Passage[] => [
	{ field: 'file name', text: file.id },
	...stringsIn(file.written).map(([path, text]) => ({ field: path.join('.'), text: plain(text) })),
	...comments(file),
	...paragraphs(file).filter(({ text }) => text),
];
