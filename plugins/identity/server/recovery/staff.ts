import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { DECIDE, READ } from '../permissions.ts';
import { memberOf, type Member } from '../staff.ts';

export interface RecoveryStaff extends Pick<Member, 'id' | 'name' | 'email'> {
  decides: boolean;
  /** Reads what people wrote. A super administrator only sees that there is a request. */
  reads: boolean;
}

/** Who of the staff asks about recoveries. Throws what is answered as 403 for whom they do not concern. */
export async function recoveryStaff(strapi: Core.Strapi, ctx: Context): Promise<RecoveryStaff> {
  const { id, name, email, may, isSuper } = await memberOf(strapi, ctx);
  const [reads, decides] = [may(READ), may(DECIDE)];
  if (!reads && !decides && !isSuper)
    throw new errors.ForbiddenError('Your roles do not let you see requests for a lost factor.');
  return { id, name, email, decides, reads: reads || decides };
}
