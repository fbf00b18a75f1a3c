import { parse } from 'csv-parse/sync';
import { dataJson, dataText } from './data.ts';

/** A Table Schema (Frictionless), as far as the directory uses it. */
interface TableSchema {
	fields: {
		name: string;
		type: 'string' | 'number';
		constraints?: { required?: boolean; unique?: boolean; enum?: string[] };
	}[];
	primaryKey: string;
}

interface Package {
	resources: { path: string; encoding: string; schema: string }[];
}

/**
 * The table that `datapackage.json` describes, read by its own words: the file and the schema that it names. Throws
 * when the file is no CSV of that many columns.
 */
export function readTable() {
	const [resource] = (dataJson('datapackage.json') as Package).resources;
	const schema = dataJson(resource!.schema) as TableSchema;
	const lines = parse(dataText(resource!.path), { record_delimiter: '\r\n' }) as string[][];
	const [header = [], ...rows] = lines;
	return { schema, header, rows: rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]!]))) };
}

/** Why the cells of a column are not what the schema says; nothing when they are. */
export function columnProblems({ name, type, constraints = {} }: TableSchema['fields'][number], cells: string[]) {
	const filled = cells.filter((cell) => cell !== '');
	return [
		constraints.required && filled.length < cells.length && `${name} is empty`,
		constraints.unique && new Set(filled).size < filled.length && `${name} is not unique`,
		constraints.enum && filled.some((cell) => !constraints.enum!.includes(cell)) && `${name} has an unknown value`,
		type === 'number' && filled.some((cell) => !/^-?\d+(\.\d+)?$/.test(cell)) && `${name} is no number`,
	].filter((problem) => problem !== false && problem !== undefined);
}
