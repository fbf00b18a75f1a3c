import type { APIRoute, GetStaticPaths } from 'astro';
import { directory, type AnyService } from '../../../../directory.ts';
import { fullService } from '../../../../feeds/hsds/full-service.ts';
import { idOf } from '../../../../feeds/hsds/ids.ts';
import { listingAt } from '../../../../listing.ts';

export const getStaticPaths = (() =>
	directory.services.map((service) => ({
		params: { id: idOf(service.key) },
		props: { service },
	}))) satisfies GetStaticPaths;

/** `/data/hsds/services/<uuid>.json`: one service, whole, in HSDS 3.0. */
export const GET: APIRoute<{ service: AnyService }> = ({ props, site }) =>
	Response.json(fullService(props.service, listingAt(site)));
