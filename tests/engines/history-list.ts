import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The addresses that a query finds in a browser’s file. Deletes the profile afterwards. */
function addresses(profile: string, file: string, query: string): string[] {
	const database = new DatabaseSync(join(profile, file), { readOnly: true });
	const rows = database.prepare(query).all() as { url: string }[];
	database.close();
	rmSync(profile, { recursive: true, force: true });
	return rows.map(({ url }) => url);
}

/** What Firefox’s History lists: places with a visit that are not hidden, as its own query asks. */
export const firefoxHistory = (profile: string): string[] =>
	addresses(profile, 'places.sqlite', 'SELECT url FROM moz_places WHERE hidden = 0 AND visit_count > 0');

/**
 * What Chromium’s History lists: addresses with a visit that ends a chain of redirects and is no sub-frame’s
 * (`VisitDatabase::GetVisibleVisitsInRange`, `ui/base/page_transition_types.h`).
 */
export const chromiumHistory = (profile: string): string[] =>
	addresses(
		profile,
		'Default/History',
		`SELECT DISTINCT urls.url FROM urls JOIN visits ON visits.url = urls.id
		WHERE urls.hidden = 0 AND visits.transition & 0x20000000 AND (visits.transition & 0xff) NOT IN (3, 4, 10)`,
	);
