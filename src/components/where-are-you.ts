import { whereIs, type Answer, type Places } from '../domain/where.ts';

/** How long typing must pause before the answer changes, so that a screen reader is not talked over. */
const PAUSE = 350;

/** After this long without the list, the visitor is told, and the next try asks for it again. */
const SLOW = 6_000;

const INSTEAD = 'Choose your district from the list, try again, or ring:';

type Inside = Extract<Answer, { is: 'inside' }>;

let asked: Promise<Places> | undefined;

/** The one file for everybody. It is asked for when the box is first used, before anything is typed. */
const places = () =>
	(asked ??= fetch('/where.json')
		.then((answer) => (answer.ok ? (answer.json() as Promise<Places>) : Promise.reject(new Error(answer.statusText))))
		.catch((error: unknown) => {
			asked = undefined;
			throw error;
		}));

function link(href: string, words: string): HTMLLIElement {
	const item = document.createElement('li');
	const anchor = item.appendChild(document.createElement('a'));
	anchor.href = href;
	anchor.textContent = words;
	return item;
}

/** Links to the districts, then to their areas for whoever is not sure. */
function links({ districts }: Inside, known: Places): HTMLLIElement[] {
	const areas = new Set(districts.map((id) => known.districts[id]!.area));
	return [
		...districts.map((id) => link(`/districts/${id}/`, known.districts[id]!.name)),
		...[...areas].map((id) => link(`/areas/${id}/`, `I’m not sure: show all of ${known.areas[id]!}`)),
	];
}

const inWords = (answer: Answer): string => {
	if (answer.is === 'nothing') return '';
	if (answer.is === 'outside') return `${answer.said} is outside the places we list. You can still get help:`;
	if (answer.is === 'unknown')
		return `We do not know “${answer.said}”. Check how it is spelt, or choose your district from the list. If you live somewhere else, you can still get help:`;
	if (answer.districts.length === 1 && answer.outside.length === 0) return `${answer.said} is in this district:`;
	return `${answer.said} can be in ${answer.districts.length === 1 ? 'this district' : 'these districts'}. The most likely is first:`;
};

const beyond = ({ said, outside }: Inside) =>
	`Part of ${said} is in ${outside.join(' or ')}, which we do not list. If you live there, you can still get help:`;

/** A box that names the districts of a postcode or town. Nothing that is typed leaves the page. */
class WhereAreYou extends HTMLElement {
	readonly #input = this.querySelector('input')!;
	#timer = 0;
	#shown = '';

	connectedCallback(): void {
		this.hidden = false;
		this.#input.addEventListener('focus', () => void places().catch(() => undefined));
		this.#input.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => void this.#answer(), PAUSE);
		});
		this.querySelector('form')!.addEventListener('submit', (event) => {
			event.preventDefault();
			clearTimeout(this.#timer);
			void this.#answer();
		});
	}

	async #answer(): Promise<void> {
		const slow = setTimeout(() => {
			asked = undefined;
			this.#fail(`The network is slow. ${INSTEAD}`);
		}, SLOW);
		try {
			const known = await places();
			this.#show(whereIs(this.#input.value, known), known);
		} catch {
			this.#fail(`The list of places did not load. ${INSTEAD}`);
		} finally {
			clearTimeout(slow);
		}
	}

	/** Says why there is no answer, with the number that answers instead. */
	#fail(words: string): void {
		this.#say(words);
		this.querySelector('.found')!.replaceChildren();
		this.querySelector<HTMLElement>('.beyond')!.hidden = true;
		this.querySelector<HTMLElement>('.nationwide')!.hidden = false;
	}

	#show(answer: Answer, known: Places): void {
		const inside = answer.is === 'inside' ? answer : undefined;
		this.#say(inWords(answer));
		this.querySelector('.found')!.replaceChildren(...(inside ? links(inside, known) : []));
		const more = this.querySelector<HTMLElement>('.beyond')!;
		more.textContent = inside?.outside.length ? beyond(inside) : '';
		more.hidden = !more.textContent;
		const elsewhere = answer.is === 'outside' || answer.is === 'unknown' || Boolean(inside?.outside.length);
		this.querySelector<HTMLElement>('.nationwide')!.hidden = !elsewhere;
	}

	/** Tells, unless it has just been told: a screen reader repeats what changes. */
	#say(words: string): void {
		if (words !== this.#shown) this.querySelector('[role=status]')!.textContent = words;
		this.#shown = words;
	}
}

customElements.define('where-are-you', WhereAreYou);
