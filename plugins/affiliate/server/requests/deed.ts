import type { Moved } from './move.ts';
import type { RequestRow } from './rows.ts';

/** Of a request the trail knows whose it is by numbers alone, and what was said of it. */
export const requestDeed = (action: string, before: RequestRow | null, after: RequestRow) => ({
  action: `affiliation.${action}`,
  subject: { kind: 'affiliation-request', id: `req_${after.id}` },
  before: before && facts(before),
  after: facts(after),
});
export const movedDeeds = (action: string, moved: readonly Moved[]) =>
  moved.map(({ before, after }) => requestDeed(action, before, after));

const facts = ({ influencer, deal, merchant, state, version, reason }: RequestRow) => ({
  ...{ influencer, deal, merchant, state, version },
  ...(reason ? { reason } : {}),
});
