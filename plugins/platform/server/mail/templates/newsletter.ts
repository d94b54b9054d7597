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

export const newsletterWeekly: Template<'newsletter-weekly'> = ({ deals, allUrl, unsubscribeUrl }, voice) => {
  const texts = newsletterTexts[voice.locale].weekly;
  const [first] = deals;
  return {
    subject: texts.subject(first!.title),
    preheader: texts.preheader(first!.city),
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: texts.intro },
      {
        block: 'deals',
        see: texts.see,
        deals: deals.map((deal) => ({
          title: deal.title,
          where: texts.where(deal.merchant, deal.city),
          price: voice.money(deal.priceCentimes),
          original: { label: texts.original, value: [{ value: voice.money(deal.originalCentimes) }] },
          discount: `−${voice.share(discount(deal))}`,
          until: texts.until(voice.date(deal.endsAt)),
          url: deal.url,
          imageUrl: deal.imageUrl,
        })),
      },
      { block: 'button', label: texts.action, url: allUrl },
    ],
    reason: voice.common.reasons.newsletter(voice.site),
    unsubscribeUrl,
  };
};

/** In whole percents, as basis points, rounded down: a deal never promises more than it gives. */
function discount(deal: { priceCentimes: number; originalCentimes: number }): number {
  const saved = Math.max(0, deal.originalCentimes - deal.priceCentimes);
  return deal.originalCentimes === 0 ? 0 : Math.floor((saved * 100) / deal.originalCentimes) * 100;
}
