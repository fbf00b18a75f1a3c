import { createInterface, type Interface } from 'node:readline';

/** Asks questions one after another, of a person or of lines that are piped in. */
export class Ask {
	readonly #lines: Interface;
	readonly #answers: AsyncIterator<string>;

	constructor(input: NodeJS.ReadStream = process.stdin) {
		this.#lines = createInterface({ input, output: process.stdout, terminal: input.isTTY });
		this.#answers = this.#lines[Symbol.asyncIterator]();
		this.#lines.on('SIGINT', () => this.#lines.close());
	}

	/** The answer to a question without space at its ends; `undefined` when there will be no more (Ctrl-C, Ctrl-D). */
	async line(question: string): Promise<string | undefined> {
		process.stdout.write(question);
		const { value, done } = await this.#answers.next();
		return done ? undefined : value.trim();
	}

	close(): void {
		this.#lines.close();
	}
}
