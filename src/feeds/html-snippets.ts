import { escapeHtml } from '../escape-html.ts';

/** What a partner's site shows of one service. */
export interface ListedService {
	name: string;
	/** The whole address of its page here. */
	url: string;
	number?: string | undefined;
	/** "Checked March 2026", with the number always. */
	checked: string;
}

const link = (url: string, text: string) => `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(text)}</a>`;

const call = (number: string) => `<a href="tel:${number.replaceAll(/\D/g, '')}">${escapeHtml(number)}</a>`;

const withNumber = ({ name, url, number, checked }: ListedService) =>
	`${link(url, name)}${number ? `: ${call(number)}` : ''} (${escapeHtml(checked)})`;

/** One service as HTML for another site: no script, no frame, no style. The link leads to what is right today. */
export const serviceHtml = (service: ListedService): string => `<p>${withNumber(service)}</p>\n`;

/** A district's help as HTML for another site: the numbers to ring first, and the link that stays right. */
export const districtHtml = (heading: string, url: string, services: ListedService[]): string =>
	[
		`<p><strong>${escapeHtml(heading)}</strong></p>`,
		'<p>In danger now? Call <a href="tel:999">999</a>.</p>',
		'<ul>',
		...services.map((service) => `<li>${withNumber(service)}</li>`),
		'</ul>',
		`<p>${link(url, 'All services here, with the date each was checked')}</p>`,
		'',
	].join('\n');

/** A picture with a link, as HTML for another site, which must keep a copy of the picture. */
export const badgeHtml = (url: string, text: string): string =>
	`<a href="${escapeHtml(url)}" rel="noreferrer"><img src="help-badge.svg" alt="${escapeHtml(text)}" width="240" height="64"></a>\n`;
