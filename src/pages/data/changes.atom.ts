import type { APIRoute } from 'astro';
import { directory } from '../../directory.ts';
import { changesAtom } from '../../feeds/changes-atom.ts';
import { changes } from '../../feeds/changes.ts';

export const GET: APIRoute = ({ site }) =>
	new Response(changesAtom(changes(directory.services), site!), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
