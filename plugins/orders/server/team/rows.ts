import type { Querier } from '@sys/database/marketplace';
import type { SeatRole } from '../../domain/team/permissions.ts';

export interface SeatRow {
  id: string;
  merchant: string;
  owner: number;
  role: SeatRole;
  state: 'invited' | 'lapsed' | 'active';
  email: string | null;
  locale: 'fr' | 'ar' | 'en';
  expiresAt: Date | null;
  user: number | null;
  createdAt: Date;
  joinedAt: Date | null;
}

const COLUMNS = `t.id::text AS id, t.merchant, s.owner_id AS owner, t.role, t.state, t.email, t.locale, t.expires_at AS "expiresAt",
  t.user_id AS "user", t.created_at AS "createdAt", t.joined_at AS "joinedAt"`;

/** Seats that `where` finds: `t` is the seat, `s` its shop. */
export async function findSeats(db: Querier, where: string, values: unknown[]): Promise<SeatRow[]> {
  const { rows } = await db.query<SeatRow & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM orders_seats t JOIN orders_shops s USING (merchant) ${where}`,
    values,
  );
  return rows.map((row) => ({
    ...row,
    expiresAt: row.expiresAt && new Date(row.expiresAt),
    createdAt: new Date(row.createdAt),
    joinedAt: row.joinedAt && new Date(row.joinedAt),
  }));
}

/** Whether a seat takes a place of the plan. */
export const takesPlace = ({ state }: Pick<SeatRow, 'state'>): boolean => state !== 'lapsed';
