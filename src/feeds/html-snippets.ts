/** What a partner's site shows of one service. */
export interface ListedService {
	name: string;
	/** The whole address of its page here. */
	url: string;
	number?: string | undefined;
	/** "Checked March 2026", with the number always. */
	checked: string;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML shows it, in elements and attributes. */
export const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign]!);

const link = (url: string, text: string) => `<a href="${escaped(url)}" rel="noreferrer">${escaped(text)}</a>`;

const call = (number: string) => `<a href="tel:${number.replaceAll(/\D/g, '')}">${escaped(number)}</a>`;

const withNumber = ({ name, url, number, checked }: ListedService) =>
	`${link(url, name)}${number ? `: ${call(number)}` : ''} (${escaped(checked)})`;

/** One service as HTML for another site: no script, no frame, no style. The link leads to what is right today. */
export const serviceHtml = (service: ListedService): string => `<p>${withNumber(service)}</p>\n`;

/** A district's help as HTML for another site: the numbers to ring first, and the link that stays right. */
export const districtHtml = (heading: string, url: string, services: ListedService[]): string =>
	[
		`<p><strong>${escaped(heading)}</strong></p>`,
		'<p>In danger now? Call <a href="tel:999">999</a>.</p>',
		'<ul>',
		...services.map((service) => `<li>${withNumber(service)}</li>`),
		'</ul>',
		`<p>${link(url, 'All services here, with the date each was checked')}</p>`,
		'',
	].join('\n');

/** A picture with a link, as HTML for another site, which must keep a copy of the picture. */
export const badgeHtml = (url: string, text: string): string =>
	`<a href="${escaped(url)}" rel="noreferrer"><img src="help-badge.svg" alt="${escaped(text)}" width="240" height="64"></a>\n`;
