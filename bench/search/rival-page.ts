/** A page with a box and a list, as our own search has, and nothing else. */
export const page = (script: string): string =>
	`<!doctype html><title>Bench</title><input role="combobox" aria-label="What do you need"><ol id="results"></ol><script type="module" src="${script}"></script>`;

/** Loads the library at the first search, as ours does. `open` is a script that gives a search for titles and addresses. */
export const boxScript = (open: string): string => `
	const open = async () => {${open}};
	let opening;
	document.querySelector('input').addEventListener('keydown', async ({ key, target }) => {
		if (key !== 'Enter') return;
		const search = await (opening ??= open());
		document.querySelector('#results').replaceChildren(...(await search(target.value)).map(({ url, title }) => {
			const item = document.createElement('li');
			item.innerHTML = '<h3><a href="' + url + '">' + title + '</a></h3>';
			return item;
		}));
		document.body.dataset.answered = target.value;
	});`;

/** For libraries whose index is one file. */
export const openOne = (library: string): string => `
	const [{ open }, data] = await Promise.all([import('${library}'), fetch('index.json').then((answer) => answer.json())]);
	const find = open(data);
	return async (query) => (await find(query)).slice(0, 10).map((row) => data.entries[row]);`;

/** Without its worker, whose requests the page's own count would miss. */
export const openPagefind = `
	const pagefind = await import('/pagefind/pagefind.js');
	await pagefind.options({ noWorker: true });
	await pagefind.init();
	return async (query) => {
		const { results } = await pagefind.search(query);
		const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
		return pages.map(({ url, meta }) => ({ url, title: meta.title }));
	};`;
