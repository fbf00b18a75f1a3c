import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { readKeys } from './content-files.ts';
import { guideSchema, termSchema } from './domain/guide-schema.ts';
import { languageSchema } from './domain/language-schema.ts';

import { posterSchema } from './domain/poster-schema.ts';
import { professionalSchema } from './domain/professional-schema.ts';
import { areaSchema, districtSchema, providerSchema, serviceSchemas } from './domain/schema.ts';
import { statisticsSchema } from './domain/statistics-schema.ts';

const keys = readKeys();
const schemas = serviceSchemas(keys);

/** The files of one kind: everything in its folder but the templates. */
const files = (kind: keyof typeof schemas) => glob({ base: `content/${kind}`, pattern: ['*.md', '!_*.md'] });

export const collections = {
	areas: defineCollection({ loader: file('content/areas.yaml'), schema: areaSchema }),
	districts: defineCollection({ loader: file('content/districts.yaml'), schema: districtSchema(keys.areas) }),
	providers: defineCollection({ loader: file('content/providers.yaml'), schema: providerSchema }),
	guides: defineCollection({ loader: glob({ base: 'content/guides', pattern: '*/*.mdx' }), schema: guideSchema }),
	terms: defineCollection({ loader: file('content/terms.yaml'), schema: termSchema }),
	languages: defineCollection({
		loader: glob({ base: 'content/languages', pattern: '*.yaml' }),
		schema: languageSchema,
	}),

	professionals: defineCollection({
		loader: glob({ base: 'content/professionals', pattern: ['*.md', '!_*.md'] }),
		schema: professionalSchema,
	}),
	posters: defineCollection({ loader: glob({ base: 'content/posters', pattern: '*.yaml' }), schema: posterSchema }),
	helplines: defineCollection({ loader: files('helplines'), schema: schemas.helplines }),
	'one-stop-shops': defineCollection({ loader: files('one-stop-shops'), schema: schemas['one-stop-shops'] }),
	idvas: defineCollection({ loader: files('idvas'), schema: schemas.idvas }),
	refuges: defineCollection({ loader: files('refuges'), schema: schemas.refuges }),
	support: defineCollection({ loader: files('support'), schema: schemas.support }),
	'perpetrator-programmes': defineCollection({
		loader: files('perpetrator-programmes'),
		schema: schemas['perpetrator-programmes'],
	}),
	statistics: defineCollection({
		loader: glob({ base: 'content/statistics', pattern: ['*.yaml', '!_*.yaml'] }),
		schema: statisticsSchema(keys),
	}),
};
