import type { SeedMerchant } from '../types.ts';

/** The invented houses behind care, food and sport. */
export const merchantsA: SeedMerchant[] = [
  {
    key: 'dar-nassim',
    name: 'Dar Nassim',
    slug: 'dar-nassim',
    city: 'marrakech',
    description: {
      fr: 'Dar Nassim tient des hammams et des instituts à Marrakech, Rabat, Agadir et Tanger. Les praticiennes sont formées sur place et les produits viennent de coopératives marocaines.',
      ar: 'تدير «دار نسيم» حمامات ومعاهد عناية في مراكش والرباط وأكادير وطنجة. تتلقى العاملات تكوينهن لدينا، وتأتي المنتجات من تعاونيات مغربية.',
      en: 'Dar Nassim runs hammams and salons in Marrakech, Rabat, Agadir and Tangier. Therapists are trained in house, and the products come from Moroccan cooperatives.',
    },
    colours: ['#2f6f73', '#e7d7b1'],
  },
  {
    key: 'table-medina',
    name: 'La Table de la Médina',
    slug: 'la-table-de-la-medina',
    city: 'fes',
    description: {
      fr: 'Une cuisine de famille servie dans des maisons anciennes, à Fès et à Marrakech. Le marché se fait le matin ; la carte suit.',
      ar: 'مطبخ عائلي يقدم في دور عتيقة بفاس ومراكش. نتسوق صباحا، ثم تأتي قائمة الأطباق.',
      en: 'Family cooking served in old houses, in Fes and Marrakech. We go to market in the morning; the menu follows.',
    },
    colours: ['#7a2e2e', '#e6b566'],
  },
  {
    key: 'cafe-atlas-bleu',
    name: 'Café Atlas Bleu',
    slug: 'cafe-atlas-bleu',
    city: 'casablanca',
    description: {
      fr: 'Des cafés clairs à Casablanca, Tanger et Agadir, avec une boulangerie dans chacun et des produits de saison.',
      ar: 'مقاه مضيئة في الدار البيضاء وطنجة وأكادير، في كل منها مخبز ومنتجات الموسم.',
      en: 'Bright cafés in Casablanca, Tangier and Agadir, each with its own bakery and seasonal food.',
    },
    colours: ['#27548a', '#f1d9a7'],
  },
  {
    key: 'maison-safran',
    name: 'Maison Safran',
    slug: 'maison-safran',
    city: 'rabat',
    description: {
      fr: 'Restaurant et salon de thé à Rabat : cuisine d’ici et d’ailleurs à midi et le soir, pâtisserie l’après-midi.',
      ar: 'مطعم وصالون شاي بالرباط: أطباق من هنا وهناك ظهرا ومساء، وحلويات بعد الظهر.',
      en: 'A restaurant and tea room in Rabat: cooking from here and elsewhere at lunch and dinner, pastry in the afternoon.',
    },
    colours: ['#b5651d', '#fbe7c2'],
  },
  {
    key: 'cercle-forme',
    name: 'Le Cercle Forme',
    slug: 'le-cercle-forme',
    city: 'casablanca',
    description: {
      fr: 'Des salles de sport de quartier à Casablanca, Marrakech et Tanger : du matériel entretenu, des coachs présents, pas d’engagement caché.',
      ar: 'قاعات رياضية قريبة من الناس في الدار البيضاء ومراكش وطنجة: معدات معتنى بها ومدربون حاضرون ولا التزام خفي.',
      en: 'Neighbourhood gyms in Casablanca, Marrakech and Tangier: well-kept equipment, coaches on the floor, no hidden commitment.',
    },
    colours: ['#1d2b4f', '#f08a4b'],
  },
  {
    key: 'souffle-yoga',
    name: 'Souffle Yoga',
    slug: 'souffle-yoga',
    city: 'rabat',
    description: {
      fr: 'Un studio de yoga et de pilates à Rabat, et des cours en plein air à Agadir. Douze tapis au plus par séance.',
      ar: 'استوديو لليوغا والبيلاتس بالرباط، ودروس في الهواء الطلق بأكادير. اثنا عشر مشاركا على الأكثر في كل حصة.',
      en: 'A yoga and pilates studio in Rabat, and open-air classes in Agadir. Twelve mats at most per session.',
    },
    colours: ['#5b7f6b', '#f3ead8'],
  },
];
