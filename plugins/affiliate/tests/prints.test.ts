import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { encode } from 'uqr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import type { AffiliateLink } from '../contracts/links.ts';
import { letIn, offeredDeal, openInfluencer, type Influencer } from './promoting-support.ts';

let house: OrdersHouse;
let nadia: Influencer;
let link: AffiliateLink;
beforeAll(async () => {
  house = await openOrdersHouse();
  nadia = await openInfluencer(house);
  const { deal } = await offeredDeal(house, { coupon: { rate: 1_000 } });
  await letIn(house, nadia, deal);
  link = (await nadia.call<AffiliateLink>('POST', '/generate-link', { deal, code: 'nadia-spa' })).data;
});
afterAll(() => house?.close());

const file = (name: string, query = '', who = nadia) => who.file(`/links/${link.id}/${name}${query}`);

/** The squares of a picture of a code, with the white around them. */
async function squaresOf(bytes: Buffer, count: number): Promise<boolean[][]> {
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  const unit = info.width / count;
  const dark = (row: number, column: number) => data[(Math.floor((row + 0.5) * unit) * info.width + Math.floor((column + 0.5) * unit)) * info.channels]! < 128; // prettier-ignore
  return Array.from({ length: count }, (_, row) => Array.from({ length: count }, (_, column) => dark(row, column)));
}

const TITLES = { fr: 'Affiche', ar: 'ملصق', en: 'Poster' };

describe('what an influencer prints', () => {
  it.each(['svg', 'png'])('is the address of the link as a code to scan: %s', async (kind) => {
    const { status, headers, bytes } = await file(`qr.${kind}`, '?c=Ramadan&n=affiche');
    expect([status, headers.get('content-type')]).toEqual([200, kind === 'svg' ? 'image/svg+xml' : 'image/png']);
    expect(headers.get('content-security-policy')).toContain('sandbox');
    const expected = encode(`${link.url}?c=ramadan&n=affiche`, { ecc: 'Q', border: 4 }).data;
    expect(await squaresOf(bytes, expected.length)).toEqual(expected);
  });

  it.each(['fr', 'ar', 'en'] as const)('is a page to hang up, in %s', async (locale) => {
    const { status, headers, bytes } = await file('poster.pdf', `?locale=${locale}`);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, 'application/pdf', 'private, no-store']); // prettier-ignore
    const document = await PDFDocument.load(bytes);
    expect([document.getPageCount(), document.getTitle()]).toEqual([1, `${TITLES[locale]} – ${link.title}`]);
    if (process.env.LOOK) writeFileSync(`${process.env.LOOK}/poster-${locale}.pdf`, bytes);
  });

  it('has the picture of the deal when it lies in the folder of uploads, and looks nowhere else', async () => {
    const uploads = path.join(house.cms.strapi.dirs.static.public, 'uploads');
    const picture = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#c2703d' } }).webp().toBuffer(); // prettier-ignore
    for (const place of ['affiche.webp', '../affiche-outside.webp']) writeFileSync(path.join(uploads, place), picture);
    await nadia.call('POST', `/links/${link.id}/coupon`, {});
    const pictures = async (source: string) => {
      await house.query('UPDATE marketplace_pages SET images = $1', [[source]]);
      const { status, bytes } = await file('poster.pdf');
      if (process.env.LOOK && source.startsWith('/uploads/affiche')) writeFileSync(`${process.env.LOOK}/poster-picture.pdf`, bytes); // prettier-ignore
      const objects = (await PDFDocument.load(bytes)).context.enumerateIndirectObjects();
      return [status, objects.filter(([, one]) => one instanceof PDFRawStream && one.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')).length]; // prettier-ignore
    };
    expect(await pictures('/uploads/affiche.webp')).toEqual([200, 1]);
    for (const source of ['/uploads/../affiche-outside.webp', '/uploads/none.webp', 'http://127.0.0.1/x.webp', '/etc/passwd']) expect(await pictures(source)).toEqual([200, 0]); // prettier-ignore
  });

  it.each(['?c=../x', '?n=a b', '?to=https://evil.example', '?c=', '?locale=de'])('refuses %s', async (query) => {
    for (const name of ['qr.svg', 'qr.png', 'poster.pdf']) expect((await file(name, query)).status).toBe(400);
  });

  it('is their own alone, and leads somewhere', async () => {
    const sara = await openInfluencer(house);
    for (const name of ['qr.svg', 'qr.png', 'poster.pdf']) expect((await file(name, '', sara)).status).toBe(404);
    await nadia.call('POST', `/links/${link.id}/disable`, {});
    for (const name of ['qr.svg', 'qr.png', 'poster.pdf']) expect((await file(name)).status).toBe(409);
    await nadia.call('POST', `/links/${link.id}/enable`, {});
    await house.query(`UPDATE deals SET ends_at = now() AT TIME ZONE 'UTC' - interval '1 minute' WHERE document_id = $1`, [link.deal]); // prettier-ignore
    expect([(await file('qr.svg')).status, (await file('poster.pdf')).status]).toEqual([200, 404]);
  });
});
