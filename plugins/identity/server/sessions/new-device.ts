import { isIP } from 'node:net';
import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { notify, visitorAddress } from '@sys/platform/services';
import { plainAddress } from '../../domain/sessions/network.ts';
import { linkTo } from '../accounts/links.ts';
import { localeOf } from '../locale.ts';

/** Whether this person was here before, and from such a device in such a network. */
const KNOWN = `SELECT u.username,
    EXISTS (SELECT 1 FROM identity_sessions f WHERE f.user_id = u.id) AS "wasHere",
    EXISTS (SELECT 1 FROM identity_sessions f WHERE f.user_id = u.id AND f.device = $2 AND f.network = $3
      AND (f.mfa_at IS NOT NULL OR NOT EXISTS (
        SELECT 1 FROM identity_totp t WHERE t.user_id = u.id AND t.confirmed_at IS NOT NULL))) AS known
  FROM up_users u WHERE u.id = $1`;

const UNKNOWN = { fr: 'Appareil inconnu', ar: 'جهاز غير معروف', en: 'Unknown device' };

/** Tells somebody that their account is open on a device that was never there; the very first is no news. */
export async function tellOfNewDevice(
  strapi: Core.Strapi,
  db: Querier,
  { user, device, network }: { user: number; device: string; network: string },
): Promise<void> {
  const context = strapi.requestContext.get();
  if (!context) return;
  const { rows } = await db.query<{ username: string; wasHere: boolean; known: boolean }>(KNOWN, [
    user,
    device,
    network,
  ]);
  if (!rows[0]?.wasHere || rows[0].known) return;
  const locale = localeOf(context);
  const address = plainAddress(visitorAddress(context.req));
  await notify(db, {
    user,
    kind: 'new-device',
    locale,
    data: {
      name: rows[0].username,
      device: device || UNKNOWN[locale],
      ip: isIP(address) ? address : '0.0.0.0',
      at: new Date().toISOString(),
      secureUrl: linkTo('security', locale),
    },
  });
}
