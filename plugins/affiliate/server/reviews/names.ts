import type { Querier } from '@sys/database/marketplace';

/** Whose account is not there any more. */
const GONE = 'Ancien membre de l’équipe';

/** What members of the staff are called, by their accounts. */
export async function namesOfStaff(db: Querier, ids: readonly number[]): Promise<(id: number) => string> {
  const { rows } = await db.query<{ id: number; name: string }>(
    `SELECT id, coalesce(nullif(concat_ws(' ', nullif(firstname, ''), nullif(lastname, '')), ''), email) AS name
     FROM admin_users WHERE id = ANY ($1::integer[])`,
    [[...new Set(ids)]],
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? GONE;
}
