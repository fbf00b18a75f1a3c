/** What is left of two words without the letters that both begin with. */
function withoutSharedStart(a: string, b: string): [string, string] {
	let same = 0;
	while (same < a.length && a[same] === b[same]) same += 1;
	return [a.slice(same), b.slice(same)];
}

const reversed = (word: string) => [...word].reverse().join('');

/** True when two words differ by one letter wrong, missing or too many, or by two neighbours swapped; or not at all. */
export function oneEditApart(a: string, b: string): boolean {
	const [endA, endB] = withoutSharedStart(a, b);
	const [restA, restB] = withoutSharedStart(reversed(endA), reversed(endB));
	const swapped = restA.length === 2 && restA === reversed(restB);
	return swapped || (restA.length <= 1 && restB.length <= 1);
}
