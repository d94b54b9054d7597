import fc from 'fast-check';
import type { DealContent } from '@sys/orders/domain';
import { describe, expect, it } from 'vitest';
import { emptyOffer, toContent, toFields, typedCentimes, typedDiscount } from './offer-form.ts';

const content: DealContent = {
  kind: 'service', category: 'c'.repeat(24), city: null, location: { address: '4, rue des Consuls', district: '', phone: '' },
  originalPrice: 129_050, discountedPrice: 99_000, taxRate: 'reduced', deliveryFee: null, payAtMerchant: true,
  startsAt: '2026-11-29T12:00:31.512Z', endsAt: '2026-12-24T22:59:59.000Z', stock: 12, minPurchase: 1, maxPurchase: null,
  voucherDays: 90, pictures: [7, 3],
  texts: { fr: { title: 'Hammam', summary: 'Une heure.', description: 'Un.\n\nDeux.', highlights: ['Savon noir', 'Thé'], included: [],
    steps: [{ title: 'Réservez', text: 'La veille.' }], conditions: [{ kind: 'booking', text: 'La veille.' }], questions: [] } },
}; // prettier-ignore
const pictures = [7, 3].map((id) => ({ id, url: `/uploads/${id}.webp`, width: 800, height: 600 }));

describe('the form of a deal', () => {
  it('sends what it was given when nobody touches it, to the second', () => {
    expect(toContent(toFields(content, pictures), content)).toEqual({ content, problems: [] });
    const goods = { ...content, kind: 'goods', payAtMerchant: false, deliveryFee: 3_500, voucherDays: null } as const;
    expect(toContent(toFields(goods, pictures), goods).content).toEqual(goods);
  });

  it('keeps any amount as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (discountedPrice) => {
        const fields = toFields({ ...content, discountedPrice }, pictures);
        expect(typedCentimes(fields.discountedPrice)).toBe(discountedPrice);
      }),
    );
  });

  it('says which of its fields are to be mended before anything is sent', () => {
    const empty = emptyOffer('fr', new Date('2026-11-29T12:00:00Z'));
    expect(toContent(empty, null).problems).toEqual([
      { field: 'texts.fr.title', problem: 'required' },
      { field: 'originalPrice', problem: 'required' },
      { field: 'discountedPrice', problem: 'required' },
    ]);
    const wrong = {
      ...toFields(content, pictures),
      originalPrice: 'cher',
      stock: '1,5',
      endsAt: '',
      minPurchase: '-1',
    };
    expect(toContent(wrong, content).problems.map(({ field }) => field)).toEqual(['originalPrice', 'endsAt', 'stock', 'minPurchase']); // prettier-ignore
  });

  it('shows the discount while it is typed, never more than is saved', () => {
    const at = (originalPrice: string, discountedPrice: string) =>
      typedDiscount({ ...toFields(content, pictures), originalPrice, discountedPrice });
    expect(at('300', '199')).toBe(33);
    expect(at('100', '0')).toBe(100);
    for (const [original, discounted] of [
      ['', '10'],
      ['100', ''],
      ['100', '101'],
      ['0', '0'],
    ])
      // prettier-ignore
      expect(at(original!, discounted!)).toBeNull();
  });
});
