import { randomUUID } from 'node:crypto';
import type { Locale } from '@sys/config/locales';
import type { Newcomer } from '@sys/identity/contracts';
import type { H3Event } from 'h3';
import { pagePath } from '../../shared/utils/addresses.ts';
import { isOwnPath } from '../../shared/utils/own-path.ts';
import { ApiRefusal } from './api-refusal.ts';
import { callCms } from './cms-call.ts';
import type { CmsAnswer } from './cms-get.ts';
import { dropCookie, readCookie, writeCookie } from './cookies.ts';
import { begin } from './session.ts';

/** As long as the CMS keeps a ticket. */
const TICKET_SECONDS = 1800;

export const keepTicket = (event: H3Event, ticket: string, next: string | null): void =>
  writeCookie(event, 'ticket', `${ticket}~${next ?? ''}`, TICKET_SECONDS);

/** Who came back from a provider in this browser, and where they want to go on; null when nobody did. */
function readTicket(event: H3Event): { token: string; next: string | null } | null {
  const [, token, next] = /^([\w-]{43})~(.*)$/.exec(readCookie(event, 'ticket') ?? '') ?? [];
  return token ? { token, next: isOwnPath(next) ? next : null } : null;
}

/**
 * The ticket that a sign-in shall be linked by, when it is asked to be: whoever signs in on the plain page of a shared
 * machine is not linked to who came before. Throws when it is gone.
 */
export function ticketToLink(event: H3Event, asked: boolean): string | undefined {
  if (!asked) return undefined;
  const ticket = readTicket(event);
  if (!ticket) throw new ApiRefusal('staleTicket');
  return ticket.token;
}

/** Who came back from a provider in this browser, for the page to show; null when it is too long ago. */
export async function readNewcomer(event: H3Event): Promise<Newcomer | null> {
  const ticket = readTicket(event);
  if (!ticket) return null;
  const body = JSON.stringify({ ticket: ticket.token });
  const answer = await callCms(event, { method: 'POST', path: '/api/oauth/newcomer', body });
  if (answer.status === 200) return (JSON.parse(answer.body) as { data: Newcomer }).data;
  if (answer.status !== 400) throw new ApiRefusal('unavailable');
  dropCookie(event, 'ticket');
  return null;
}

/** Signs up whoever came back from a provider, with what they typed. `then` is where that leads. */
export async function signUpByTicket(
  event: H3Event,
  typed: object,
  locale: Locale,
): Promise<{ kind: 'done'; then: string } | { kind: 'refused'; answer: CmsAnswer }> {
  const ticket = readTicket(event);
  const stale = pagePath('connexion-interrompue', locale, { query: { erreur: 'state' } });
  if (!ticket) return { kind: 'done', then: stale };
  const { email, ...rest } = typed as { email?: unknown };
  // A form without scripts has the field for everybody.
  const address = email === '' || email === undefined ? {} : { email };
  const body = JSON.stringify({ ...rest, ...address, ticket: ticket.token, deviceId: randomUUID() });
  const answer = await callCms(event, { method: 'POST', path: '/api/oauth/sign-up', body });
  if (answer.status !== 200) return isStale(answer) ? { kind: 'done', then: stale } : { kind: 'refused', answer };
  const { kind } = JSON.parse(answer.body) as { kind: 'in' | 'mailed' | 'prove' };
  if (kind === 'prove') return { kind: 'done', then: pagePath('connexion-lier', locale) };
  if (kind === 'in') await begin(event, answer);
  else dropCookie(event, 'ticket');
  const then = kind === 'in' ? (ticket.next ?? pagePath('compte', locale)) : pagePath('inscription-envoyee', locale);
  return { kind: 'done', then };
}

function isStale({ status, body }: CmsAnswer): boolean {
  if (status !== 400) return false;
  const { error } = JSON.parse(body) as { error?: { details?: { fields?: { field: string }[] } } };
  return error?.details?.fields?.some(({ field }) => field === 'ticket') ?? false;
}
