import { close, createIndex } from 'pagefind';
import type { Doc } from './content.ts';

/** What Pagefind gives headings of the first rank is 7, so that titles weigh most; our own words come next. */
const WEIGHT_OF_WORDS = 4;

const html = ({ title, words, text }: Doc) =>
	`<html lang="en"><body data-pagefind-body><h1>${title}</h1><p data-pagefind-weight="${WEIGHT_OF_WORDS}">${words}</p><p>${text}</p></body></html>`;

/** Pagefind's program and its index of the pages, by their paths: what its browser module asks for. */
export async function pagefindFiles(docs: readonly Doc[], urls: readonly string[]): Promise<Map<string, Uint8Array>> {
	const { index } = await createIndex({ forceLanguage: 'en' });
	for (const doc of docs) await index!.addHTMLFile({ url: urls[doc.id]!, content: html(doc) });
	const { files } = await index!.getFiles();
	await close();
	return new Map(files.map(({ path, content }) => [`/pagefind/${path}`, content]));
}
