/** The line of a key, at or below a line and before the next field of the file; -1 when it is not there. */
function keyLine(lines: string[], key: string, from: number): number {
	const wanted = new RegExp(`^[\\s-]*["']?${RegExp.escape(key)}["']?\\s*:`);
	const next = lines.findIndex((line, at) => at > from && /^[^\s#-]/.test(line));
	const found = lines.findIndex((line, at) => at >= from && wanted.test(line));
	return next !== -1 && found > next ? -1 : found;
}

/** The line of the nth item of the list below a line; -1 when the list is not written with a hyphen for each item. */
function itemLine(lines: string[], item: number, from: number): number {
	const [, indent] =
		lines
			.slice(from + 1)
			.find(Boolean)
			?.match(/^(\s*)-\s/) ?? [];
	if (indent === undefined) return -1;
	const items = lines.flatMap((line, at) => (at > from && line.startsWith(`${indent}- `) ? [at] : []));
	return items[item] ?? -1;
}

/**
 * The line, from 1, of a field such as `phones.0.number` in the text of a file; that of the nearest field around it
 * when it is not there or is written in brackets; `undefined` when none of it is.
 */
export function lineOf(text: string, field: string): number | undefined {
	const lines = text.split(/\r?\n/);
	const [first = '', ...rest] = field.split('.');
	let at = lines.findIndex((line) => new RegExp(`^["']?${RegExp.escape(first)}["']?\\s*:`).test(line));
	if (first === '' || at === -1) return undefined;
	for (const key of rest) {
		const next = /^\d+$/.test(key) ? itemLine(lines, Number(key), at) : keyLine(lines, key, at);
		if (next === -1) break;
		at = next;
	}
	return at + 1;
}
