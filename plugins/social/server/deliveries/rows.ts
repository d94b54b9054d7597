import type { Querier } from '@sys/database/marketplace';
import type { DeliveryMove, DeliveryState } from '../../domain/delivery/states.ts';
import type { Format, Login, Network } from '../../domain/networks.ts';
import type { Remote } from '../networks/network.ts';

/** A delivery with what its account and its publication say of it. Times are UTC. */
export interface DeliveryRow {
  id: string;
  publication: string;
  owner: number | null;
  account: string;
  accountState: 'connected' | 'broken' | 'disconnected';
  /** What the network calls the account. */
  accountRemote: string;
  login: Login;
  network: Network;
  format: Format;
  /** Its sub-id in the tracked address. */
  campaign: string;
  caption: string;
  media: string[];
  options: Record<string, unknown>;
  state: DeliveryState;
  version: number;
  remote: Remote;
  attempts: number;
  /** Whether its time has come, by the database’s clock. */
  due: boolean;
  turnAt: Date | null;
  begunAt: Date | null;
  committedAt: Date | null;
  publishedAt: Date | null;
  post: string | null;
  permalink: string | null;
  /** How it came to where it is; null where it has not moved yet. */
  lastMove: DeliveryMove | null;
  /** Of the tracked link; null where it carries none. */
  link: string | null;
  linkCode: string | null;
  /** The page of the shop that one of the house leads to. */
  url: string | null;
}

// JSON comes as text on some connections and read on others.
const READ = `SELECT d.id::text AS id, d.publication::text AS publication, p.owner, d.account::text AS account, a.state AS "accountState",
    a.remote AS "accountRemote", a.login, d.network, d.format, d.campaign, d.caption, d.media::text[] AS media, d.options::text AS options, d.state,
    d.version, d.remote::text AS remote, d.attempts, d.next_at <= now() AS due, d.turn_at AS "turnAt", d.begun_at AS "begunAt",
    d.committed_at AS "committedAt", d.published_at AS "publishedAt", d.post, d.permalink, p.link::text AS link, l.code AS "linkCode", p.url,
    (SELECT m.move FROM social_delivery_moves m WHERE m.delivery = d.id ORDER BY m.id DESC LIMIT 1) AS "lastMove"
  FROM social_deliveries d
  JOIN social_publications p ON p.id = d.publication
  JOIN social_accounts a ON a.id = d.account
  LEFT JOIN affiliate_links l ON l.id = p.link`;

type Read = Omit<DeliveryRow, 'options' | 'remote'> & { options: string; remote: string };
const rowOf = ({ options, remote, ...row }: Read): DeliveryRow => ({
  ...row,
  options: JSON.parse(options) as DeliveryRow['options'],
  remote: JSON.parse(remote) as Remote,
  turnAt: dateOf(row.turnAt),
  begunAt: dateOf(row.begunAt),
  committedAt: dateOf(row.committedAt),
  publishedAt: dateOf(row.publishedAt),
});
const dateOf = (value: Date | null): Date | null => value && new Date(value);

export async function findDelivery(db: Querier, id: string): Promise<DeliveryRow | null> {
  const { rows } = await db.query<Read>(`${READ} WHERE d.id = $1`, [id]);
  return rows[0] ? rowOf(rows[0]) : null;
}

/**
 * Deliveries of a publication that are held until the caller’s transaction ends, in one order for everybody. One that is
 * being worked on just now is waited for.
 */
export async function holdDeliveries(db: Querier, publication: string): Promise<DeliveryRow[]> {
  const { rows } = await db.query<Read>(`${READ} WHERE d.publication = $1 ORDER BY d.id FOR UPDATE OF d`, [
    publication,
  ]);
  return rows.map(rowOf);
}
