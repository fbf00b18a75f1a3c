import type { APIRoute, GetStaticPaths } from 'astro';
import { statistics, type StatisticsEntry } from '../../directory.ts';
import { statisticsCsv } from '../../feeds/statistics-csv.ts';

export const getStaticPaths = (() =>
	statistics.map((table) => ({ params: { id: table.id }, props: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: StatisticsEntry }> = ({ props }) =>
	new Response(statisticsCsv(props.table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
