import type { Querier } from '@sys/database/marketplace';
import type { Jobs } from '@sys/platform/services';
import { affiliateEvents, type AffiliateEventData } from '../../contracts/events.ts';
import { tellHooks } from './tell.ts';

/** Who hears of events as `affiliate-hooks`: the servers of shops. */
const HOOKS = 'affiliate-hooks';

/** Registers what shops' servers are told of. The job's id is the event's for them: the same in each attempt. */
export function followForHooks(jobs: Pick<Jobs, 'on'>): void {
  jobs.on<AffiliateEventData<'affiliate.request.moved'>>(
    'affiliate.request.moved',
    HOOKS,
    async (event, { db, id }) => {
      const { merchant, request, deal, state } = affiliateEvents['affiliate.request.moved'].parse(event);
      await tellHooks(db, {
        merchant,
        event: 'request.moved',
        source: id,
        at: new Date(),
        data: { request, deal, state },
      });
    },
  );
  jobs.on<AffiliateEventData<'affiliate.link.moved'>>('affiliate.link.moved', HOOKS, async (event, { db, id }) => {
    const { link, deal, state } = affiliateEvents['affiliate.link.moved'].parse(event);
    const merchant = await merchantOf(db, link);
    // It went with its influencer's account.
    if (merchant === null) return;
    await tellHooks(db, { merchant, event: 'link.moved', source: id, at: new Date(), data: { link, deal, state } });
  });
  jobs.on<AffiliateEventData<'affiliate.commission.moved'>>(
    'affiliate.commission.moved',
    HOOKS,
    async (event, { db, id }) => {
      const { merchant, commission, conversion, link, deal, move, state, version } =
        affiliateEvents['affiliate.commission.moved'].parse(event);
      const data = { commission, conversion, link, deal, move, state, version };
      await tellHooks(db, { merchant, event: 'commission.moved', source: id, at: new Date(), data });
    },
  );
}

async function merchantOf(db: Querier, link: string): Promise<string | null> {
  const { rows } = await db.query<{ merchant: string }>('SELECT merchant FROM affiliate_links WHERE id = $1', [
    link.replace('lnk_', ''),
  ]);
  return rows[0]?.merchant ?? null;
}
