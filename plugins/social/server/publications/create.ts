import { createHash } from 'node:crypto';
import { publishableLink, type PublishableLink } from '@sys/affiliate/services';
import { takeQuota } from '@sys/billing/services';
import type { Querier } from '@sys/database/marketplace';
import type { PublishAllRequest } from '../../contracts/publications.ts';
import { composeCaption } from '../../domain/captions/index.ts';
import { canTake, type Format, type Network } from '../../domain/networks.ts';
import { problemsOf, type DeliveryProblem } from '../deliveries/validate.ts';
import { wake } from '../deliveries/wake.ts';
import { addressOfDelivery } from '../deliveries/work.ts';
import { SocialError } from '../errors.ts';
import { findMedia } from '../media/rows.ts';
import { dueOf } from './due.ts';
import { readOptions, type OptionProblem } from './options.ts';

export interface NewPublication extends Omit<PublishAllRequest, 'link'> {
  owner: number;
  /** A row of `affiliate_links`; null without one. */
  link: string | null;
}

/** Why one part would not be published; `delivery` counts from 1, `file` too. */
type PartProblem = { delivery: number } & (
  DeliveryProblem | { code: 'format' | 'twice' | 'account-broken' | OptionProblem }
);

interface Part {
  id: string;
  account: string;
  network: Network;
  format: Format;
  caption: string;
  media: readonly string[];
  options: object;
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
  const { owner, wish, zone, at } = wanted;
  const digest = createHash('sha256')
    .update(JSON.stringify({ ...wanted, wish: null }))
    .digest();
  const before = await wished(db, owner, wish, digest);
  if (before !== null) return { id: before, made: false };
  const dueAt = at === undefined ? now : dueOf(at, zone, now);
  const link = wanted.link === null ? null : await linkFor(db, owner, wanted.link);
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO social_publications (owner, wish, digest, link, deal, local_at, zone, due_at)
     VALUES ($1, $2, $3, $4, $5, $6::timestamp, $7, date_trunc('milliseconds', $8::timestamptz))
     ON CONFLICT (coalesce(owner, 0), wish) DO NOTHING RETURNING id::text AS id`,
    [owner, wish, digest, link?.id ?? null, link?.deal ?? null, at ?? null, zone, dueAt],
  );
  // Somebody else’s click came first, and has committed.
  if (!rows[0]) return { id: (await wished(db, owner, wish, digest))!, made: false };
  await takePlace(db, link, now);
  const { id } = rows[0];
  for (const part of await partsOf(db, wanted, link, now)) await insertPart(db, id, part, dueAt);
  return { id, made: true };
}

async function wished(db: Querier, owner: number, wish: string, digest: Buffer): Promise<string | null> {
  const { rows } = await db.query<{ id: string; same: boolean }>(
    'SELECT id::text AS id, digest = $3 AS same FROM social_publications WHERE coalesce(owner, 0) = $1 AND wish = $2',
    [owner, wish, digest],
  );
  if (rows[0] && !rows[0].same) throw new SocialError('wish-used');
  return rows[0]?.id ?? null;
}

async function linkFor(db: Querier, owner: number, id: string): Promise<PublishableLink> {
  const link = await publishableLink(db, owner, id);
  if (!link) throw new SocialError('no-link');
  if (!link.live) throw new SocialError('not-publishable', [{ code: 'link-off' }]);
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

async function partsOf(
  db: Querier,
  { owner, locale, deliveries }: NewPublication,
  link: PublishableLink | null,
  now: Date,
): Promise<Part[]> {
  const accounts = await accountsOf(
    db,
    owner,
    deliveries.map(({ account }) => account.slice('acc_'.length)),
  );
  const problems: PartProblem[] = [];
  const parts: Part[] = [];
  const seen = new Set<string>();
  for (const [index, { account: named, format, caption, hashtags, media: ids, options }] of deliveries.entries()) {
    const delivery = index + 1;
    const account = accounts.get(named.slice('acc_'.length));
    if (!account) throw new SocialError('no-account');
    const { network } = account;
    if (!canTake(network, format)) {
      problems.push({ delivery, code: 'format' });
      continue;
    }
    if (account.state !== 'connected') problems.push({ delivery, code: 'account-broken' });
    if (seen.has(`${named} ${format}`)) problems.push({ delivery, code: 'twice' });
    seen.add(`${named} ${format}`);
    const chosen = readOptions(network, options, { promotes: link !== null, now });
    problems.push(...chosen.problems.map((code) => ({ delivery, code })));
    const media = await findMedia(db, owner, ids);
    if (media.length < ids.length) throw new SocialError('no-media');
    const id = await nextId(db);
    // A post of a Page that is a link shows it by itself.
    const shown =
      link && !(network === 'facebook' && format === 'link') ? addressOfDelivery(link.code, { id, network }) : null;
    const text = composeCaption({ body: caption, hashtags, link: shown }, { network, locale, paid: link !== null });
    problems.push(
      ...problemsOf({ network, format, caption: text, media }).map((problem) => ({ delivery, ...problem })),
    );
    parts.push({ id, account: account.id, network, format, caption: text, media: ids, options: chosen.options });
  }
  if (problems.length > 0) throw new SocialError('not-publishable', problems);
  return parts;
}

interface OwnAccount {
  id: string;
  network: Network;
  state: string;
}

/** Of this owner, held so that none is disconnected meanwhile; one that is disconnected is not there. */
async function accountsOf(db: Querier, owner: number, ids: readonly string[]): Promise<Map<string, OwnAccount>> {
  const { rows } = await db.query<OwnAccount & Record<string, unknown>>(
    `SELECT a.id::text AS id, a.network, a.state FROM social_accounts a
     WHERE a.owner = $1 AND a.id = ANY ($2::bigint[]) AND a.state <> 'disconnected' ORDER BY a.id FOR SHARE`,
    [owner, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** The number of a part stands in its address, and its address in its text. */
async function nextId(db: Querier): Promise<string> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT nextval(pg_get_serial_sequence('social_deliveries', 'id'))::text AS id`,
  );
  return rows[0]!.id;
}

async function insertPart(db: Querier, publication: string, part: Part, dueAt: Date): Promise<void> {
  const { id, account, network, format, caption, media, options } = part;
  const { rows } = await db.query<{ nextAt: Date }>(
    `INSERT INTO social_deliveries (id, publication, account, network, format, caption, media, options, next_at)
     OVERRIDING SYSTEM VALUE
     VALUES ($1, $2, $3, $4, $5, $6, $7::uuid[], $8::jsonb, date_trunc('milliseconds', $9::timestamptz)) RETURNING next_at AS "nextAt"`,
    [id, publication, account, network, format, caption, media, JSON.stringify(options), dueAt],
  );
  await wake(db, { id, version: 1, nextAt: new Date(rows[0]!.nextAt) });
}
