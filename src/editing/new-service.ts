import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKeys } from '../content-files.ts';
import { serviceSchemas, type Area } from '../domain/schema.ts';
import type { Kind } from '../domain/kinds.ts';
import { readYaml } from '../content-files.ts';
import { fieldsFor, itemsOf, type Answers } from './answers.ts';
import { nextFree } from './codes.ts';
import { errorsAfter, type Edits } from './content-edits.ts';
import { fillTemplate } from './fill-template.ts';
import { readServices } from './find-service.ts';
import { asKey } from './nearest.ts';
import { newFields } from './new-fields.ts';
import type { Problem } from './problem.ts';
import { withProvider } from './providers-file.ts';

/** The files that make a new service, and its code. */
export interface NewService {
	edits: Edits;
	path: string;
	code: string;
}

/** The keys of a content folder, with a provider that is to be added to them. */
export function keysWith(root: string, answers: Answers) {
	const keys = readKeys(root);
	const added = answers['provider-name'] !== undefined && answers.provider ? [asKey(answers.provider)] : [];
	return { ...keys, providers: [...new Set([...keys.providers, ...added])] };
}

/** The letter of a new code: that of the one area that all places are in, else N for nationwide. */
function letterFor(root: string, covers: readonly string[]): string {
	const areas = readYaml('areas.yaml', root) as Record<string, Area>;
	const districts = readYaml('districts.yaml', root) as Record<string, { area: string }>;
	const letters = new Set(covers.map((place) => areas[districts[place]?.area ?? place]?.letter ?? 'N'));
	return letters.size === 1 ? [...letters][0]! : 'N';
}

/** The file of a new service. Its name is that of the service unless another id was given. */
export const pathFor = (root: string, { kind, id, name }: Answers): string =>
	join(root, kind!, `${asKey(id ?? name ?? '')}.md`);

/** True when there is a service of that name already: it is never written over. */
export const isTaken = (root: string, answers: Answers): boolean => existsSync(pathFor(root, answers));

/** What is to be written for answers that the schema accepts. Nothing is written yet. */
export function newServiceEdits(root: string, answers: Answers): NewService {
	const kind = answers.kind as Kind;
	const keys = keysWith(root, answers);
	const codes = readServices(root).flatMap(({ data }) => data.code ?? []);
	const code = nextFree(letterFor(root, itemsOf(answers.covers!)), codes);
	const path = pathFor(root, answers);
	const template = readFileSync(join(root, kind, '_template.md'), 'utf8');
	const text = fillTemplate(template, fieldsFor(serviceSchemas(keys)[kind]), answers, code);
	const { provider, 'provider-name': name, 'provider-website': website } = answers;
	const isNew = name !== undefined && !readKeys(root).providers.includes(asKey(provider!));
	const added = isNew ? [withProvider(root, { key: asKey(provider!), name, website })] : [];
	return { edits: new Map([...added, [path, text]]), path, code };
}

/** What the checker has against a new service, and the flags of the answers that it is about. */
export function wrongAnswers(root: string, { edits, path }: NewService): { errors: Problem[]; flags: string[] } {
	const errors = errorsAfter(root, edits);
	const fields = errors.filter(({ file }) => file === path).map(({ field }) => field);
	const wrong = newFields.filter((one) => fields.some((field) => isAbout(field, one.path.join('.'))));
	return { errors, flags: wrong.map(({ flag }) => flag) };
}

const isAbout = (field: string, path: string) => field === path || field.startsWith(`${path}.`);
