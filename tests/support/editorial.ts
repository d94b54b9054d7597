import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Post } from '../../plugins/social/contracts/manager/posts.ts';
import { connecterAt } from '../../plugins/social/tests/accounts-support.ts';
import { withConnection } from './databases.ts';
import type { SharedShop } from './shared-shop.ts';
import { signInStaff } from './staff.ts';

/** Whose Page it is that the house publishes at in these tests, and nobody else does. */
const LEILA = '31000000000000003';

/** The marketer’s desk without its pages: an official account that asks for a second person, and drafts for it. */
export async function openDesk({ cms }: SharedShop) {
  const token = await signInStaff(cms, 'sys-marketer');
  const accounts = connecterAt(`${cms}/social/accounts`, token);
  const { data } = await accounts.connect('facebook', { person: LEILA });
  const page = data.accounts.find(({ name }) => name === 'Atlas à pied')!;
  const asked = await accounts.call('PUT', `/${page.id}`, { reviewed: true });
  if (asked.status !== 200) throw new Error(`No second person could be asked for: ${asked.text}`);
  const { call } = connecterAt(`${cms}/social`, token);
  return {
    /** A post that leads to a page of the shop, without a time. */
    async draft(title: string): Promise<Post> {
      const parts = [{ account: page.id, format: 'link', caption: `${title} !`, hashtags: ['Maroc'] }];
      const content = { locale: 'fr', target: { kind: 'page', path: '/aide' }, paid: false, parts };
      const made = await call<Post>('POST', '/posts', { wish: `wish-${randomUUID()}`, title, at: null, content });
      if (made.status !== 201) throw new Error(`“${title}” could not be written: ${made.text}`);
      return made.data;
    },
    post: async (id: string): Promise<Post> => (await call<Post>('GET', `/posts/${id}`)).data,
    /** As somebody else of the house would, at another screen. */
    retime: (post: Post, at: string) => call<Post>('PUT', `/posts/${post.id}/time`, { at, version: post.version }),
  };
}

/**
 * Has the time of a planned post come, and then its turn at its account, until it is on its way: whoever is just giving
 * it a turn writes over what was hurried.
 */
export async function bringTime({ databaseUrl }: SharedShop, read: () => Promise<Post>): Promise<void> {
  const isOnItsWay = async () => {
    const { deliveries } = await read();
    await hurry(
      databaseUrl,
      deliveries.map(({ id }) => id.slice('dlv_'.length)),
    );
    return deliveries.length > 0 && deliveries.every(({ state }) => state !== 'waiting');
  };
  await expect.poll(isOnItsWay, { timeout: 60_000, interval: 500 }).toBe(true);
}

async function hurry(databaseUrl: string, deliveries: readonly string[]): Promise<void> {
  await withConnection(databaseUrl, async (db) => {
    await db.query(
      'UPDATE social_publications SET due_at = now() WHERE id IN (SELECT publication FROM social_deliveries WHERE id = ANY($1::bigint[]))',
      [deliveries],
    );
    await db.query('UPDATE social_deliveries SET next_at = now() WHERE id = ANY($1::bigint[])', [deliveries]);
    await db.query(
      `UPDATE platform_jobs SET run_at = now() WHERE handler = 'social.deliver' AND state = 'planned' AND payload ->> 'delivery' = ANY($1)`,
      [deliveries],
    );
  });
}

/** Drags with the mouse, as a hand does: pressed, over the way, and let go; `meanwhile`: what happens elsewhere before that. */
export async function dragTo(
  page: Page,
  from: Locator,
  to: Locator,
  meanwhile?: () => Promise<unknown>,
): Promise<void> {
  await to.scrollIntoViewIfNeeded();
  const [start, end] = [(await from.boundingBox())!, (await to.boundingBox())!];
  await page.mouse.move(start.x + 20, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + 32, start.y + start.height / 2 + 8, { steps: 4 });
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 10 });
  await meanwhile?.();
  await page.mouse.up();
}
