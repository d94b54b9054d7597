import type { Querier } from '@sys/database/marketplace';

/** After how many years a message that is closed is erased, as the privacy page says. */
const CLOSED_YEARS = 3;
/** What was put aside and nobody took back holds strangers’ addresses for nothing: so many months. */
const SUSPECTED_MONTHS = 6;

/** Erases messages that nothing is done with any more, with their notes and answers. */
export async function forgetMessages(db: Querier): Promise<void> {
  await db.query('DELETE FROM audience_messages WHERE closed_at < now() - make_interval(years => $1)', [CLOSED_YEARS]);
  await db.query(
    `DELETE FROM audience_messages WHERE state = 'suspected' AND changed_at < now() - make_interval(months => $1)`,
    [SUSPECTED_MONTHS],
  );
}
