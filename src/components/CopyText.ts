/** Adds a button to each text that is there to be copied. Without it, people mark the text and copy it. */
for (const part of document.querySelectorAll<HTMLElement>('[data-copy]')) {
	const button = part.querySelector('button')!;
	const copy = async () => {
		const said = await navigator.clipboard.writeText(part.querySelector('textarea')!.value).then(
			() => 'Copied.',
			() => 'This browser does not let the page copy. Mark the text and copy it by hand.',
		);
		part.querySelector('[role=status]')!.textContent = said;
	};
	button.addEventListener('click', () => void copy());
	button.hidden = false;
}
