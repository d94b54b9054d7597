import type { SeedTag } from '../types.ts';

/** Subjects of the blog. */
export const tags: SeedTag[] = [
  {
    key: 'createurs',
    name: { fr: 'Créateurs', ar: 'صناع المحتوى', en: 'Creators' },
    slug: { fr: 'createurs', ar: 'صناع-المحتوى', en: 'creators' },
  },
  {
    key: 'marchands',
    name: { fr: 'Marchands', ar: 'التجار', en: 'Merchants' },
    slug: { fr: 'marchands', ar: 'التجار', en: 'merchants' },
  },
  {
    key: 'reseaux-sociaux',
    name: { fr: 'Réseaux sociaux', ar: 'شبكات التواصل', en: 'Social media' },
    slug: { fr: 'reseaux-sociaux', ar: 'شبكات-التواصل', en: 'social-media' },
  },
  {
    key: 'droits-et-demarches',
    name: { fr: 'Droits et démarches', ar: 'حقوق وإجراءات', en: 'Rights and paperwork' },
    slug: { fr: 'droits-et-demarches', ar: 'حقوق-وإجراءات', en: 'rights-and-paperwork' },
  },
  {
    key: 'bien-acheter',
    name: { fr: 'Bien acheter', ar: 'تسوق بذكاء', en: 'Buying well' },
    slug: { fr: 'bien-acheter', ar: 'تسوق-بذكاء', en: 'buying-well' },
  },
  {
    key: 'art-de-vivre',
    name: { fr: 'Art de vivre', ar: 'فن العيش', en: 'Living well' },
    slug: { fr: 'art-de-vivre', ar: 'فن-العيش', en: 'living-well' },
  },
];
