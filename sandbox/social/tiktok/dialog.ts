import { sendPage, type Exchange } from './answers.ts';
import { dialogPage, refusedPage } from './pages.ts';
import type { World } from './world.ts';

const SCOPES = ['user.info.basic', 'user.info.profile', 'user.info.stats', 'video.publish', 'video.upload', 'video.list']; // prettier-ignore

/**
 * `GET /v2/auth/authorize/`: where somebody lets the app do things, each or not. After
 * developers.tiktok.com/doc/login-kit-web and …/oauth-user-access-token-management.
 */
export function authorize(world: World, { query, response }: Exchange): void {
  const redirectUri = query.get('redirect_uri') ?? '';
  const scopes = (query.get('scope') ?? '').split(',').filter(Boolean);
  const state = query.get('state') ?? '';
  const problem = problemOf(world, query, redirectUri, scopes);
  if (problem !== null) return sendPage(response, 400, refusedPage(problem));
  const back = (answer: Record<string, string>) => {
    const target = new URL(redirectUri);
    target.search = new URLSearchParams({ ...answer, state }).toString();
    response.writeHead(302, { location: target.href, 'cache-control': 'no-store' }).end();
  };
  if (query.get('answer') === 'deny')
    return back({ error: 'access_denied', error_description: 'User denied access', error_type: 'USER_CANCEL' });
  const creator = world.people.find(({ openId }) => openId === query.get('person'));
  if (query.get('answer') !== 'allow' || !creator) {
    const asked = new URLSearchParams([...query].filter(([name]) => !['person', 'granted', 'answer'].includes(name)));
    return sendPage(response, 200, dialogPage(world.people, scopes, asked));
  }
  const ticked = query.getAll('granted');
  const granted = scopes.filter((scope) => scope === 'user.info.basic' || ticked.includes(scope));
  const code = world.grants.issueCode({ openId: creator.openId, scopes: granted, redirectUri });
  back({ code, scopes: granted.join(',') });
}

function problemOf(world: World, query: URLSearchParams, redirectUri: string, scopes: string[]): string | null {
  if (query.get('client_key') !== world.client.key) return 'Unknown client_key.';
  if (query.get('response_type') !== 'code') return 'response_type has to be "code".';
  if ((query.get('state') ?? '').length < 20) return 'There is no state.';
  if (!URL.canParse(redirectUri) || redirectUri.length > 512) return 'This redirect_uri is not registered.';
  const { search, hash, protocol } = new URL(redirectUri);
  if (search || hash || !/^https?:$/.test(protocol))
    return 'A redirect_uri is static: it has no query and no fragment.';
  const unknown = scopes.find((scope) => !SCOPES.includes(scope));
  return unknown === undefined ? null : `Unknown scope ${unknown}.`;
}
