import { encode, renderSVG } from 'uqr';
import { scannedAs } from '../../domain/vouchers/code.ts';

/** A fifth of it may be soiled or folded. */
const ECC = 'M';

/** The code that is scanned, as a picture with the white around it that scanners ask for. */
export const qrSvg = (token: string): string => renderSVG(scannedAs(token), { ecc: ECC, border: 4 });

/** Its squares, dark ones true, without the white. */
export const qrSquares = (token: string): boolean[][] => encode(scannedAs(token), { ecc: ECC, border: 0 }).data;
