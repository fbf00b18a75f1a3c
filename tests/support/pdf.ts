import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

/** What a page prints. */
export interface Printed {
	/** The text of each sheet of paper. */
	sheets: string[];
	/** Width and height of each in millimetres, whole. */
	sizes: [number, number][];
	/** What the PDF says it is called, and with it the file name that a browser suggests. */
	title: string;
}

const POINT = 25.4 / 72;

/** Prints the page as its own style sheet says, and reads the PDF. */
export async function print(page: Page): Promise<Printed> {
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
	const { text } = await extractText(pdf);
	const { info } = await getMeta(pdf);
	const sizes = text.map(async (_, at) => {
		const [, , width, height] = (await pdf.getPage(at + 1)).view;
		return [Math.round(width! * POINT), Math.round(height! * POINT)] as [number, number];
	});
	return { sheets: text, sizes: await Promise.all(sizes), title: String(info['Title'] ?? '') };
}

export const A4: [number, number] = [210, 297];
