import { createInterface, type Interface } from 'node:readline';
import type { Terminal } from './terminal.ts';

/** Asks questions one after another, of a person or of lines that are piped in. */
export class Ask {
	readonly #terminal: Terminal;
	readonly #lines: Interface;
	readonly #answers: AsyncIterator<string>;

	constructor(terminal: Terminal) {
		const { input, output } = terminal;
		this.#terminal = terminal;
		this.#lines = createInterface({ input, output, terminal: input.isTTY });
		this.#answers = this.#lines[Symbol.asyncIterator]();
		this.#lines.on('SIGINT', () => this.#lines.close());
	}

	/** The answer to a question without space at its ends; `undefined` when there will be no more (Ctrl-C, Ctrl-D). */
	async line(question: string): Promise<string | undefined> {
		this.#terminal.output.write(question);
		const { value, done } = await this.#answers.next();
		return done ? undefined : value.trim();
	}

	/** Says why an answer cannot be taken. */
	complain(words: string): void {
		this.#terminal.complain(words);
	}

	close(): void {
		this.#lines.close();
	}
}
