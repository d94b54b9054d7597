import { rename, writeFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { finish } from './film.ts';
import { layBlurred, layOver } from './planes.ts';
import { PICTURE_HEIGHT as H, PICTURE_WIDTH as W } from './size.ts';

const PLANE = /<!--plane (\d+)-->/;
/** A plane out of focus is drawn this much smaller: it holds no detail, and costs a fraction. */
const REDUCTION = 4;
const HEAVY = 240_000;

/** Draws the picture into `file`: whole or not at all, so that an interrupted seed leaves no torn file. */
export async function render(svg: string, file: string): Promise<void> {
  const [head, ...planes] = svg.split(PLANE);
  const image =
    planes.length === 0 ? sharp(Buffer.from(svg)).flatten({ background: '#fff' }) : await develop(head!, planes);
  const temporary = `${file}.${process.pid}.part`;
  const { data: pixels, info } = await image.raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const encode = (quality: number) => sharp(pixels, { raw: { width, height, channels } }).jpeg({ quality }).toBuffer();
  let jpeg = await encode(82);
  // Weaves and tiles are heavy, and hide what a lower quality costs.
  if (jpeg.length > HEAVY) jpeg = await encode(72);
  await writeFile(temporary, jpeg);
  await rename(temporary, file);
}

/** Lays the planes over each other, each with its own focus, then treats the whole as a photograph. */
async function develop(head: string, planes: string[]): Promise<Sharp> {
  const picture = Buffer.alloc(W * H * 3);
  for (let index = 0; index < planes.length; index += 2) {
    const blur = Number(planes[index]);
    const isLast = index + 2 >= planes.length;
    const body = isLast ? planes[index + 1]! : `${planes[index + 1]!}</svg>`;
    if (blur === 0) {
      layOver(
        picture,
        await sharp(Buffer.from(head + body))
          .ensureAlpha()
          .raw()
          .toBuffer(),
      );
    } else {
      const size = { width: Math.ceil(W / REDUCTION), height: Math.ceil(H / REDUCTION) };
      const small = head.replace(`width="${W}" height="${H}"`, `width="${size.width}" height="${size.height}"`);
      const image = sharp(Buffer.from(small + body))
        .ensureAlpha()
        .blur(Math.max(0.5, blur / REDUCTION));
      layBlurred(picture, await image.raw().toBuffer(), size, REDUCTION);
    }
  }
  finish(picture);
  return sharp(picture, { raw: { width: W, height: H, channels: 3 } });
}
