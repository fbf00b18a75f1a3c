import { create } from 'qrcode';

/** A QR code as data: its width in modules, and its modules row by row as bits in base64. Needs no picture and no markup. */
export interface QrBits {
	size: number;
	bits: string;
}

/** The QR code of a web address, with the error correction that a printed and folded paper needs (M, 15 %). */
export function qrBits(url: string): QrBits {
	const { size, data } = create(url, { errorCorrectionLevel: 'M' }).modules;
	const bytes = new Uint8Array(Math.ceil(data.length / 8));
	data.forEach((dark, at) => {
		if (dark) bytes[at >> 3]! |= 0x80 >> (at & 7);
	});
	return { size, bits: Buffer.from(bytes).toString('base64') };
}
