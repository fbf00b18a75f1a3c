import { getCollection } from 'astro:content';
import type { Language } from './domain/language-schema.ts';

export type LanguageEntry = Language & { code: string; href: string };

const entries = (await getCollection('languages')).map(({ id, data }): LanguageEntry => ({
	...data,
	code: id,
	href: `/languages/${id}/`,
}));

const isEnglish = ({ code }: LanguageEntry) => code === 'en';

/** The English lines that stand beside every other language’s. */
export const english = entries.find(isEnglish)!;

/** The first-help pages: every language but English, by its name in English. */
export const languages = entries
	.filter((entry) => !isEnglish(entry))
	.sort((a, b) => a.english.localeCompare(b.english, 'en'));
