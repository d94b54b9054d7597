import { randomUUID } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { ask } from '../../../platform/tests/jobs/until.ts';
import type { Media } from '../../contracts/media.ts';
import type { Delivery, Publication } from '../../contracts/publications.ts';
import type { Network } from '../../domain/networks.ts';
import { openAccountsHouse, SALMA, type AccountsHouse, type Influencer, type Said } from '../accounts-support.ts';

export const NADIA = '31000000000000001';

/** Somebody who promotes, with an account at each of the three networks. */
export interface Publisher extends Influencer {
  /** Their accounts, by network. */
  accounts: Record<Network, string>;
  say<Data = Publication>(method: string, path: string, body?: unknown): Promise<Said<Data>>;
  /** Brings a file: its id. */
  bring(bytes: Buffer, type: string): Promise<string>;
  publish(deliveries: object[], more?: object): Promise<Said<Publication>>;
  read(id: string): Promise<Publication>;
  /** Waits until its parts are so, with as little waiting in between as its networks ask for. */
  until(id: string, right: (parts: Delivery[]) => boolean): Promise<Publication>;
}

export interface PublishingHouse extends AccountsHouse {
  publisher(): Promise<Publisher>;
}

export const wish = () => `wish-${randomUUID()}`;

/** A CMS with its jobs and the platforms beside it, which fetch its files at the address that it gives them. */
export async function openPublishingHouse(env: Record<string, string> = {}): Promise<PublishingHouse> {
  let cms = '';
  const door = http.createServer((request, response) => {
    http.get(`${cms}${request.url}`, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    }).on('error', () => response.destroy()); // prettier-ignore
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const house = await openAccountsHouse({ ...env, SITE_URL: `http://127.0.0.1:${(door.address() as AddressInfo).port}` }); // prettier-ignore
  cms = house.cms.url;
  return {
    ...house,
    publisher: () => publisherOf(house),
    async close() {
      await house.close();
      door.closeAllConnections();
      await new Promise((resolve) => door.close(resolve));
    },
  };
}

async function publisherOf(house: AccountsHouse): Promise<Publisher> {
  const who = await house.influencer();
  const { data: meta } = await who.connect('facebook', { person: NADIA });
  const { data: tiktok } = await who.connect('tiktok', { person: SALMA });
  const of = (network: Network) => [...meta.accounts, ...tiktok.accounts].find((one) => one.network === network)!.id;
  const say: Publisher['say'] = (method, path, body) => who.call(method, `/..${path}`, body);
  const read = async (id: string) => (await say('GET', `/publications/${id}`)).data;
  return {
    ...who,
    accounts: { facebook: of('facebook'), instagram: of('instagram'), tiktok: of('tiktok') },
    say,
    read,
    async bring(bytes, type) {
      const headers = { authorization: `Bearer ${who.token}`, 'content-type': type };
      const answer = await fetch(`${house.cms.url}/api/social/media`, { method: 'POST', headers, body: Uint8Array.from(bytes) }); // prettier-ignore
      return ((await answer.json()) as { data: Media }).data.id;
    },
    publish: (deliveries, more = {}) => say('POST', '/publish-all', { wish: wish(), deliveries, ...more }),
    until: (id, right) =>
      ask(
        async () => {
          await hurry(house, id);
          return read(id);
        },
        ({ deliveries }) => right(deliveries),
        { every: 150 },
      ),
  };
}

/** Lets time pass for what waits of a publication that is due. */
export async function hurry(house: AccountsHouse, id: string): Promise<void> {
  const due = await house.query<{ id: string }>(
    `UPDATE social_deliveries d SET next_at = date_trunc('milliseconds', now()) FROM social_publications p
     WHERE p.id = d.publication AND 'pub_' || p.id = $1 AND d.state IN ('waiting', 'working', 'publishing', 'unconfirmed')
       AND p.due_at <= now() AND coalesce(d.failure ->> 'kind', '') <> 'quota' RETURNING d.id::text AS id`,
    [id],
  );
  for (const part of due)
    await house.query(`INSERT INTO platform_jobs (handler, payload) VALUES ('social.deliver', jsonb_build_object('delivery', $1::text))`, [part.id]); // prettier-ignore
  await house.query('NOTIFY platform_jobs');
}
