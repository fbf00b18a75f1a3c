import type { z } from 'astro/zod';
import { kindIds, kinds, type Kind } from '../domain/kinds.ts';
import { providerSchema, serviceSchemas } from '../domain/schema.ts';
import { answerProblem, applicable, choicesFor, fieldsFor, type Answers } from './answers.ts';
import type { Ask } from './ask.ts';
import { Mistake } from './command-line.ts';
import { londonDay } from './london-day.ts';
import { asKey, didYouMean } from './nearest.ts';
import type { NewField } from './new-fields.ts';
import { isTaken, keysWith, pathFor } from './new-service.ts';
import { descriptionAt } from './schema-at.ts';

/** Why an answer cannot be taken; `undefined` when it can. */
type Judge = (answer: string) => string | undefined;

/** Thrown when the person stops: what was answered stays in the interview. */
class Stopped extends Error {}

const isKind = (word: string): word is Kind => kindIds.some((id) => id === word);

const kindProblem: Judge = (word) =>
	isKind(word)
		? undefined
		: `"${word}" is not a kind. ${didYouMean(word, kindIds, `Write one of: ${kindIds.join(', ')}`)}`;

/** The questions about a new service. Answers are kept whatever happens, and a bad one is asked again alone. */
export class Interview {
	readonly root: string;
	readonly answers: Answers;
	readonly #ask: Ask | undefined;
	readonly #skipped = new Set<string>();

	/** Answers that were given beforehand are judged and not asked. Without `ask`, what is missing is a Mistake. */
	constructor(root: string, given: Answers, ask?: Ask) {
		this.root = root;
		this.answers = { ...given };
		this.#ask = ask;
	}

	get mayAsk(): boolean {
		return this.#ask !== undefined;
	}

	/** Drops answers, so that the next run asks for them again. */
	forget(flags: readonly string[]): void {
		for (const flag of flags) this.answers[flag] = undefined;
	}

	/** Asks what is missing; false when the person stopped. */
	async run(): Promise<boolean> {
		try {
			const kindLines = kindIds.map((id) => `  ${id}: ${kinds[id].many}`).join('\n');
			await this.#settle('kind', `Which kind of service is it?\n${kindLines}`, kindProblem);
			for (const field of fieldsFor(this.#schema())) await this.#settleField(field);
			await this.#settleId();
			return true;
		} catch (thrown) {
			if (thrown instanceof Stopped) return false;
			throw thrown;
		}
	}

	#schema(): z.ZodObject {
		return serviceSchemas(keysWith(this.root, this.answers))[this.answers.kind as Kind];
	}

	async #settleField(field: NewField): Promise<void> {
		const { flag, needed, path } = field;
		if (applicable([field], this.answers).length === 0 || this.#skipped.has(flag)) return;
		const choices = choicesFor(this.#schema(), field);
		const offer =
			choices.length > 0 ? `\n  One${field.list ? ' or more, with commas' : ''} of: ${choices.join(', ')}` : '';
		const question = `${descriptionAt(this.#schema(), path)}${offer}`;
		if (flag === 'provider') return this.#settleProvider(question, field);
		if (flag === 'on') this.answers.on ??= await this.#dayOf(question);
		await this.#settle(flag, question, (answer) => answerProblem(this.#schema(), field, answer), !needed);
	}

	/** The day of the check: today when nothing else is said. */
	async #dayOf(question: string): Promise<string> {
		if (!this.#ask) return londonDay();
		return (await this.#line(`\n${question}\non (today when left empty)> `)) || londonDay();
	}

	/** A provider of the list, or a new one when the person says so. */
	async #settleProvider(question: string, field: NewField): Promise<void> {
		const known: Judge = (answer) => answerProblem(this.#schema(), field, answer);
		if (this.answers.provider && this.answers['provider-name']) this.answers.provider = asKey(this.answers.provider);
		const typed = this.answers.provider ?? (this.#ask && (await this.#line(`\n${question}\nprovider> `)));
		if (typed) this.answers.provider = typed;
		if (typed && known(typed) && (await this.#isNew(typed, known(typed)!))) await this.#nameProvider(typed);
		await this.#settle('provider', question, known);
	}

	async #isNew(typed: string, words: string): Promise<boolean> {
		if (!this.#ask) return false;
		return /^y(es)?$/i.test(await this.#line(`${words}\nAdd "${typed}" as a new organisation? (yes or no)> `));
	}

	async #nameProvider(typed: string): Promise<void> {
		this.answers.provider = asKey(typed);
		for (const [name, optional] of [
			['name', false],
			['website', true],
		] as const) {
			const part = providerSchema.shape[name];
			const judge: Judge = (answer) => part.safeParse(answer).error?.issues[0]?.message;
			await this.#settle(`provider-${name}`, part.description!, judge, optional);
		}
	}

	/** A file name that no other service has. */
	async #settleId(): Promise<void> {
		while (isTaken(this.root, this.answers)) {
			const words = `${pathFor(this.root, this.answers)} is there already and is never written over.`;
			if (!this.#ask) throw new Mistake(`${words} Give another --id`);
			this.answers.id = await this.#line(`\n${words} Another name for the file, in small letters\nid> `);
		}
	}

	/** Asks until an answer can be taken. An empty answer to what may be left out leaves it out. */
	async #settle(flag: string, question: string, judge: Judge, optional = false): Promise<void> {
		if (this.#skipped.has(flag)) return;
		for (let asked = false; ; asked = true) {
			const answer = this.answers[flag];
			const problem = answer === undefined ? undefined : judge(answer);
			if (answer !== undefined && !problem) return;
			if (!this.#ask && answer === undefined && optional) return;
			if (!this.#ask) throw new Mistake(`--${flag} ${problem ?? `is missing. ${question}`}`);
			if (problem) this.#ask!.complain(`${flag}: ${problem}`);
			const next = await this.#line(
				asked || problem ? `${flag}> ` : `\n${question}\n${flag}${optional ? ' (may be left empty)' : ''}> `,
			);
			if (next === '' && optional) {
				this.answers[flag] = undefined;
				this.#skipped.add(flag);
				return;
			}
			this.answers[flag] = next;
		}
	}

	async #line(question: string): Promise<string> {
		const line = await this.#ask!.line(question);
		if (line === undefined) throw new Stopped();
		return line;
	}
}
