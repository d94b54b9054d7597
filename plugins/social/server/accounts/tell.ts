import type { Querier } from '@sys/database/marketplace';
import { readerOf } from '@sys/affiliate/services';
import { notify, publish, queueMail, readBrand } from '@sys/platform/services';
import { socialEvents } from '../../contracts/events.ts';
import { addressOf, panelOfAccounts } from '../pages.ts';
import type { AccountRow } from './rows.ts';

const nameOf = ({ id }: Pick<AccountRow, 'id'>) => `acc_${id}` as const;

/** Says to whoever heeds it where an account stands now. */
export async function tellMoved(db: Querier, row: AccountRow): Promise<void> {
  const { owner, network, state, problem, version } = row;
  const payload = socialEvents['social.account.moved'].parse({ account: nameOf(row), owner, network, state, problem, version }); // prettier-ignore
  await publish(db, { name: 'social.account.moved', payload });
}

/** Tells whoever an account belongs to that nothing can be published there; of one of the house, the shop itself. */
export async function tellBroken(db: Querier, row: AccountRow): Promise<void> {
  const { owner, network, problem, version } = row;
  const about = { network, account: row.name || row.handle || network, problem: problem!, isOfficial: owner === null };
  const key = `${nameOf(row)}:${version}`;
  const kind = 'social-account-broken';
  if (owner === null) {
    const { name, supportEmail } = await readBrand(db);
    const data = { ...about, name, accountsUrl: panelOfAccounts() };
    return queueMail(db, { to: supportEmail, kind, locale: 'fr', data }, { key: `${kind}:${key}` });
  }
  const { name, locale } = await readerOf(db, owner);
  const data = { ...about, name, accountsUrl: addressOf('influenceur-reseaux', locale) };
  await notify(db, { user: owner, kind, locale, data, key });
}

type Done = 'connected' | 'reconnected' | 'broken' | 'mended' | 'disconnected';

/** Of a person’s account the trail knows a number and no name. */
export const accountDeed = (done: Done, row: AccountRow, before: { state: string } | null) => ({
  action: `social-account.${done}`,
  subject: { kind: 'social-account', id: nameOf(row), ...(row.owner === null ? { name: row.name } : {}) },
  before,
  after: { state: row.state, network: row.network, login: row.login, ...(row.problem ? { problem: row.problem } : {}) },
});
