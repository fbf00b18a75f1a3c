import { z } from 'astro/zod';
import { partialDate, text } from './fields.ts';

const domain = () =>
	z
		.string()
		.regex(
			/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
			'is not a domain. Write it in small letters without https:// and www, like "example.org.uk"',
		);

/** dead-domains.yaml: web and e-mail domains that are gone, or that somebody else has now. */
export const deadDomainSchema = z.strictObject({
	domain: domain().describe('The domain without https:// and www: "example.org.uk".'),
	since: partialDate().describe('When it was first seen to be gone: "2026-11-24".'),
	use: text(150)
		.optional()
		.describe('What to write instead: "https://www.example.org.uk/help". Leave out when nothing.'),
});

/** do-not-list.yaml: what must never be listed, or never again. */
export const unlistedSchema = z.strictObject({
	name: text(120).describe('The name that is refused for services and providers.'),
	reason: text(300).describe('Why, in a sentence that anybody may read. Nothing about a person or a place.'),
	date: partialDate().describe('When that was decided: "2026-11-24".'),
	domain: domain().optional().describe('Its domain, which is refused too: "example.org.uk".'),
});

export type DeadDomain = z.infer<typeof deadDomainSchema>;
export type Unlisted = z.infer<typeof unlistedSchema>;
