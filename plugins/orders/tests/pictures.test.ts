import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweep } from '../server/pictures/sweep.ts';
import { dealTexts, merchantAt, photograph } from './deals-support.ts';
import { openOrdersHouse, tally, type OrdersHouse } from './support.ts';

let house: OrdersHouse;
beforeAll(async () => void (house = await openOrdersHouse()));
afterAll(() => house?.close());

const filesOf = (ids: number[]) =>
  house.query<{ id: number; folder: string | null }>(
    `SELECT f.id, d.name AS folder FROM files f LEFT JOIN files_folder_lnk l ON l.file_id = f.id
     LEFT JOIN upload_folders d ON d.id = l.folder_id WHERE f.id = ANY ($1) ORDER BY f.id`,
    [ids],
  );

describe('a picture of a shop', () => {
  it('is made anew, small enough and without a word of where it was taken', async () => {
    const merchant = await merchantAt(house);
    const bytes = await photograph();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const { status, data } = await merchant.bring(bytes);
    expect([status, data.width, data.height]).toEqual([201, 1600, 800]);
    const served = await fetch(`${house.cms.url}${data.url}`);
    expect(served.headers.get('content-type')).toBe('image/webp');
    const kept = await sharp(Buffer.from(await served.arrayBuffer())).metadata();
    expect(kept).toMatchObject({ format: 'webp', width: 1600, height: 800 });
    expect([kept.exif, kept.icc, kept.xmp, kept.iptc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(await filesOf([data.id])).toEqual([{ id: data.id, folder: 'Photos des boutiques' }]);
  });

  it('is refused when it is none, a bomb, too small or too large', async () => {
    const merchant = await merchantAt(house);
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#fff' }, limitInputPixels: false }).png({ compressionLevel: 9 }).toBuffer(); // prettier-ignore
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const small = await photograph(200, 900);
    const good = await photograph(800, 800);
    const refused: [Buffer, string, number, string][] = [
      [bomb, 'image/png', 422, 'too-many-pixels'],
      [svg, 'image/svg+xml', 422, 'type'],
      [svg, 'image/png', 422, 'damaged'],
      [good, 'image/png', 422, 'type'],
      [small, 'image/jpeg', 422, 'too-small'],
      [good.subarray(0, good.length / 2), 'image/jpeg', 422, 'damaged'],
      [Buffer.from('GIF89a nothing'), 'image/jpeg', 422, 'damaged'],
      [Buffer.alloc(13 * 1024 * 1024), 'image/jpeg', 413, 'too-large'],
    ];
    for (const [bytes, type, status, code] of refused)
      expect(await merchant.bring(bytes, type)).toMatchObject({ status, code });
    const shopper = await merchantAt(house, { role: 'shopper' });
    expect(await shopper.bring(good)).toMatchObject({ status: 404, code: 'no-shop' });
  });

  it('is shown by its own shop alone, in the order that was chosen', async () => {
    const [one, other] = [await merchantAt(house), await merchantAt(house)];
    const ids: number[] = [];
    for (let n = 0; n < 3; n++) ids.push((await one.bring(await photograph(600, 500 + n))).data.id);
    const order = [ids[2]!, ids[0]!, ids[1]!];
    const texts = { fr: dealTexts(), ar: dealTexts({ title: 'حمّام' }) };
    const deal = await one.create({ pictures: order, texts });
    expect(deal.pictures.map(({ id }) => id)).toEqual(order);
    expect((await one.change(deal, { pictures: ids })).data.content.pictures).toEqual(ids);
    expect((await one.list()).data[0]!.picture).toBe((await one.call<{ pictures: { url: string }[] }>('GET', `/deals/${deal.id}`)).data.pictures[0]!.url); // prettier-ignore
    const { content } = await other.create();
    const stolen = await other.call('POST', '/deals', { ...content, pictures: [ids[0]] });
    expect(stolen).toMatchObject({ status: 400, fields: [{ field: 'pictures', problem: 'not-yours' }] });
  });

  it('is kept no longer than a form waits, and no more of them than a form needs', async () => {
    const merchant = await merchantAt(house);
    const bytes = await photograph(500, 500);
    const [shown, left, fresh] = [
      await merchant.bring(bytes),
      await merchant.bring(bytes),
      await merchant.bring(bytes),
    ];
    await merchant.create({ pictures: [shown.data.id] });
    await house.query(`UPDATE orders_pictures SET created_at = now() - interval '8 days' WHERE file = ANY ($1)`, [[shown.data.id, left.data.id]]); // prettier-ignore
    await sweep(house.cms.strapi);
    const kept = (await filesOf([shown.data.id, left.data.id, fresh.data.id])).map(({ id }) => id);
    expect(kept).toEqual([shown.data.id, fresh.data.id]);
    await house.query(
      `WITH made AS (
         INSERT INTO files (document_id, name, hash, mime, provider, url)
         SELECT 'waiting' || n, 'photo.webp', 'photo', 'image/webp', 'local', '/uploads/photo.webp' FROM generate_series(1, 58) n
         RETURNING id
       ) INSERT INTO orders_pictures (file, merchant) SELECT made.id, s.merchant FROM orders_shops s, made WHERE s.owner_id = $1`,
      [merchant.user],
    );
    const answers = await Promise.all(Array.from({ length: 4 }, () => merchant.bring(bytes)));
    expect(tally(answers as never)).toEqual({ 201: 1, 'too-many': 3 });
  });
});
