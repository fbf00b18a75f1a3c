import type { Answer } from '../search/engine.ts';

function placelessWords({ entries, reach: { near } }: Answer): string {
	const places = near.map((name) => `, or in ${name}`).join('');
	const reached = entries.length > 0 ? 'These help everywhere' : 'We looked only at help for everywhere';
	return `${reached}${places}. Add your town or choose where you are to see help near you.`;
}

/** What was not looked through, and what to do about it. Nothing when all was that may help. */
export function reachWords(answer: Answer): string {
	const { missing, isPlaceless } = answer.reach;
	if (missing.length > 0)
		return `Help in ${missing.join(' and in ')} could not be loaded. Try again, or ring the number below.`;
	return isPlaceless ? placelessWords(answer) : '';
}
