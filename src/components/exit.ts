/** How long a second or third press of Shift may take. */
const PATIENCE = 5000;
const PRESSES = 3;

let leaving = false;

/** Takes everything off the screen: the document's content, the tab's title and its icon. */
function blank(): void {
	// Browsers too old for `replaceChildren` know this.
	document.body.textContent = '';
	document.title = 'Home';
	document.querySelector<HTMLLinkElement>('link[rel=icon]')?.setAttribute('href', 'data:,');
}

/** Blanks the page and replaces it, so that neither the screen nor Back shows it. Leaves even when blanking fails. */
function leave(target: string): void {
	leaving = true;
	try {
		blank();
	} finally {
		location.replace(target);
	}
}

/** Counts presses of Shift alone. Shift with another key, or a pause, starts again. */
function countShifts(onPress: (left: number) => void, onLost: () => void): void {
	let presses = 0;
	let alone = false;
	let timer = 0;
	const lose = () => {
		clearTimeout(timer);
		if (presses) onLost();
		presses = 0;
	};
	addEventListener('keydown', (event) => {
		alone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
		if (!alone) lose();
	});
	addEventListener('keyup', (event) => {
		if (event.key !== 'Shift' || !alone) return;
		alone = false;
		clearTimeout(timer);
		timer = window.setTimeout(lose, PATIENCE);
		presses += 1;
		onPress(PRESSES - presses);
	});
}

/**
 * A copy of the page that the browser kept must show nothing until it is known why it is shown: hidden on
 * `pagehide`, shown again on `pageshow` unless the visitor has left.
 */
function hideKeptCopies(target: string): void {
	const root = document.documentElement;
	addEventListener('pagehide', () => root.setAttribute('hidden', ''));
	addEventListener('pageshow', (event) => {
		if (leaving && event.persisted) location.replace(target);
		else if (!leaving) root.removeAttribute('hidden');
	});
}

/** Makes the exit link leave at once and without a trail, by click and by three presses of Shift. */
export function startExit(): void {
	const link = document.querySelector<HTMLAnchorElement>('#exit');
	const said = document.querySelector('#exit-said');
	if (!link || !said) return;
	const target = link.href;
	link.addEventListener('click', (event) => {
		event.preventDefault();
		leave(target);
	});
	countShifts(
		(left) => {
			if (left) said.textContent = `Shift, press ${left} more ${left === 1 ? 'time' : 'times'} to exit.`;
			else leave(target);
		},
		() => (said.textContent = 'Exit by Shift key cancelled.'),
	);
	hideKeptCopies(target);
}
