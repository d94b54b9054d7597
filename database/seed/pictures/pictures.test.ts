import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SceneKind, SeedMerchant } from '../types.ts';
import { authors } from '../data/authors.ts';
import { authorPortraits, portraits } from '../data/portraits.ts';
import { testimonials } from '../data/testimonials.ts';
import {
  drawLogo,
  drawPicture,
  drawPortrait,
  LOGO_SIZE,
  PICTURE_HEIGHT,
  PICTURE_WIDTH,
  PORTRAIT_SIZE,
  render,
} from './index.ts';
import { SCENES } from './scenes.ts';

const scenes = Object.keys(SCENES) as SceneKind[];
const VARIANTS = [0, 1, 2];
const merchant: SeedMerchant = {
  key: 'atelier-nour',
  name: 'Atelier de l’Étoile',
  slug: 'atelier-nour',
  city: 'fes',
  description: { fr: '', ar: '', en: '' },
  colours: ['#24427a', '#e6d3a8'],
};

/** How far the darkest and lightest parts of a picture are apart: nothing drawn gives 0. */
async function contrastOf(image: Sharp): Promise<number> {
  const { channels } = await image.stats();
  return Math.max(...channels.slice(0, 3).map(({ stdev }) => stdev));
}

describe.each(scenes)('%s', (scene) => {
  it.each(VARIANTS)(
    'view %i is a well-formed picture of the declared size, the same for the same seed',
    async (variant) => {
      const svg = drawPicture(scene, `deal-${variant + 1}`, variant);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<text/);
      const { width, height } = await sharp(Buffer.from(svg)).metadata();
      expect([width, height]).toEqual([PICTURE_WIDTH, PICTURE_HEIGHT]);
      const small = svg.replace(`width="${PICTURE_WIDTH}" height="${PICTURE_HEIGHT}"`, 'width="160" height="107"');
      expect(await contrastOf(sharp(Buffer.from(small)))).toBeGreaterThan(8);
      expect(drawPicture(scene, `deal-${variant + 1}`, variant)).toBe(svg);
    },
  );

  it('differs from seed to seed and from view to view', () => {
    const pictures = ['deal', 'offer'].flatMap((seed) => VARIANTS.map((variant) => drawPicture(scene, seed, variant)));
    expect(new Set(pictures).size).toBe(pictures.length);
  });
});

describe('render', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pictures-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('writes a JPEG of the declared size and weight, and leaves nothing else behind', async () => {
    const file = path.join(folder, 'picture.jpg');
    await render(drawPicture('tagine', 'deal-1', 0), file);
    const { format, width, height, size } = await sharp(file, {})
      .toBuffer({ resolveWithObject: true })
      .then(async ({ info }) => ({ ...info, ...(await sharp(file).metadata()) }));
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: PICTURE_WIDTH, height: PICTURE_HEIGHT });
    expect(size).toBeGreaterThan(30_000);
    expect(await readdir(folder)).toEqual(['picture.jpg']);
  });

  it('puts near planes over far ones and keeps what is in focus sharp', async () => {
    const plane = (blur: number, body: string) => `<!--plane ${blur}--><g>${body}</g>`;
    const rect = (x: number, fill: string) =>
      `<rect x="${x}" width="${PICTURE_WIDTH - x}" height="${PICTURE_HEIGHT}" fill="${fill}"/>`;
    const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${PICTURE_HEIGHT}" viewBox="0 0 ${PICTURE_WIDTH} ${PICTURE_HEIGHT}">`;
    const file = path.join(folder, 'planes.jpg');
    await render(
      `${head}${plane(9, rect(0, '#202020') + rect(400, '#808080'))}${plane(0, rect(1200, '#a02020'))}</svg>`,
      file,
    );
    const { data } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
    const red = (x: number) => data[(500 * PICTURE_WIDTH + x) * 3]!;
    // The far edge at 400 fades over many pixels; the near one at 1200 is over within a few.
    expect(red(410) - red(390)).toBeLessThan((red(460) - red(340)) * 0.9);
    expect(red(1206) - red(1194)).toBeGreaterThan((red(1260) - red(1140)) * 0.8);
    await rm(file);
  });
});

describe('drawPortrait', () => {
  const people = [
    ...Object.entries(portraits).map(([key, { person }]) => [key, person] as const),
    ...Object.entries(authorPortraits),
  ];

  it.each(people)('draws %s: a square, the same for the same key', async (key, person) => {
    const svg = drawPortrait(key, person);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|<text/);
    const { width, height } = await sharp(Buffer.from(svg)).metadata();
    expect([width, height]).toEqual([PORTRAIT_SIZE, PORTRAIT_SIZE]);
    expect(await contrastOf(sharp(Buffer.from(svg)))).toBeGreaterThan(20);
    expect(drawPortrait(key, person)).toBe(svg);
  });

  it('tells everybody apart, also on another wall', () => {
    const onOneWall = people.map(([, person]) => drawPortrait('', { ...person, wall: '#d8c7ab' }));
    expect(new Set(onOneWall).size).toBe(people.length);
  });

  it('gives a face, described in three languages, to whoever speaks and to whoever writes', () => {
    expect(Object.keys(portraits).sort()).toEqual(testimonials.map(({ key }) => key).sort());
    expect(Object.keys(authorPortraits).sort()).toEqual(authors.map(({ key }) => key).sort());
    const roles = testimonials.map(({ role }) => role);
    for (const role of ['influencer', 'merchant']) expect(roles.filter((one) => one === role)).toHaveLength(3);
    for (const { alt } of Object.values(portraits))
      expect(new Set(Object.values(alt).filter((text) => text.length > 20 && text.length <= 150)).size).toBe(3);
  });
});

describe('drawLogo', () => {
  it('is a square mark in the colours of the merchant', async () => {
    const svg = drawLogo(merchant);
    const { width, height } = await sharp(Buffer.from(svg)).metadata();
    expect([width, height]).toEqual([LOGO_SIZE, LOGO_SIZE]);
    for (const colour of merchant.colours) expect(svg).toContain(colour);
    expect(svg).not.toMatch(/NaN|undefined|<text/);
    expect(drawLogo({ ...merchant, name: 'Kasbah Voyages' })).not.toBe(svg);
  });

  it.each(['Dar', '7 Étoiles', 'شركة', 'L’Atelier', 'Sidi & Co'])('finds initials in “%s”', async (name) => {
    expect(await contrastOf(sharp(Buffer.from(drawLogo({ ...merchant, name }))))).toBeGreaterThan(8);
  });
});
