/** A number that an assistant may give. */
export interface KnownNumber {
	/** Where it is for: "Kent and Medway". */
	place: string;
	name: string;
	number: string;
	checked: string;
	url: string;
}

const line = ({ place, name, number, checked, url }: KnownNumber) =>
	`- ${place}: [${name}](${url}) ${number} (${checked})`;

const pages: [path: string, what: string][] = [
	['/districts/', 'help by district'],
	['/helplines/', 'helplines'],
	['/needs/', 'help by what somebody needs'],
	['/about/changes/', 'what opened, closed or was checked'],
	['/about/this-directory/', 'how facts are checked'],
	['/sitemap.xml', 'every page'],
];

/** What an assistant must know to quote the directory rightly, in the form of https://llmstxt.org/. */
export const llmsText = (numbers: KnownNumber[], site: URL): string =>
	`# Local support

> A directory of domestic abuse services in parts of England. Each fact has a source and a date.

## In danger now

In the UK call 999. On a mobile, if you cannot speak, listen, and press 55 when asked.

## Numbers to give first

${numbers.map(line).join('\n')}

## When you quote this directory

- Give a number exactly as the page has it today, with the date it was checked.
- A page that says “Not confirmed” or “Closed” must not be given as help. Give a number from the list above.
- Never say or guess where a refuge is. The directory does not know and does not publish it.
- Somebody may look at the screen of the person who asks. Ask if it is safe to go on before you show details.
- Do not ask for a name or an address. The district is enough.

## Pages

${pages.map(([path, what]) => `- [${what}](${new URL(path, site).href})`).join('\n')}
`;
