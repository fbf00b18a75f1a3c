import { kindIds, type Kind } from '../../domain/kinds.ts';
import { readFrontMatter } from '../front-matter.ts';
import { isMapping, stringsIn, valueAt } from '../paths.ts';

/** A service as a review sees it: as it is written, right or wrong, since the checker looks at what is wrong. */
export interface ReviewedService {
	path: string;
	kind: Kind;
	/** `helplines/galop` */
	key: string;
	text: string;
	/** False for a file whose fields are no YAML: then every field below is empty. */
	readable: boolean;
	/** Every field, all values as the editor wrote them. */
	fields: Record<string, unknown>;
	body: string;
}

const PATH = new RegExp(`^content/(${kindIds.join('|')})/([^_/][^/]*)\\.mdx?$`);

/** A service's file, read; `undefined` for a file that is no service's. */
export function reviewedService(path: string, text: string): ReviewedService | undefined {
	const [, kind, id] = PATH.exec(path) ?? [];
	if (!kind) return undefined;
	const { written, body } = readFrontMatter(path, text);
	const readable = isMapping(written);
	return { path, kind: kind as Kind, key: `${kind}/${id}`, text, readable, fields: readable ? written : {}, body };
}

/** The word in a field, `checked.on`; empty when there is none. */
export function wordAt({ fields }: ReviewedService, field: string): string {
	const value = valueAt(fields, field.split('.'));
	return typeof value === 'object' || value === undefined ? '' : String(value).trim();
}

/** The words in a list; empty when there is none. */
export const wordsAt = ({ fields }: ReviewedService, field: string): string[] =>
	stringsIn(valueAt(fields, field.split('.'))).map(([, text]) => text.trim());

/** The items of a list that have fields of their own. */
export function itemsAt({ fields }: ReviewedService, field: string): Record<string, unknown>[] {
	const value = valueAt(fields, [field]);
	return Array.isArray(value) ? value.filter(isMapping) : [];
}

/** True for a service that people are still sent to. */
export const isListed = (service: ReviewedService | undefined): service is ReviewedService =>
	service !== undefined && wordAt(service, 'status') !== 'closed';

/** The numbers to ring, digits alone, the first first. */
export const numbersOf = (service: ReviewedService): string[] =>
	itemsAt(service, 'phones')
		.map(({ number }) => String(number ?? '').replaceAll(/\D/g, ''))
		.filter(Boolean);
