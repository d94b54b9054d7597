import type { Querier } from '@sys/database/marketplace';

/** Whose account is not there any more. */
const GONE = { staff: 'Ancien membre de l’équipe', person: 'Compte supprimé' };

/** What the members of the staff are called, by their accounts; null for nobody. */
export async function namesOfStaff(
  db: Querier,
  ids: readonly (number | null)[],
): Promise<(id: number | null) => string | null> {
  const { rows } = await db.query<{ id: number; name: string }>(
    `SELECT id, coalesce(nullif(concat_ws(' ', nullif(firstname, ''), nullif(lastname, '')), ''), email) AS name
     FROM admin_users WHERE id = ANY ($1::integer[])`,
    [[...new Set(ids.filter((id) => id !== null))]],
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => (id === null ? null : (names.get(id) ?? GONE.staff));
}

/** What people of the shop are called. */
export async function namesOfPeople(db: Querier, ids: readonly number[]): Promise<(id: number) => string> {
  const { rows } = await db.query<{ id: number; name: string }>(
    'SELECT id, username AS name FROM up_users WHERE id = ANY ($1::integer[])',
    [[...new Set(ids)]],
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? GONE.person;
}
