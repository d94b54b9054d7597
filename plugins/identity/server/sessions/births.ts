import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { deviceLabel, inTransaction, visitorAddress } from '@sys/platform/services';
import { z } from 'zod';
import { networkOf } from '../../domain/sessions/network.ts';
import { tellOfNewDevice } from './new-device.ts';
import { keepSession, seeSession } from './store.ts';

export const ORIGIN = 'users-permissions';

const born = z.object({
  origin: z.string(),
  userId: z.coerce.number().int(),
  expiresAt: z.coerce.date(),
  absoluteExpiresAt: z.coerce.date().nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * Every session of the shop has its row, whichever of Strapi's routes begins it: this stands where all of them
 * write theirs. None has shown a second factor by being begun.
 */
export function recordSessions(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::session'],
    async beforeCreate({ params }) {
      const session = born.parse(params.data);
      if (session.origin !== ORIGIN) return;
      const { device, network } = whereFrom(strapi);
      const known = session.metadata?.family;
      if (typeof known === 'string') {
        await inTransaction(strapi, (db) => seeSession(db, known, network));
        return;
      }
      const family = randomUUID();
      const { userId: user } = session;
      params.data.metadata = { ...session.metadata, family };
      await inTransaction(strapi, async (db) => {
        await tellOfNewDevice(strapi, db, { user, device, network });
        const expiresAt = session.absoluteExpiresAt ?? session.expiresAt;
        await keepSession(db, { family, user, expiresAt, mfa: null, device, network });
      });
    },
  });
}

/** Who asks, as a person would know them again. */
export function whereFrom(strapi: Core.Strapi): { device: string; network: string; address: string } {
  const context = strapi.requestContext.get();
  const address = context ? visitorAddress(context.req) : '';
  return { device: deviceLabel(context?.get('user-agent') ?? ''), network: networkOf(address), address };
}
