import { randomBytes } from 'node:crypto';
import { LOCALES, type Locale } from '@sys/config';
import { contentEditor } from './content-manager.ts';
import { OWN_SLUG } from './seeded.ts';
import type { SharedShop } from './shared-shop.ts';

/** What of the catalogue and the blog has an address, besides products. */
export const DOCUMENT_KINDS = {
  category: 'api::category.category',
  city: 'api::city.city',
  merchant: 'api::merchant.merchant',
  'article-category': 'api::article-category.article-category',
  tag: 'api::tag.tag',
  article: 'api::article.article',
  story: 'api::story.story',
} as const;
export type DocumentKind = keyof typeof DOCUMENT_KINDS;
const WRITTEN: readonly DocumentKind[] = ['article', 'story'];

/** A document of one test, in every language. */
export interface OwnDocument {
  kind: DocumentKind;
  documentId: string;
  /** Those it has now. */
  slugs: Record<Locale, string>;
}

export interface Documents {
  make(kind: DocumentKind): Promise<OwnDocument>;
  /** Gives it another slug in each language, and says which it had before. */
  rename(document: OwnDocument): Promise<Record<Locale, string>>;
  remove(document: OwnDocument): Promise<void>;
  clear(): Promise<void>;
}

/** As a person writes an address in that language. */
const slugOf = (locale: Locale, mark: string) => `${OWN_SLUG}${locale === 'ar' ? 'تجربة' : locale}-${mark}`;
const slugsOf = (mark: string) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, slugOf(locale, mark)])) as OwnDocument['slugs'];
const newMark = () => randomBytes(4).toString('hex');

/** An editor at the admin's own API, who takes away again what they have written in the shared shop. */
export async function documentsOf(shop: SharedShop): Promise<Documents> {
  const { call } = await contentEditor(shop.cms);
  const made = new Set<OwnDocument>();

  async function write(document: OwnDocument, locale: Locale, fields: object): Promise<void> {
    const path = `${DOCUMENT_KINDS[document.kind]}/${document.documentId}`;
    await call('PUT', `${path}?locale=${locale}`, fields);
    if (WRITTEN.includes(document.kind)) await call('POST', `${path}/actions/publish?locale=${locale}`, {});
  }

  const documents: Documents = {
    async make(kind) {
      const mark = newMark();
      const slugs = slugsOf(mark);
      const fields = (locale: Locale) => ({ ...words(kind, `Essai ${mark}`), slug: slugs[locale] });
      const { documentId } = await call('POST', `${DOCUMENT_KINDS[kind]}?locale=fr`, fields('fr'));
      const document = { kind, documentId, slugs };
      made.add(document);
      for (const locale of LOCALES) await write(document, locale, fields(locale));
      return document;
    },
    async rename(document) {
      const before = document.slugs;
      document.slugs = slugsOf(newMark());
      for (const locale of LOCALES) await write(document, locale, { slug: document.slugs[locale] });
      return before;
    },
    async remove(document) {
      await call('DELETE', `${DOCUMENT_KINDS[document.kind]}/${document.documentId}?locale=*`);
      made.delete(document);
    },
    async clear() {
      for (const document of [...made]) await documents.remove(document);
    },
  };
  return documents;
}

function words(kind: DocumentKind, name: string): object {
  if (!WRITTEN.includes(kind)) return { name };
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Un texte.' }] }];
  const writing = { title: name, excerpt: 'Pour un essai.', publishedOn: '2026-01-01', parts: [{ __component: 'blog.text', body }] }; // prettier-ignore
  return kind === 'story' ? { ...writing, person: 'Nadia', role: 'merchant' } : writing;
}
