import type { Core } from '@strapi/strapi';
import { isLocale, readEnvironment } from '@sys/config';
import { isPreviewKind } from './kinds.ts';
import { readDraft } from './read.ts';
import { verifyPreview } from './token.ts';

interface Context {
  params: { kind: string; documentId: string };
  query: Record<string, unknown>;
  status: number;
  body: unknown;
  set(name: string, value: string): void;
}

/**
 * GET /api/preview/{products,articles,pages,home,stories}/:documentId?locale&token: what the storefront shows of a
 * draft, in the shape of the public read. The token is the whole permission.
 */
export function registerPreview(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'content-api',
    prefix: '/preview',
    routes: [
      {
        method: 'GET',
        path: '/:kind/:documentId',
        info: { type: 'content-api' },
        handler: (ctx: Context) => answerPreview(ctx),
        config: { auth: false },
      },
    ],
  } as never);
}

async function answerPreview(ctx: Context): Promise<void> {
  const { DATABASE_URL, PREVIEW_SECRET } = readEnvironment();
  const { kind, documentId } = ctx.params;
  const { locale = 'fr', token } = ctx.query;
  ctx.set('cache-control', 'private, no-store');
  if (!isPreviewKind(kind) || !isLocale(locale)) return fail(ctx, 404, 'not_found', 'Cet aperçu n’existe pas.');
  const verdict = verifyPreview(token, { kind, documentId, locale }, PREVIEW_SECRET, new Date());
  if (verdict === 'expired')
    return fail(ctx, 401, 'expired', 'Cet aperçu a expiré. Rouvrez-le depuis l’administration.');
  if (verdict !== 'valid') return fail(ctx, 403, 'forbidden', 'Cet aperçu n’est pas ouvert à cette adresse.');
  const reply = await readDraft(DATABASE_URL, kind, documentId, locale);
  if (!reply || reply.status !== 200) {
    return fail(
      ctx,
      404,
      'not_found',
      'Ce brouillon n’a pas encore de page : choisissez au moins une catégorie et un marchand.',
    );
  }
  ctx.set('content-type', 'application/json; charset=utf-8');
  ctx.status = 200;
  ctx.body = reply.body;
}

function fail(ctx: Context, status: number, code: string, message: string): void {
  ctx.status = status;
  ctx.body = { error: { code, message } };
}
