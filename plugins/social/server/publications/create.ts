import { createHash } from 'node:crypto';
import { publishableLink, type PublishableLink } from '@sys/affiliate/services';
import { takeQuota } from '@sys/billing/services';
import type { Querier } from '@sys/database/marketplace';
import type { PublishAllRequest } from '../../contracts/publications.ts';
import { composeCaption } from '../../domain/captions/index.ts';
import { campaignOf } from '../../domain/delivery/campaign.ts';
import { houseAddress } from '../../domain/posts/address.ts';
import { canTake, type Network } from '../../domain/networks.ts';
import { problemsOf, type DeliveryProblem } from '../deliveries/validate.ts';
import { wake } from '../deliveries/wake.ts';
import { addressOfDelivery } from '../deliveries/work.ts';
import { SocialError } from '../errors.ts';
import { findMedia, type MediaRow } from '../media/rows.ts';
import { dueOf } from './due.ts';
import { readOptions, type OptionProblem } from './options.ts';

export interface NewPublication extends Omit<PublishAllRequest, 'link'> {
  /** Null: the house. */
  owner: number | null;
  /** A row of `affiliate_links`; null without one. */
  link: string | null;
  /** Of the house: who of the staff wrote it, the page of the shop that it leads to, and whether it is paid for. */
  house?: { staff: number; url: string | null; deal: string | null; paid: boolean };
}

/** What a publication says of itself, and the address of each part. */
export interface Carried {
  /** It earns its author something, and says so. */
  paid: boolean;
  addressOf(part: { campaign: string; network: Network }): string | null;
}

/** Why one part would not be published; `file` counts from 1. */
export type PartProblem = DeliveryProblem | { code: 'format' | 'twice' | 'account-broken' | OptionProblem };

/** A part of a publication as it will be sent; where there are problems, it will not be. */
export interface Part {
  /** The number of a row. */
  account: string;
  network: Network;
  format: string;
  /** The sub-id of its tracked address, and that address; null without a link. */
  campaign: string;
  address: string | null;
  caption: string;
  media: readonly MediaRow[];
  options: object;
  problems: readonly PartProblem[];
}

/**
 * Writes what somebody wants to publish, with a part for each account, and plans each of them. The same wish again is
 * the same publication (`made` false), however many come at once; with another body it is refused. Nothing is written
 * when a network would refuse any part: which file breaks which rule is in the problems.
 */
