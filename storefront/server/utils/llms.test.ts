import { expect, it } from 'vitest';
import { llmsText, type LlmsFacts } from './llms.ts';

const facts: LlmsFacts = {
  settings: {
    tagline: 'Partagez [vos]\nbons plans',
    email: 'a@shop.example',
    legalPages: [{ slug: 'cgv', name: 'CGV' }],
  },
  categories: [
    { slug: 'spa', name: 'Spa', description: null, icon: null, count: 2, alternates: {}, children: [] },
    { slug: 'vide', name: 'Vide', description: null, icon: null, count: 0, alternates: {}, children: [] },
  ],
  cities: [{ slug: 'fes', name: 'Fès', description: null, count: 1, alternates: {} }],
  articles: [],
};

it('says what there is, in its language, and nothing of what there is not', () => {
  const french = llmsText('https://shop.example', 'fr', facts);
  expect(french).toMatch(/^# ShareYourSales\n\n> Partagez vos bons plans\n/);
  expect(french).toContain('- [Spa](https://shop.example/categories/spa): 2 offres');
  expect(french).toContain('- [Fès](https://shop.example/villes/fes): 1 offre');
  expect(french).toContain('- [CGV](https://shop.example/pages/cgv)');
  expect(french).not.toContain('Vide');
  expect(french).not.toContain('Articles récents');
  expect(llmsText('https://shop.example', 'ar', facts)).toContain('(https://shop.example/ar/asnaf/spa)');
});
