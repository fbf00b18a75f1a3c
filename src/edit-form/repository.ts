import { site } from '../site.ts';
import type { Repository } from './config.ts';

/** Stands in the form's configuration on an editor's own machine, where the form reads and writes a folder. */
const NONE = 'this-machine/directory';

/**
 * Where pull requests go: EDIT_REPOSITORY ("owner/name"), or else `repository` in content/site.yaml. Throws when neither
 * says, unless the form is for a folder on this machine. EDIT_BRANCH is the branch to change, `main` if not set.
 */
export function repository(local: boolean): Repository {
	const branch = process.env.EDIT_BRANCH ?? 'main';
	const name = process.env.EDIT_REPOSITORY ?? /github\.com\/([^/]+\/[^/]+)/.exec(site.repository ?? '')?.[1];
	if (name) return { name: name.replace(/\.git$/, ''), branch };
	if (local) return { name: NONE, branch };
	throw new Error('Say where pull requests go: EDIT_REPOSITORY=owner/name, or repository in content/site.yaml');
}
