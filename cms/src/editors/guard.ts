import { DEFAULT_LOCALE } from '@sys/config';
import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { inTransaction, whoAsks } from '@sys/platform/services';
import { problemOf } from './database-errors.ts';
import { partProblems, unreadable, type PartDraft } from './parts.ts';
import { addedDocuments, relationAfter, type Linked } from './relations.ts';
import {
  CATEGORY_CYCLE,
  dealProblems,
  homeProblems,
  moneyProblems,
  reviewEditProblems,
  reviewProblems,
  takenSlugProblem,
  type Problem,
} from './rules.ts';

type Row = Record<string, unknown> & { documentId?: string; rating?: unknown };
interface Edit {
  uid: UID.ContentType;
  action: string;
  documentId: string | undefined;
  locale: unknown;
  data: Row;
  /** Whether it is published in the same act. */
  published: boolean;
}

const WRITES = new Set(['create', 'update', 'publish', 'clone', 'discardDraft', 'delete']);

/**
 * Checks every edit before it is written, and turns a rule that the database enforced after all into the
 * same readable error. Runs around each call of the documents service, so for the admin, the seed and
 * our own services alike.
 */
export function guardDocuments(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!context.uid.startsWith('api::') || !WRITES.has(context.action)) return next();
    const params = context.params as unknown as {
      documentId?: string;
      locale?: unknown;
      status?: unknown;
      data?: Row;
    };
    const edit: Edit = {
      uid: context.uid,
      action: context.action,
      documentId: params.documentId,
      locale: params.locale,
      data: params.data ?? {},
      published: context.action === 'publish' || params.status === 'published',
    };
    refuse(await problemsOf(strapi, edit));
    try {
      return await next();
    } catch (error) {
      const problem = problemOf(error);
      if (!problem) throw error;
      return refuse([problem]) as never;
    }
  });
}

function refuse(problems: Problem[]): void {
  const [first] = problems;
  if (!first) return;
  throw new errors.ValidationError(first.message, {
    errors: problems.map(({ field, message }) => ({ path: field.split('.'), message, name: 'ValidationError' })),
  });
}

async function problemsOf(strapi: Core.Strapi, edit: Edit): Promise<Problem[]> {
  const attributes = strapi.contentType(edit.uid).attributes;
  const money = Object.entries<object>(attributes)
    .filter(([, attribute]) => Reflect.get(attribute, 'customField') === 'global::money')
    .map(([name]) => name);
  const problems = moneyProblems(money, edit.data);
  const writes = edit.action === 'create' || edit.action === 'update';
  if ('slug' in attributes) problems.push(...(await slugProblems(strapi, edit)));
  if (writes && edit.uid === 'api::deal.deal') problems.push(...(await dealEditProblems(strapi, edit)));
  if (writes && edit.uid === 'api::home.home') problems.push(...homeProblems(edit.data['sections']));
  if (edit.uid === 'api::review.review') problems.push(...(await wholeReviewProblems(strapi, edit)));
  if ('parts' in attributes) problems.push(...(await writingProblems(strapi, edit)));
  if (writes && edit.uid === 'api::category.category') problems.push(...(await categoryProblems(strapi, edit)));
  return problems;
}

async function dealEditProblems(strapi: Core.Strapi, { documentId, data }: Edit): Promise<Problem[]> {
  const before = documentId
    ? ((await strapi.db
        .query('api::deal.deal')
        .findOne({ where: { documentId }, populate: ['product'] })) as Row | null)
    : null;
  const linked = (before?.['product'] as Row | null | undefined)?.documentId ?? null;
  const product = relationAfter(data['product'], linked);
  const after = { ...(before ?? { minPurchase: 1 }), ...data };
  return dealProblems({ ...after, hasProduct: (product === undefined ? linked : product) !== null });
}

async function wholeReviewProblems(strapi: Core.Strapi, { action, documentId, data }: Edit): Promise<Problem[]> {
  const problems = action === 'create' || action === 'update' ? reviewProblems(data) : [];
  if (action === 'delete' || ['user', 'visitor', 'system'].includes(whoAsks(strapi).actor.kind)) return problems;
  const before = documentId
    ? ((await strapi.db
        .query('api::review.review')
        .findOne({ where: { documentId }, populate: ['product', 'pictures'] })) as Row | null)
    : null;
  if (action === 'clone') return reviewEditProblems(null, { purchase: before?.['purchase'] });
  const product = (before?.['product'] as Row | null | undefined)?.documentId ?? null;
  return [
    ...problems,
    ...reviewEditProblems(before && { ...before, product, pictures: fileIds(before['pictures']) }, {
      ...data,
      ...('product' in data ? { product: relationAfter(data['product'], product) ?? null } : {}),
      ...('pictures' in data ? { pictures: fileIds(data['pictures']) } : {}),
    }),
  ];
}

