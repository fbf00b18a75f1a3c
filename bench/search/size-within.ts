import { gzipSync } from 'node:zlib';
import { contentWith, isService, readContent } from './content.ts';

const STEP = 50;

const dataBytes = (services: number) => gzipSync(JSON.stringify(contentWith(services)), { level: 9 }).length;

/**
 * Up to how many services our first search stays within so many bytes, to the nearest 50 below. `coldToday` is what
 * it takes today: the program's bytes are those that are not the content's.
 */
export function sizeWithin(limit: number, coldToday: number): number {
	const today = readContent().entries.filter(isService).length;
	const program = coldToday - dataBytes(today);
	let services = Math.ceil(today / STEP) * STEP;
	while (program + dataBytes(services + STEP) <= limit) services += STEP;
	return services;
}
