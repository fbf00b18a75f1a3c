import { forVictims, frontDoor, directory, nationalHelpline, type AnyService } from '../directory.ts';
import { qrBits, type QrBits } from './qr-bits.ts';
import { discreetWords, plainWords, staffLines, type SheetWords } from './sheet-words.ts';

/** A service on the signposting sheet, in each of its versions. All words are made at build. */
export interface SheetEntry {
	code: string;
	districts: string[];
	topics: string[];
	/** False for what nobody could confirm: it is not ticked unless a worker ticks it. */
	sure: boolean;
	/** True for what is ticked before a need is chosen: what is local, and the national helpline. */
	first: boolean;
	plain: SheetWords;
	/** Absent where there is no number and no place to give without a word that tells. */
	discreet?: SheetWords;
	/** What the staff version adds to the plain one. */
	staff: string[];
	qr: QrBits;
}

const doors = new Set([...directory.areas.map((area) => frontDoor(area).key), nationalHelpline().key]);

/** True for what is ticked before a need is chosen: what is local, and the national helpline. */
const isFirst = ({ nationwide, key }: AnyService) => !nationwide || doors.has(key);

/** How near the top a service stands: the areas’ front doors and the national helpline, then local ones, then the rest. */
const height = (service: AnyService) => Number(doors.has(service.key)) * 2 + Number(isFirst(service));

/** Every service that may be handed to a person. `site` is where the pages of the QR codes are. */
export const sheetEntries = (site: URL): SheetEntry[] =>
	forVictims()
		.filter((service) => !(service.kind === 'helplines' && service.data.permanent))
		.sort((a, b) => height(b) - height(a))
		.map((service) => ({
			code: service.data.code,
			districts: service.districts,
			topics: service.data.topics,
			sure: service.freshness.level !== 'not-confirmed',
			first: isFirst(service),
			plain: plainWords(service),
			discreet: discreetWords(service),
			staff: staffLines(service),
			qr: qrBits(new URL(service.href, site).href),
		}));
