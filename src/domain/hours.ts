import { canBeSaid } from './hours-in-words.ts';
import { parseHours, type Hours } from './opening-hours.ts';
import { everOpens } from './week-pattern.ts';

export { hoursInWords } from './hours-in-words.ts';
export type { Hours };

const EXAMPLE = 'Write days and times like "Tu 09:30-11:30" or "Mo-Fr 08:00-20:00", or "24/7"';

/** What to say of hours that the library refuses. */
const notUnderstood = (error: unknown) =>
	/hyphen .* expected/.test(String(error)) ? 'is not understood: a time needs its end too' : 'is not understood';

/** The library's reading of hours that it finds odd. Rules that overwrite each other it would leave as they are. */
const suggestionFor = (hours: Hours, warnings: string[]) =>
	warnings.some((warning) => warning.includes('overwrites'))
		? hours.replaceAll(';', ',')
		: parseHours(hours).prettifyValue({});

/** What the library finds odd, with its own reading of the hours when that differs from what is written. */
function notClear(hours: Hours): string | undefined {
	const warnings = parseHours(hours).getWarnings();
	if (warnings.length === 0) return undefined;
	const suggestion = suggestionFor(hours, warnings);
	return suggestion === hours ? 'is not clear' : `is not clear. Did you mean "${suggestion}"?`;
}

/** Why hours that the library understands are of no use to a page. */
function notUsable(hours: Hours): string | undefined {
	if (hours.includes('"')) return 'has words in it: put the words into the note';
	if (hours.includes('+')) return 'does not say when it closes';
	if (!canBeSaid(hours)) return 'is too complicated for the page: put seasons and dates into the note';
	return everOpens(hours) ? undefined : 'never opens';
}

function reasonAgainst(hours: Hours): string | undefined {
	// The library knows no school holidays of England, and says so on the console.
	if (/\bSH\b/.test(hours)) return 'speaks of school holidays, which the page cannot know: put them into the note';
	try {
		return notClear(hours) ?? notUsable(hours);
	} catch (error) {
		return notUnderstood(error);
	}
}

const remembered = new Map<Hours, string | undefined>();

/**
 * Why hours cannot be used, with the library's own suggestion; `undefined` for good hours.
 * Needs the OpenStreetMap syntax: `Mo-Fr 09:00-17:00`, `24/7`, `Tu 09:30-11:30; PH off`, `Sa[1] 10:00-12:00`.
 */
export function hoursProblem(hours: Hours): string | undefined {
	if (!remembered.has(hours)) remembered.set(hours, reasonAgainst(hours));
	const reason = remembered.get(hours);
	return reason && `"${hours}" ${reason}${reason.endsWith('?') ? '' : '.'} ${EXAMPLE}`;
}
