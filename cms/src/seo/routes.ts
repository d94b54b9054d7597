import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { enqueue, enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import {
  ignoreRequestSchema,
  importRequestSchema,
  linkIdRequestSchema,
  linkListRequestSchema,
  newRedirectRequestSchema,
  redirectListRequestSchema,
  type ImportOutcome,
} from '../../contracts/seo.ts';
import { parseRules } from '../../domain/index.ts';
import type { Ability } from '../editors/attention.ts';
import { LOOK_FOR_LINKS } from './links/jobs.ts';
import { listLinks, readFigures, setIgnored } from './links/lists.ts';
import { listMissing, listRedirects } from './redirects/lists.ts';
import { takeVisits } from './visits.ts';

const REDIRECT = 'api::redirect.redirect';
const MOST_LINES = 500;

/** Who may read, make and change rules of redirection sees and does the rest of findability as well. */
function allow(ctx: Context, action: 'read' | 'create' | 'update'): void {
  ctx.set('cache-control', 'private, no-store');
  const ability = ctx.state.userAbility as Ability;
  if (!ability.can(`plugin::content-manager.explorer.${action}`, REDIRECT))
    throw new errors.ForbiddenError('Your roles do not let you do that with redirections.');
}

/** Adds /seo to the admin's own API, and to the content API the one door of the storefront. */
export function registerSeoRoutes(strapi: Core.Strapi): void {
  const make = (rule: { source: string; target: string; kind: string; note?: string | undefined }) =>
    strapi.documents(REDIRECT as never).create({ data: { ...rule, target: rule.target || null, active: true } } as never);

  const handlers: [method: string, path: string, handler: (ctx: Context) => Promise<void>][] = [
    ['GET', '/redirects', async (ctx) => {
      allow(ctx, 'read');
      const asked = parseRequest(redirectListRequestSchema, ctx.query);
      ctx.body = await inTransaction(strapi, (db) => listRedirects(db, asked));
    }],
    ['POST', '/redirects', async (ctx) => {
      allow(ctx, 'create');
      await make(parseRequest(newRedirectRequestSchema, ctx.request.body));
      ctx.status = 201;
      ctx.body = { data: { made: 1 } };
    }],
    ['POST', '/redirects/import', async (ctx) => {
      allow(ctx, 'create');
      const { rules, unread } = parseRules(parseRequest(importRequestSchema, ctx.request.body).text);
      if (rules.length + unread.length > MOST_LINES)
        throw new errors.ValidationError(`Importez ${MOST_LINES} lignes au plus à la fois.`);
      const outcome: ImportOutcome = { made: 0, refused: unread.map((line) => ({ line, message: 'Cette ligne ne se lit pas.' })) };
      for (const { line, ...rule } of rules) {
        try {
          await make(rule);
          outcome.made++;
        } catch (error) {
          if (!(error instanceof errors.ValidationError)) throw error;
          outcome.refused.push({ line, message: error.message });
        }
      }
      outcome.refused.sort((a, b) => a.line - b.line);
      ctx.body = { data: outcome };
    }],
    ['GET', '/missing', async (ctx) => {
      allow(ctx, 'read');
      ctx.body = { data: await inTransaction(strapi, listMissing), next_cursor: null };
    }],
    ['GET', '/links', async (ctx) => {
      allow(ctx, 'read');
      const asked = parseRequest(linkListRequestSchema, ctx.query);
      ctx.body = await inTransaction(strapi, (db) => listLinks(db, asked));
    }],
    ['GET', '/links/figures', async (ctx) => {
      allow(ctx, 'read');
      ctx.body = { data: await inTransaction(strapi, readFigures) };
    }],
    ['POST', '/links/check', async (ctx) => {
      allow(ctx, 'update');
      await inTransaction(strapi, async (db) => {
        await enqueue(db, { task: LOOK_FOR_LINKS, payload: {} });
        await enter(strapi, [{ action: 'links.checked', subject: { kind: 'links', id: 'all' } }]);
      });
      ctx.status = 202;
      ctx.body = { data: {} };
    }],
    ['POST', '/links/:id/ignored', async (ctx) => {
      allow(ctx, 'update');
      const { id } = parseRequest(linkIdRequestSchema, ctx.params);
      const { ignored } = parseRequest(ignoreRequestSchema, ctx.request.body);
      await inTransaction(strapi, async (db) => {
        const url = await setIgnored(db, id, ignored);
        if (url === null) throw new errors.NotFoundError();
        await enter(strapi, [{ action: ignored ? 'link.ignored' : 'link.minded', subject: { kind: 'link', id, name: url.slice(0, 200) } }]);
      });
      ctx.body = { data: { ignored } };
    }],
  ]; // prettier-ignore

  const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };
  strapi.server.routes({
    type: 'admin',
    prefix: '/seo',
    routes: handlers.map(([method, path, handler]) => ({ method, path, handler, info: { type: 'admin' }, config: signedIn })),
  } as never);
  strapi.server.routes({
    type: 'content-api',
    prefix: '/seo',
    routes: [{ method: 'POST', path: '/visits', handler: (ctx: Context) => takeVisits(strapi, ctx), info: { type: 'content-api' }, config: { auth: false } }],
  } as never);
} // prettier-ignore
