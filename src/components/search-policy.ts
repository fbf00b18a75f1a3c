import type { AstroGlobal } from 'astro';

/**
 * Opens the policy of a page that has the search box: Pagefind's WebAssembly runs there, and on no other page. Called by
 * the page, as its policy is written before components run.
 */
export function allowSearch(policy: AstroGlobal['csp']): void {
	policy?.insertScriptResource("'self'");
	policy?.insertScriptResource("'wasm-unsafe-eval'");
}
