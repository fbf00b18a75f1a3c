import { newGaps, type Gap } from '../gaps.ts';
import { deedOf, serviceChanges, type Deed, type ServiceChange } from './changes.ts';
import { contactDangers } from './contact-dangers.ts';
import type { Context } from './danger-context.ts';
import { factsOf, sameFacts, subjects, type SubjectOfChange } from './facts.ts';
import { lifeDangers } from './life-dangers.ts';
import { numberDangers } from './number-dangers.ts';
import { fileChanges, type FileChange } from './other-files.ts';
import { pagesOf, pagesOfFile } from './pages.ts';
import { placeDangers } from './place-dangers.ts';
import { reachDangers } from './reach-dangers.ts';
import { wordAt } from './reviewed-service.ts';
import { provisionOf, type Snapshot } from './snapshot.ts';

/** One subject before and after, a line each. */
export interface Difference {
	subject: SubjectOfChange;
	before: string[];
	after: string[];
}

/** What a change does to one service. */
export interface ReviewedChange {
	key: string;
	name: string;
	deed: Deed;
	/** Why a reviewer must look twice; empty when nothing is dangerous. */
	dangers: string[];
	differences: Difference[];
	/** Fields that differ and that no difference shows: `summary`, `sources`, `the words`. */
	alsoChanged: string[];
	/** Addresses on the site. */
	pages: string[];
}

/** What a change does to the directory. */
export interface Review {
	services: ReviewedChange[];
	files: (FileChange & { pages: string[] })[];
	gaps: Gap[];
	/** How many services, files and gaps are marked. */
	dangerous: number;
}

const rules = [...lifeDangers, ...placeDangers, ...numberDangers, ...contactDangers, ...reachDangers];

function differencesOf({ before, after }: ServiceChange): Difference[] {
	return subjects
		.filter((subject) => !before || !after || !sameFacts(before, after, subject))
		.map((subject) => ({
			subject,
			before: before ? factsOf(before, subject) : [],
			after: after ? factsOf(after, subject) : [],
		}))
		.filter((difference) => difference.before.length + difference.after.length > 0);
}

/** Fields whose changes are told side by side already. */
const SHOWN =
	/^(phones|text|hours|hoursNote|website|email|chat|bsl|venue|covers|for|eligibility|referral|status|availability|opened|closed.*|reason|replacedBy|fundingEnds|checked|takes.*|risk|route)$/;

function alsoChanged({ before, after }: ServiceChange): string[] {
	if (!before || !after) return [];
	const fields = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])];
	const differ = (field: string) => JSON.stringify(before.fields[field]) !== JSON.stringify(after.fields[field]);
	return [
		...fields.filter((field) => !SHOWN.test(field) && differ(field)),
		...(before.body.trim() === after.body.trim() ? [] : ['the words below the fields']),
	];
}

const reviewed = (change: ServiceChange, context: Context): ReviewedChange => ({
	key: change.key,
	name: wordAt((change.after ?? change.before)!, 'name') || change.key,
	deed: deedOf(change),
	dangers: [...new Set(rules.flatMap((rule) => rule(change, context)))],
	differences: differencesOf(change),
	alsoChanged: alsoChanged(change),
	pages: pagesOf(change, context),
});

/** Holds two states of the content against each other. `today` decides which dates are still to come. */
export function review(before: Snapshot, after: Snapshot, today: Date): Review {
	const context = { before, after, today };
	const services = serviceChanges(before, after).map((change) => reviewed(change, context));
	const files = fileChanges(context).map((file) => ({ ...file, pages: pagesOfFile(file.path) }));
	const gaps = newGaps(provisionOf(before), provisionOf(after));
	const dangerous = [...services, ...files].filter(({ dangers }) => dangers.length > 0).length + gaps.length;
	return { services, files, gaps, dangerous };
}
