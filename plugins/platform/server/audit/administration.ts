import type { Querier } from '@sys/database/marketplace';
import { changeOf } from '../../domain/audit/changes.ts';
import type { Json } from '../../domain/audit/chain.ts';
import type { Deed } from './ledger.ts';

/** One request of the administration at a time, so that each is told only what itself changed. */
const LOCK = 7_301_004;

interface Thing {
  kind: string;
  id: string;
  name: string | null;
  state: { [key: string]: Json };
}

/** A permission as one text: what may be done, to what, in which fields, on what conditions. */
const PERMISSION = `concat_ws(' ', p.action, p.subject, nullif(p.properties::text, '{}'), nullif(p.conditions::text, '[]'))`;
const listOf = (text: string, from: string) =>
  `coalesce((SELECT jsonb_agg(${text} ORDER BY ${text}) FROM ${from}), '[]')`;

/**
 * Everything that is administered, and small: staff, roles and their rights, tokens, settings. Secrets are
 * read as well, so that their change is seen; the trail's redaction takes them out by their names.
 */
const STATE = `
  SELECT 'staff' AS kind, u.id::text AS id, concat_ws(' ', u.firstname, u.lastname) AS name, jsonb_build_object(
    'firstname', u.firstname, 'lastname', u.lastname, 'email', u.email, 'username', u.username,
    'active', u.is_active, 'blocked', u.blocked, 'password', u.password, 'resetToken', u.reset_password_token,
    'registrationToken', u.registration_token, 'roles', ${listOf(
      'coalesce(r.code, r.name)',
      'admin_users_roles_lnk l JOIN admin_roles r ON r.id = l.role_id WHERE l.user_id = u.id',
    )}) AS state FROM admin_users u
  UNION ALL SELECT 'role', r.id::text, r.name, jsonb_build_object('name', r.name, 'description', r.description,
    'permissions', ${listOf(
      PERMISSION,
      'admin_permissions_role_lnk l JOIN admin_permissions p ON p.id = l.permission_id WHERE l.role_id = r.id',
    )}) FROM admin_roles r
  UNION ALL SELECT 'api-token', t.id::text, t.name, jsonb_build_object('name', t.name, 'description', t.description,
    'type', t.type, 'kind', t.kind, 'expires', t.expires_at, 'lifespan', t.lifespan, 'token', t.access_key,
    'permissions', ${listOf(
      'p.action',
      'strapi_api_token_permissions_token_lnk l JOIN strapi_api_token_permissions p ON p.id = l.api_token_permission_id WHERE l.api_token_id = t.id',
    )}, 'staffPermissions', ${listOf(
      PERMISSION,
      'admin_permissions_api_token_lnk l JOIN admin_permissions p ON p.id = l.permission_id WHERE l.api_token_id = t.id',
    )}) FROM strapi_api_tokens t
  UNION ALL SELECT 'transfer-token', t.id::text, t.name, jsonb_build_object('name', t.name,
    'description', t.description, 'expires', t.expires_at, 'lifespan', t.lifespan, 'token', t.access_key,
    'permissions', ${listOf(
      'p.action',
      'strapi_transfer_token_permissions_token_lnk l JOIN strapi_transfer_token_permissions p ON p.id = l.transfer_token_permission_id WHERE l.transfer_token_id = t.id',
    )}) FROM strapi_transfer_tokens t
  UNION ALL SELECT 'user-role', r.id::text, r.name, jsonb_build_object('name', r.name, 'type', r.type,
    'description', r.description, 'permissions', ${listOf(
      'p.action',
      'up_permissions_role_lnk l JOIN up_permissions p ON p.id = l.permission_id WHERE l.role_id = r.id',
    )}) FROM up_roles r
  UNION ALL SELECT 'language', code, name, jsonb_build_object('name', name) FROM i18n_locale
  UNION ALL SELECT 'webhook', id::text, name, jsonb_build_object('name', name, 'url', url, 'enabled', enabled,
    'events', events, 'secretHeaders', headers) FROM strapi_webhooks
  UNION ALL SELECT 'setting', key, NULL, jsonb_build_object('value', value) FROM strapi_core_store_settings
    WHERE key NOT IN ('strapi_content_types_schema', 'plugin_upload_metrics') AND key NOT LIKE 'api\\_editors\\_%'`;

/** Does `work` in the caller's transaction and tells what of the administration is different after it. */
export async function compareAdministration(db: Querier, work: () => Promise<void>): Promise<Deed[]> {
  await db.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  const before = await read(db);
  await work();
  const after = await read(db);
  const deeds: Deed[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    const change = changeOf(was?.state ?? null, is?.state ?? null);
    const { kind, id, name } = (is ?? was)!;
    if (!change) continue;
    const what = !was ? 'created' : !is ? 'deleted' : 'changed';
    deeds.push({ action: `${kind}.${what}`, subject: { kind, id, ...(name ? { name } : {}) }, ...change });
  }
  return deeds;
}

async function read(db: Querier): Promise<Map<string, Thing>> {
  // As text: Strapi changes how its process reads JSON.
  const { rows } = await db.query<Omit<Thing, 'state'> & { state: string }>(
    `SELECT kind, id, name, state::text FROM (${STATE}) things`,
  );
  return new Map(
    rows.map(({ state: text, ...thing }) => {
      const state = JSON.parse(text) as Thing['state'];
      return [`${thing.kind} ${thing.id}`, { ...thing, state: thing.kind === 'setting' ? opened(state) : state }];
    }),
  );
}

/** A setting is kept as text, mostly JSON: opened, its own parts are compared, and its secrets have names. */
function opened(state: Thing['state']): Thing['state'] {
  try {
    return { value: JSON.parse(String(state.value)) as Json };
  } catch {
    return state;
  }
}
