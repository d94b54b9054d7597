import type pg from 'pg';
import { vi } from 'vitest';
import { withClient } from '../../../cms/tests/reads/support.ts';
import { startStripe, type StripeOptions, type StripeStandIn } from '../../../sandbox/stripe/server.ts';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';

/** A CMS that does its jobs, and the stand-in of Stripe that tells it what happens. */
export interface PaidHouse {
  cms: TestCms;
  stand: StripeStandIn;
  query<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  /** In a transaction on a connection of its own. */
  db<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  /** Until all that Stripe told was done. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export async function openPaidHouse(options: StripeOptions = {}, env: Record<string, string> = {}): Promise<PaidHouse> {
  const stand = await startStripe(options);
  const given = { ROLE: 'all', SITE_URL: 'https://shop.example', ...stand.env, ...env };
  const cms = await startTestCms({ env: given });
  stand.events.deliverTo(`${cms.url}/api/billing/webhooks/stripe`);
  const query: PaidHouse['query'] = (text, values) =>
    withClient(cms, async (client) => (await client.query(text, values)).rows as never);
  return {
    cms,
    stand,
    query,
    db: (work) =>
      withClient(cms, async (client) => {
        await client.query('BEGIN');
        const result = await work(client);
        await client.query('COMMIT');
        return result;
      }),
    async settled() {
      await stand.events.delivered();
      await vi.waitFor(
        async () => {
          const left = await query(
            `SELECT handler, last_error FROM platform_jobs WHERE state <> 'done' AND handler IN ('billing.event', 'billing.compare')`,
          );
          if (left.length > 0) throw new Error(`Still to be done: ${JSON.stringify(left)}`);
        },
        { timeout: 30_000, interval: 30 },
      );
    },
    async close() {
      await cms.close();
      await stand.close();
      for (const name of Object.keys(given)) delete process.env[name];
    },
  };
}

/** What a browser does with a form of the page it is on. */
export async function post(url: string, fields: Record<string, string>): Promise<number> {
  const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  await answer.arrayBuffer();
  return answer.status;
}

/** The card form of a checkout, filled in. */
export const cardForm = (number = '4242424242424242') => ({
  number,
  expiry: '12 / 34',
  cvc: '123',
  name: 'Salma Berrada',
  email: 'salma@example.ma',
});
