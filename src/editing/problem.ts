/** A mistake in the content, told to the editor who made it. */
export interface Problem {
	/** An error stops the site from being published; a warning does not. */
	severity: 'error' | 'warning';
	/** The path of the file, as `npm run check:content` prints it. */
	file: string;
	/** The field, `phones.0.number`; `body` for the prose below the fields; empty for the file as a whole. */
	field: string;
	/** The line of the file, from 1, when it is known. */
	line?: number;
	/** What is wrong and what to write. Reads as a sentence that begins with the field. */
	message: string;
}

/** An error of a field. */
export const error = (file: string, field: string, message: string, line?: number): Problem => ({
	severity: 'error',
	file,
	field,
	...(line !== undefined && { line }),
	message,
});

/** A warning of a field. */
export const warning = (file: string, field: string, message: string): Problem => ({
	severity: 'warning',
	file,
	field,
	message,
});
