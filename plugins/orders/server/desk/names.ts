import type { Querier } from '@sys/database/marketplace';

/** Whose account is not there any more. */
const GONE = 'Ancien membre de l’équipe';

/** What the members of the staff are called, by their accounts; null for nobody. */
export async function namesOfStaff(
  db: Querier,
  ids: readonly (number | null)[],
): Promise<(id: number | null) => string | null> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return () => null;
  const { rows } = await db.query<{ id: number; name: string }>(
    `SELECT id, coalesce(nullif(concat_ws(' ', nullif(firstname, ''), nullif(lastname, '')), ''), email) AS name
     FROM admin_users WHERE id = ANY ($1::integer[])`,
    [wanted],
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => (id === null ? null : (names.get(id) ?? GONE));
}
