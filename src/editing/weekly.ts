import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT } from '../content-files.ts';
import { dueOn } from './due.ts';
import { readServices } from './find-service.ts';
import { deadAmong } from './weekly/dead-links.ts';
import { isKnown } from './weekly/known.ts';
import { addressesOf, reportsOf } from './weekly/reports.ts';

// `npm run weekly -- --to FOLDER`: a file for each service that must be checked again or has a dead link, the first line
// its title. `001_K-042.md`: its place in the order, and its code. --offline asks no other site.
const { values } = parseArgs({ options: { to: { type: 'string', default: 'reports' }, offline: { type: 'boolean' } } });
const services = readServices(CONTENT).filter(isKnown);
const dead = values.offline ? [] : await deadAmong(services.flatMap(addressesOf));
const reports = reportsOf(services, dueOn(new Date(), services), dead);

mkdirSync(values.to, { recursive: true });
reports.forEach(({ code, title, body }, at) =>
	writeFileSync(join(values.to, `${String(at + 1).padStart(4, '0')}_${code}.md`), `${title}\n${body}\n`),
);
const summary = `${reports.length} services to check, ${dead.length} dead links.`;
writeFileSync(join(values.to, 'summary.txt'), `${summary}\n`);
console.log(summary);
