/** What a template may ask for, by name: lines that are put in at the depth of the asking line. */
export type Parts = Record<string, () => string[]>;

/** A template with its lines `#: name` replaced by the part of that name. Throws on a name that has no part. */
export const fill = (template: string, parts: Parts): string =>
	template.replaceAll(/^([ \t]*)#: (\w+)$/gm, (_, indent: string, name: string) => {
		if (!parts[name]) throw new Error(`Nothing makes “${name}”.`);
		return parts[name]()
			.map((line) => indent + line)
			.join('\n');
	});

/**
 * A header's value in the first of the quotes that it does not itself hold. Throws when it has none left, or a mark that
 * a server would read as its own.
 */
export function quoted(value: string, quotes: string[]): string {
	const quote = quotes.find((mark) => !value.includes(mark));
	if (!quote || /[$\\{}]/.test(value)) throw new Error(`A header that cannot be written for a server: ${value}`);
	return quote + value + quote;
}
