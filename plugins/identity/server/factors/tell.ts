import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { notify } from '@sys/platform/services';
import { linkTo } from '../accounts/links.ts';
import { personById } from '../accounts/people.ts';
import { whereFrom } from '../sessions/births.ts';

export type FactorChange = 'on' | 'off' | 'codes-renewed' | 'code-used';

const LEFT = 'SELECT count(*)::int AS n FROM identity_backup_codes WHERE user_id = $1 AND used_at IS NULL';

/** Tells somebody what was done to their second factor, from where, and the way out when it was not them. */
export async function tellOfFactor(strapi: Core.Strapi, db: Querier, user: number, change: FactorChange) {
  const person = await personById(db, user);
  if (!person) return;
  const { name, locale } = person;
  const { rows } = await db.query<{ n: number }>(LEFT, [user]);
  await notify(db, {
    user,
    kind: 'factor-changed',
    locale,
    data: {
      name,
      change,
      ...(change === 'off' ? {} : { left: rows[0]!.n }),
      device: whereFrom(strapi).device || undefined,
      at: new Date().toISOString(),
      secureUrl: linkTo('security', locale),
      resetUrl: linkTo('forgot', locale),
    },
  });
}
