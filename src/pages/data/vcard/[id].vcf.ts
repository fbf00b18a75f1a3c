import type { APIRoute, GetStaticPaths } from 'astro';
import { contactOf, withContact } from '../../../contacts.ts';
import { idOf } from '../../../feeds/hsds/ids.ts';
import { vcard, type Contact } from '../../../feeds/vcard.ts';

export const getStaticPaths = (() =>
	withContact().map((service) => ({
		params: { id: idOf(service.key) },
		props: { contact: contactOf(service) },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ contact: Contact }> = ({ props }) =>
	new Response(vcard(props.contact), { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
