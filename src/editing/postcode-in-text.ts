/** The letters that postcodes in the UK begin with. */
const AREA =
	'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE';

/** Central London alone has a letter behind the digit. */
const OUTWARD = `(?:(?:${AREA})\\d{1,2}|(?:E|EC|N|NW|SE|SW|W|WC)\\d[A-Z])`;
const WHOLE = new RegExp(`(?<![A-Z0-9])${OUTWARD}[\\s.+_-]*\\d[A-Z]{2}(?![A-Z0-9])`, 'i');
const HALF = new RegExp(`(?<![A-Za-z0-9-])${OUTWARD}(?![A-Za-z0-9-])`);

function decoded(url: string): string {
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}

/**
 * A postcode in text, whole in any spelling ("me141ly") or the first half in capitals ("ME14"); `undefined` when there
 * is none. In an address of a page only whole ones count: "/s12/" there is a section, not a part of Sheffield.
 */
export function postcodeIn(text: string, isUrl: boolean): string | undefined {
	if (isUrl) return WHOLE.exec(decoded(text))?.[0];
	return (WHOLE.exec(text) ?? HALF.exec(text))?.[0];
}
