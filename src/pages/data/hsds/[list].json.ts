import type { APIRoute, GetStaticPaths } from 'astro';
import { listPages } from '../../../feeds/hsds/lists.ts';
import type { ListPage } from '../../../feeds/hsds/pages.ts';
import { listingAt } from '../../../listing.ts';

export const getStaticPaths = (() =>
	listPages(listingAt(new URL(import.meta.env.SITE))).map((page) => ({
		params: { list: page.file },
		props: { page },
	}))) satisfies GetStaticPaths;

/** `/data/hsds/services.json`, `/data/hsds/services-2.json` and the other lists: Open Referral, a page a file. */
export const GET: APIRoute<{ page: ListPage }> = ({ props }) => Response.json(props.page.body);
