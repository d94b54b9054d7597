import type { Core, UID } from '@strapi/strapi';
import { LOCALES, readEnvironment } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { addressOf, linksIn } from '../../../domain/index.ts';

/** What nobody reads as a page: messages, rules, what buyers have said, offers without a text of their own. */
const UNREAD = new Set([
  'api::contact-message.contact-message',
  'api::redirect.redirect',
  'api::review.review',
  'api::deal.deal',
]);
const AT_ONCE = 100;

type Attributes = Record<string, { type: string; component?: string; components?: string[] }>;
type Populate = Record<string, unknown>;
interface Document extends Record<string, unknown> {
  documentId: string;
  locale?: string | null;
}
export interface FoundLink {
  url: string;
  inside: boolean;
  type: string;
  document: string;
  locale: string;
  name: string;
}

/** Every link in what is published, in every language. */
export async function collectLinks(strapi: Core.Strapi): Promise<FoundLink[]> {
  const { SITE_URL } = readEnvironment();
  const found: FoundLink[] = [];
  for (const uid of Object.keys(strapi.contentTypes) as UID.ContentType[]) {
    if (!uid.startsWith('api::') || UNREAD.has(uid)) continue;
    const { attributes, pluginOptions, options } = strapi.contentType(uid);
    const isLocalised = Reflect.get(Reflect.get(pluginOptions ?? {}, 'i18n') ?? {}, 'localized') === true;
    const populate = populateOf(strapi, attributes as Attributes);
    for (const locale of isLocalised ? LOCALES : [undefined]) {
      for (let start = 0; ; start += AT_ONCE) {
        const documents = (await strapi.documents(uid).findMany({
          ...(locale && { locale }),
          ...(options?.draftAndPublish && { status: 'published' }),
          populate,
          start,
          limit: AT_ONCE,
          sort: 'id',
        } as never)) as unknown as Document[];
        for (const document of documents) found.push(...linksOf(uid, document, SITE_URL));
        if (documents.length < AT_ONCE) break;
      }
    }
  }
  return found;
}

function linksOf(type: string, document: Document, site: string): FoundLink[] {
  const name = String(document['title'] ?? document['name'] ?? document['question'] ?? document['tagline'] ?? '').slice(
    0,
    200,
  );
  const of = { type, document: document.documentId, locale: document.locale ?? 'fr', name };
  const addresses = linksIn(document)
    .map((text) => addressOf(text, site))
    .filter((address) => address !== null);
  // PostgreSQL keeps no row of any size; nobody links so far.
  return addresses.filter(({ url }) => url.length <= 2_000).map((address) => ({ ...address, ...of }));
}

/** The parts of a document, down to the last; not what it is related to, which is looked at for itself. */
function populateOf(strapi: Core.Strapi, attributes: Attributes): Populate {
  const inside = (uid: string): true | { populate: Populate } => {
    const nested = populateOf(strapi, strapi.components[uid as UID.Component]!.attributes as Attributes);
    return Object.keys(nested).length > 0 ? { populate: nested } : true;
  };
  const populate: Populate = {};
  for (const [name, { type, component, components }] of Object.entries(attributes)) {
    if (type === 'component') populate[name] = inside(component!);
    if (type === 'dynamiczone')
      populate[name] = { on: Object.fromEntries(components!.map((uid) => [uid, inside(uid)])) };
  }
  return populate;
}

/** Writes down what there is to look at now; what is linked no more is forgotten. */
export async function keepLinks(db: Querier, found: readonly FoundLink[]): Promise<void> {
  const column = <Key extends keyof FoundLink>(key: Key) => found.map((link) => link[key]);
  await db.query('LOCK TABLE seo_link_places IN SHARE ROW EXCLUSIVE MODE');
  await db.query(
    `INSERT INTO seo_link_targets (url, inside) SELECT DISTINCT ON (url) url, inside FROM unnest($1::text[], $2::boolean[]) found (url, inside)
     ON CONFLICT (md5(url)) DO UPDATE SET asked_at = now()`,
    [column('url'), column('inside')],
  );
  await db.query('DELETE FROM seo_link_places');
  await db.query(
    `INSERT INTO seo_link_places (target, type, document, locale, name)
     SELECT t.id, f.type, f.document, f.locale, f.name FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) f (url, type, document, locale, name)
     JOIN seo_link_targets t ON md5(t.url) = md5(f.url) ON CONFLICT DO NOTHING`,
    [column('url'), column('type'), column('document'), column('locale'), column('name')],
  );
  await db.query('DELETE FROM seo_link_targets t WHERE NOT EXISTS (SELECT 1 FROM seo_link_places p WHERE p.target = t.id)');
} // prettier-ignore
