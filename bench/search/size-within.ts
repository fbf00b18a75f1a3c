import { gzipSync } from 'node:zlib';
import { contentWith, isService, readContent } from './content.ts';

const STEP = 50;

const dataBytes = (services: number) => gzipSync(JSON.stringify(contentWith(services)), { level: 9 }).length;

const servicesToday = () => readContent().entries.filter(isService).length;

/** What our first search takes over so many services: its program's bytes, which are those of `coldToday` that are not content's, and the content's. */
export const coldBytes = (services: number, coldToday: number): number =>
	coldToday - dataBytes(servicesToday()) + dataBytes(services);

/** Up to how many services our first search stays within so many bytes, to the nearest 50 below. */
export function sizeWithin(limit: number, coldToday: number): number {
	let services = Math.ceil(servicesToday() / STEP) * STEP;
	while (coldBytes(services + STEP, coldToday) <= limit) services += STEP;
	return services;
}
