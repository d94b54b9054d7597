import type { Querier } from '@sys/database/marketplace';
import { notify } from '@sys/platform/services';
import { expectedOf } from '../../domain/programme/expected.ts';
import { addressOf } from '../pages.ts';
import { readerOf, readTier } from '../people.ts';
import { readTerms } from '../programmes/net.ts';
import { readProgramme } from '../programmes/read.ts';
import { applicantsOf } from './applicants.ts';
import { placesOf } from './places.ts';
import { ownerOf } from './quota.ts';
import type { RequestRow } from './rows.ts';

/** Tells who owns the shop that somebody asks: once a day and deal, however often it is withdrawn and asked again. */
export async function tellAsked(db: Querier, request: RequestRow): Promise<void> {
  const owner = await ownerOf(db, request.merchant);
  const applicant = (await applicantsOf(db, [request.influencer])).get(request.influencer);
  if (owner === null || !applicant) return;
  const { name, locale } = await readerOf(db, owner);
  const place = (await placesOf(db, [request.deal], locale)).get(request.deal);
  await notify(db, {
    user: owner,
    kind: 'affiliation-requested',
    locale,
    key: `request:${request.id}:${request.askedAt.toISOString().slice(0, 10)}`,
    data: {
      ...{ name, influencer: applicant.name, deal: place?.title ?? request.deal },
      networks: applicant.networks.map(({ network, handle }) => ({ network: NETWORK_NAMES[network], handle })),
      ...(applicant.audience ? { audience: applicant.audience } : {}),
      ...(request.message ? { message: request.message } : {}),
      reviewUrl: addressOf('marchand-affilies', locale),
    },
  });
}

/** Tells who asked what came of it. */
export async function tellDecided(db: Querier, request: RequestRow, now: Date): Promise<void> {
  const { influencer, deal, id, version, reason, state } = request;
  const { name, locale } = await readerOf(db, influencer);
  const place = (await placesOf(db, [deal], locale)).get(deal);
  const key = `request:${id}:${version}`;
  const about = { name, deal: place?.title ?? deal, merchant: place?.merchant ?? '-' };
  if (state === 'refused' || state === 'banned') {
    const data = { ...about, ...(reason ? { reason } : {}), dealsUrl: addressOf('influenceur-offres', locale) };
    await notify(db, { user: influencer, kind: 'affiliation-refused', locale, key, data });
  }
  const programme = state === 'approved' ? await readProgramme(db, deal) : null;
  const terms = (await readTerms(db, [deal])).get(deal);
  if (!programme || !terms || !place) return;
  const tier = await readTier(db, influencer);
  const value = expectedOf(programme, { at: now, tier, spent: programme.spent, ...terms })?.value ?? null;
  await notify(db, {
    user: influencer,
    kind: 'affiliation-approved',
    locale,
    key,
    data: {
      ...about,
      ...(value ? { commission: commissionRateOf(value) } : {}),
      endsAt: place.endsAt,
      dashboardUrl: addressOf('influenceur-liens', locale),
    },
  });
}

/** Tells somebody who promoted deals of a shop that it bans them, once a ban. */
export async function tellBanned(db: Querier, { influencer, deal, id, version, reason }: RequestRow): Promise<void> {
  const { name, locale } = await readerOf(db, influencer);
  const place = (await placesOf(db, [deal], locale)).get(deal);
  const data = {
    name,
    merchant: place?.merchant ?? '-',
    ...(reason ? { reason } : {}),
    dealsUrl: addressOf('influenceur-offres', locale),
  };
  await notify(db, { user: influencer, kind: 'affiliation-ended', locale, key: `ban:${id}:${version}`, data });
}

const commissionRateOf = (value: { kind: 'percent'; rate: number } | { kind: 'amount'; amount: number }) =>
  value.kind === 'percent'
    ? ({ kind: 'share', basisPoints: value.rate } as const)
    : ({ kind: 'amount', centimes: value.amount } as const);

const NETWORK_NAMES = {
  instagram: 'Instagram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  facebook: 'Facebook',
  x: 'X',
} as const;
