import { getCollection, type CollectionEntry } from 'astro:content';
import { guideAudiences, type Guide, type GuideAudience } from './domain/guide-schema.ts';

export interface GuideEntry {
	audience: GuideAudience;
	slug: string;
	href: string;
	data: Guide;
	entry: CollectionEntry<'guides'>;
}

const entryOf = (entry: CollectionEntry<'guides'>): GuideEntry => {
	const [audience, slug] = entry.id.split('/') as [GuideAudience, string];
	return { audience, slug, href: `/guides/${entry.id}/`, data: entry.data, entry };
};

/** Every guide, in the order of its readers' page. */
export const guides = (await getCollection('guides')).map(entryOf).sort((a, b) => a.data.order - b.data.order);

/** What to read after a guide: those that it names, else the next three for the same readers. */
export function relatedTo({ audience, href, data }: GuideEntry): GuideEntry[] {
	if (data.related) return data.related.map((key) => guides.find((other) => other.href === `/guides/${key}/`)!);
	const beside = guidesFor(audience);
	const at = beside.findIndex((other) => other.href === href);
	return [...beside.slice(at + 1), ...beside.slice(0, at)].slice(0, 3);
}

/** The guides for some readers. */
export const guidesFor = (audience: GuideAudience) => guides.filter((guide) => guide.audience === audience);

export const audienceIds = Object.keys(guideAudiences) as GuideAudience[];
