/**
 * A text box with a list of suggestions below it, by the pattern of the ARIA Authoring Practices ("editable combobox
 * with list autocomplete"): arrows move through the list while the focus stays in the box, Enter takes one, Escape
 * closes the list.
 */
export class Combobox {
	#box: HTMLInputElement;
	#list: HTMLElement;
	#active = -1;
	#choose: (words: string) => void;

	constructor(box: HTMLInputElement, list: HTMLElement, choose: (words: string) => void) {
		this.#box = box;
		this.#list = list;
		this.#choose = choose;
		box.addEventListener('keydown', (event) => this.#key(event));
		box.addEventListener('blur', () => this.close());
		// The box keeps the focus when a suggestion is pressed.
		list.addEventListener('pointerdown', (event) => event.preventDefault());
		list.addEventListener('click', (event) => this.#take((event.target as Element).closest('li')));
	}

	/** Shows suggestions, or closes the list when there are none. */
	show(words: readonly string[]): void {
		this.#list.replaceChildren(...words.map((word, at) => this.#option(word, at)));
		this.#list.hidden = words.length === 0;
		this.#box.setAttribute('aria-expanded', String(words.length > 0));
		this.#mark(-1);
	}

	close(): void {
		this.show([]);
	}

	#option(word: string, at: number): HTMLLIElement {
		const option = document.createElement('li');
		option.id = `${this.#list.id}-${at}`;
		option.role = 'option';
		option.ariaSelected = 'false';
		option.textContent = word;
		return option;
	}

	#mark(at: number): void {
		this.#active = at;
		[...this.#list.children].forEach((option, place) => (option.ariaSelected = String(place === at)));
		const option = this.#list.children[at];
		if (option) this.#box.setAttribute('aria-activedescendant', option.id);
		else this.#box.removeAttribute('aria-activedescendant');
	}

	#take(option: Element | null | undefined): void {
		if (!option) return;
		this.close();
		this.#choose(option.textContent);
	}

	#key(event: KeyboardEvent): void {
		const { length } = this.#list.children;
		if (length === 0 || event.isComposing) return;
		const places = length + 1;
		if (event.key === 'ArrowDown') this.#mark(((this.#active + 2) % places) - 1);
		else if (event.key === 'ArrowUp') this.#mark(((this.#active + places) % places) - 1);
		else if (event.key === 'Enter' && this.#active >= 0) this.#take(this.#list.children[this.#active]);
		else if (event.key === 'Escape') this.close();
		else return;
		event.preventDefault();
	}
}
