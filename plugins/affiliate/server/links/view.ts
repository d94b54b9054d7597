import { readEnvironment } from '@sys/config';
import type { AffiliateLink } from '../../contracts/links.ts';
import { addressOf } from '../../domain/links/address.ts';
import { mayEnable } from '../../domain/links/states.ts';
import type { LinkRow } from './rows.ts';

export function viewLink(row: LinkRow): AffiliateLink {
  const { id, code, name, state, deal, title, slug, image, merchant, endsAt, createdAt, coupon } = row;
  const { clicks, visitors, apart, conversions, commission } = row;
  const approved = state === 'live' && row.request === 'approved';
  return {
    ...{ code, name, state, deal, title, slug, image, merchant, endsAt, createdAt, coupon },
    id: `lnk_${id}`,
    url: addressOf(readEnvironment().SITE_URL, code, { campaign: null, network: null }),
    mayEnable: row.disabledBy !== null && mayEnable(row.disabledBy, row.request ?? ''),
    mayHaveCoupon: approved && coupon === null && endsAt !== null && new Date(endsAt) > new Date() ? row.offered : null,
    counts: { clicks, visitors, apart, conversions, commission },
  };
}
