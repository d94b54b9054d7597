import type { Querier } from '@sys/database/marketplace';
import { stopBy } from './tokens.ts';

/** Ends reminders by the link of one; `false` when the link is none of ours. Done twice it does nothing more. */
export async function stopReminders(db: Querier, token: string): Promise<boolean> {
  const stop = stopBy(token);
  if (!stop) return false;
  await db.query('INSERT INTO audience_reminder_stops (whom) VALUES ($1) ON CONFLICT DO NOTHING', [stop.whom]);
  if (stop.user !== null)
    await db.query(
      `UPDATE platform_notification_choices SET chosen = false WHERE user_id = $1 AND kind = 'basket-reminder'`,
      [stop.user],
    );
  return true;
}
