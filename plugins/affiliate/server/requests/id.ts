import { requestId } from '../../contracts/common.ts';
import { AffiliateError } from '../errors.ts';

/** The row of `req_17`; what names none is a request that is not there. */
export function numberOf(id: unknown): string {
  const read = requestId.safeParse(id);
  if (!read.success) throw new AffiliateError('no-request');
  return read.data.slice('req_'.length);
}
