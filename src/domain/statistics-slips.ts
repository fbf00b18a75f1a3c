import { compared, misfits, type Misfit } from './statistics-arithmetic.ts';
import type { StatisticsTable } from './statistics-schema.ts';

/** A problem of a table, at the path of the field that it is about. */
export interface TableProblem {
	path: (string | number)[];
	message: string;
}

const unnamed = (table: StatisticsTable) =>
	misfits(table)
		.filter((misfit) => !table.slips?.some((slip) => isSame(slip, misfit)))
		.map(({ row, column, prints, worksOut }) => ({
			path: ['rows', row, 'values', column],
			message: `is ${prints} and works out as ${worksOut}. Look at the source again. If it does print ${prints}, write under slips: { row: ${row}, column: ${column}, prints: ${prints}, worksOut: ${worksOut} }`,
		}));

const isSame = (slip: Misfit, misfit: Misfit) =>
	slip.row === misfit.row &&
	slip.column === misfit.column &&
	slip.prints === misfit.prints &&
	slip.worksOut === misfit.worksOut;

const needless = (table: StatisticsTable) =>
	(table.slips ?? []).flatMap((slip, at) =>
		misfits(table).some((misfit) => isSame(slip, misfit))
			? []
			: [{ path: ['slips', at], message: 'is not what a check finds. Correct it, or delete it' }],
	);

const idle = (table: StatisticsTable) =>
	(table.checks ?? []).flatMap((check, at) =>
		compared(table, check).length > 0
			? []
			: [{ path: ['checks', at], message: 'compares no number. Correct its keys, or delete it' }],
	);

/** Numbers that fail a check and are not named as the source's slip, slips that are none, and checks of nothing. */
export const arithmeticProblems = (table: StatisticsTable): TableProblem[] => [
	...unnamed(table),
	...needless(table),
	...idle(table),
];
