import { META } from '../settings.ts';
import { FACEBOOK_SCOPES } from './dialog/dialogs.ts';
import { need, tokenOf, type Call } from './access.ts';
import { listed, pick } from './fields.ts';
import { GraphError } from './errors.ts';
import { pageNode } from './facebook/nodes.ts';
import { accountNode } from './instagram/nodes.ts';
import type { World } from './world.ts';

/** Whoever the token is of. */
export function me(call: Call): object {
  const { world, token, params } = call;
  if (token.kind === 'instagram') {
    const account = world.accounts.find(({ id }) => id === token.person)!;
    return pick(accountNode(call, account), params.fields, 'InstagramUser', 'id,username');
  }
  if (token.kind === 'page') {
    const page = world.pages.find(({ id }) => id === token.page)!;
    return pick(pageNode(call, page), params.fields, 'Page', 'id,name');
  }
  const { id, name } = world.people.find((person) => person.id === token.person)!;
  return pick({ id, name }, params.fields, 'User', 'id,name');
}

/** https://developers.facebook.com/docs/graph-api/reference/user/permissions */
export function permissions({ token }: Call): object {
  const status = (permission: string) => (token.scopes.includes(permission) ? 'granted' : 'declined');
  return { data: FACEBOOK_SCOPES.map((permission) => ({ permission, status: status(permission) })) };
}

/** `DELETE /me/permissions`: the app is out, and all of its tokens with it. */
export function revoke({ world, host, token }: Call): object {
  world.tokens[host].kill({ whose: token.person, subcode: 458 });
  return { success: true };
}

/** https://developers.facebook.com/docs/graph-api/reference/user/accounts */
export function ownPages(call: Call): object {
  need(call, 'pages_show_list');
  const { world, token, params } = call;
  const own = world.pages.filter(({ id }) => token.pages.includes(id));
  const { page, paging } = listed(own, call, ({ id }) => id);
  return { data: page.map((one) => pick(pageNode(call, one), params.fields, 'Page', 'id,name,access_token,category')), ...paging }; // prettier-ignore
}

/** https://developers.facebook.com/docs/graph-api/reference/debug_token: asked by the app, or by the token itself. */
export function debugToken(world: World, params: Record<string, string>): object {
  const asker = params.access_token ?? '';
  if (asker !== `${META.id}|${META.secret}`) tokenOf(world, 'facebook', asker, undefined);
  try {
    const token = world.tokens.facebook.read(params.input_token ?? '');
    const { app, scopes, person, expires, issued, page } = token;
    const profile = page === null ? {} : { profile_id: page };
    return { data: { app_id: app, type: token.kind.toUpperCase(), application: 'ShareYourSales', expires_at: expires, is_valid: true, issued_at: issued, scopes, user_id: person, ...profile } }; // prettier-ignore
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const { code, details, message } = error;
    return { data: { app_id: META.id, is_valid: false, scopes: [], error: { code, message, subcode: details.subcode } } }; // prettier-ignore
  }
}
