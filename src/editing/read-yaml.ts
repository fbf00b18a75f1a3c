import yaml from 'js-yaml';
import type { Problem } from './problem.ts';
import { yamlProblem } from './yaml-problem.ts';

/** YAML read twice: with the types that YAML guesses, as the site reads it, and as the editor wrote it. */
export interface Yaml {
	typed: unknown;
	/** Every value a string: a bare 0808 keeps its zero, 2026-02-30 stays 30 February. */
	written: unknown;
	problems: Problem[];
}

/** Reads what can be read. A field that is there twice is a problem of its own and does not hide the others. */
export function readYamlText(file: string, text: string, firstLine = 1): Yaml {
	const problems: Problem[] = [];
	try {
		yaml.load(text);
	} catch (thrown) {
		problems.push(yamlProblem(file, text, firstLine, thrown));
	}
	return { ...read(text), problems };
}

function read(text: string): Pick<Yaml, 'typed' | 'written'> {
	try {
		const typed = yaml.load(text, { json: true });
		return { typed, written: asWritten(text) ?? typed };
	} catch {
		return { typed: undefined, written: undefined };
	}
}

/** `undefined` for text that names types itself (`!!int`), which this way of reading does not know. */
function asWritten(text: string): unknown {
	try {
		return yaml.load(text, { json: true, schema: yaml.FAILSAFE_SCHEMA });
	} catch {
		return undefined;
	}
}
