/** The words of a guide as a reader hears them: without front matter, components, links' addresses and marks. */
export function proseOf(mdx: string): string {
	return mdx
		.replace(/^---\n[\s\S]*?\n---\n/, '')
		.replaceAll(/^import .*$/gm, '')
		.replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '')
		.replaceAll(/<[A-Z][^>]*\/>/g, '')
		.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replaceAll(/^#+ (.*)$/gm, '$1.')
		.replaceAll(/^\s*(?:[-*]|\d+\.|>)\s+/gm, '\n\n')
		.replaceAll(/[*_`]/g, '');
}

/**
 * The sentences of a guide. A heading and a point of a list are one each; a colon that leads into a list ends one.
 */
export const sentencesOf = (mdx: string): string[] =>
	proseOf(mdx)
		.split(/\n{2,}/)
		.flatMap((part) => part.replaceAll(/\s+/g, ' ').split(/(?<=[.!?:]["”’)]*) (?=["“‘(]?[\p{Lu}\d])/u))
		.map((sentence) => sentence.trim())
		.filter((sentence) => /\p{L}/u.test(sentence));

/** The words of a sentence. */
export const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];
