/** Brings the stylesheet of the moving map in, and waits for it. */
const loadStyles = (href: string) =>
	new Promise<void>((resolve, reject) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = href;
		link.onload = () => resolve();
		link.onerror = () => reject(new Error('no stylesheet'));
		document.head.append(link);
	});

/** After this long without the map, the visitor is told what stands there instead. */
const SLOW = 6_000;

const INSTEAD = 'The drawing and the list have the same help.';

/** Puts the moving map in place of the drawings: at once on its own page, elsewhere when it is asked for. */
class DistrictMap extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector<HTMLButtonElement>('.start')!;
		// The page is painted first: on a slow phone the map takes seconds, and the drawings stand there already.
		if (this.dataset['now'] === 'true') requestAnimationFrame(() => setTimeout(() => void this.#start(button)));
		else button.hidden = false;
		button.addEventListener('click', () => void this.#start(button));
	}

	async #start(button: HTMLButtonElement): Promise<void> {
		const asked = !button.hidden;
		button.hidden = true;
		const slow = setTimeout(() => this.#say(`The moving map is slow to load. ${INSTEAD}`), SLOW);
		try {
			const [{ startMap }] = await Promise.all([import('./moving-map.ts'), loadStyles(this.dataset['styles']!)]);
			await startMap(this);
			this.#say('');
			if (asked) this.querySelector<HTMLElement>('.canvas')!.focus();
		} catch {
			button.hidden = false;
			this.#say(`The moving map did not load. ${INSTEAD}`);
		} finally {
			clearTimeout(slow);
		}
	}

	#say(words: string): void {
		this.querySelector('[role=status]')!.textContent = words;
	}
}

customElements.define('district-map', DistrictMap);
