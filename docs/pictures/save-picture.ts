import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';

const FOLDER = 'docs/guide';
/** What stands between two pictures side by side, in pixels. */
const GAP = 24;

/** Pictures of one height side by side on white, with a thin frame round each. */
async function beside(pictures: readonly Buffer[]): Promise<Sharp> {
	const framed = await Promise.all(
		pictures.map((one) =>
			sharp(one).extend({ top: 1, bottom: 1, left: 1, right: 1, background: '#b9b9b9' }).png().toBuffer(),
		),
	);
	const sizes = await Promise.all(framed.map((one) => sharp(one).metadata()));
	const width = sizes.reduce((sum, size) => sum + size.width, (framed.length - 1) * GAP);
	const height = Math.max(...sizes.map((size) => size.height));
	const lefts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size.width + GAP, 0));
	return sharp({ create: { width, height, channels: 3, background: '#ffffff' } }).composite(
		framed.map((input, at) => ({ input, left: lefts[at]!, top: 0 })),
	);
}

/** Saves one picture, or several side by side, as a small PNG of few colours: `docs/guide/<name>.png`. */
export async function savePicture(name: string, ...pictures: Buffer[]): Promise<void> {
	const path = join(FOLDER, `${name}.png`);
	const whole = await (await beside(pictures)).png().toBuffer();
	const { size } = await sharp(whole).png({ palette: true, colours: 32, effort: 10, compressionLevel: 9 }).toFile(path);
	console.log(`${path} ${Math.round(size / 1000)} kB`);
}
