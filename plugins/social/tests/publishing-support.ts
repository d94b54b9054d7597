import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startSocial, type SocialStandIns } from '../../../sandbox/social/stand-ins.ts';
import { letIn, offeredDeal } from '../../affiliate/tests/promoting-support.ts';
import { openPromoter } from '../../affiliate/tests/earnings-support.ts';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import type { Media } from '../contracts/media.ts';
import type { Publication } from '../contracts/publications.ts';
import { isOver } from '../domain/delivery/states.ts';
import { deliver } from '../server/deliveries/deliver.ts';
import { handsOf } from '../server/deliveries/house.ts';
import { connecterAt, type Connecter, type Said } from './accounts-support.ts';
import { hurry, inOwn } from './deliveries/support.ts';

/** Who publishes: their accounts (`connect`), and calls below /api. */
export interface Publisher {
  id: number;
  email: string;
  accounts: Connecter;
  say<Data = Publication>(method: string, path: string, body?: unknown): Promise<Said<Data>>;
  /** Brings a file. */
  bring(bytes: Buffer, type: string, query?: string): Promise<Media>;
  /** A live link for a deal on sale. */
  link(): Promise<{ id: string; code: string; deal: string }>;
}

export interface PublishingHouse extends OrdersHouse {
  social: SocialStandIns;
  publisher(): Promise<Publisher>;
  /**
   * Does what is due of a publication until nothing of it goes on, or waits for somebody; of what is not confirmed looks
   * so many times, as if the call was made long ago.
   */
  send(publication: string, options?: { looks?: number }): Promise<void>;
}

export const newWish = () => `wish-${randomUUID()}`;

/** A shop with the networks beside it, which fetch from it; its jobs are done when a test says so (`send`). */
export async function openPublishingHouse(env: Record<string, string> = {}): Promise<PublishingHouse> {
  const social = await startSocial();
  let cms = '';
  // As the storefront stands before the CMS.
  const door = createServer((request, response) => {
    fetch(`${cms}${request.url}`)
      .then(async (answer) => response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer())))
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const SITE_URL = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
  const house = await openOrdersHouse({ ROLE: 'web', TIKTOK_AUDITED: 'true', ...social.env, SITE_URL, ...env });
  cms = house.cms.url;
  const pool = new pg.Pool({ connectionString: house.cms.databaseUrl, max: 4 });
  pool.on('error', () => {});
  const hands = handsOf(house.cms.strapi);
  return {
    ...house,
    social,
    async publisher() {
      const { id, email, token } = await openPromoter(house);
      const accounts = connecterAt(`${cms}/api/social/accounts`, token);
      const own = connecterAt(`${cms}/api`, token);
      return {
        ...{ id, email, accounts, say: own.call as Publisher['say'] },
        async bring(bytes, type, query = '') {
          const headers = { authorization: `Bearer ${token}`, 'content-type': type };
          const answer = await fetch(`${cms}/api/social/media${query}`, { method: 'POST', headers, body: Uint8Array.from(bytes) }); // prettier-ignore
          const read = (await answer.json()) as { data: Media };
          if (answer.status !== 201) throw new Error(JSON.stringify(read));
          return read.data;
        },
        async link() {
          const { deal } = await offeredDeal(house);
          await letIn(house, { id }, deal);
          const { data } = await own.call<{ id: string; code: string }>('POST', '/affiliate/generate-link', { deal });
          return { ...data, deal };
        },
      };
    },
    async send(publication, { looks = 0 } = {}) {
      let left = looks;
      const parts = await house.query<{ id: string }>('SELECT d.id::text AS id FROM social_deliveries d WHERE d.publication = $1 ORDER BY d.id', [publication.slice(4)]); // prettier-ignore
      for (const { id } of parts)
        for (let turn = 0; turn < 60; turn++) {
          const [row] = await house.query<{ state: Parameters<typeof isOver>[0] }>('SELECT state FROM social_deliveries WHERE id = $1', [id]); // prettier-ignore
          if (isOver(row!.state) || row!.state === 'paused') break;
          if (row!.state === 'unconfirmed') {
            if (left-- === 0) break;
            await house.query(`UPDATE social_deliveries SET committed_at = now() - interval '1 hour' WHERE id = $1`, [
              id,
            ]);
          }
          await house.query('DELETE FROM social_turns');
          await hurry(house.query, id);
          await inOwn(pool, (db) => deliver(hands, id, { db, signal: new AbortController().signal }));
          await social.tiktok.pulled();
        }
    },
    async close() {
      await pool.end();
      await house.close();
      await social.close();
      door.closeAllConnections();
      await new Promise((resolve) => door.close(resolve));
    },
  };
}
