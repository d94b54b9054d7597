import type { SeedTestimonial } from '../types.ts';

/** Voices of both sides of the marketplace; they speak of how the work feels, never of amounts. */
export const testimonials: SeedTestimonial[] = [
  {
    key: 'salma-casablanca',
    name: 'Salma Berrahou',
    role: 'influencer',
    city: 'casablanca',
    quote: {
      fr: 'Je ne recommande que des adresses où je suis allée. Ici je choisis l’offre, je demande à la promouvoir et je reçois mon lien ; je vois ensuite d’où viennent les ventes, sans avoir à relancer personne.',
      ar: 'لا أنصح متابعي إلا بأماكن زرتها بنفسي. هنا أختار العرض وأطلب الترويج له ثم أتوصل برابطي الخاص، وبعدها أتابع مصدر كل عملية بيع دون أن ألاحق أحدا.',
      en: 'I only recommend places I have been to. Here I pick a deal, ask to promote it and get my link; after that I can see where each sale came from without chasing anyone.',
    },
  },
  {
    key: 'yassine-agadir',
    name: 'Yassine Oubrahim',
    role: 'influencer',
    city: 'agadir',
    quote: {
      fr: 'Avant, je gérais mes partenariats par messages vocaux. Maintenant les règles de la commission sont écrites dès le départ et je sais ce qui est en attente et ce qui est validé.',
      ar: 'كنت أدبر شراكاتي برسائل صوتية. اليوم شروط العمولة مكتوبة منذ البداية، وأعرف ما هو في الانتظار وما تم قبوله.',
      en: 'I used to run my partnerships through voice notes. Now the commission terms are written down from day one, and I know what is pending and what has been approved.',
    },
  },
  {
    key: 'hiba-tanger',
    name: 'Hiba Lamrini',
    role: 'influencer',
    city: 'tanger',
    quote: {
      fr: 'Mon compte parle surtout de sorties en famille à Tanger, et ma communauté est petite. Les commerçants ont accepté mes demandes parce qu’ils voyaient à qui je m’adresse.',
      ar: 'حسابي يهتم أساسا بالخرجات العائلية في طنجة، ومتابعيّ ليسوا كثرا. قبل التجار طلباتي لأنهم رأوا لمن أتوجه.',
      en: 'My account is mostly about family days out in Tangier, and it is a small one. Merchants said yes because they could see who I talk to.',
    },
  },
  {
    key: 'abdelilah-marrakech',
    name: 'Abdelilah Sefrioui',
    role: 'merchant',
    merchant: 'maisons-tazri',
    city: 'marrakech',
    quote: {
      fr: 'J’avais peur de brader ma maison d’hôtes. J’ai mis quelques chambres, aux dates que je voulais, et je garde la main sur les personnes qui en parlent.',
      ar: 'كنت أخشى أن أبخس دار الضيافة حقها. عرضت بعض الغرف في التواريخ التي تناسبني، وبقي لي القرار في اختيار من يتحدث عنها.',
      en: 'I was afraid of cheapening my guest house. I put up a few rooms, on the dates I wanted, and I still decide who gets to talk about them.',
    },
  },
  {
    key: 'nezha-rabat',
    name: 'Nezha Alaoui Mdaghri',
    role: 'merchant',
    merchant: 'maison-safran',
    city: 'rabat',
    quote: {
      fr: 'Le jour où un client présente son bon, on le scanne et c’est réglé. Mon équipe à l’accueil l’a pris en main dans la matinée.',
      ar: 'عندما يقدم الزبون قسيمته نمسح الرمز وينتهي الأمر. أتقنه فريق الاستقبال في صباح واحد.',
      en: 'When a customer shows a voucher we scan it, and that’s that. My front desk had the hang of it in a morning.',
    },
  },
  {
    key: 'omar-essaouira',
    name: 'Omar Aguerd',
    role: 'merchant',
    merchant: 'maree-haute',
    city: 'essaouira',
    quote: {
      fr: 'Je paie une commission quand une vente a lieu, pas pour une publication. Pour une petite école comme la nôtre, c’est ce qui a rendu la chose possible.',
      ar: 'أؤدي عمولة عندما يتم البيع، لا مقابل منشور. بالنسبة إلى مدرسة صغيرة مثل مدرستنا، هذا ما جعل الأمر ممكنا.',
      en: 'I pay a commission when something sells, not for a post. For a small school like ours, that is what made it possible.',
    },
  },
];
