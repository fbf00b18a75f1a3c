/** A cell that is a number and nothing else: it is read as one, so a minus at its beginning starts no formula. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * A cell that a spreadsheet would run as a formula (OWASP, "CSV Injection") gets an apostrophe before it. Numbers are
 * left alone, and so are phone numbers, which begin with a digit.
 */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) && !NUMBER.test(text) ? `'${text}` : text);

/** A field of CSV (RFC 4180); nothing for what is absent. */
export function csvField(value: unknown): string {
	const text = value === null || value === undefined ? '' : harmless(String(value));
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV (RFC 4180). */
export const csvOf = (rows: readonly (readonly unknown[])[]): string =>
	`${rows.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;

/** CSV with the mark at its beginning by which Excel knows UTF-8. Other readers take it for part of the first heading. */
export const forExcel = (csv: string): string => `\uFEFF${csv}`;
