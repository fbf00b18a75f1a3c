import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inYaml } from './field-text.ts';

/** An organisation to add to providers.yaml. */
export interface NewProvider {
	key: string;
	name: string;
	website?: string | undefined;
}

const entry = ({ key, name, website }: NewProvider) =>
	`${key}:\n  name: ${inYaml(name)}\n${website ? `  website: ${inYaml(website)}\n` : ''}`;

/** providers.yaml with one more organisation in its alphabetical place, and every other byte as it was. */
export function withProvider(root: string, provider: NewProvider): [path: string, text: string] {
	const path = join(root, 'providers.yaml');
	const text = readFileSync(path, 'utf8');
	const next = [...text.matchAll(/^([\w-]+):/gm)].find(([, key]) => key! > provider.key);
	const at = next?.index ?? text.length;
	return [path, text.slice(0, at) + entry(provider) + text.slice(at)];
}
