import type { APIRoute } from 'astro';
import sharp from 'sharp';

/** The site’s sign, an open door, with no word: what a chat shows beside a link. */
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">
<rect width="1200" height="630" fill="#f6f3ec"/>
<path transform="translate(414 129) scale(15.5)" fill="#1d5c54" d="M4 21V9a8 8 0 0 1 16 0v12h-4V9a4 4 0 0 0-8 0v12z"/>
</svg>`;

export const GET: APIRoute = async () => {
	const png = await sharp(Buffer.from(PICTURE)).png({ palette: true }).toBuffer();
	return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
