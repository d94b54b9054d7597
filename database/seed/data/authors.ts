import type { SeedAuthor } from '../types.ts';

/** The people who sign the articles of the demo. */
export const authors: SeedAuthor[] = [
  {
    key: 'kenza-bouzidi',
    name: { fr: 'Kenza Bouzidi', ar: 'كنزة بوزيدي', en: 'Kenza Bouzidi' },
    bio: {
      fr: 'Créatrice de contenu à Casablanca, Kenza a commencé par filmer les petites tables de son quartier. Elle écrit ici pour celles et ceux qui veulent vivre de leurs publications sans perdre la confiance de leur communauté.',
      ar: 'صانعة محتوى من الدار البيضاء، بدأت بتصوير المطاعم الصغيرة في حيها. تكتب هنا لمن يريد أن يعيش من منشوراته دون أن يخسر ثقة متابعيه.',
      en: 'Kenza is a content creator in Casablanca who started out filming the small restaurants on her street. She writes for people who want to earn from what they post without losing their followers’ trust.',
    },
  },
  {
    key: 'mehdi-ouazzani',
    name: { fr: 'Mehdi Ouazzani', ar: 'مهدي الوزاني', en: 'Mehdi Ouazzani' },
    bio: {
      fr: 'Ancien gérant d’une boutique en ligne à Rabat, Mehdi explique sans jargon ce qui relie marchands, créateurs et clients : les contrats, les paiements, les droits de chacun.',
      ar: 'أدار مهدي متجرا إلكترونيا في الرباط قبل أن يتفرغ للكتابة. يشرح بلغة بسيطة ما يجمع التجار وصناع المحتوى والزبناء: العقود والأداء وحقوق كل طرف.',
      en: 'Mehdi ran an online shop in Rabat before he took up writing. He explains, in plain words, what ties merchants, creators and customers together: contracts, payments and everybody’s rights.',
    },
  },
  {
    key: 'hajar-amzil',
    name: { fr: 'Hajar Amzil', ar: 'هاجر أمزيل', en: 'Hajar Amzil' },
    bio: {
      fr: 'Née à Essaouira, installée à Marrakech, Hajar tient un carnet de hammams, de maisons d’hôtes et d’ateliers d’artisans. Elle paie ses visites et dit aussi ce qui ne va pas.',
      ar: 'ولدت هاجر في الصويرة وتقيم في مراكش. تدون زياراتها إلى الحمامات ودور الضيافة وورشات الصناع التقليديين، وتؤدي ثمنها بنفسها، وتذكر العيوب كما تذكر المزايا.',
      en: 'Born in Essaouira and now living in Marrakech, Hajar keeps a notebook of hammams, guest houses and craft workshops. She pays her own way and says so when something is not right.',
    },
  },
];
