import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Locale } from '@sys/config/locales';
import { dealShare, sharePath } from '../../shared/utils/share-picture.ts';
import { ImageStore } from './image-store.ts';
import { SharePictures, type ShareParts } from './share-pictures.ts';
import { parseShareAddress, SHARE_SOURCES, type ShareAddress } from './share-sources.ts';

const product = (more: object = {}) =>
  ({
    title: 'Deux nuits au riad', merchant: { name: 'Dar Nassim' }, city: { name: 'Fès' }, gallery: [],
    deal: { state: 'live', price: 129_000, originalPrice: 215_000, discount: 40 }, ...more,
  }) as unknown as Parameters<typeof dealShare>[0]; // prettier-ignore

const fonts: Record<string, string> = { figtree: 'figtree', readex: 'readex-pro' };
const asset = async (name: string) => {
  const [where = '', file = ''] = name.split(':');
  const font = fonts[where];
  if (!font) return readFile(path.join(import.meta.dirname, '../assets', file));
  const folder = path.dirname(createRequire(import.meta.url).resolve(`@fontsource-variable/${font}/package.json`));
  return readFile(path.join(folder, 'files', file));
};

describe('SharePictures', () => {
  let folder: string;
  let reads: string[];
  let shown: ReturnType<typeof product>;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'sys-share-'));
    reads = [];
    shown = product();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const pictures = (parts: Partial<ShareParts> = {}) =>
    new SharePictures({
      store: new ImageStore(folder, 1e8),
      async read(address) {
        reads.push(address);
        return { status: 200, headers: {}, body: JSON.stringify({ data: shown }) };
      },
      photo: async () => ({ kind: 'missing' }),
      asset,
      ...parts,
    });
  const addressOf = (locale: Locale = 'fr'): ShareAddress => {
    const [, , , kind, , slug, file] = sharePath(
      'deal',
      locale,
      'riad',
      SHARE_SOURCES.deal.facts(shown as never),
    ).split('/');
    return parseShareAddress({ kind: kind!, locale, slug: slug!, file: file! })!;
  };

  it('draws what the page shows, once for all who wait, and keeps it', async () => {
    const share = pictures();
    const [first, same] = await Promise.all([share.get(addressOf()), share.get(addressOf())]);
    if (first.kind !== 'found' || same.kind !== 'found') throw new Error(first.kind);
    expect(await sharp(first.body).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    expect(same.body).toBe(first.body);
    expect(reads).toEqual(['/api/marketplace/products/riad?locale=fr']);
    const again = await pictures().get(addressOf());
    expect(again.kind === 'found' && again.body.equals(first.body)).toBe(true);
    expect(reads).toHaveLength(1);
  });

  it('draws another one in another language and for another price', async () => {
    const french = await pictures().get(addressOf());
    const arabic = await pictures().get(addressOf('ar'));
    shown = product({ deal: { state: 'live', price: 99_000, originalPrice: 215_000, discount: 53 } });
    const cheaper = await pictures().get(addressOf());
    const bodies = [french, arabic, cheaper].map((one) =>
      one.kind === 'found' ? one.body.toString('base64') : one.kind,
    );
    expect(new Set(bodies).size).toBe(3);
  });

  it('leads from a version that is no more to the one of today, and draws nothing for it', async () => {
    const old = addressOf();
    shown = product({ title: 'Trois nuits au riad' });
    const outcome = await pictures().get(old);
    expect(outcome).toEqual({ kind: 'moved', path: sharePath('deal', 'fr', 'riad', dealShare(shown)) });
    expect(await pictures().get({ ...old, version: '00000000000' })).toMatchObject({ kind: 'moved' });
  });

  it('makes do with the photo when it cannot draw, and says when the CMS is away or knows no such page', async () => {
    shown = product({ gallery: [{ src: '/uploads/riad.jpg' }] });
    const broken = pictures({ asset: () => Promise.reject(new Error('no such file')) });
    expect(await broken.get(addressOf())).toEqual({ kind: 'plain', cover: '/uploads/riad.jpg' });
    for (const [status, kind] of [
      [404, 'missing'],
      [410, 'missing'],
      [301, 'missing'],
      [503, 'unavailable'],
    ] as const)
      expect(await pictures({ read: async () => ({ status, headers: {}, body: '{}' }) }).get(addressOf())).toEqual({
        kind,
      });
    expect(await pictures({ read: () => Promise.reject(new Error('away')) }).get(addressOf())).toEqual({
      kind: 'unavailable',
    });
  });

  it('shows no price of the past', () => {
    expect(
      dealShare(product({ deal: { state: 'expired', price: 1, originalPrice: 2, discount: 50 } })).price,
    ).toBeNull();
    expect(dealShare(product({ deal: null })).price).toBeNull();
  });
});

describe('the address of a picture', () => {
  const good = { kind: 'deal', locale: 'ar', slug: 'رياض', file: '0abcdefghij.jpg' };
  it('is read', () =>
    expect(parseShareAddress(good)).toEqual({ kind: 'deal', locale: 'ar', slug: 'رياض', version: '0abcdefghij' }));
  it.each([
    { kind: 'page' }, { kind: 'constructor' }, { locale: 'de' }, { slug: '' }, { slug: 'x'.repeat(161) }, { slug: 'a\u0000' },
    { file: '0abcdefghij.png' }, { file: '../x.jpg' }, { file: '0ABCDEFGHIJ.jpg' }, { file: '0abcdefghijk.jpg' },
  ])('%j is none', (wrong) => expect(parseShareAddress({ ...good, ...wrong })).toBeNull()); // prettier-ignore
});
