import type { Login } from '../networks.ts';

/** The times of an access, all UTC; null where the network names none. */
export interface TokenTimes {
  expiresAt: Date | null;
  refreshExpiresAt: Date | null;
  /** When it was given, or renewed last. */
  refreshedAt: Date;
}

/**
 * How an access is renewed: by a token of its own, by itself while it still holds, or by its owner alone. Those of Pages
 * do not end by time.
 */
export const RENEWAL: Record<Login, 'by-token' | 'by-itself' | 'never'> = {
  facebook: 'never',
  instagram: 'by-itself',
  tiktok: 'by-token',
};

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** What ends sooner may not last for the calls it is wanted for. */
const SPARE = 10 * MINUTE;
/** Instagram renews none that is younger, and of nobody we ask for another one sooner unless it is wanted. */
const YOUNGEST = DAY;
/** By the job, long before it would hurt: time for a network that is away, and for a person to be asked. */
const EARLY = { itself: 20 * DAY, token: 60 * DAY };

/**
 * `live`: it can be used. `renew`: it has to be renewed first. `over`: only its owner can give another.
 * @param early whether to renew what holds for a while still, as the job does.
 */
export function standingOf(login: Login, token: TokenTimes, now: Date, { early = false } = {}): 'live' | 'renew' | 'over' {
  const left = (until: Date | null) => (until === null ? Infinity : until.getTime() - now.getTime());
  const [access, refresh] = [left(token.expiresAt), left(token.refreshExpiresAt)];
  const usable = access > SPARE;
  const old = now.getTime() - token.refreshedAt.getTime() >= YOUNGEST;
  switch (RENEWAL[login]) {
    case 'never':
      return access > 0 ? 'live' : 'over';
    case 'by-itself': {
      if (access <= 0) return 'over';
      if (!old) return 'live';
      return !usable || (early && access < EARLY.itself) ? 'renew' : 'live';
    }
    case 'by-token':
      if (usable && !(early && old && refresh < EARLY.token)) return 'live';
      if (refresh > 0) return 'renew';
      return access > 0 ? 'live' : 'over';
  }
} // prettier-ignore

/**
 * Whether the job has something to do: what would end, or has. An access that is renewed by a token of its own is left to
 * who wants it, until that token itself comes near its end.
 */
export function isEnding(login: Login, token: TokenTimes, now: Date): boolean {
  if (RENEWAL[login] !== 'by-token') return standingOf(login, token, now, { early: true }) !== 'live';
  // As if the access lasted: what is left is the question of the token that renews it.
  return token.refreshExpiresAt !== null && standingOf(login, { ...token, expiresAt: null }, now, { early: true }) !== 'live'; // prettier-ignore
}
