import type { PersonalData } from '../accounts/personal-data.ts';
import { findRecoveries, wordsOf } from './rows.ts';

/** What people wrote when they had lost their factor. The rows go with the account’s. */
export const recoveriesOfPeople: PersonalData = {
  name: 'recoveries',
  async read(db, user) {
    const rows = await findRecoveries(db, 'WHERE user_id = $1 ORDER BY identity_recoveries.id', [user]);
    return rows.map(({ status, reason, words, device, network, askedAt, confirmedAt, endedAt }) => ({
      status, reason, words: wordsOf(words, user), device, network, askedAt, confirmedAt, endedAt,
    })); // prettier-ignore
  },
  erase: async () => undefined,
};
