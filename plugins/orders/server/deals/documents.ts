import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { DealLanguage } from '../../domain/deals/content.ts';
import type { DealProblemName } from '../../domain/deals/problems.ts';
import { refuse } from '../form.ts';

interface Written {
  documentId: string;
  id: number;
}

/** The documents service, by which its middlewares see what is written: rules, read tables, audit. */
interface Documents {
  create(params: { data: object; locale?: DealLanguage }): Promise<Written>;
  update(params: { documentId: string; data: object; locale?: DealLanguage }): Promise<Written | null>;
  delete(params: { documentId: string; locale?: DealLanguage }): Promise<unknown>;
}

type Kind = 'deal' | 'product' | 'merchant' | 'review';

export const documents = (strapi: Core.Strapi, kind: Kind): Documents =>
  strapi.documents(`api::${kind}.${kind}` as UID.ContentType) as unknown as Documents;

/** An address of its own for a name, as the admin panel would propose it. */
export async function freeSlug(
  strapi: Core.Strapi,
  kind: 'product' | 'merchant',
  name: string,
  locale: DealLanguage,
): Promise<string> {
  const uid = strapi.plugin('content-manager').service('uid') as {
    generateUIDField(wish: { contentTypeUID: string; field: string; data: object; locale: string }): Promise<string>;
  };
  const data = kind === 'product' ? { title: name } : { name };
  return uid.generateUIDField({ contentTypeUID: `api::${kind}.${kind}`, field: 'slug', data, locale });
}

/** Two took the same address at the same moment: whoever is second tries again. */
export class SlugTaken extends Error {}

/** What the editors' rules say of a field, as a code that the pages have a sentence for. */
const MEANS: Record<string, DealProblemName> = {
  discountedPrice: 'above-original',
  endsAt: 'before-start',
  maxPurchase: 'below-min',
};

/** Writes documents; what their rules refuse is answered as the form’s own problems are. */
export async function underRules<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const found = error instanceof errors.ValidationError ? (error.details as { errors?: { path: string[] }[] }).errors : undefined; // prettier-ignore
    if (!found?.length) throw error;
    const fields = found.map(({ path }) => path.join('.'));
    if (fields.includes('slug')) throw new SlugTaken();
    throw refuse(fields.map((field) => ({ field, problem: MEANS[field] ?? 'invalid' })));
  }
}

const TRIES = 3;

export async function retrySlug<T>(work: () => Promise<T>): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof SlugTaken) || n === TRIES) throw error;
    }
  }
}
