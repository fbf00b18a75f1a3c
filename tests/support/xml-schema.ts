import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument, XsdValidator } from 'libxml2-wasm';

const read = (name: string) => XmlDocument.fromString(readFileSync(join(import.meta.dirname, name), 'utf8'));

/** What each element that a file of XML may begin with must be. */
const validators = {
	feed: RelaxNGValidator.fromDoc(read('atom.rng')),
	urlset: XsdValidator.fromDoc(read('sitemap.xsd')),
	sitemapindex: XsdValidator.fromDoc(read('sitemap.xsd')),
};

const isKnown = (name: string): name is keyof typeof validators => name in validators;

/** Why XML is not valid by the schema of its first element; `undefined` when it is, or when SVG is well-formed. */
export function xmlProblem(text: string): string | undefined {
	try {
		using document = XmlDocument.fromString(text);
		const { name } = document.root;
		if (name === 'svg') return undefined;
		if (!isKnown(name)) return `There is no schema for <${name}>. Add one to tests/support`;
		validators[name].validate(document);
		return undefined;
	} catch (problem) {
		return String(problem);
	}
}
