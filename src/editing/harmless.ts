import { escapeHtml } from '../escape-html.ts';

/** Letters that nobody sees and that turn text around or hide a part of it: shown by their number. */
const visible = (text: string) =>
	text.replaceAll(/[\p{Cf}\p{Cc}]/gu, (letter) =>
		/\s/.test(letter) ? ' ' : `(U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`,
	);

/**
 * Text of the content as code: it can hold no link, no picture, no mention of a person and no HTML, whoever wrote it.
 * A backtick would end it, and a bar the table's cell.
 */
export const asCode = (text: string) =>
	`\`${
		visible(text)
			.replaceAll(/[`\s]+/g, ' ')
			.replaceAll('|', '¦')
			.trim() || ' '
	}\``;

/** Words of ours that quote the content, made harmless as a whole. */
export const safely = (words: string) =>
	escapeHtml(visible(words))
		.replaceAll(/[[\]`*_|!#@\\]/g, '\\$&')
		.replaceAll('\\@', '@\u200B')
		.replaceAll('://', ':\u200B//')
		.replaceAll(/\bwww\./gi, 'www\u200B.');
