import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { kindIds } from '../../src/domain/kinds.ts';
import { DIST } from '../../tests/support/built.ts';

/** A service's fields in the words of Eleventy's template language. */
const MAIN = `<main id="main"><h1>{{ name }}</h1><p>{{ summary }}</p>
{% for phone in phones %}<p><a href="tel:{{ phone.number }}">{{ phone.label }} {{ phone.number }}</a></p>{% endfor %}
<ul>{% for place in covers %}<li>{{ place }}</li>{% endfor %}</ul>
{{ content | safe }}
<ul>{% for source in sources %}<li><a href="{{ source.url }}">{{ source.title }}</a> {{ source.date }}</li>{% endfor %}</ul></main>`;

/** A page of ours with its style, header and footer, in which the middle is a service's. */
function layout(): string {
	const html = readFileSync(join(DIST, 'refuges/index.html'), 'utf8');
	const [before, after] = html.split(/<main[\s\S]*<\/main>/);
	return `{% raw %}${before}{% endraw %}${MAIN}{% raw %}${after}{% endraw %}`;
}

/** A folder in which Eleventy makes a page of each service of a project. Whoever asks for it deletes it. */
export function eleventyProject(content: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'bench-eleventy-'));
	for (const kind of kindIds) {
		cpSync(join(content, kind), join(folder, kind), { recursive: true });
		rmSync(join(folder, kind, '_template.md'));
		writeFileSync(
			join(folder, kind, `${kind}.json`),
			JSON.stringify({ layout: 'service.njk', permalink: '/{{ page.filePathStem }}/index.html' }),
		);
	}
	cpSync(join(content, '..', 'package.json'), join(folder, 'package.json'));
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	writeFileSync(
		join(folder, 'eleventy.config.js'),
		`export default () => ({ dir: { includes: '_layouts', output: 'dist' } });\n`,
	);
	writeFileSync(join(folder, '.eleventyignore'), 'node_modules\n');
	mkdirSync(join(folder, '_layouts'));
	writeFileSync(join(folder, '_layouts/service.njk'), layout());
	return folder;
}
