import type { Page } from '@playwright/test';

/** More presses of Tab than any page needs to reach what a journey goes to. */
const ENOUGH = 250;

/** Where the focus is after a press of Tab. */
interface Stop {
	/** True when this is what the walk goes to. */
	reached: boolean;
	/** What a person who sees the page would stumble over. */
	problems: string[];
}

/** Looks, in the page, at what has the focus. Holds its own helpers, as it is sent to the browser as it stands. */
function look({ target, isBackwards }: { target: string; isBackwards: boolean }): Stop {
	const seen = window as unknown as { before?: Element };
	const stop = document.activeElement!;
	const words = (stop.getAttribute('aria-label') ?? stop.textContent).trim().slice(0, 40);
	const name = `${stop.localName} “${words || stop.id}”`;
	const header = document.querySelector('header')!;
	const edge = header.contains(stop) || stop.matches('.skip') ? 0 : header.getBoundingClientRect().bottom;
	const { outlineStyle, outlineWidth, strokeWidth } = getComputedStyle(stop);
	const isDrawn = stop instanceof SVGElement;
	const isMarked = isDrawn ? parseFloat(strokeWidth) >= 5 : outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
	const isSeen = ({ left, top, width, height }: DOMRect) => {
		const there = document.elementFromPoint(left + width / 2, top + height / 2);
		// Layout gives fractions of a pixel, which nobody sees.
		return top > edge - 1 && top + height < innerHeight + 1 && there !== null && stop.contains(there);
	};
	// A shape's middle may lie in its neighbour, so of a drawing only the hiding of all of it counts.
	const { top, bottom } = stop.getBoundingClientRect();
	const isHidden = isDrawn ? bottom <= edge || top >= innerHeight : ![...stop.getClientRects()].every(isSeen);
	const due = isBackwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
	const isAstray = seen.before && !(seen.before.compareDocumentPosition(stop) & due);
	seen.before = stop;
	return {
		reached: stop.matches(target),
		problems: [
			...(stop === document.body ? ['the focus is lost'] : []),
			...(isMarked ? [] : [`${name} shows no focus`]),
			...(isHidden ? [`${name} is hidden or under something`] : []),
			...(isAstray ? [`${name} comes out of order`] : []),
		],
	};
}

/**
 * Presses Tab, or Shift and Tab, until the focus is on `target`, a selector. Gives what was wrong at each stop on the
 * way: no visible mark, a stop that is out of sight or under the header (WCAG 2.4.11 and 2.4.12), an order that is not
 * the page's. Throws when the target is not reached.
 */
export async function tabTo(page: Page, target: string, isBackwards = false): Promise<string[]> {
	const problems: string[] = [];
	for (let presses = 0; presses < ENOUGH; presses += 1) {
		await page.keyboard.press(isBackwards ? 'Shift+Tab' : 'Tab');
		const stop = await page.evaluate(look, { target, isBackwards });
		problems.push(...stop.problems);
		if (stop.reached) return problems;
	}
	throw new Error(`The Tab key does not reach ${target}. ${problems.join('; ')}`);
}
