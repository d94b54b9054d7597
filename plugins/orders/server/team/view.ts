import { PLANS } from '@sys/config';
import { openedFeature, planOf, usedQuota } from '@sys/billing/services';
import type { Querier } from '@sys/database/marketplace';
import type { OwnShop, Seat, Team } from '../../contracts/team.ts';
import { permissionsOf } from '../../domain/team/permissions.ts';
import { nameOfShop } from '../shop/export/read.ts';
import type { Shop } from '../shop/owner.ts';
import { findSeats } from './rows.ts';

export async function viewOwnShop(db: Querier, { merchant, owner, role }: Shop, now: Date): Promise<OwnShop> {
  const opened = await openedFeature(db, owner, 'export', now);
  const { plan } = await planOf(db, owner, now);
  const by = opened.ok ? plan : opened.by;
  return {
    name: await nameOfShop(db, merchant),
    role,
    may: [...permissionsOf(role)],
    exports: { open: opened.ok, by: { name: by, label: PLANS[by].label } },
  };
}

/** Who works in a shop and who is asked to, the first first. */
export async function viewTeam(db: Querier, { merchant, owner }: Shop, now: Date): Promise<Team> {
  const seats = await findSeats(db, 'WHERE t.merchant = $1 ORDER BY t.id', [merchant]);
  const ids = seats.flatMap(({ user }) => user ?? []);
  const { rows: people } = await db.query<{ id: number; name: string; email: string }>(
    'SELECT id, username AS name, email FROM up_users WHERE id = ANY ($1::integer[])',
    [ids],
  );
  const { plan } = await planOf(db, owner, now);
  return {
    seats: seats.map(({ id, state, role, user, email, createdAt, joinedAt, expiresAt }): Seat => {
      const person = people.find((one) => one.id === user);
      return {
        id,
        // Until the next round of upkeep finds it.
        state: state === 'invited' && expiresAt! <= now ? 'lapsed' : state,
        role,
        name: person?.name ?? null,
        email: person?.email ?? email ?? '',
        since: (joinedAt ?? createdAt).toISOString(),
        expiresAt: expiresAt?.toISOString() ?? null,
      };
    }),
    used: await usedQuota(db, owner, 'seats', now),
    limit: PLANS[plan].quotas.seats,
    plan: { name: plan, label: PLANS[plan].label },
  };
}
