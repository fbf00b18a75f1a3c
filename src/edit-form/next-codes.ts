import type { ServiceFile } from '../content-files.ts';
import { nextFree } from '../editing/codes.ts';

const letters = ['K', 'D', 'W', 'N'];

/** The next free code of each letter. Two pull requests may take the same one; the checker then tells the later. */
export function nextCodes(services: readonly ServiceFile[]): string[] {
	const codes = services.flatMap(({ text }) => /^code: ["']?([A-Z]-\d{3})/m.exec(text)?.[1] ?? []);
	return letters.map((letter) => nextFree(letter, codes));
}
