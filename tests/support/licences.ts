/** Licences under which a package may be used for anything, also in what reaches a browser: their texts go with it. */
export const FREE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0'];

/** Licences of tools that build and test alone. Nothing under them may reach a browser. */
export const TOOLS_ONLY = [
	'MPL-2.0',
	'LGPL-3.0-only',
	'LGPL-3.0-or-later',
	'CC-BY-4.0',
	'Python-2.0',
	'Unlicense',
	'Apache-2.0 AND LGPL-3.0-or-later',
	'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
];

/** Tools whose `license` field is not one name of SPDX, and the licence that was read in the package itself. */
export const READ_BY_HAND: Record<string, string> = {
	pako: 'MIT and Zlib, both free for any use',
	'type-fest': 'MIT or CC0-1.0, as one likes',
	suncalc: 'BSD-2-Clause, in its file LICENSE',
	'parse-cache-control': 'BSD-3-Clause, in its file LICENSE',
	'echarts-united-kingdom-js': 'data alone, under the Open Government Licence v3.0: see NOTICE',
};
