import { expect, test } from 'vitest';
import { kindIds, type Kind } from '../src/domain/kinds.ts';
import { walkInPoints } from '../src/domain/walk-in-points.ts';

const venue = { lat: 51.3, lon: 0.5 };
const walkIn = (data: object = {}, level: 'confirmed' | 'check-first' | 'not-confirmed' = 'confirmed') => ({
	kind: 'one-stop-shops' as Kind,
	data: { status: 'open' as const, checked: { on: '2026-01' }, venue, ...data },
	freshness: { level },
});

test('of several services those that may be points are, in their order', () => {
	const points = [walkIn(), walkIn({}, 'check-first'), walkIn({ venue: { lat: 0, lon: 0 } })];
	const refuge = { ...walkIn(), kind: 'refuges' as Kind };
	expect(walkInPoints([points[0]!, refuge, points[1]!, walkIn({ status: 'closed' }), points[2]!])).toEqual(points);
});

test('no other kind is a point, least of all a refuge', () => {
	const others = kindIds.filter((kind) => kind !== 'one-stop-shops');
	expect(others).toContain('refuges');
	for (const kind of others) expect(walkInPoints([{ ...walkIn(), kind }]), kind).toEqual([]);
});

test('one coordinate alone, a service that does not run, or that nobody confirmed on a known day, is none', () => {
	const none = [
		walkIn({ venue: { lat: 51.3 } }),
		walkIn({ venue: { lon: 0.5 } }),
		walkIn({ venue: {} }),
		walkIn({ venue: undefined }),
		walkIn({ status: 'paused' }),
		walkIn({ status: 'unconfirmed' }),
		walkIn({}, 'not-confirmed'),
		walkIn({ checked: { on: 'unknown' } }, 'check-first'),
	];
	for (const service of none) expect(walkInPoints([service]), JSON.stringify(service)).toEqual([]);
});
