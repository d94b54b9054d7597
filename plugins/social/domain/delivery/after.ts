import type { Failure } from './failure.ts';

const MINUTE = 60;
const HOUR = 3_600;

/** Of one step, before it is given up. */
export const MOST_ATTEMPTS = 8;
const FIRST_WAIT = 30;
const LONGEST_WAIT = HOUR;
/** How often what was prepared is made again from the start. */
export const MOST_REBUILDS = 2;
/** What a platform prepares ends by itself after a day. */
const READY_WITHIN = 24 * HOUR;
const ASK_AGAIN = MINUTE;
const QUOTA_WAIT = HOUR;

export interface Past {
  /** Steps that failed since it last got on, without this one. */
  attempts: number;
  rebuilds: number;
  begunAt: Date;
}

/** What becomes of a delivery whose step was refused. `seconds`: before the next try. */
export type After = { kind: 'again'; seconds: number; attempts: number } | { kind: 'pause' } | { kind: 'fail' };

/** @param random of [0, 1): many that failed together do not come back together */
export function afterFailure({ kind, seconds }: Failure, past: Past, now: Date, random: number): After {
  const { attempts, rebuilds, begunAt } = past;
  const doubling = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempts) * (0.5 + random / 2);
  switch (kind) {
    case 'retry':
      if (attempts + 1 >= MOST_ATTEMPTS) return { kind: 'fail' };
      return { kind: 'again', seconds: Math.max(seconds ?? 0, doubling), attempts: attempts + 1 };
    case 'wait':
      if (now.getTime() - begunAt.getTime() > READY_WITHIN * 1000) return { kind: 'fail' };
      return { kind: 'again', seconds: seconds ?? ASK_AGAIN, attempts };
    case 'rebuild':
      if (rebuilds >= MOST_REBUILDS) return { kind: 'fail' };
      return { kind: 'again', seconds: seconds ?? doubling, attempts: 0 };
    case 'quota':
      return { kind: 'again', seconds: Math.max(MINUTE, seconds ?? QUOTA_WAIT), attempts };
    case 'account':
      return { kind: 'pause' };
    case 'stop':
      return { kind: 'fail' };
  }
}

/** How often a call that the platform surely has not heard is made again by itself. */
const MOST_AGAIN = 2;

/**
 * Whether a delivery goes on by itself after a call whose answer was lost: only where the platform says for sure that
 * nobody will see it, which TikTok does of an id of its own, under which there is one post at the most. That it is found
 * nowhere is not enough: it may still come.
 */
export const goesOn = (isSure: boolean, times: number): boolean => isSure && times < MOST_AGAIN;

const FIRST_LOOK = MINUTE;
const RARELY = 24 * HOUR;

/** Seconds before a platform is asked again what became of a call: dense at first, then once a day. */
export const nextLook = (looks: number): number => Math.min(RARELY, FIRST_LOOK * 2 ** Math.min(looks, 30));

/** Looks after which whoever published is asked to look as well: what is new may not be listed yet, nor an answer be near. */
const LOOKS_ALONE = { absent: 3, unknown: 6 } as const;

/** Whether its owner has to look: their network has no such post, or has said nothing for an hour. `looks`: so far. */
export const isForItsOwner = (found: 'absent' | 'unknown', looks: number): boolean => looks >= LOOKS_ALONE[found];
