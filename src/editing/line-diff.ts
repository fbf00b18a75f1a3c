/** How many lines two lists share in order, from each pair of places to their ends. */
function sharedFrom(before: string[], after: string[]): number[][] {
	const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
	for (let a = before.length - 1; a >= 0; a--)
		for (let b = after.length - 1; b >= 0; b--)
			table[a]![b] =
				before[a] === after[b] ? table[a + 1]![b + 1]! + 1 : Math.max(table[a + 1]![b]!, table[a]![b + 1]!);
	return table;
}

/** The lines that go and come between two texts, as `  12 - old` and `  12 + new`. Empty when nothing changes. */
export function changedLines(before: string, after: string): string {
	const [old, now] = [before.split('\n'), after.split('\n')];
	const shared = sharedFrom(old, now);
	const lines: string[] = [];
	let [a, b] = [0, 0];
	while (a < old.length || b < now.length) {
		if (a < old.length && b < now.length && old[a] === now[b]) [a, b] = [a + 1, b + 1];
		else if (b === now.length || (a < old.length && shared[a + 1]![b]! >= shared[a]![b + 1]!))
			lines.push(`  ${a + 1} - ${old[a++]}`);
		else lines.push(`  ${b + 1} + ${now[b++]}`);
	}
	return lines.join('\n');
}
