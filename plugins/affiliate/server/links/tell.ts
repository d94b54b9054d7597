import type { Querier } from '@sys/database/marketplace';
import { publish } from '@sys/platform/services';
import { affiliateEvents } from '../../contracts/events.ts';
import type { LinkState } from '../../domain/links/states.ts';

/** Says to whoever heeds it where a link stands now. */
export async function tellLink(
  db: Querier,
  { id, deal, influencer, state }: { id: string; deal: string; influencer: number; state: LinkState },
): Promise<void> {
  const payload = affiliateEvents['affiliate.link.moved'].parse({ link: `lnk_${id}`, deal, influencer, state });
  await publish(db, { name: 'affiliate.link.moved', payload });
}

/** Of a link the trail knows whose it is by who did it, and to what it leads. */
export const linkDeed = (
  action: 'created' | 'enabled' | 'disabled',
  { id, code, deal }: { id: string; code: string; deal: string },
  before: LinkState | null,
  after: LinkState,
) => ({
  action: `affiliate.link.${action}`,
  subject: { kind: 'affiliate-link', id: `lnk_${id}`, name: code },
  before: before && { state: before },
  after: { state: after, deal },
});
