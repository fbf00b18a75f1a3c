import { expect, test } from 'vitest';
import { markedParts } from '../src/integrations/marked-parts.ts';

const PAGE = `<!doctype html><html><head><meta name="description" content="What it&#39;s about"></head><body><p>Menu</p>
<main data-search-entry='{"title":"A &amp; B"}'><h1>First <em>heading</em></h1><img src="a.png"><h1>Second</h1>
<div data-search-body>Found <br><b>words</b><span data-search-ignore>left out <i>too</i></span> end</div>
<div data-search-body data-search-entry="{}">more</div> after</main></body></html>`;

test('only what is marked is text, without what is left out', () => {
	expect(markedParts(PAGE).text.trim().split(/\s+/)).toEqual(['Found', 'words', 'end', 'more']);
});

test('the first entry, heading and description are the page’s', () => {
	const { entry, heading, description } = markedParts(PAGE);
	expect({ entry, heading, description }).toEqual({
		entry: '{"title":"A & B"}',
		heading: 'First heading',
		description: "What it's about",
	});
});

test('a page that marks nothing has no text and no entry', () => {
	expect(markedParts('<h1>Title</h1><p>words')).toEqual({ text: '', heading: 'Title' });
});
