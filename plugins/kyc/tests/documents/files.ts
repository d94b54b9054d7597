import { constants, crc32, deflateRawSync, deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString, type PDFObject } from '@cantoo/pdf-lib';
import sharp from 'sharp';

/** Files as people bring them, and as those bring them who mean no good. */
export async function jpeg(width = 1200, height = 760, exif = false): Promise<Buffer> {
  const noise = sharp({ create: { width, height, channels: 3, background: '#c8b48c', noise: { type: 'gaussian', mean: 150, sigma: 20 } } }); // prettier-ignore
  const plain = exif ? noise.withMetadata({ orientation: 6, exif: { IFD0: { Make: 'SECRET-CAMERA' } } }) : noise;
  return plain.jpeg({ quality: 80 }).toBuffer();
}

export const png = (width = 900, height = 600): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#ded' } })
    .png()
    .toBuffer();

export async function pdf(
  change: (document: PDFDocument) => void | Promise<void> = () => {},
  options: { objectStreams?: boolean } = {},
): Promise<Buffer> {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  page.drawText('Attestation de RIB', { x: 60, y: 760, size: 18 });
  await change(document);
  return Buffer.from(await document.save({ useObjectStreams: options.objectStreams ?? false }));
}

/** A PDF whose catalog holds `key` with a value made of plain data. */
export const pdfWith = (key: string, value: unknown, objectStreams = false): Promise<Buffer> =>
  pdf(
    ({ catalog, context }) => {
      catalog.set(PDFName.of(key), context.register(context.obj(value as never) as PDFObject));
    },
    { objectStreams },
  );

export const script = { Type: 'Action', S: 'JavaScript', JS: PDFString.of('app.alert(1)') };

/** A PNG of a few hundred bytes that says it is 12,000 pixels wide and high. */
export function pixelBomb(side = 12_000): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(8 + body.length);
    frame.writeUInt32BE(data.length, 0);
    body.copy(frame, 4);
    frame.writeUInt32BE(crc32(body), 4 + body.length);
    return frame;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([1, 0], 8);
  const rows = deflateSync(Buffer.alloc(Math.ceil((side / 8 + 1) * side)), { level: 9 });
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]); // prettier-ignore
}

/** A PDF of some megabytes with an object stream that unpacks to `gigabytes`. */
export function pdfBomb(gigabytes: number): Buffer {
  const once = deflateSync(Buffer.alloc(64 * 1024 * 1024, 0x20), { level: 9 });
  // Blocks of the same, one after the other, are one stream of deflate when only the last says that it ends.
  const raw = once.subarray(2, -4);
  const unending = Buffer.from(deflateRawUnending());
  const blocks = Math.ceil((gigabytes * 1024) / 64);
  const data = Buffer.concat([once.subarray(0, 2), ...Array.from({ length: blocks }, () => unending), raw]);
  const head = `%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${data.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), data, Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF')]); // prettier-ignore
}

const deflateRawUnending = () =>
  deflateRawSync(Buffer.alloc(64 * 1024 * 1024, 0x20), { level: 9, finishFlush: constants.Z_SYNC_FLUSH });
