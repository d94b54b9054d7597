const u16 = (value: number) => { const bytes = Buffer.alloc(2); bytes.writeUInt16BE(value); return bytes; }; // prettier-ignore
const u32 = (...values: number[]) => { const bytes = Buffer.alloc(4 * values.length); values.forEach((value, n) => bytes.writeUInt32BE(value, n * 4)); return bytes; }; // prettier-ignore
const box = (type: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([u32(body.length + 8), Buffer.from(type, 'latin1'), body]);
};
const zeros = (length: number) => Buffer.alloc(length);
const UPRIGHT = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
/** A quarter turn, as telephones write it. */
const TURNED = u32(0, 0x10000, 0, 0xffff0000, 0, 0, 0, 0, 0x40000000);
const TIMESCALE = 600;

export interface FilmWish {
  width?: number;
  height?: number;
  seconds?: number;
  fps?: number;
  /** Bytes of each frame. */
  frame?: number;
  turned?: boolean;
  /** Where its index stands: telephones write it last. */
  indexLast?: boolean;
}

/** An MP4 whose index says what is asked for, with frames of noughts (ISO 14496-12). */
export function film({
  width = 1080,
  height = 1920,
  seconds = 10,
  fps = 30,
  frame = 100,
  turned = false,
  indexLast = false,
}: FilmWish = {}): Buffer {
  const frames = Math.round(seconds * fps);
  const duration = frames * (TIMESCALE / fps);
  const ftyp = box('ftyp', Buffer.from('isom'), u32(0x200), Buffer.from('isomiso2avc1mp41'));
  const mdat = box('mdat', zeros(frames * frame));
  const avcC = box('avcC', Buffer.from([1, 0x42, 0xe0, 0x1f, 0xff, 0xe0, 0]));
  const avc1 = box('avc1', zeros(6), u16(1), zeros(16), u16(width), u16(height), u32(0x480000, 0x480000, 0), u16(1), zeros(32), u16(24), u16(0xffff), avcC); // prettier-ignore
  const moovAt = (data: number) => {
    const stbl = box(
      'stbl',
      box('stsd', u32(0, 1), avc1),
      box('stts', u32(0, 1, frames, TIMESCALE / fps)),
      box('stsc', u32(0, 1, 1, frames, 1)),
      box('stsz', u32(0, frame, frames)),
      box('stco', u32(0, 1, data)),
    );
    const dinf = box('dinf', box('dref', u32(0, 1), box('url ', u32(1))));
    const minf = box('minf', box('vmhd', u32(1, 0, 0)), dinf, stbl);
    const mdia = box(
      'mdia',
      box('mdhd', u32(0, 0, 0, TIMESCALE, duration, 0x55c40000)),
      box('hdlr', u32(0, 0), Buffer.from('vide'), zeros(13)),
      minf,
    );
    const tkhd = box('tkhd', u32(3, 0, 0, 1, 0, duration), zeros(16), turned ? TURNED : UPRIGHT, u32(width * 0x10000, height * 0x10000)); // prettier-ignore
    const mvhd = box(
      'mvhd',
      u32(0, 0, 0, TIMESCALE, duration, 0x10000),
      u16(0x100),
      zeros(10),
      UPRIGHT,
      zeros(24),
      u32(2),
    );
    return box('moov', mvhd, box('trak', tkhd, mdia));
  };
  const length = moovAt(0).length;
  return indexLast
    ? Buffer.concat([ftyp, mdat, moovAt(ftyp.length + 8)])
    : Buffer.concat([ftyp, moovAt(ftyp.length + length + 8), mdat]);
}
