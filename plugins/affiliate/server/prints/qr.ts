import sharp from 'sharp';
import { encode, renderSVG } from 'uqr';

/** A quarter of it may be soiled, folded or under a sticker: it hangs on walls. */
const ECC = 'Q';
/** Pixels of a picture’s side: sharp on a sheet of A5. */
const SIDE = 1200;

/** An address as a code to be scanned, with the white around it that scanners ask for. */
export const qrSvg = (address: string): string => renderSVG(address, { ecc: ECC, border: 4 });

export const qrPng = (address: string): Promise<Buffer> =>
  sharp(Buffer.from(qrSvg(address)), { density: 300 })
    .resize(SIDE, SIDE, { kernel: 'nearest' })
    .flatten({ background: '#ffffff' })
    .toColourspace('b-w')
    .png({ compressionLevel: 9 })
    .toBuffer();

/** Its squares, dark ones true, without the white. */
export const qrSquares = (address: string): boolean[][] => encode(address, { ecc: ECC, border: 0 }).data;
