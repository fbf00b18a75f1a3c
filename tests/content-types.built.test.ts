import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../src/feeds/catalogue.ts';
import { contentTypes } from '../src/serving/content-types.ts';
import { headersFile } from '../src/serving/headers-file.ts';
import { ask, startCaddy, startNginx, startOwn, type Serving } from './support/serving.ts';

const endings = Object.keys(contentTypes);

test('what /data/ says of its files is what servers send', () => {
	const wrong = catalogue
		.flatMap(({ files }) => files)
		.filter(({ href, type }) => contentTypes[/[^.]+$/.exec(href)![0]]?.replace(/;.*/, '') !== type);
	expect(wrong).toEqual([]);
});

/** A site with a file of every ending, also of those that today’s content does not make, like calendars. */
function smallSite(): string {
	const site = mkdtempSync(join(tmpdir(), 'site-'));
	mkdirSync(join(site, 'data/hsds'), { recursive: true });
	for (const page of ['index.html', '404.html']) writeFileSync(join(site, page), '<title>Page</title>');
	for (const ending of endings) {
		writeFileSync(join(site, `any.${ending}`), 'x');
		writeFileSync(join(site, `data/any.${ending}`), 'x');
	}
	writeFileSync(join(site, '_headers'), headersFile());
	writeFileSync(join(site, 'data/hsds/index.json'), '{"version":"3.0"}');
	return site;
}

describe.each([
	{ name: 'nginx', launch: startNginx },
	{ name: 'Caddy', launch: startCaddy },
	{ name: 'npm start', launch: startOwn },
])('$name', ({ launch }) => {
	const site = smallSite();
	let serving: Serving;
	beforeAll(async () => {
		serving = await launch(site);
	}, 30_000);
	afterAll(async () => {
		await serving?.stop();
		rmSync(site, { recursive: true });
	});

	test.each(endings)('sends .%s as what it is, and opens it to other sites below /data/ alone', async (ending) => {
		for (const path of [`/any.${ending}`, `/data/any.${ending}`]) {
			const { status, headers } = await ask(serving.origin, path);
			expect({ path, status }).toEqual({ path, status: 200 });
			expect(headers['content-type'], path).toBe(contentTypes[ending]);
			expect(headers['access-control-allow-origin'], path).toBe(path.startsWith('/data/') ? '*' : undefined);
		}
	});

	test('answers /data/hsds/ with what the feed is, as JSON', async () => {
		const { status, headers, body } = await ask(serving.origin, '/data/hsds/');
		expect(status).toBe(200);
		expect(headers['content-type']).toBe('application/json');
		expect(headers['access-control-allow-origin']).toBe('*');
		expect(JSON.parse(String(body))).toEqual({ version: '3.0' });
	});
});
