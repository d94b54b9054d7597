import type { Core } from '@strapi/strapi';
import { inTransaction } from '@sys/platform/services';
import { problemOf } from '../../domain/accounts/problems.ts';
import { filesOf } from '../media/files.ts';
import { NETWORK_CLIENTS } from '../networks/clients.ts';
import { markBroken } from '../tokens/broken.ts';
import { withToken } from '../tokens/live.ts';
import type { Hands } from './hands.ts';

/** The hands of a CMS: its accounts, its files, the networks as they are set. */
export const handsOf = (strapi: Core.Strapi): Hands => ({
  clients: NETWORK_CLIENTS,
  alone: (work) => inTransaction(strapi, work),
  async open(account) {
    const opened = await withToken(strapi, account, new Date());
    if (opened.kind === 'away') return { kind: 'away' };
    if (opened.kind !== 'live') return { kind: 'broken' };
    const { version, held } = opened.account;
    return { kind: 'open', token: held.token, version };
  },
  async renew(account, version) {
    const opened = await withToken(strapi, account, new Date(), { dead: version });
    return opened.kind === 'away' || (opened.kind === 'live' && opened.account.version !== version);
  },
  async broke(db, account, version, { code }) {
    await markBroken(db, { id: account, version }, problemOf(code));
  },
  files: (db, ids) => filesOf(db, ids, new Date()),
});
