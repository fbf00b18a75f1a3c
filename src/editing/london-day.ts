/** The day it is in London at a moment, as content files write it: "2026-03-14". */
export const londonDay = (moment = new Date()): string =>
	new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(moment);
