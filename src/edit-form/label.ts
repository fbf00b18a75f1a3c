/** A field's name as words: closedOn is "Closed on". */
export const label = (name: string): string => {
	const words = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
	return words.charAt(0).toUpperCase() + words.slice(1);
};
