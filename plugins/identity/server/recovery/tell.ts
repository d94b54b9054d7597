import type { Querier } from '@sys/database/marketplace';
import { notify } from '@sys/platform/services';
import { linkTo } from '../accounts/links.ts';
import type { Person } from '../accounts/people.ts';
import { cancelToken } from '../factors/keys.ts';

export type RecoveryChange = 'asked' | 'confirmed' | 'approved' | 'refused' | 'cancelled' | 'factor-shown' | 'lapsed';

/** While something can come of it, each word about it has the way to stop it. */
const STOPPABLE: ReadonlySet<RecoveryChange> = new Set(['asked', 'confirmed']);
/** What to do next, where nothing is to be stopped. */
const NEXT = {
  asked: 'security',
  confirmed: 'security',
  approved: 'security',
  refused: 'signIn',
  cancelled: 'forgot',
  'factor-shown': 'forgot',
  lapsed: 'signIn',
} as const satisfies Record<RecoveryChange, string>;

export interface Told {
  change: RecoveryChange;
  request: string;
  now: Date;
  /** Until when it waits, or nothing is paid out. */
  until?: Date;
  device?: string;
}

/** Tells somebody what becomes of a request for their account, by mail and in their list, in their language. */
export async function tell(db: Querier, person: Person, { change, request, now, until, device }: Told): Promise<void> {
  const { id: user, name, locale } = person;
  await notify(db, {
    user,
    kind: 'factor-recovery',
    locale,
    data: {
      name,
      change,
      at: now.toISOString(),
      until: until?.toISOString(),
      device: device || undefined,
      nextUrl: linkTo(NEXT[change], locale),
      cancelUrl: STOPPABLE.has(change) ? linkTo('recoveryCancel', locale, cancelToken(request)) : undefined,
    },
    key: `${request}:${change}`,
  });
}
