interface Reply {
	id?: number;
	type: string;
	result?: unknown;
	error?: string;
	message?: string;
}

type Settle = (reply: Reply) => void;

/** A connection by WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/): sends commands and waits for their answers. */
export class Bidi {
	readonly #socket: WebSocket;
	readonly #waiting = new Map<number, Settle>();
	#last = 0;

	private constructor(socket: WebSocket) {
		this.#socket = socket;
		socket.addEventListener('message', ({ data }) => {
			const reply = JSON.parse(String(data)) as Reply;
			this.#waiting.get(reply.id ?? 0)?.(reply);
			this.#waiting.delete(reply.id ?? 0);
		});
	}

	static async connect(address: string): Promise<Bidi> {
		const socket = new WebSocket(address);
		await new Promise((resolve, reject) => {
			socket.addEventListener('open', resolve);
			socket.addEventListener('error', () => reject(new Error(`No connection to ${address}`)));
		});
		return new Bidi(socket);
	}

	/** What the browser answers. Rejects with the browser’s own words when it refuses. */
	send<T>(method: string, params: object = {}): Promise<T> {
		const id = (this.#last += 1);
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, ({ error, message, result }) =>
				error ? reject(new Error(`${method}: ${error}: ${message}`)) : resolve(result as T),
			);
			this.#socket.send(JSON.stringify({ id, method, params }));
		});
	}
}
