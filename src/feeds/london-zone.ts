import ICAL from 'ical.js';

/**
 * Clocks in the United Kingdom since 1996: forward at 1am UTC on the last Sunday of March, back at 1am UTC on the last
 * Sunday of October (Summer Time Order 2002, SI 2002/262).
 */
const VTIMEZONE = `BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
DTSTART:19960331T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.replaceAll('\n', '\r\n');

/** London's time as a calendar file spells it out: a component of its own, since one can be in one file only. */
export const londonComponent = (): ICAL.Component => ICAL.Component.fromString(VTIMEZONE);

/** London's time for the times of a calendar file. */
export const london = new ICAL.Timezone(londonComponent());
