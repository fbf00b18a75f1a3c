/** After this long, whoever waits gives up for now. */
const TOO_SLOW = 30_000;

const tooSlow = () => new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too slow')), TOO_SLOW));

/** The answer, unless it takes longer than anybody should wait. */
export const inTime = <Answer>(answer: Promise<Answer>): Promise<Answer> => Promise.race([answer, tooSlow()]);

/** Loads a file of `/search/`. Fails when it is not there. */
export async function loadFile<File>(name: string): Promise<File> {
	const response = await fetch(`/search/${name}.json`);
	if (!response.ok) throw new Error(`${name}: ${response.status}`);
	return (await response.json()) as File;
}
