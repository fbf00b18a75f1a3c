import { sayOpen } from './open-line.ts';

function sayAll(): void {
	const now = Date.now();
	document.querySelectorAll<HTMLElement>('[data-open]').forEach((element) => sayOpen(element, now));
}

sayAll();
setInterval(sayAll, 30_000);
