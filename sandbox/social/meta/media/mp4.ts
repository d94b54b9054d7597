export interface Film {
  /** `mp42`, `isom`, `qt  `, … */
  brand: string;
  /** Of the whole film, in milliseconds. */
  durationMs: number;
  width: number;
  height: number;
  /** Frames in a second, as many as there are over how long they take. */
  fps: number;
  /** `avc1`, `hvc1`, … */
  codec: string;
}

interface Box {
  type: string;
  content: Buffer;
}

/** The boxes that stand beside each other; what claims to be longer than it is ends with what there is. */
function* boxes(bytes: Buffer): Generator<Box> {
  for (let at = 0; at + 8 <= bytes.length;) {
    const short = bytes.readUInt32BE(at);
    const isLong = short === 1;
    if (isLong && at + 16 > bytes.length) return;
    const size = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? bytes.length - at : short;
    const head = isLong ? 16 : 8;
    if (size < head) return;
    yield { type: bytes.toString('latin1', at + 4, at + 8), content: bytes.subarray(at + head, at + size) };
    at += size;
  }
}

const all = (bytes: Buffer, type: string) => [...boxes(bytes)].filter((box) => box.type === type);
const inside = (bytes: Buffer, ...path: string[]): Buffer | null =>
  path.reduce<Buffer | null>((found, type) => (found && all(found, type)[0]?.content) ?? null, bytes);

/** Duration of a `mvhd` or `mdhd`, in units of its scale. */
function lengthOf(header: Buffer): { scale: number; length: number } {
  const isWide = header.readUInt8(0) === 1;
  return isWide
    ? { scale: header.readUInt32BE(20), length: Number(header.readBigUInt64BE(24)) }
    : { scale: header.readUInt32BE(12), length: header.readUInt32BE(16) };
}

/** What the head of an MP4 or MOV says of it; null when it is none, or has no picture. */
export function readFilm(bytes: Buffer): Film | null {
  try {
    const type = inside(bytes, 'ftyp');
    const movie = inside(bytes, 'moov');
    const header = movie && inside(movie, 'mvhd');
    if (!type || !movie || !header) return null;
    const track = all(movie, 'trak').find(
      ({ content }) => inside(content, 'mdia', 'hdlr')?.toString('latin1', 8, 12) === 'vide',
    )?.content;
    const place = track && inside(track, 'tkhd');
    const media = track && inside(track, 'mdia', 'mdhd');
    const table = track && inside(track, 'mdia', 'minf', 'stbl');
    const sizes = table && inside(table, 'stsz');
    const kinds = table && inside(table, 'stsd');
    if (!place || !media || !sizes || !kinds) return null;
    const whole = lengthOf(header);
    const own = lengthOf(media);
    const frames = sizes.readUInt32BE(8);
    return {
      brand: type.toString('latin1', 0, 4),
      durationMs: Math.round((whole.length * 1000) / whole.scale),
      // Fixed point: 16 bits before it.
      width: place.readUInt32BE(place.length - 8) >>> 16,
      height: place.readUInt32BE(place.length - 4) >>> 16,
      fps: (frames * own.scale) / own.length,
      codec: kinds.toString('latin1', 12, 16),
    };
  } catch (error) {
    // A head that ends in the middle of a number.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
