/** The one thing the site may store, for this tab and this visit: that the visitor wants the Back button to work. */
const FLAG = 'back-works';

const backWorks = (): boolean => {
	try {
		return sessionStorage.getItem(FLAG) === '1';
	} catch {
		return false;
	}
};

/** Where a plain left click within the site would lead, or nothing. Links in a drawing count as others do. */
function internalLink(event: MouseEvent): URL | undefined {
	if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
		return;
	const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
	if (!link || link.getAttribute('target') || link.hasAttribute('download')) return;
	const url = new URL(link.getAttribute('href')!, document.baseURI);
	return url.origin === location.origin ? url : undefined;
}

/** Goes to a place on the page without an entry and without a `#` in the address. */
function scrollTo(hash: string): void {
	const place = document.getElementById(decodeURIComponent(hash.slice(1)));
	place?.scrollIntoView();
	place?.setAttribute('tabindex', '-1');
	place?.focus({ preventScroll: true });
}

const OFFLINE = 'You are offline. This page stays here. Try again when you have a signal.';

/** Says at the top of the page why a link did not lead anywhere, or takes that back. */
const say = (words: string) => (document.querySelector('#offline')!.textContent = words);

function follow(event: MouseEvent): void {
	const link = internalLink(event);
	const samePage = link?.hash && link.pathname === location.pathname;
	const offline = !navigator.onLine && !samePage;
	if (!link || (backWorks() && !link.hash && !offline)) return;
	event.preventDefault();
	if (samePage) scrollTo(link.hash);
	else if (offline) say(OFFLINE);
	else location.replace(link.href);
}

/** The footer's switch: shows what it will do, and does it for this visit. */
function startSwitch(button: HTMLButtonElement): void {
	const show = () => {
		button.textContent = backWorks() ? 'Keep this site out of the Back button' : 'Let the Back button work normally';
		button.hidden = false;
	};
	button.addEventListener('click', () => {
		if (backWorks()) sessionStorage.removeItem(FLAG);
		else sessionStorage.setItem(FLAG, '1');
		show();
	});
	show();
}

/**
 * Keeps the whole visit in one entry of the tab's history: every link within the site replaces the page before.
 * Then leaving leaves nothing for Back to show. Offline the page stays, as the browser's own page of an error would take
 * its place for good.
 */
export function startOneEntry(): void {
	document.addEventListener('click', follow);
	addEventListener('online', () => say(''));
	const button = document.querySelector<HTMLButtonElement>('#back-switch');
	if (button) startSwitch(button);
}
