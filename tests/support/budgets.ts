/** What a page of one part of the site may load by itself, beside its own HTML. */
export interface Budget {
	/** Requests for files: the icon, scripts, and the scripts that those need. */
	files: number;
	/** Bytes of those scripts as gzip sends them. */
	script: number;
}

/** The numbers that a change must keep to. Bytes over the wire, without HTTP's own headers. Raise one only with a reason. */
export const budgets = {
	/** HTML with its style and script. 14,600 is two congestion windows of ten packets: what a server sends before it must hear back. */
	page: { gzip: 14_600, brotli: 13_600 },

	/** Script within a page, uncompressed: the exit, and a service's “open now”. */
	inlineScript: 4_500,

	/** The pages of most parts load nothing but the icon. */
	usual: { files: 1, script: 0 } satisfies Budget,

	/** Parts (the first part of the address) whose pages have a search, a map, a sheet or a postcode box. */
	parts: {
		'/': { files: 4, script: 5_200 },
		'/search/': { files: 3, script: 3_000 },
		'/districts/': { files: 2, script: 2_300 },
		'/areas/': { files: 3, script: 1_700 },
		'/map/': { files: 3, script: 1_700 },
		'/professionals/': { files: 2, script: 2_300 },
	} satisfies Record<string, Budget> as Record<string, Budget>,

	/**
	 * A first search with nothing loaded before: the page, all its scripts, what is for everybody, and the area with most.
	 * So much at any number of services.
	 */
	firstSearch: 110_000,

	/**
	 * From the start to a number that can be pressed on a district's page: all bytes that both pages load, compressed by
	 * brotli, and the requests that the reader waits for.
	 */
	homeToNumber: { bytes: 30_000, requests: 4 },
};
