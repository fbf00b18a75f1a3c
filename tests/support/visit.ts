import { type BrowserContext, type Page } from '@playwright/test';

/** The site that the visitor comes from, and the one that the exit leads to: both played by the test. */
export const SEARCH = 'https://search.example/';

/** Answers for sites that the tests must not reach: a search page, and the target of the exit. */
export async function playOtherSites(context: BrowserContext, target: string): Promise<void> {
	await context.route(SEARCH, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Search</title>' }));
	await context.route(target, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Everyday</title>' }));
}

/** The addresses that the tab would show by Back and Forward, and where it is among them. */
export async function tabHistory(page: Page): Promise<{ urls: string[]; at: number }> {
	const session = await page.context().newCDPSession(page);
	const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
	await session.detach();
	return { urls: entries.map(({ url }) => url), at: currentIndex };
}

/** How many of the tab's entries are of the site. */
export const entriesOfSite = async (page: Page): Promise<number> =>
	(await tabHistory(page)).urls.filter((url) => url.startsWith('http://localhost')).length;
