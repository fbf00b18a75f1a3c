import { error, type Problem } from './problem.ts';
import type { Service } from './service.ts';

const numberOf = (code: string) => Number(code.slice(2));

/** The code after the highest of a letter. Gaps are not filled: a code is never used again. */
export function nextFree(letter: string, codes: readonly string[]): string {
	const used = codes.filter((code) => code.startsWith(letter)).map(numberOf);
	return `${letter}-${String(Math.max(0, ...used) + 1).padStart(3, '0')}`;
}

/** Codes that two services have, told at the later file with the next code that is free. */
export function codeProblems(services: Service[]): Problem[] {
	const codes = services.flatMap(({ data }) => data.code ?? []);
	const firstWith = new Map<string, Service>();
	return services.flatMap((service) => {
		const { code } = service.data;
		const first = code === undefined ? undefined : firstWith.get(code);
		if (code !== undefined && !first) firstWith.set(code, service);
		if (!code || !first) return [];
		const words = `"${code}" is already the code of ${first.path}. The next free one is "${nextFree(code[0]!, codes)}"`;
		return [error(service.path, 'code', words)];
	});
}
