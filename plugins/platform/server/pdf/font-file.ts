import type { FontGlyph, PathCommand } from 'fontkit';

/**
 * A TrueType file of some glyphs, numbered by their place in the list, with the tables that PDF asks for. Our fonts
 * come as WOFF2, whose outlines are packed, and fontkit cannot take a part out of such a file: so the outlines that
 * it draws are written down anew.
 */
export function fontFile(glyphs: readonly FontGlyph[], unitsPerEm: number, ascent: number, descent: number): Buffer {
  const outlines = glyphs.map(({ path }) => outlineOf(path.commands));
  const offsets = [0];
  for (const outline of outlines) offsets.push(offsets.at(-1)! + outline.bytes.length);
  const bounds = {
    xMin: Math.min(0, ...outlines.map(({ box }) => box[0])),
    yMin: Math.min(0, ...outlines.map(({ box }) => box[1])),
    xMax: Math.max(0, ...outlines.map(({ box }) => box[2])),
    yMax: Math.max(0, ...outlines.map(({ box }) => box[3])),
  };
  const widest = Math.max(...glyphs.map(({ advanceWidth }) => Math.round(advanceWidth)));
  const head = Buffer.concat([
    u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
    u16(0, unitsPerEm),
    Buffer.alloc(16),
    i16(bounds.xMin, bounds.yMin, bounds.xMax, bounds.yMax),
    // No style, smallest size, direction, long offsets, format.
    i16(0, 6, 2, 1, 0),
  ]);
  const hhea = Buffer.concat([
    u32(0x00010000),
    i16(ascent, descent, 0),
    u16(widest),
    i16(bounds.xMin, 0, bounds.xMax, 1, 0, 0, 0, 0, 0, 0, 0),
    u16(glyphs.length),
  ]);
  const points = Math.max(0, ...outlines.map((outline) => outline.points));
  const contours = Math.max(0, ...outlines.map((outline) => outline.contours));
  const maxp = Buffer.concat([u32(0x00010000), u16(glyphs.length, points, contours, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]);
  const hmtx = Buffer.concat(glyphs.map(({ advanceWidth }, at) => Buffer.concat([u16(Math.round(advanceWidth)), i16(outlines[at]!.box[0])]))); // prettier-ignore
  const glyf = Buffer.concat(outlines.map(({ bytes }) => bytes));
  return assemble({ glyf, head, hhea, hmtx, loca: u32(...offsets), maxp });
}

interface Outline {
  bytes: Buffer;
  box: [number, number, number, number];
  points: number;
  contours: number;
}

/** Contours as points on the curve and control points, each a step from the one before. */
function outlineOf(commands: readonly PathCommand[]): Outline {
  const xs: number[] = [];
  const ys: number[] = [];
  const flags: number[] = [];
  const ends: number[] = [];
  const add = (x: number, y: number, onCurve: boolean) => {
    xs.push(Math.round(x));
    ys.push(Math.round(y));
    flags.push(onCurve ? 1 : 0);
  };
  for (const { command, args } of commands) {
    if (command === 'moveTo' || command === 'lineTo') add(args[0]!, args[1]!, true);
    else if (command === 'quadraticCurveTo') {
      add(args[0]!, args[1]!, false);
      add(args[2]!, args[3]!, true);
    } else if (command === 'closePath') ends.push(xs.length - 1);
    else throw new Error('The fonts have quadratic curves alone.');
  }
  if (xs.length === 0) return { bytes: Buffer.alloc(0), box: [0, 0, 0, 0], points: 0, contours: 0 };
  const box: Outline['box'] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const steps = (all: number[]) => i16(...all.map((value, at) => value - (all[at - 1] ?? 0)));
  const bytes = Buffer.concat([i16(ends.length, ...box), u16(...ends), u16(0), Buffer.from(flags), steps(xs), steps(ys)]); // prettier-ignore
  return { bytes: padded(bytes), box, points: xs.length, contours: ends.length };
}

function assemble(tables: Record<string, Buffer>): Buffer {
  const names = Object.keys(tables).sort();
  const power = 2 ** Math.floor(Math.log2(names.length));
  const parts: Buffer[] = [
    u32(0x00010000),
    u16(names.length, power * 16, Math.log2(power), names.length * 16 - power * 16),
  ];
  let offset = 12 + names.length * 16;
  for (const name of names) {
    const table = tables[name]!;
    parts.push(Buffer.from(name.padEnd(4)), u32(sumOf(padded(table)), offset, table.length));
    offset += padded(table).length;
  }
  return Buffer.concat([...parts, ...names.map((name) => padded(tables[name]!))]);
}

function sumOf(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

function numbers(size: number, write: (buffer: Buffer, value: number, at: number) => void) {
  return (...values: number[]): Buffer => {
    const buffer = Buffer.alloc(values.length * size);
    values.forEach((value, at) => write(buffer, value, at * size));
    return buffer;
  };
}
const u16 = numbers(2, (buffer, value, at) => buffer.writeUInt16BE(value, at));
const i16 = numbers(2, (buffer, value, at) => buffer.writeInt16BE(value, at));
const u32 = numbers(4, (buffer, value, at) => buffer.writeUInt32BE(value, at));
