import { SITE, isLocale } from '@sys/config';
import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { inTransaction } from '@sys/platform/services';
import { instantOf, isLocal, localOf } from '@sys/social/domain';
import type { Ability } from '../attention.ts';
import { unreadable, type PartDraft } from '../parts.ts';
import { SCHEDULED, lastPlan, plan, tell, withdraw, type Draft } from './plans.ts';

interface Context {
  params: { uid: string; documentId: string };
  query: Record<string, unknown>;
  request: { body?: unknown };
  state: { userAbility: Ability };
  body: unknown;
  set(name: string, value: string): void;
}

const READ = 'plugin::content-manager.explorer.read';
const PUBLISH = 'plugin::content-manager.explorer.publish';
/** Nobody plans further ahead, and who mistypes the year is told. */
const MOST_DAYS = 366;
const DAY = 86_400_000;

/**
 * GET, PUT {at} and DELETE /editors/schedules/:uid/:documentId?locale=: when a draft publishes itself. `at` is what the
 * clocks of Morocco show: `2026-12-24T09:00`. Who may publish may plan it.
 */
export function registerSchedules(strapi: Core.Strapi): void {
  const route = (method: string, work: (ctx: Context, draft: Draft) => Promise<void>, right: string) => ({
    method,
    path: '/schedules/:uid/:documentId',
    info: { type: 'admin' },
    handler: async (ctx: Context) => {
      const draft = draftOf(ctx);
      if (!ctx.state.userAbility.can(right, draft.uid))
        throw new errors.ForbiddenError('Votre rôle ne permet pas de publier ce contenu.');
      ctx.set('cache-control', 'private, no-store');
      await work(ctx, draft);
      ctx.body = { data: await answer(strapi, draft) };
    },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/editors',
    routes: [
      route('GET', () => Promise.resolve(), READ),
      route('PUT', (ctx, draft) => put(strapi, ctx, draft), PUBLISH),
      route('DELETE', (_ctx, draft) => remove(strapi, draft), PUBLISH),
    ],
  } as never);
}

const answer = (strapi: Core.Strapi, draft: Draft) =>
  inTransaction(strapi, async (db) => ({
    last: await lastPlan(db, draft),
    now: localOf(new Date(), SITE.timeZone),
  }));

function draftOf({ params, query }: Context): Draft {
  const uid = params.uid as UID.ContentType;
  const { locale } = query;
  if (!SCHEDULED.includes(uid) || !isLocale(locale)) throw new errors.NotFoundError('Ce contenu ne se programme pas.');
  return { uid, documentId: params.documentId, locale };
}

async function put(strapi: Core.Strapi, ctx: Context, draft: Draft): Promise<void> {
  const at = readTime(ctx.request.body);
  const row = (await strapi.db.query(draft.uid).findOne({
    where: { documentId: draft.documentId, locale: draft.locale, publishedAt: null },
    populate: { parts: true },
  })) as { parts?: PartDraft[] } | null;
  if (!row) throw new errors.NotFoundError('Enregistrez d’abord le brouillon dans cette langue.');
  const [problem] = unreadable(row.parts ?? []);
  if (problem) throw new errors.ValidationError(problem.message);
  await inTransaction(strapi, (db) => plan(db, draft, at));
  await tell(strapi, 'scheduled', draft, { at: at.toISOString() });
}

function readTime(body: unknown): Date {
  const typed = (body as { at?: unknown } | null | undefined)?.at;
  if (typeof typed !== 'string' || !isLocal(typed)) throw new errors.ValidationError('Indiquez un jour et une heure.');
  const at = instantOf(typed, SITE.timeZone);
  const ahead = at.getTime() - Date.now();
  if (ahead <= 0) throw new errors.ValidationError('Cette heure est déjà passée au Maroc : choisissez-en une à venir.');
  if (ahead > MOST_DAYS * DAY) throw new errors.ValidationError('C’est dans plus d’un an : vérifiez l’année.');
  return at;
}

async function remove(strapi: Core.Strapi, draft: Draft): Promise<void> {
  const was = await inTransaction(strapi, (db) => withdraw(db, draft));
  if (was) await tell(strapi, 'unscheduled', draft);
}
