import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';

/** A picture of that size and kind. */
export const picture = (width: number, height: number, format: 'jpeg' | 'png' | 'webp' = 'jpeg'): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#3a31b8' } })
    .toFormat(format)
    .toBuffer();

const box = (type: string, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
};
const numbers = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, at * 4);
  return bytes;
};

export interface FilmOptions {
  seconds?: number;
  width?: number;
  height?: number;
  fps?: number;
  codec?: string;
  /** As many bytes of what would be pictures. */
  bytes?: number;
}

/** The head of an MP4 as a camera writes it, and nothing to see. */
export function film({ seconds = 10, width = 1080, height = 1920, fps = 30, codec = 'avc1', bytes = 2000 }: FilmOptions = {}) {
  const scale = 1000;
  const length = Math.round(seconds * scale);
  const mvhd = box('mvhd', numbers(0, 0, 0, scale, length), Buffer.alloc(80));
  const tkhd = box('tkhd', numbers(0, 0, 0, 1, 0, length), Buffer.alloc(52), numbers(width * 65_536, height * 65_536));
  const mdhd = box('mdhd', numbers(0, 0, 0, scale, length, 0));
  const hdlr = box('hdlr', numbers(0, 0), Buffer.from('vide'), Buffer.alloc(13));
  const stsd = box('stsd', numbers(0, 1), box(codec, Buffer.alloc(78)));
  const stsz = box('stsz', numbers(0, 1, Math.round(seconds * fps)));
  const media = box('mdia', mdhd, hdlr, box('minf', box('stbl', stsd, stsz)));
  const moov = box('moov', mvhd, box('trak', tkhd, media));
  return Buffer.concat([box('ftyp', Buffer.from('isom'), numbers(512), Buffer.from('isomavc1')), box('mdat', Buffer.alloc(bytes)), moov]);
} // prettier-ignore

/** A shop’s pictures and films, where a network can fetch them. */
export async function startFiles() {
  const files = new Map<string, Buffer>();
  const fetched: { path: string; agent: string }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    fetched.push({ path, agent: String(request.headers['user-agent']) });
    const bytes = files.get(path);
    response.writeHead(bytes ? 200 : 404).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    fetched,
    /** Puts bytes there: their address. */
    put(name: string, bytes: Buffer): string {
      files.set(`/${name}`, bytes);
      return `${url}/${name}`;
    },
    close: () => new Promise<void>((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  };
}
