import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { readKeys, readServiceFiles } from '../src/content-files.ts';
import { serviceSchemas } from '../src/domain/schema.ts';
import { dueOn } from '../src/editing/due.ts';
import { readService } from '../src/editing/service.ts';
import { deadAmong } from '../src/editing/weekly/dead-links.ts';
import { isKnown } from '../src/editing/weekly/known.ts';
import { addressesOf, reportsOf } from '../src/editing/weekly/reports.ts';

const schemas = serviceSchemas(readKeys());
const services = readServiceFiles()
	.map((file) => readService(file, schemas))
	.filter(isKnown);
const TODAY = new Date('2100-01-01');

/** A server that has one page, and nothing else, for one test. Gives its address. */
async function server(): Promise<string> {
	const http = createServer(({ url }, answer) => {
		answer.writeHead({ '/here': 200, '/barred': 403 }[url ?? ''] ?? 404).end();
	});
	await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => void http.close());
	return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

test('every service that people are sent to is due in the end, but for numbers that never change', () => {
	const due = dueOn(TODAY, services).map(({ service }) => service.key);
	const never = services.filter(({ written }) => JSON.stringify(written).includes('"permanent":"true"'));
	expect(due.length).toBe(services.length - never.length);
});

test('reports come in the order of what is due', () => {
	const due = dueOn(TODAY, services);
	expect(reportsOf(services, due, []).map(({ code }) => code)).toEqual(due.map(({ service }) => service.data.code));
});

test('a report begins with the code, says which number to ring and asks for no person', () => {
	const service = services.find(({ data }) => data.phones?.length)!;
	const [report] = reportsOf([service], dueOn(TODAY, [service]), []);
	expect(report!.title).toBe(`${service.data.code}: check ${service.data.name}`);
	expect(report!.body).toContain(service.data.phones![0]!.number);
	expect(report!.body).toContain('nothing about where a refuge is');
});

test('a dead link makes a report of its own, first of all', () => {
	const service = services.findLast((one) => addressesOf(one).length > 0)!;
	const [first] = reportsOf(services, dueOn(TODAY, services), [addressesOf(service)[0]!]);
	expect(first!.body).toContain(`Leads nowhere: \`${addressesOf(service)[0]}\``);
});

test('a page that is gone is dead, and one that bars programs is not', async () => {
	const at = await server();
	expect(await deadAmong([`${at}/here`, `${at}/barred`, `${at}/gone`])).toEqual([`${at}/gone`]);
});

test('a dead network is not taken for dead links', async () => {
	const at = await server();
	await expect(deadAmong([`${at}/a`, `${at}/b`])).rejects.toThrow(/network/);
});
