import { directory, placesInWords, today, type AnyService } from '../directory.ts';
import { audiences } from '../domain/audiences.ts';
import { rank } from '../domain/freshness.ts';
import { kinds } from '../domain/kinds.ts';
import { openData } from '../domain/open-data.ts';
import { mainHours } from '../domain/open-hours.ts';
import { topics } from '../domain/topics.ts';
import type { PageEntry } from './entry.ts';

/** Whether you can go yourself, as the service's own referral says; `undefined` when it says nothing. */
function canGoMyself({ data }: AnyService): boolean | undefined {
	return data.referral && data.referral.how !== 'professional';
}

/** True for the helpline that its area sends everybody to; absent for others, as that is shorter to load. */
const isFrontDoor = ({ key }: AnyService): true | undefined =>
	directory.areas.some(({ helpline }) => key === `helplines/${helpline}`) || undefined;

/** Words that find a service beside those on its page. */
const moreWords = ({ data, provider, kind }: AnyService): string =>
	[
		...(data.keywords ?? []),
		provider.name,
		...data.topics.map((topic) => topics[topic]),
		...data.for.map((who) => audiences[who]),
		...(data.languages ?? []),
		data.code,
		kinds[kind].one,
	].join(', ');

/** What a listed service tells the search. Closed services give none, and so are never found. */
export function serviceEntry(service: AnyService): PageEntry {
	const { data, freshness } = service;
	const phone = data.phones?.[0];
	const hours = mainHours(service);
	return {
		title: data.name,
		kind: kinds[service.kind].one,
		summary: data.summary,
		where: placesInWords(service),
		districts: service.nationwide ? ['*'] : service.districts,
		for: data.for.map((who) => audiences[who]),
		self: canGoMyself(service),
		languages: data.languages,
		phone: phone?.number,
		phoneLabel: phone?.label,
		freshness: freshness.words,
		open: hours && openData(hours, today),
		frontDoor: isFrontDoor(service),
		doubt: rank(freshness),
		words: moreWords(service),
	};
}
