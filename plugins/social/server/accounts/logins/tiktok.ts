import { NoAnswer } from '../../networks/network.ts';
import { authorizeUrl, exchange, refresh, revoke, tiktokClient, whoIs, type Granted, type TikTokGrant } from '../../networks/tiktok/oauth.ts'; // prettier-ignore
import { LoginRefused, type Access, type LoginClient } from '../login.ts';
import { refusalOf } from './told.ts';

/** Spent, over or taken back. Anything else that is refused is a fault of ours or of TikTok’s, and may pass. */
const SPENT = 'invalid_grant';

const until = (asked: Date, seconds: number | null): Date | null =>
  seconds === null ? null : new Date(asked.getTime() + seconds * 1000);

const accessOf = ({ token, seconds, refreshToken, refreshSeconds }: TikTokGrant, asked: Date): Access => ({
  ...{ token, refreshToken },
  expiresAt: until(asked, seconds),
  refreshExpiresAt: until(asked, refreshSeconds),
});

function granted(answer: Granted): TikTokGrant {
  if (answer.kind === 'granted') return answer.grant;
  throw answer.code === SPENT ? new LoginRefused('refused', answer.code) : new NoAnswer(answer.code);
}

export const tiktok: LoginClient = {
  available: () => tiktokClient() !== null,
  authorizeUrl,
  async arrive({ code, redirectUri }) {
    const asked = new Date();
    const grant = granted(await exchange(code, redirectUri));
    const who = await whoIs(grant.token);
    // Without that permission nothing is told of who it is; what is missing is said then.
    if ('kind' in who && who.code !== 'tiktok-scope') throw refusalOf(who);
    const { name, handle } = 'kind' in who ? { name: '', handle: '' } : who;
    const { account: remote, scopes } = grant;
    return [{ network: 'tiktok', remote, page: null, name, handle, scopes, ...accessOf(grant, asked) }];
  },
  async renew({ refreshToken }) {
    if (refreshToken === null) throw new LoginRefused('expired', 'nothing to renew it with');
    const asked = new Date();
    return accessOf(granted(await refresh(refreshToken)), asked);
  },
  revoke: ({ token }) => revoke(token),
  async check({ token }) {
    const who = await whoIs(token);
    if ('kind' in who) throw refusalOf(who);
    return { kind: 'well', name: who.name, handle: who.handle };
  },
};
