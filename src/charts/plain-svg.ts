/** Attributes that the site’s policy forbids, or that its own styles and names replace. */
const UNWANTED = ['style', 'aria-label', 'class', 'font-family', 'font-size', 'width', 'height'];

/** Long decimals take bytes and change nothing that can be seen. */
const shortened = (text: string) =>
	text.replaceAll(/\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))));

/**
 * What Plot draws as SVG that stands in a page under a policy without inline styles: no `style`, no `<style>`, short
 * numbers, and `role="img"` with the name that is given.
 */
export function plainSvg(svg: Element, name: string): string {
	svg.querySelectorAll('style').forEach((style) => style.remove());
	UNWANTED.forEach((attribute) => svg.removeAttribute(attribute));
	for (const part of svg.querySelectorAll('*')) {
		['style', 'aria-label'].forEach((attribute) => part.removeAttribute(attribute));
		for (const { name: attribute, value } of [...part.attributes]) part.setAttribute(attribute, shortened(value));
	}
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-label', name);
	return svg.outerHTML;
}
