import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { currentRequestId } from '../../telemetry/index.ts';
import { visitorAddress } from '../door/visitors.ts';
import type { AuditEntry } from './record.ts';

type Who = Pick<AuditEntry, 'actor'> & { origin: NonNullable<AuditEntry['origin']> };

/** Who makes the current request and from where; outside of one, the system itself. */
export function whoAsks(strapi: Core.Strapi): Who {
  const context = strapi.requestContext.get();
  if (!context) return { actor: { kind: 'system', id: 'cms' }, origin: {} };
  return {
    actor: actorOf(context),
    origin: {
      ip: visitorAddress(context.req),
      userAgent: context.get('user-agent') || undefined,
      requestId: currentRequestId(),
    },
  };
}

interface Person {
  id: number | string;
  firstname?: string;
  lastname?: string;
  name?: string;
}

function actorOf({ state }: Context): AuditEntry['actor'] {
  const { user, auth } = state as { user?: Person; auth?: { strategy?: { name?: string }; credentials?: Person } };
  const strategy = auth?.strategy?.name;
  if (strategy === 'users-permissions') return user ? { kind: 'user', id: String(user.id) } : NOBODY;
  if (strategy?.includes('token') && auth?.credentials && !user) {
    const { id, name } = auth.credentials;
    return { kind: 'api-token', id: String(id), name };
  }
  return user ? staff(user) : NOBODY;
}

const NOBODY = { kind: 'visitor', id: '' };

/** A member of the staff, by the name of the day. */
export function staff({ id, firstname, lastname }: Person): AuditEntry['actor'] {
  return { kind: 'staff', id: String(id), name: [firstname, lastname].filter(Boolean).join(' ') || undefined };
}
