/**
 * A field's description as the form shows it. In a file, text stands in quotation marks; in the form it must not, so
 * an example like "0808 2000 247" is shown in bold.
 */
export const hint = (description: string): string =>
	description.replace(', in quotation marks', '').replace(/"([^"]+)"/g, '**$1**');
