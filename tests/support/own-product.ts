import { randomBytes } from 'node:crypto';
import { LOCALES, type Locale } from '@sys/config';
import { contentEditor } from './content-manager.ts';
import { withConnection } from './databases.ts';
import { DEALS_PATH, OWN_SLUG } from './seeded.ts';
import type { SharedShop } from './shared-shop.ts';

/** A product of one test, live in every language, made in the shared shop by an editor. */
export interface OwnProduct {
  documentId: string;
  dealId: string;
  /** A word that its titles have and no other’s. */
  mark: string;
  pages: Record<Locale, string>;
}

/** What is not as usual about one. `deal`: fields of its deal, as the admin’s API takes them. */
interface ProductWish {
  kind?: 'service' | 'goods';
  deal?: Record<string, unknown>;
  /** The document of who sells it, and of where it stands; else of the demo, and in no city. */
  merchant?: string;
  category?: string;
  city?: string;
}

/** An editor at the admin's own API, who takes away again what they have made. */
export interface Editor {
  /** A merchant of the catalogue, in every language, who stays. */
  merchant(name: string): Promise<string>;
  product(wish?: ProductWish): Promise<OwnProduct>;
  /** Something done to a product, as `publish`, or the end of it. Throws when it is refused. */
  act(product: OwnProduct, action: 'publish' | 'unpublish', locale: Locale): Promise<void>;
  remove(product: OwnProduct): Promise<void>;
  clear(): Promise<void>;
}

const PRODUCT = 'api::product.product';
const MERCHANT = 'api::merchant.merchant';
const DAY_MS = 86_400_000;

export async function editorOf(shop: SharedShop): Promise<Editor> {
  const { call } = await contentEditor(shop.cms);
  const made = new Set<OwnProduct>();

  const editor: Editor = {
    async merchant(name) {
      const mark = randomBytes(4).toString('hex');
      const words = (locale: Locale) => ({ name, slug: `${OWN_SLUG}${mark}-${locale}` });
      const { documentId } = await call('POST', `${MERCHANT}?locale=fr`, words('fr'));
      for (const locale of LOCALES.filter((each) => each !== 'fr'))
        await call('PUT', `${MERCHANT}/${documentId}?locale=${locale}`, words(locale));
      return documentId;
    },
    async product({ kind = 'service', deal = {}, ...places } = {}) {
      const mark = randomBytes(4).toString('hex');
      const relations = await relationsOf(shop.databaseUrl, places);
      const words = (locale: Locale) => ({ title: `Essai ${mark} ${locale}`, slug: `${OWN_SLUG}${mark}-${locale}`, summary: 'Pour un essai.' }); // prettier-ignore
      const { documentId } = await call('POST', `${PRODUCT}?locale=fr`, {
        ...words('fr'),
        ...relations,
        kind,
      });
      for (const locale of LOCALES.filter((each) => each !== 'fr'))
        await call('PUT', `${PRODUCT}/${documentId}?locale=${locale}`, words(locale));
      const { documentId: dealId } = await call('POST', 'api::deal.deal', {
        name: `Essai ${mark}`,
        state: 'live',
        originalPrice: '180000',
        discountedPrice: '150000',
        startsAt: new Date(Date.now() - DAY_MS),
        endsAt: new Date(Date.now() + 10 * DAY_MS),
        stock: 20,
        minPurchase: 1,
        ...deal,
        product: { connect: [{ documentId }] },
      });
      const pages = Object.fromEntries(
        LOCALES.map((locale) => [locale, `${DEALS_PATH[locale]}/${words(locale).slug}`]),
      );
      const product = { documentId, dealId, mark, pages: pages as OwnProduct['pages'] };
      made.add(product);
      for (const locale of LOCALES) await editor.act(product, 'publish', locale);
      return product;
    },
    async act({ documentId }, action, locale) {
      await call('POST', `${PRODUCT}/${documentId}/actions/${action}?locale=${locale}`, {});
    },
    async remove(product) {
      await call('DELETE', `api::deal.deal/${product.dealId}`);
      await call('DELETE', `${PRODUCT}/${product.documentId}?locale=*`);
      made.delete(product);
    },
    async clear() {
      for (const product of [...made]) await editor.remove(product);
    },
  };
  return editor;
}

/** The category, merchant and city that are wished for; the first two else of the demo. */
async function relationsOf(
  databaseUrl: string,
  { merchant, category, city }: Pick<ProductWish, 'merchant' | 'category' | 'city'>,
): Promise<object> {
  const { rows } = await withConnection(databaseUrl, (db) =>
    db.query<{ category: string; merchant: string }>(
      `SELECT (SELECT document_id FROM categories ORDER BY id LIMIT 1) AS category,
              (SELECT document_id FROM merchants ORDER BY id LIMIT 1) AS merchant`,
    ),
  );
  const connect = (documentId: string) => ({ connect: [{ documentId }] });
  return {
    category: connect(category ?? rows[0]!.category),
    merchant: connect(merchant ?? rows[0]!.merchant),
    ...(city !== undefined && { city: connect(city) }),
  };
}
