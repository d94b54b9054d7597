import type { SeedArticleCategory } from '../types.ts';

/** What the blog is about; an article stands in one of them. */
export const articleCategories: SeedArticleCategory[] = [
  {
    key: 'metier',
    name: { fr: 'Le métier de créateur', ar: 'مهنة صانع المحتوى', en: 'The creator’s trade' },
    slug: { fr: 'metier-de-createur', ar: 'مهنة-صانع-المحتوى', en: 'the-creators-trade' },
    description: {
      fr: 'Trouver sa voix, son public et ses revenus, sans perdre la confiance de celles et ceux qui vous suivent.',
      ar: 'كيف تجد صوتك وجمهورك ودخلك دون أن تخسر ثقة من يتابعونك.',
      en: 'Finding a voice, an audience and an income without losing the trust of those who follow you.',
    },
  },
  {
    key: 'vendre',
    name: { fr: 'Vendre avec les créateurs', ar: 'البيع مع صناع المحتوى', en: 'Selling with creators' },
    slug: { fr: 'vendre-avec-les-createurs', ar: 'البيع-مع-صناع-المحتوى', en: 'selling-with-creators' },
    description: {
      fr: 'Pour les marchands : choisir les bonnes personnes, fixer une commission tenable et mesurer ce qui se vend.',
      ar: 'للتجار: اختيار الأشخاص المناسبين، وتحديد عمولة معقولة، وقياس ما يباع فعلا.',
      en: 'For merchants: choosing the right people, setting a commission that lasts and measuring what sells.',
    },
  },
  {
    key: 'demarches',
    name: { fr: 'Vos démarches', ar: 'إجراءاتك', en: 'Paperwork made plain' },
    slug: { fr: 'demarches', ar: 'الإجراءات', en: 'paperwork' },
    description: {
      fr: 'Identité, statut, droits des acheteurs : ce que disent les règles, en mots de tous les jours.',
      ar: 'الهوية والوضعية القانونية وحقوق المشترين: ما تقوله القواعد بكلمات بسيطة.',
      en: 'Identity, status, buyers’ rights: what the rules say, in everyday words.',
    },
  },
  {
    key: 'acheter',
    name: { fr: 'Choisir et profiter', ar: 'اختر واستمتع', en: 'Choose and enjoy' },
    slug: { fr: 'choisir-et-profiter', ar: 'اختر-واستمتع', en: 'choose-and-enjoy' },
    description: {
      fr: 'Lire une offre, préparer une sortie, en profiter vraiment : nos conseils avant et après l’achat.',
      ar: 'قراءة العرض والاستعداد للخرجة والاستمتاع بها: نصائحنا قبل الشراء وبعده.',
      en: 'Reading a deal, getting ready, making the most of it: advice for before and after you buy.',
    },
  },
];