/** The parts of an article: those of the edit, else those of the drafts that are being published. */
async function writingProblems(strapi: Core.Strapi, { uid, action, documentId, locale, data, published }: Edit) {
  const given = data['parts'] as PartDraft[] | undefined;
  if (action === 'create' || action === 'update') {
    if (!Array.isArray(given)) return [];
    const held = await offersOf(strapi, given);
    const problems = partProblems(given, ({ id }) => held.get(Number(id)) ?? []);
    return [...problems, ...(published ? unreadable(given) : [])];
  }
  if (action !== 'publish' || !documentId) return [];
  const drafts = (await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: null, ...(locale === '*' ? {} : { locale: locale ?? DEFAULT_LOCALE }) },
    populate: { parts: true },
  })) as { parts?: PartDraft[] }[];
  return drafts.flatMap(({ parts = [] }) => unreadable(parts)).slice(0, 1);
}

/** What the blocks of offers that an edit changes link to so far, by their rows. */
async function offersOf(strapi: Core.Strapi, parts: readonly PartDraft[]): Promise<Map<number, Linked[]>> {
  const ids = parts.flatMap(({ __component, id }) => (__component === 'blog.offer' && id ? [Number(id)] : []));
  if (ids.length === 0) return new Map();
  const rows = (await strapi.db.query('blog.offer').findMany({
    where: { id: { $in: ids } },
    populate: { products: { select: ['id', 'documentId'] } },
  })) as { id: number; products: Linked[] }[];
  return new Map(rows.map(({ id, products }) => [id, products]));
}

const fileIds = (files: unknown): unknown[] =>
  (Array.isArray(files) ? (files as unknown[]) : []).map((file) =>
    typeof file === 'object' && file !== null ? Reflect.get(file, 'id') : file,
  );

/** A slug may be new in the edit, or come from the draft that is being published. */
async function slugProblems(strapi: Core.Strapi, edit: Edit): Promise<Problem[]> {
  const { uid, action, documentId, data } = edit;
  const hasDrafts = strapi.contentType(uid).options?.draftAndPublish === true;
  if (action === 'publish' && documentId) {
    const locale = edit.locale === '*' ? undefined : (edit.locale ?? DEFAULT_LOCALE);
    const drafts = (await strapi.db.query(uid).findMany({
      select: ['slug', 'locale'],
      where: { documentId, publishedAt: null, ...(locale === undefined ? {} : { locale }) },
    })) as Row[];
    const owners = await Promise.all(
      drafts.map(({ slug, locale: of }) => slugOwner(strapi, uid, { slug, locale: of, documentId, published: true })),
    );
    return owners.filter((owner) => owner !== undefined).map(takenSlugProblem);
  }
  if ((action !== 'create' && action !== 'update') || typeof data['slug'] !== 'string') return [];
  const owner = await slugOwner(strapi, uid, {
    slug: data['slug'],
    locale: edit.locale || data['locale'] || DEFAULT_LOCALE,
    documentId,
    published: !hasDrafts,
  });
  return owner === undefined ? [] : [takenSlugProblem(owner)];
}

interface Address {
  slug: unknown;
  locale: unknown;
  documentId: string | undefined;
  published: boolean;
}

/** The name of the other document that has this address, `undefined` when nobody has. */
async function slugOwner(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  address: Address,
): Promise<string | null | undefined> {
  const other = (await strapi.db.query(uid).findOne({
    where: {
      slug: address.slug,
      locale: address.locale,
      publishedAt: address.published ? { $notNull: true } : { $null: true },
      ...(address.documentId ? { documentId: { $ne: address.documentId } } : {}),
    },
  })) as Row | null;
  if (!other) return undefined;
  const name = other['title'] ?? other['name'];
  return typeof name === 'string' ? name : null;
}

/** Neither the new parent may lie below the category, nor a new child above it. */
async function categoryProblems(strapi: Core.Strapi, { documentId, data }: Edit): Promise<Problem[]> {
  if (!documentId) return [];
  const parent = relationAfter(data['parent'], null);
  if (parent && (await categoriesFrom(strapi, parent)).has(documentId)) return [CATEGORY_CYCLE];
  const children = addedDocuments(data['children']);
  if (children.length === 0) return [];
  const above = await categoriesFrom(strapi, documentId);
  return children.some((child) => above.has(child)) ? [CATEGORY_CYCLE] : [];
}

/** A category and all above it, as the edit under way sees them: a connection more for each edit could use up all. */
async function categoriesFrom(strapi: Core.Strapi, documentId: string): Promise<Set<string>> {
  const { rows } = await inTransaction(strapi, (db) =>
    db.query<{ document_id: string }>(
      `WITH RECURSIVE up AS (
         SELECT $1::text AS document_id
         UNION
         SELECT parent.document_id
           FROM up
           JOIN categories child ON child.document_id = up.document_id
           JOIN categories_parent_lnk l ON l.category_id = child.id
           JOIN categories parent ON parent.id = l.inv_category_id
       )
       SELECT document_id FROM up`,
      [documentId],
    ),
  );
  return new Set(rows.map((row) => row.document_id));
}
