import type { LinkState } from '../../../contracts/seo.ts';

/** What was found at a link. `status`: of the last answer, if there was one. */
export interface Verdict {
  state: Exclude<LinkState, 'unchecked'>;
  status: number | null;
  reason: string | null;
}

/** Who asks too often, or is a machine, is turned away: that says nothing about the page. */
const UNSURE = new Set([401, 403, 405, 408, 425, 429, 451, 503, 999]);

/** What an answer says of a link; `moved`: it came at another address than the one that is linked. */
export function verdictOf(status: number, moved: boolean): Verdict {
  if (status >= 200 && status < 300) return { state: moved ? 'moved' : 'ok', status, reason: null };
  if (UNSURE.has(status)) return { state: 'unsure', status, reason: null };
  return { state: 'broken', status, reason: null };
}

/** What it says that there was no answer. A host that was slow once may be well. */
export function verdictOfFailure(reason: string): Verdict {
  const passing = reason === 'timeout' || reason === 'too-large' || reason === 'encoded';
  return { state: passing ? 'unsure' : 'broken', status: null, reason };
}
