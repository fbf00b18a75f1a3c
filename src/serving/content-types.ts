/**
 * The content type of every ending that the built site has or may have: servers' own tables differ and lack some.
 * A test fails when a built file's ending is missing here. Text is UTF-8.
 */
export const contentTypes: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json',
	geojson: 'application/geo+json',
	csv: 'text/csv; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	yaml: 'application/yaml',
	xml: 'application/xml',
	atom: 'application/atom+xml',
	ics: 'text/calendar; charset=utf-8',
	vcf: 'text/vcard; charset=utf-8',
	pdf: 'application/pdf',
	svg: 'image/svg+xml',
	png: 'image/png',
	ico: 'image/x-icon',
};
