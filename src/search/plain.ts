/** Words as search compares them: small letters without accents, apostrophes and marks, parted by single spaces. */
export const plain = (text: string): string =>
	text
		.normalize('NFD')
		.replaceAll(/[\p{M}'’]/gu, '')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, ' ')
		.trim();

/** The words of a text, as `plain` writes them. */
export const wordsOf = (text: string): string[] => plain(text).split(' ').filter(Boolean);
