import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { inTransaction } from '@sys/platform/services';
import type { Method } from '../../domain/factors/methods.ts';
import { ORIGIN, whereFrom } from './births.ts';
import { tellOfNewDevice } from './new-device.ts';
import { keepSession } from './store.ts';

/** What the storefront keeps in its cookies. */
export interface Tokens {
  jwt: string;
  refreshToken: string;
}

/** How long a family lives at the longest, in milliseconds; Strapi ends it no later. */
const LONGEST_MS = 30 * 24 * 3_600_000;

/** Begins a session of a person who has shown who they are, with `mfa` when that was a second factor too. */
export async function mintSession(
  strapi: Core.Strapi,
  { user, deviceId, mfa }: { user: number; deviceId?: string; mfa: Method | null },
): Promise<Tokens> {
  const family = randomUUID();
  return inTransaction(strapi, async (db) => {
    const { device, network } = whereFrom(strapi);
    await tellOfNewDevice(strapi, db, { user, device, network });
    await keepSession(db, { family, user, expiresAt: new Date(Date.now() + LONGEST_MS), mfa, device, network });
    const manager = strapi.sessionManager(ORIGIN);
    const refresh = await manager.generateRefreshToken(String(user), deviceId, {
      type: 'refresh',
      metadata: { family },
    });
    const access = await manager.generateAccessToken(refresh.token);
    if ('error' in access) throw new Error('Strapi gave no access token for a session that it has just begun.');
    return { jwt: access.token, refreshToken: refresh.token };
  });
}
