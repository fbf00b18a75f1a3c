import type { SheetEntry } from '../printed/sheet-entries.ts';
import { wordsOf, type Wording } from './sheet-item.ts';

/** The sheet as text for a message or a case file: what the paper says, in its order. */
export function sheetText(heads: string[], entries: SheetEntry[], wording: Wording, day: string): string {
	const parts = entries.map((entry) => {
		const { name, numbers, lines } = wordsOf(entry, wording);
		return [name, ...numbers.map(({ number, note }) => [number, note].filter(Boolean).join(' – ')), ...lines].join(
			'\n',
		);
	});
	return [...heads.filter(Boolean), ...parts, day].join('\n\n');
}
