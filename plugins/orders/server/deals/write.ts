import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { canonical } from '../../domain/deals/change.ts';
import { DEAL_LANGUAGES, firstLanguage, type DealContent, type DealLanguage } from '../../domain/deals/content.ts'; // prettier-ignore
import { fromBlocks, toBlocks } from '../../domain/deals/text.ts';
import type { DealState } from '../../domain/deals/states.ts';
import { refuse } from '../form.ts';
import { documents, freeSlug } from './documents.ts';
import { count, linksByLanguage, type LanguageLinks } from './links.ts';
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
  for (const { locale, links } of await linksByLanguage(db, writtenIn(content), linksOf(merchant, content))) {
    product = await writeDraft(strapi, { product, locale, links, content, drafts: [] });
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
  for (const locale of writtenIn(before)) if (!content.texts[locale]) await dropLanguage(strapi, row, locale);
  const all = await linksByLanguage(db, writtenIn(content), linksOf(merchant, content));
  const shared = canonical(sharedOf(before)) !== canonical(sharedOf(content));
  const changed = all.filter(({ locale }) => shared || canonical(content.texts[locale]) !== canonical(before.texts[locale] ?? null)); // prettier-ignore
  const fullest = all.at(-1)!;
  if (changed.some((one) => count(one) < count(fullest)) && !changed.includes(fullest)) changed.push(fullest);
  for (const { locale, links } of changed) {
    await writeDraft(strapi, { product: row.product, locale, links, content, drafts });
  }
  await documents(strapi, 'deal').update({ documentId: row.id, data: { ...dealData(content), state } });
}

/** A language that is in the shop is taken out of it by an editor. */
async function dropLanguage(strapi: Core.Strapi, { shown, product }: DealRow, locale: DealLanguage): Promise<void> {
  if (shown[locale]) throw refuse([{ field: `texts.${locale}`, problem: 'shown' }]);
  await documents(strapi, 'product').delete({ documentId: product, locale });
}

interface Writing extends LanguageLinks {
  product: string | undefined;
  content: DealContent;
  /** As they were before. */
  drafts: readonly Draft[];
}

/** Writes one language of a product, or the first. Resolves to its document. */
async function writeDraft(strapi: Core.Strapi, { product, locale, links, content, drafts }: Writing): Promise<string> {
  const texts = content.texts[locale]!;
  const draft = drafts.find((one) => one.locale === locale);
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
    ...links,
    location: locationOf(content, drafts),
    // The address of a page that is known stays what it is.
    ...(draft ? {} : { slug: await freeSlug(strapi, 'product', texts.title, locale) }),
  };
  if (product === undefined) return (await documents(strapi, 'product').create({ locale, data })).documentId;
  await documents(strapi, 'product').update({ documentId: product, locale, data });
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

const writtenIn = ({ texts }: DealContent) => DEAL_LANGUAGES.filter((language) => texts[language]);

const linksOf = (merchant: string, { category, city }: DealContent) => ({ merchant, category, city });

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
