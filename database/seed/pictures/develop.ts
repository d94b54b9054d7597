import { rename, writeFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { finish } from './film.ts';
import { gather, layEnlarged, layOver, noSoftPlanes, SMALL, type SoftPlanes } from './planes.ts';
import { PICTURE_HEIGHT as H, PICTURE_WIDTH as W, SCENE_WIDTH } from './size.ts';

const PLANE = /<!--plane (\d+)-->/;
const DEFINITION = /<(linearGradient|radialGradient|clipPath) id="(d\d+)".*?<\/\1>/g;
const REFERENCE = /url\(#(d\d+)\)/g;
const HEAVY = 240_000;

/** Draws the picture into `file`: whole or not at all, so that an interrupted seed leaves no torn file. */
export async function render(svg: string, file: string): Promise<void> {
  const [head, ...planes] = svg.split(PLANE);
  const image =
    planes.length === 0 ? sharp(Buffer.from(svg)).flatten({ background: '#fff' }) : await develop(head!, planes);
  const temporary = `${file}.${process.pid}.part`;
  // Tables made for the picture would save a twentieth of its size and cost as much time again.
  const encode = (quality: number) => image.jpeg({ quality, optimiseCoding: false }).toBuffer();
  let jpeg = await encode(82);
  // Weaves and tiles are heavy, and hide what a lower quality costs.
  if (jpeg.length > HEAVY) jpeg = await encode(72);
  await writeFile(temporary, jpeg);
  await rename(temporary, file);
}

/** Lays the planes over each other, each with its own focus, then treats the whole as a photograph. */
async function develop(head: string, planes: string[]): Promise<Sharp> {
  const picture = Buffer.alloc(W * H * 3);
  let soft: SoftPlanes | null = null;
  for (let index = 0; index < planes.length; index += 2) {
    const blur = Number(planes[index]);
    const isLast = index + 2 >= planes.length;
    const svg = alone(head, isLast ? planes[index + 1]! : `${planes[index + 1]!}</svg>`);
    if (blur > 0) {
      gather((soft ??= noSoftPlanes()), await outOfFocus(svg, blur));
      continue;
    }
    if (soft) layEnlarged(picture, soft);
    soft = null;
    layOver(picture, await pixels(sharp(Buffer.from(svg))));
  }
  if (soft) layEnlarged(picture, soft);
  finish(picture);
  return sharp(picture, { raw: { width: W, height: H, channels: 3 } });
}

/** One plane as an SVG of its own, with no more definitions than it refers to: reading them takes time. */
function alone(head: string, body: string): string {
  const used = new Set(Array.from(body.matchAll(REFERENCE), ([, id]) => id));
  return head.replace(DEFINITION, (definition, _, id: string) => (used.has(id) ? definition : '')) + body;
}

function outOfFocus(svg: string, blur: number): Promise<Buffer> {
  const small = svg.replace(`width="${W}" height="${H}"`, `width="${SMALL.width}" height="${SMALL.height}"`);
  return pixels(sharp(Buffer.from(small)).blur(Math.max(0.5, (blur * SMALL.width) / SCENE_WIDTH)));
}

function pixels(image: Sharp): Promise<Buffer> {
  return image.ensureAlpha().raw().toBuffer();
}
