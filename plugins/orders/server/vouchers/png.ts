import { crc32, deflateSync } from 'node:zlib';

/** White squares around a code, and pixels a square. */
const BORDER = 4;
const SCALE = 8;

/** Squares as a PNG of one bit a pixel, with white around them: mail programs show no SVG. */
export function pngOf(squares: readonly (readonly boolean[])[]): Buffer {
  const side = (squares.length + 2 * BORDER) * SCALE;
  const stride = Math.ceil(side / 8) + 1;
  const pixels = Buffer.alloc(stride * side, 0xff);
  for (let y = 0; y < side; y++) {
    // How the row is filtered: not at all.
    pixels[y * stride] = 0;
    for (let x = 0; x < side; x++) {
      const dark = squares[Math.floor(y / SCALE) - BORDER]?.[Math.floor(x / SCALE) - BORDER] ?? false;
      if (dark) pixels[y * stride + 1 + (x >> 3)]! &= ~(0x80 >> (x & 7));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
