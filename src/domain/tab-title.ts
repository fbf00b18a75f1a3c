/** Words that a tab's title, a discreet card or a calendar must not show to somebody looking over a shoulder. */
export const tellingWords =
	/abus|violen|domestic|refuge|perpetrator|victim|survivor|rape|assault|marac|idva|stalk|harass|coerc|controlling|sexual|\bfgm\b|mutilat|honou?r|forced marriage|\bharm|safe ?(house|place)|sanctuary|clare’s law/i;

/**
 * A short title for the browser's tab that says nothing of what the site is for: the place, then what tells
 * pages apart. Parts that hold a telling word are left out.
 */
export function tabTitle(...parts: (string | undefined)[]): string {
	return parts.filter((part): part is string => Boolean(part) && !tellingWords.test(part!)).join(', ') || 'Information';
}
