import { getCollection, type CollectionEntry } from 'astro:content';
import { today } from '../directory.ts';
import { guideAudienceIds, guideAudiences, type GuideAudience } from '../domain/guide-audiences.ts';
import type { Guide, Term } from '../domain/guide-schema.ts';
import { isOverdue } from '../domain/review.ts';
import { termsIn } from '../domain/terms.ts';

/** A guide as pages use it. */
export interface GuideEntry {
	/** `victims/safety-plan`: how `related` names it. */
	key: string;
	audience: GuideAudience;
	slug: string;
	href: string;
	data: Guide;
	/** True when the day by which it must be read again has passed. */
	overdue: boolean;
	entry: CollectionEntry<'guides'>;
}

function describe(entry: CollectionEntry<'guides'>): GuideEntry {
	const [audience, slug] = entry.id.split('/') as [GuideAudience, string];
	const { data } = entry;
	return {
		key: entry.id,
		audience,
		slug,
		href: `/guides/${entry.id}/`,
		data,
		overdue: isOverdue(data.reviewBy, today),
		entry,
	};
}

/** Every guide, those of an audience together and in their order. */
export const guides: GuideEntry[] = (await getCollection('guides'))
	.map(describe)
	.sort(
		(a, b) =>
			guideAudienceIds.indexOf(a.audience) - guideAudienceIds.indexOf(b.audience) ||
			a.data.order - b.data.order ||
			a.data.title.localeCompare(b.data.title, 'en'),
	);

/** The words that guides explain, by the alphabet. */
export const terms: (Term & { id: string })[] = (await getCollection('terms'))
	.map(({ id, data }) => ({ ...data, id }))
	.sort((a, b) => a.term.localeCompare(b.term, 'en'));

/** The page of an audience, with its guides. */
export interface GuideShelf {
	id: GuideAudience;
	href: string;
	guides: GuideEntry[];
}

/** The audiences in the order of pages. */
export const shelves: (GuideShelf & (typeof guideAudiences)[GuideAudience])[] = guideAudienceIds.map((id) => ({
	...guideAudiences[id],
	id,
	href: `/guides/${id}/`,
	guides: guides.filter(({ audience }) => audience === id),
}));

/** What to read after a guide: what it names, else the three that follow it in the list, from the top again at its end. */
export function relatedTo(guide: GuideEntry): GuideEntry[] {
	const { related } = guide.data;
	if (related) return related.map((key) => guides.find((other) => other.key === key)!);
	const beside = guides.filter(({ audience }) => audience === guide.audience);
	const at = beside.indexOf(guide);
	return [...beside.slice(at + 1), ...beside.slice(0, at)].slice(0, 3);
}

/** The terms that a guide uses, each to be explained on its page. */
export const termsOf = ({ entry, data }: GuideEntry) =>
	termsIn(`${data.title} ${data.summary} ${entry.body ?? ''}`, terms);
