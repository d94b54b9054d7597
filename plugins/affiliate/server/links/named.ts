import type { Context } from 'koa';
import { linkId } from '../../contracts/common.ts';
import { AffiliateError } from '../errors.ts';

/** The row that the address names (`lnk_17`); what can be none is not there. */
export function linkNamed(ctx: Context): string {
  const named = linkId.safeParse((ctx.params as { id?: unknown }).id);
  if (!named.success) throw new AffiliateError('no-link');
  return named.data.slice('lnk_'.length);
}
