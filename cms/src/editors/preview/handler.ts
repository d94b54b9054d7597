import type { Core, UID } from '@strapi/strapi';
import { readEnvironment } from '@sys/config';
import type { Ability } from '../attention.ts';
import { previewAddress } from './address.ts';
import { PREVIEWS } from './kinds.ts';

interface PreviewParams {
  documentId: string;
  locale?: string | null;
  status: string;
}

/**
 * Strapi's preview asks any signed-in person's browser for this address without looking at their rights:
 * who may not read the type gets no token.
 */
export async function previewHandler(strapi: Core.Strapi, uid: string, params: PreviewParams): Promise<string | null> {
  if (!PREVIEWS[uid]) return null;
  const ability = strapi.requestContext.get()?.state['userAbility'] as Ability | undefined;
  if (!ability?.can('plugin::content-manager.explorer.read', uid)) return null;
  const { SITE_URL, PREVIEW_SECRET } = readEnvironment();
  const type = strapi.contentType(uid as UID.ContentType);
  const row = (await strapi.db.query(uid as UID.ContentType).findOne({
    where: {
      documentId: params.documentId,
      ...(params.locale ? { locale: params.locale } : {}),
      publishedAt: params.status === 'published' ? { $notNull: true } : { $null: true },
    },
  })) as { slug?: string } | null;
  if (!row) return null;
  const slug = 'slug' in type.attributes ? (row.slug ?? null) : null;
  const request = { uid, documentId: params.documentId, locale: params.locale, status: params.status, slug };
  return previewAddress(request, { url: SITE_URL, secret: PREVIEW_SECRET }, new Date());
}