export async function createPublication(
  db: Querier,
  wanted: NewPublication,
  now: Date,
): Promise<{ id: string; made: boolean }> {
  const { owner, wish, zone, at, house } = wanted;
  const digest = createHash('sha256')
    .update(JSON.stringify({ ...wanted, wish: null }))
    .digest();
  const before = await wished(db, owner, wish, digest);
  if (before !== null) return { id: before, made: false };
  const dueAt = at === undefined ? now : dueOf(at, zone, now);
  const link = wanted.link === null || owner === null ? null : await linkFor(db, owner, wanted.link);
  if (link?.live === false) throw new SocialError('not-publishable', [{ code: 'link-off' }]);
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO social_publications (owner, wish, digest, link, deal, local_at, zone, due_at, staff, url)
     VALUES ($1, $2, $3, $4, $5, $6::timestamp, $7, date_trunc('milliseconds', $8::timestamptz), $9, $10)
     ON CONFLICT (coalesce(owner, 0), wish) DO NOTHING RETURNING id::text AS id`,
    [owner, wish, digest, link?.id ?? null, link?.deal ?? house?.deal ?? null, at ?? null, zone, dueAt, house?.staff ?? null, house?.url ?? null], // prettier-ignore
  );
  // Somebody else’s click came first, and has committed.
  if (!rows[0]) return { id: (await wished(db, owner, wish, digest))!, made: false };
  await takePlace(db, link, now);
  const { id } = rows[0];
  const parts = await drawParts(db, wanted, house ? carriedByHouse(house) : carriedBy(link), now);
  // Counted from 1.
  const problems = parts.flatMap((part, index) =>
    part.problems.map((problem) => ({ delivery: index + 1, ...problem })),
  );
  if (problems.length > 0) throw new SocialError('not-publishable', problems);
  for (const part of parts) await insertPart(db, id, part, dueAt);
  return { id, made: true };
}

async function wished(db: Querier, owner: number | null, wish: string, digest: Buffer): Promise<string | null> {
  const { rows } = await db.query<{ id: string; same: boolean }>(
    'SELECT id::text AS id, digest = $3 AS same FROM social_publications WHERE coalesce(owner, 0) = coalesce($1::integer, 0) AND wish = $2',
    [owner, wish, digest],
  );
  if (rows[0] && !rows[0].same) throw new SocialError('wish-used');
  return rows[0]?.id ?? null;
}

/** A tracked link is what earns an influencer something. */
export const carriedBy = (link: Pick<PublishableLink, 'code'> | null): Carried => ({
  paid: link !== null,
  addressOf: (part) => link && addressOfDelivery(link.code, part),
});

/** A page of the shop, absolute; null where it leads nowhere. */
export const carriedByHouse = ({ url, paid }: { url: string | null; paid: boolean }): Carried => ({
  paid,
  addressOf: (part) => url && houseAddress(url, part),
});

/** A link of this influencer, whether it is on or not. Throws `no-link`. */
export async function linkFor(db: Querier, owner: number, id: string): Promise<PublishableLink> {
  const link = await publishableLink(db, owner, id);
  if (!link) throw new SocialError('no-link');
  return link;
}

/**
 * Plans are what merchants subscribe to, and so many publications a month for their deals are part of them: one that
 * carries a link counts on the plan of the shop that it is for, as a place for its affiliate does. Whoever publishes needs
 * no plan, for what they schedule neither: `calendar` is the editorial calendar.
 */
async function takePlace(db: Querier, link: PublishableLink | null, now: Date): Promise<void> {
  if (link?.shopOwner == null) return;
  const taken = await takeQuota(db, link.shopOwner, 'publicationsPerMonth', now);
  if (!taken.ok) throw new SocialError('publication-quota', { why: taken.why, limit: taken.limit });
}

type Wanted = Pick<NewPublication, 'owner' | 'wish' | 'locale' | 'deliveries'>;

/**
 * What each account would be sent, to the letter, with what keeps it from being taken; writes nothing. `previewed`: its
 * author is still writing, and agrees to what a network asks for at the end. Throws `no-account` and `no-media`.
 */
export async function drawParts(
  db: Querier,
  { owner, wish, locale, deliveries }: Wanted,
  { paid, addressOf }: Carried,
  now: Date,
  { previewed = false } = {},
): Promise<Part[]> {
  const numbers = deliveries.map(({ account }) => account.slice('acc_'.length));
  const accounts = await accountsOf(db, owner, numbers);
  const parts: Part[] = [];
  for (const [index, { format, caption: body, hashtags, media: ids, options }] of deliveries.entries()) {
    const account = accounts.get(numbers[index]!);
    if (!account) throw new SocialError('no-account');
    const media = await findMedia(db, owner, ids);
    if (media.length < ids.length) throw new SocialError('no-media');
    const { network } = account;
    const campaign = campaignOf({ owner, wish, account: account.id, format });
    const address = addressOf({ campaign, network });
    // A post of a Page that is a link shows it by itself.
    const read = network === 'facebook' && format === 'link' ? null : address;
    const caption = composeCaption({ body, hashtags, link: read }, { network, locale, paid });
    const chosen = readOptions(network, options, { promotes: paid, previewed, now });
    const problems: PartProblem[] = [];
    if (account.state !== 'connected') problems.push({ code: 'account-broken' });
    if (parts.some((other) => other.campaign === campaign)) problems.push({ code: 'twice' });
    if (canTake(network, format)) {
      problems.push(...chosen.problems.map((code) => ({ code })));
      problems.push(...problemsOf({ network, format, caption, media }));
    } else problems.push({ code: 'format' });
    parts.push({ account: account.id, network, format, campaign, address, caption, media, options: chosen.options, problems }); // prettier-ignore
  }
  return parts;
}

interface OwnAccount {
  id: string;
  network: Network;
  state: string;
}

/** Of this owner, held so that none is disconnected meanwhile; one that is disconnected is not there. */
async function accountsOf(db: Querier, owner: number | null, ids: readonly string[]): Promise<Map<string, OwnAccount>> {
  const { rows } = await db.query<OwnAccount & Record<string, unknown>>(
    `SELECT a.id::text AS id, a.network, a.state FROM social_accounts a
     WHERE a.owner IS NOT DISTINCT FROM $1 AND a.id = ANY ($2::bigint[]) AND a.state <> 'disconnected' ORDER BY a.id FOR SHARE`,
    [owner, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function insertPart(db: Querier, publication: string, part: Part, dueAt: Date): Promise<void> {
  const { account, network, format, campaign, caption, media, options } = part;
  const { rows } = await db.query<{ id: string; nextAt: Date }>(
    `INSERT INTO social_deliveries (publication, account, network, format, drawn, caption, media, options, next_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7::uuid[], $8::jsonb, date_trunc('milliseconds', $9::timestamptz))
     RETURNING id::text AS id, next_at AS "nextAt"`,
    [publication, account, network, format, campaign, caption, media.map(({ id }) => id), JSON.stringify(options), dueAt], // prettier-ignore
  );
  await wake(db, { id: rows[0]!.id, version: 1, nextAt: new Date(rows[0]!.nextAt) });
}
