/** Under what the content may be used: either of them. See NOTICE. */
export const licences = [
	{
		name: 'OGL-UK-3.0',
		title: 'Open Government Licence v3.0',
		path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
	},
	{
		name: 'CC-BY-4.0',
		title: 'Creative Commons Attribution 4.0 International',
		path: 'https://creativecommons.org/licenses/by/4.0/',
	},
];

/** What to write beside the facts. */
export const credit = 'The directory of domestic abuse services';
