import type { CmsConfig } from '@sveltia/cms';
import { readKeys, readServiceFiles } from '../content-files.ts';
import { kindIds } from '../domain/kinds.ts';
import { serviceSchemas } from '../domain/schema.ts';
import { choices } from './choices.ts';
import { collection } from './collection.ts';
import { nextCodes } from './next-codes.ts';

/** Where the form sends its pull requests: `owner/name` on GitHub. */
export interface Repository {
	name: string;
	branch: string;
}

/** What every string is written as: YAML takes a bare 08082000247 for a number and a bare 2024-05-29 for a day. */
const output = { omit_empty_optional_fields: true, yaml: { quote: 'double' } } as const;

/**
 * The form's whole configuration, from the schemas and the keys of the other content files. Every change is a branch
 * and a pull request; who may not write to the repository gets a fork of their own ("open authoring").
 */
export function formConfig({ name, branch }: Repository): CmsConfig {
	const keys = readKeys();
	const services = readServiceFiles();
	const schemas = serviceSchemas(keys);
	const known = { ...choices(services), code: nextCodes(services) };
	return {
		load_config_file: false,
		app_title: 'Change the directory',
		backend: {
			name: 'github',
			repo: name,
			branch,
			auth_methods: ['token'],
			open_authoring: true,
			auth_scope: 'public_repo',
		},
		publish_mode: 'editorial_workflow',
		media_folder: 'public',
		media_libraries: { stock_assets: { providers: [] } },
		slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
		output,
		show_preview_links: false,
		editor: { preview: false },
		collections: kindIds.map((kind) => collection(kind, schemas[kind], known)),
	};
}
