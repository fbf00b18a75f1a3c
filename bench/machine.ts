import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { round } from './part.ts';

/** Where and when something was measured. */
export interface Machine {
	date: string;
	processors: string;
	memory: string;
	system: string;
	node: string;
	/** How many programs wanted a processor, over the last minute. */
	load: number;
}

/** This machine, now. */
export const thisMachine = (): Machine => ({
	date: new Date().toISOString().slice(0, 10),
	processors: `${cpus().length} × ${cpus()[0]!.model.trim()}`,
	memory: `${round(totalmem() / 1024 ** 3)} GB`,
	system: `${type()} ${release()}`,
	node: process.versions.node,
	load: round(loadavg()[0]!, 1),
});
