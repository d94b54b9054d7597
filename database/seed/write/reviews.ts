import type { SeedDeal, SeedReviewText } from '../types.ts';
import { randomFrom } from '../random.ts';
import type { ContentWriter } from './writer.ts';

const DAY = 86_400_000;

/**
 * Deals each review text to one product that it fits, none twice. A text that fits many goes to the
 * one that has the fewest, weighted by how well its mark agrees with the product's appeal.
 */
export function writeReviews(
  writer: ContentWriter,
  deals: SeedDeal[],
  texts: SeedReviewText[],
  reviewers: ReadonlyArray<{ name: string; locale: string }>,
): void {
  const random = randomFrom('reviews');
  const counts = new Map(deals.map((deal) => [deal.key, 0]));
  texts.forEach((text, index) => {
    const fitting = deals.filter((deal) => fits(text, deal));
    if (fitting.length === 0) return;
    const cost = (deal: SeedDeal) => counts.get(deal.key)! + Math.abs(text.rating / 5 - deal.appeal) * 4 + random();
    const deal = fitting.map((d) => ({ d, c: cost(d) })).reduce((a, b) => (b.c < a.c ? b : a)).d;
    counts.set(deal.key, counts.get(deal.key)! + 1);
    const speakers = reviewers.filter((reviewer) => reviewer.locale === text.locale);
    const at = new Date(writer.now.getTime() - (2 + random() * 240) * DAY);
    const id = writer.single(
      { table: 'reviews', kind: 'review', key: `review-${index}`, at },
      {
        author: speakers[Math.floor(random() * speakers.length)]!.name,
        rating: text.rating,
        title: text.title,
        body: text.body,
        language: text.locale,
        // A few wait, so that the moderators of the demo have something to do.
        state: index % 60 === 7 ? 'pending' : 'approved',
        reply: text.reply ?? null,
        posted_at: at.toISOString(),
      },
    );
    writer.link('reviews_product_lnk', { review_id: id, product_id: writer.idOf('product', deal.key, 'fr') });
  });
}

function fits(text: SeedReviewText, deal: SeedDeal): boolean {
  return typeof text.scenes === 'string' ? text.scenes === deal.kind : text.scenes.includes(deal.scene);
}
