import { z } from 'astro/zod';
import { oneOf, partialDate, text, webAddress } from './fields.ts';
import type { Keys } from './schema.ts';
import { referenceProblems } from './statistics-references.ts';
import { arithmeticProblems } from './statistics-slips.ts';
import { tellingWords } from './tab-title.ts';

/** Places that a table may be about, beyond the directory's areas. */
const nations = ['england', 'uk'] as const;

const cell = z
	.union([z.number(), z.null(), text(60)], {
		error: 'must be a number as the source prints it, text in quotation marks ("n/a"), or null for an empty cell',
	})
	.describe('A number without quotation marks, text as the source prints it ("n/a"), or null for an empty cell.');

const key = text(60);
const keyList = z.array(key).min(1);
const unit = text(40).optional();
const footnotesOf = keyList.optional().describe('The keys of the footnotes that belong here.');

const column = (keys: Keys) =>
	z.strictObject({
		label: text(90).optional().describe('The column’s heading. A column about a district has the district’s name.'),
		district: oneOf(keys.districts, 'district').optional().describe('The district that the column is about.'),
		unit: unit.describe('What its numbers are, when not the table’s unit: "%".'),
		decimals: z
			.number()
			.int()
			.min(0)
			.max(3)
			.optional()
			.describe('The least number of decimal places that are shown: 1 shows 13 as 13.0.'),
		footnotes: footnotesOf,
	});

const row = (keys: Keys) =>
	z.strictObject({
		label: text(120).optional().describe('The row’s heading. A row about a district has the district’s name.'),
		district: oneOf(keys.districts, 'district').optional().describe('The district that the row is about.'),
		unit: unit.describe('What its numbers are, when not the column’s or the table’s unit.'),
		footnotes: footnotesOf,
		values: z.record(key, cell).describe('A value for each column, under the column’s key.'),
	});

const along = oneOf(['rows', 'columns'], 'direction: write rows or columns');
const lines = keyList.optional().describe('The lines to check, when not all of them.');

const check = z.discriminatedUnion('check', [
	z.strictObject({
		check: z.literal('sum').describe('The parts add up to the total.'),
		adding: along.describe('rows: the rows above add up to the row `gives`. columns: the same for columns.'),
		of: keyList.optional().describe('The keys that are added, when not all the others.'),
		gives: key.describe('The key of the total.'),
		lines,
	}),
	z.strictObject({
		check: z.literal('share').describe('A part of a whole, in per cent.'),
		adding: along.describe('Whether part, whole and gives are keys of rows or of columns.'),
		part: key,
		whole: key,
		gives: key.describe('The key of the percentage.'),
		lines,
	}),
	z.strictObject({
		check: z.literal('change').describe('The change from one number to a later one, in per cent.'),
		adding: along.describe('Whether from, to and gives are keys of rows or of columns.'),
		from: key,
		to: key,
		gives: key.describe('The key of the percentage.'),
		lines,
	}),
]);

const slip = z.strictObject({
	row: key.describe('The row of the number that does not fit.'),
	column: key.describe('The column of the number that does not fit.'),
	prints: z.number().describe('What the source prints.'),
	worksOut: z.number().describe('What the check works out instead of what the source prints.'),
});

const chart = z.discriminatedUnion('draw', [
	z.strictObject({
		draw: z.literal('bars').describe('One bar a row.'),
		column: key.describe('The column that is drawn.'),
		leaveOut: keyList.optional().describe('Rows that are not drawn: totals.'),
	}),
	z.strictObject({
		draw: z.literal('bars-of-row').describe('One bar a column.'),
		row: key.describe('The row that is drawn.'),
	}),
	z.strictObject({
		draw: z.literal('small-charts').describe('A small chart a row, one bar a column.'),
		columns: keyList.describe('The columns that are drawn, in the order of time.'),
		leaveOut: keyList.optional().describe('Rows that are not drawn: totals.'),
	}),
]);

const source = z.strictObject({
	title: text(200).describe('Who says it and in what.'),
	section: text(80).optional().describe('Where in it: "section 5.2, Table 1".'),
	url: webAddress().optional().describe('The page’s address, when it has one.'),
	date: z
		.union([z.literal('undated'), partialDate()])
		.describe('The source’s own date: "2024-05-29", "2024-05", "2024" or "undated".'),
	note: text(250).optional().describe('What a reader must know about the source: "Year inferred".'),
});

const fields = (keys: Keys) =>
	z.strictObject({
		title: text(100).describe('What the table shows, where: "Walk-in visitors in Kent and Medway, by place and year".'),
		tab: text(40)
			.refine((tab) => !tellingWords.test(tab), 'must not tell what the site is for: leave that word out')
			.describe('A short neutral title for the browser’s tab, its own for each table: "Figures: walk-ins".'),
		shows: text(400).describe('What is counted, in plain sentences, with hard words explained.'),
		period: text(80).describe('The time that the numbers are about: "July 2015 to June 2016".'),
		area: oneOf([...keys.areas, ...nations], 'area').describe(
			'The area it is about: a key of areas.yaml, england or uk.',
		),
		district: oneOf(keys.districts, 'district').optional().describe('The one district that the whole table is about.'),
		unit: text(40).describe('What the numbers count: "visitors", "cases".'),
		rowsAre: text(60).describe('The heading of the first column: "District".'),
		columns: z.record(key, column(keys)).describe('The columns, in their order, under short keys.'),
		rows: z.record(key, row(keys)).describe('The rows, in their order. A row about a district has its id as key.'),
		footnotes: z.record(key, text(300)).optional().describe('The source’s footnotes, under its own marks.'),
		notes: z.array(text(400)).min(1).optional().describe('What a reader must know about the numbers.'),
		checks: z.array(check).min(1).optional().describe('The sums that the numbers must pass.'),
		slips: z.array(slip).min(1).optional().describe('Where the source’s own numbers fail a check. Shown on the page.'),
		chart: chart.optional().describe('What is drawn above the table.'),
		onDistrictPages: z
			.strictObject({
				columns: keyList.describe('The columns whose numbers the districts’ own pages show.'),
				rows: keyList.optional().describe('The rows, when not all that are about a district.'),
			})
			.optional()
			.describe('What the districts’ own pages show of it.'),
		sources: z.array(source).min(1, 'is empty: name at least one source').describe('Where the numbers come from.'),
	});

/** A table of statistics as its file holds it. */
export type StatisticsTable = z.infer<ReturnType<typeof fields>>;
export type Cell = z.infer<typeof cell>;
export type Check = z.infer<typeof check>;
export type ChartPlan = z.infer<typeof chart>;

/**
 * The strict schema of a table of statistics, over the keys that the other content files give. It also refuses keys
 * that lead nowhere and numbers that fail the table's own checks without being named as a slip of the source.
 */
export const statisticsSchema = (keys: Keys) =>
	fields(keys).superRefine((table, context) => {
		const broken = referenceProblems(table);
		for (const { path, message } of broken.length > 0 ? broken : arithmeticProblems(table)) {
			context.addIssue({ code: 'custom', path, message });
		}
	});
