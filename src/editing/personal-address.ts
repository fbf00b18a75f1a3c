import { firstNames, surnames } from './names.ts';

/** Words in addresses of teams: `domestic.abuse@`, `west_kent@`, `one-stop-shop@`. */
const TEAM_WORDS = new Set(
	`abuse access admin adults advice advisers advocacy appointments assessment bsl care centre change chat child children
	client clients coercive commissioning communities community complaints contact contactus council counselling court crime
	crisis customer da deaf directory disability domestic domesticabuse duty dv early east enquiries enquiry families family
	feedback female first foodbank forced freedom fundraising general girls groups hate head health hello help helpdesk
	helpline home homeless homelessness hospital house housing hub idva info information intake isva justice kent law legal
	lgbt line local mail male marac marriage mash media medway men mens mental midlands national needs north office officer
	one options ops out outreach partnership partnerships partners patrol people perpetrator pets police ppu press privacy
	professional professionals programme programmes project public rape reception recovery referral referrals refuge
	refuges safe safeguarding safer safety sanctuary sarc school sexual shop single social south specialist staff stalking
	stop strategy support survivor survivors talk team the therapy thrive training treatment trust trustees uk united unit
	victim victims violence visits volunteer volunteering warwickshire dudley welfare west witness women womens work young youth
	ashford bedworth canterbury dartford dover folkestone gravesend gravesham hythe maidstone malling nuneaton rugby sevenoaks
	sittingbourne stratford swale thanet tonbridge tunbridge warwick wells answers ask donate events finance governance hr jobs membership news office post sales services service shops`.split(
		/\s+/,
	),
);

/** Team addresses that look like a person's. */
const KNOWN_TEAMS = new Set(['jo@samaritans.org']);

const isName = (word: string) => firstNames.has(word) || surnames.has(word);

/** "janesmith" or "jsmith": a first name or initial, and a common surname. */
const isRunTogether = (word: string) =>
	[...surnames].some((surname) => {
		const before = word.endsWith(surname) ? word.slice(0, -surname.length) : '';
		return before.length === 1 || firstNames.has(before);
	});

/**
 * True for an e-mail address that looks like one person's: jane.smith@, j.smith@, jsmith@, jane@. Two words with a dot,
 * hyphen or underscore between them count as a name unless one is a word of a team's.
 */
export function personalAddress(email: string): boolean {
	if (KNOWN_TEAMS.has(email.toLowerCase())) return false;
	const words = email
		.toLowerCase()
		.split('@')[0]!
		.split(/[._+-]/)
		.map((word) => word.replaceAll(/[^a-z]/g, ''))
		.filter(Boolean);
	if (words.some((word) => TEAM_WORDS.has(word))) return false;
	return words.length > 1 || words.some((word) => isName(word) || isRunTogether(word));
}
