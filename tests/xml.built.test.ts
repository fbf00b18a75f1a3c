import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST } from './support/built.ts';
import { xmlProblem } from './support/xml-schema.ts';

const files = globSync('**/*.{xml,atom,rss,svg}', { cwd: DIST });

test('there is a sitemap and a feed', () =>
	expect(files).toEqual(expect.arrayContaining(['sitemap.xml', 'data/changes.atom'])));

test.each(files)('%s is valid by its schema', (file) =>
	expect(xmlProblem(readFileSync(join(DIST, file), 'utf8'))).toBeUndefined(),
);
