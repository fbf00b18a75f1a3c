/** Words that a tab's title, a discreet card or a calendar must not show to somebody looking over a shoulder. */
export const tellingWords =
	/abuse|violence|violent|domestic|refuge|perpetrator|victim|survivor|rape|assault|marac|idva|stalk/i;

/**
 * A short title for the browser's tab that says nothing of what the site is for: the place, then what tells
 * pages apart. Parts that hold a telling word are left out.
 */
export function tabTitle(...parts: (string | undefined)[]): string {
	return parts.filter((part): part is string => Boolean(part) && !tellingWords.test(part!)).join(', ') || 'Information';
}
