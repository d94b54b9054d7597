import type { Issue, IssuePreview } from '../../plugins/audience/contracts/newsletter/issues.ts';

const text = (subject: string, preheader: string, intro: string) => ({ subject, preheader, intro });

/** A letter that waits for its yes, as the panel is told of it. */
export const WAITING_LETTER: { data: Issue } = {
  data: {
    ...{ id: '7', day: '2026-12-03', state: 'draft', version: 2, subject: 'Trois idées pour dimanche' },
    ...{ composedAt: '2026-12-03T07:00:00.000Z', approvedAt: null, endedAt: null, may: { send: true } },
    ...{ clicks: 0, unsubscribed: 0, opens: null, article: null, links: [] },
    sends: { planned: 0, leaving: 0, sent: 0, refused: 0, failed: 0, unsure: 0, skipped: 0 },
    texts: {
      fr: text('Trois idées pour dimanche', 'Un hammam, une table, une plage', 'Bonjour,'),
      ar: text('ثلاث أفكار ليوم الأحد', 'حمام ومائدة وشاطئ', 'مرحبا،'),
      en: text('Three ideas for Sunday', 'A hammam, a table, a beach', 'Hello,'),
    },
    deals: ['Hammam royal et gommage au savon noir', 'Table d’hôtes', 'Une journée de surf'].map((title, index) => ({
      ...{ deal: `deal${index}aaaaaaaaaa`, title, merchant: 'Maison Safran', city: index ? 'Agadir' : null },
      ...{ price: 24_900, originalPrice: 40_000, endsAt: '2026-12-20T22:59:59.000Z', live: index < 2 },
      locales: index ? ['fr', 'en'] : ['fr'],
    })),
    readers: { fr: 12, ar: 3, en: 1 },
    choices: {
      cities: [{ id: 'rabat', name: 'Rabat' }],
      categories: [{ id: 'spa', name: 'Bien-être' }],
      articles: [],
    },
  },
};

/** The same as one reader would get it. */
export const LETTER_PREVIEW: { data: { letter: IssuePreview } } = {
  data: { letter: { subject: 'Trois idées pour dimanche', html: '<p>Bonjour,</p>', text: 'Bonjour,' } },
};
