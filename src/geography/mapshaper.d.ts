declare module 'mapshaper' {
	const mapshaper: {
		/** Runs mapshaper's commands over named files in memory and gives the files that they write. */
		applyCommands(
			commands: string,
			files: Record<string, string>,
		): Promise<Record<string, Uint8Array | string | undefined>>;
	};
	export default mapshaper;
}
