import { line, strong, type Block, type Line } from '../content.ts';
import type { NewsletterTexts } from '../texts/newsletter/fr.ts';
import { newsletterTexts } from '../texts/newsletter/index.ts';
import type { Template } from '../voice.ts';

export const newsletterConfirm: Template<'newsletter-confirm'> = ({ confirmUrl, expiresAt }, voice) => {
  const texts = newsletterTexts[voice.locale].confirm;
  return {
    subject: texts.subject,
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: texts.intro(voice.site) },
      { block: 'button', label: texts.action, url: confirmUrl, fallback: voice.common.fallback },
      { block: 'paragraph', text: texts.validity(voice.dateTime(expiresAt)) },
      { block: 'paragraph', text: texts.ignore, quiet: true },
    ],
    reason: voice.common.reasons.typed(voice.site),
  };
};

export const newsletterKnown: Template<'newsletter-known'> = ({ preferencesUrl }, voice) => {
  const texts = newsletterTexts[voice.locale].known;
  return {
    subject: texts.subject,
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: texts.intro(voice.site) },
      { block: 'button', label: texts.action, url: preferencesUrl, fallback: voice.common.fallback },
      { block: 'paragraph', text: texts.ignore, quiet: true },
    ],
    reason: voice.common.reasons.typed(voice.site),
  };
};

export const newsletterWeekly: Template<'newsletter-weekly'> = (data, voice) => {
  const { deals, article, allUrl, preferencesUrl, unsubscribeUrl, openUrl } = data;
  const texts = newsletterTexts[voice.locale].weekly;
  const [first] = deals;
  return {
    subject: data.subject ?? texts.subject(first!.title),
    preheader: data.preheader === undefined ? texts.preheader : line`${data.preheader}`,
    title: texts.title,
    blocks: [
      ...introOf(data.intro, texts.intro),
      {
        block: 'deals',
        see: texts.see,
        deals: deals.map((deal) => ({
          title: deal.title,
          where: deal.city === undefined ? line`${deal.merchant}` : texts.where(deal.merchant, deal.city),
          price: voice.money(deal.priceCentimes),
          original: { label: texts.original, value: [{ value: voice.money(deal.originalCentimes) }] },
          discount: `−${voice.share(discount(deal))}`,
          until: texts.until(voice.date(deal.endsAt)),
          url: deal.url,
          imageUrl: deal.imageUrl,
        })),
      },
      { block: 'button', label: texts.action, url: allUrl },
      ...(article ? articleBlocks(article, texts) : []),
      { block: 'link', label: texts.preferences, url: preferencesUrl },
    ],
    reason: [...voice.common.reasons.newsletter(voice.site), ...(openUrl === undefined ? [] : [' ', ...texts.counted])],
    unsubscribeUrl,
    ...(openUrl !== undefined && { openUrl }),
  };
};

export const basketReminder: Template<'basket-reminder'> = (data, voice) => {
  const texts = newsletterTexts[voice.locale].basket;
  return {
    subject: texts.subject,
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: texts.intro },
      {
        block: 'items',
        items: data.deals.map(({ title, merchant, quantity, priceCentimes }) => ({
          title,
          detail: texts.detail(merchant, voice.number(quantity)),
          amount: voice.money(priceCentimes * quantity),
        })),
        total: { label: texts.total, value: line`${voice.money(data.totalCentimes)}` },
      },
      { block: 'button', label: texts.action, url: data.basketUrl, fallback: voice.common.fallback },
      { block: 'paragraph', text: texts.validity(voice.dateTime(data.validUntil)), quiet: true },
    ],
    reason: texts.reason(voice.site),
    unsubscribeUrl: data.unsubscribeUrl,
  };
};

/** What an editor wrote, a paragraph for each line that is not empty. */
function introOf(written: string | undefined, usual: Line): Block[] {
  const lines = written?.split('\n').filter((one) => one.trim() !== '');
  return (lines?.length ? lines.map((one) => line`${one}`) : [usual]).map((text) => ({ block: 'paragraph', text }));
}

function articleBlocks(
  article: { title: string; excerpt: string; url: string },
  texts: NewsletterTexts['weekly'],
): Block[] {
  return [
    { block: 'paragraph', text: line`${texts.toRead} ${strong(article.title)}` },
    { block: 'paragraph', text: line`${article.excerpt}`, quiet: true },
    { block: 'link', label: texts.read, url: article.url },
  ];
}

/** In whole percents, as basis points, rounded down: a deal never promises more than it gives. */
function discount(deal: { priceCentimes: number; originalCentimes: number }): number {
  const saved = Math.max(0, deal.originalCentimes - deal.priceCentimes);
  return deal.originalCentimes === 0 ? 0 : Math.floor((saved * 100) / deal.originalCentimes) * 100;
}
