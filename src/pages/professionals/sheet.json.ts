import type { APIRoute } from 'astro';
import { sheetEntries } from '../../printed/sheet-entries.ts';

/** The signposting sheet’s data, for all districts at once: what is chosen on the page changes no request. */
export const GET: APIRoute = ({ site }) => Response.json(sheetEntries(site!));
