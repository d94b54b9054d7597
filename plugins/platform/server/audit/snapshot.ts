import type { Core, UID } from '@strapi/strapi';
import { reducedAddress } from '../../domain/audit/address.ts';
import type { Json } from '../../domain/audit/chain.ts';

interface Attribute {
  type: string;
  relation?: string;
  mappedBy?: string;
  target?: string;
  component?: string;
  components?: string[];
  pluginOptions?: { audit?: { personal?: boolean } };
}
type Attributes = Record<string, Attribute>;
type Populate = Record<string, unknown>;
type Row = Record<string, unknown>;

/** Told by who edited and when, not by what. */
const OF_STRAPI = new Set(
  'id documentId createdAt updatedAt publishedAt createdBy updatedBy locale localizations'.split(' '),
);
const PERSONAL = '[personal]';

export interface Snapshot {
  /** How an editor calls it. */
  name: string | null;
  state: { [key: string]: Json };
}

/**
 * A document in all its languages, as draft and as published; null when there is none. Relations are
 * the ids of what they lead to. Of those that other types own only the ones named are read: a merchant
 * may have thousands of products.
 */
export async function snapshot(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  named: readonly string[],
): Promise<Snapshot | null> {
  const { attributes, options } = strapi.contentType(uid) as unknown as {
    attributes: Attributes;
    options?: { draftAndPublish?: boolean };
  };
  const populate = populateOf(strapi, attributes, new Set(named));
  const rows = (await strapi.db.query(uid).findMany({ where: { documentId }, populate })) as Row[];
  if (rows.length === 0) return null;
  const state: Snapshot['state'] = {};
  for (const row of rows) {
    const values = valuesOf(strapi, attributes, row);
    const version = options?.draftAndPublish ? { [row.publishedAt ? 'published' : 'draft']: values } : values;
    if (typeof row.locale !== 'string') Object.assign(state, version);
    else state[row.locale] = { ...(state[row.locale] as object | undefined), ...version };
  }
  return { name: nameOf(attributes, rows), state };
}

function nameOf(attributes: Attributes, rows: Row[]): string | null {
  const row = rows.find(({ locale }) => locale === 'fr') ?? rows[0]!;
  for (const key of ['title', 'name', 'question']) {
    const value = row[key];
    if (typeof value === 'string' && attributes[key] && !isPersonal(key, attributes[key])) return value;
  }
  return null;
}

/** What the trail must not keep, as nobody can erase it there. The schema says so, or it is an account's name. */
const isPersonal = (name: string, attribute: Attribute): boolean =>
  name === 'username' || attribute.pluginOptions?.audit?.personal === true;

function isRead(name: string, attribute: Attribute, named: ReadonlySet<string>): boolean {
  if (OF_STRAPI.has(name)) return false;
  if (attribute.type !== 'relation') return true;
  if (attribute.relation?.startsWith('morph')) return false;
  return !attribute.mappedBy || named.has(name);
}

function populateOf(strapi: Core.Strapi, attributes: Attributes, named: ReadonlySet<string>): Populate {
  const populate: Populate = {};
  const deep = (uid: string) => ({ populate: populateOf(strapi, componentOf(strapi, uid), NONE) });
  for (const [name, attribute] of Object.entries(attributes)) {
    if (!isRead(name, attribute, named)) continue;
    if (attribute.type === 'relation') populate[name] = { select: ['id', 'documentId'] };
    if (attribute.type === 'media') populate[name] = { select: ['id', 'name'] };
    if (attribute.type === 'component') populate[name] = deep(attribute.component!);
    if (attribute.type === 'dynamiczone')
      populate[name] = { on: Object.fromEntries(attribute.components!.map((uid) => [uid, deep(uid)])) };
  }
  return populate;
}

const NONE: ReadonlySet<string> = new Set();
const componentOf = (strapi: Core.Strapi, uid: string) =>
  strapi.components[uid as UID.Component]!.attributes as unknown as Attributes;

function valuesOf(strapi: Core.Strapi, attributes: Attributes, row: Row): { [key: string]: Json } {
  const values: { [key: string]: Json } = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    if (OF_STRAPI.has(name) || row[name] === undefined) continue;
    values[name] =
      row[name] === null ? null : isPersonal(name, attribute) ? PERSONAL : valueOf(strapi, attribute, row[name]);
  }
  return values;
}

function valueOf(strapi: Core.Strapi, attribute: Attribute, value: unknown): Json {
  const each = (one: (item: Row) => Json): Json => (Array.isArray(value) ? value.map(one) : one(value as Row));
  switch (attribute.type) {
    case 'email':
      return reducedAddress(String(value));
    case 'relation':
      return each(({ documentId, id }) => String(documentId ?? id));
    case 'media':
      return each(({ id, name }) => `${String(id)} ${String(name)}`);
    case 'component':
      return each((item) => valuesOf(strapi, componentOf(strapi, attribute.component!), item));
    case 'dynamiczone':
      return each((item) => ({
        component: String(item.__component),
        ...valuesOf(strapi, componentOf(strapi, String(item.__component)), item),
      }));
    default:
      // Dates become text, as they will be when the row is read again.
      return JSON.parse(JSON.stringify(value)) as Json;
  }
}
