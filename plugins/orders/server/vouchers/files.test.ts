import sharp from 'sharp';
import { expect, it } from 'vitest';
import { pngOf } from './png.ts';
import { printVouchers } from './print.ts';
import { qrSquares, qrSvg } from './qr.ts';

const token = 'a1-_'.repeat(10) + 'xyz';

it('draws the squares of a code as a picture with white around it', async () => {
  const squares = qrSquares(token);
  const { data, info } = await sharp(pngOf(squares)).greyscale().raw().toBuffer({ resolveWithObject: true });
  expect(info.width).toBe((squares.length + 8) * 8);
  const at = (x: number, y: number) => data[((y + 4) * 8 + 4) * info.width + (x + 4) * 8 + 4]! < 128;
  expect(squares.map((row, y) => row.map((_, x) => at(x, y)))).toEqual(squares);
  for (let x = 0; x < info.width; x++) expect(data[x]).toBe(255);
  expect(qrSvg(token)).not.toContain(token);
});

it('prints vouchers in each language, each on a page', async () => {
  const voucher = { title: 'Hammam', merchant: 'Dar', token, code: '7KQ2MX9RTA', state: 'issued' as const, value: 14_950, due: false, expiresAt: new Date('2027-02-21T23:00:00Z'), gift: null }; // prettier-ignore
  for (const locale of ['fr', 'ar', 'en'] as const) {
    const bytes = await printVouchers([voucher, voucher], { number: '482719360581', locale, at: new Date(0) });
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  }
});
