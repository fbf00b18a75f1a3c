import { Feed } from 'feed';
import { inWords, startOf } from '../domain/partial-date.ts';
import { escapeHtml } from '../escape-html.ts';
import { events, type Change } from './changes.ts';

/** Readers ask for a feed often; whoever wants what is older finds it on the page. */
const MOST = 100;

/**
 * The latest changes as Atom (RFC 4287), which needs whole days: a date that is only a month or year counts from its
 * first day, so that nothing is dated later than it may be. The words give the date as it is known.
 */
export function changesAtom(changes: Change[], site: URL): string {
	const latest = changes.slice(0, MOST);
	const feed = new Feed({
		id: new URL('/about/changes/', site).href,
		title: 'Local support: what changed',
		link: new URL('/about/changes/', site).href,
		feedLinks: { atom: new URL('/data/changes.atom', site).href },
		author: { name: 'Local support' },
		copyright: 'Open Government Licence v3.0 and CC BY 4.0',
		updated: new Date(Math.max(0, ...latest.map(({ date }) => startOf(date).getTime()))),
		generator: 'Local support',
	});
	for (const { service, event, date } of latest) {
		const link = new URL(service.href, site).href;
		feed.addItem({
			id: `${link}#${event}-${date}`,
			// The library says that titles are HTML.
			title: escapeHtml(`${events[event]}: ${service.data.name}`),
			link,
			date: startOf(date),
			description: `${events[event]}, ${inWords(date)}.`,
		});
	}
	return feed.atom1();
}
