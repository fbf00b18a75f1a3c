import type { QrBits } from '../printed/qr-bits.ts';

/** Modules of white that a reader needs around a code. */
const QUIET = 4;

/** The side of the code's `viewBox`, with its white edge. */
export const qrSide = ({ size }: QrBits): number => size + 2 * QUIET;

/** The `d` of an SVG path that fills a code's dark modules, one unit each. */
export function qrPath({ size, bits }: QrBits): string {
	const bytes = atob(bits);
	const isDark = (at: number) => (bytes.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1;
	return Array.from({ length: size * size }, (_, at) => at)
		.filter(isDark)
		.map((at) => `M${(at % size) + QUIET} ${Math.floor(at / size) + QUIET}h1v1h-1z`)
		.join('');
}
