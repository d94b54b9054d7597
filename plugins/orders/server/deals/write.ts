import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { canonical } from '../../domain/deals/change.ts';
import { DEAL_LANGUAGES, firstLanguage, type DealContent, type DealLanguage, type DealTexts } from '../../domain/deals/content.ts'; // prettier-ignore
import { fromBlocks, toBlocks } from '../../domain/deals/text.ts';
import type { DealState } from '../../domain/deals/states.ts';
import { documents, freeSlug, refuse } from './documents.ts';
import { isWritten } from './open.ts';
import type { Draft, WholeDeal } from './read.ts';
import type { DealRow } from './rows.ts';

/** Writes a new deal of a shop, a draft, with a product of its own. Resolves to its document. */
export async function createDeal(
  strapi: Core.Strapi,
  db: Querier,
  merchant: string,
  content: DealContent,
): Promise<string> {
  let product: string | undefined;
  for (const language of DEAL_LANGUAGES) {
    const texts = content.texts[language];
    if (texts)
      product = await writeDraft(strapi, db, { merchant, product, language, content, texts, draft: undefined });
  }
  const data = { ...dealData(content), state: 'draft', product };
  return (await documents(strapi, 'deal').create({ data })).documentId;
}

/** Writes what its merchant has changed of a deal that is held: the drafts of its product alone, never what is published. */
export async function updateDeal(
  strapi: Core.Strapi,
  db: Querier,
  merchant: string,
  row: DealRow,
  { drafts, content: before }: WholeDeal,
  content: DealContent,
  state: DealState,
): Promise<void> {
  const shared = canonical(sharedOf(before)) !== canonical(sharedOf(content));
  for (const language of DEAL_LANGUAGES) {
    const [texts, was] = [content.texts[language], before.texts[language]];
    if (!texts && was) await dropLanguage(strapi, row, language);
    if (!texts || (!shared && canonical(texts) === canonical(was ?? null))) continue;
    const draft = drafts.find(({ locale }) => locale === language);
    await writeDraft(strapi, db, { merchant, product: row.product, language, content, texts, draft, place: drafts });
  }
  await documents(strapi, 'deal').update({ documentId: row.id, data: { ...dealData(content), state } });
}

/** A language that is in the shop is taken out of it by an editor. */
async function dropLanguage(strapi: Core.Strapi, { shown, product }: DealRow, locale: DealLanguage): Promise<void> {
  if (shown[locale]) throw refuse([{ field: `texts.${locale}`, problem: 'shown' }]);
  await documents(strapi, 'product').delete({ documentId: product, locale });
}

interface Writing {
  merchant: string;
  product: string | undefined;
  language: DealLanguage;
  content: DealContent;
  texts: DealTexts;
  draft: Draft | undefined;
  place?: Draft[];
}

/** Resolves to the document of the product. */
async function writeDraft(strapi: Core.Strapi, db: Querier, writing: Writing): Promise<string> {
  const { merchant, product, language, content, texts, draft, place = [] } = writing;
  // A row links to what is written in its own language; one language with the link is enough for all.
  const link = async (table: 'categories' | 'cities' | 'merchants', document: string | null) =>
    document !== null && (await isWritten(db, table, document, language)) ? document : null;
  const data = {
    title: texts.title,
    summary: texts.summary,
    kind: content.kind,
    gallery: content.pictures,
    // What an editor has set in bold stays so while nobody writes anything else.
    ...(draft && fromBlocks(draft.description) === texts.description ? {} : { description: toBlocks(texts.description) }), // prettier-ignore
    highlights: texts.highlights.map((text) => ({ text })),
    included: texts.included.map((text) => ({ text })),
    howItWorks: texts.steps,
    conditions: texts.conditions,
    faq: texts.questions,
    merchant: await link('merchants', merchant),
    category: await link('categories', content.category),
    city: await link('cities', content.city),
    location: locationOf(content, place),
    // The address of a page that is known stays what it is.
    ...(draft ? {} : { slug: await freeSlug(strapi, 'product', texts.title, language) }),
  };
  if (product === undefined) return (await documents(strapi, 'product').create({ locale: language, data })).documentId;
  await documents(strapi, 'product').update({ documentId: product, locale: language, data });
  return product;
}

/** Where an editor has put it on the map stays, as long as the address does. */
function locationOf({ location }: DealContent, drafts: readonly Draft[]): object | null {
  if (!location) return null;
  const known = drafts.map((draft) => draft.location).find((place) => place?.address === location.address);
  const { latitude = null, longitude = null } = known ?? {};
  const { address, district, phone } = location;
  return { address, district: district || null, phone: phone || null, latitude, longitude };
}

const sharedOf = ({ kind, category, city, location, pictures }: DealContent) => ({ kind, category, city, location, pictures }); // prettier-ignore

const dealData = (content: DealContent) => ({
  name: content.texts[firstLanguage(content)]!.title,
  originalPrice: String(content.originalPrice),
  discountedPrice: String(content.discountedPrice),
  taxRate: content.taxRate,
  deliveryFee: content.deliveryFee === null ? null : String(content.deliveryFee),
  payAtMerchant: content.payAtMerchant,
  startsAt: new Date(content.startsAt).toISOString(),
  endsAt: new Date(content.endsAt).toISOString(),
  stock: content.stock,
  minPurchase: content.minPurchase,
  maxPurchase: content.maxPurchase,
  voucherDays: content.voucherDays,
});
