import type { Localised } from '../types.ts';

interface SeedSite {
  home: { title: Localised; subtitle: Localised; callLabel: Localised; seoTitle: Localised; seoDescription: Localised };
  settings: {
    tagline: Localised;
    announcement: Localised;
    address: Localised;
    openingHours: Localised;
    email: string;
    phone: string | null;
    /** Degrees. */
    point: { latitude: number; longitude: number };
    social: Array<{ network: 'instagram' | 'facebook' | 'tiktok' | 'youtube' | 'x' | 'linkedin'; url: string }>;
  };
}

/** Home page and site settings. No telephone and no social account: the operator enters the real ones. */
export const site: SeedSite = {
  home: {
    title: {
      fr: 'La première plateforme d’affiliation marocaine',
      ar: 'أول منصة مغربية للتسويق بالعمولة',
      en: 'Morocco’s first affiliate marketplace',
    },
    subtitle: {
      fr: 'Trouvez de bonnes offres près de chez vous. Influenceurs et marchands s’y rencontrent : les uns recommandent ce qu’ils aiment, les autres versent une commission sur ce qui se vend.',
      ar: 'اعثروا على عروض جيدة قريبة منكم. هنا يلتقي المؤثرون والتجار: المؤثر يوصي بما يعجبه، والتاجر يؤدي عمولة عما يباع.',
      en: 'Find good deals near you. It is also where influencers and merchants meet: creators recommend what they like, and merchants pay a commission on what sells.',
    },
    callLabel: { fr: 'Commencer gratuitement', ar: 'ابدؤوا مجانا', en: 'Start for free' },
    seoTitle: {
      fr: 'ShareYourSales : bonnes offres et affiliation au Maroc',
      ar: 'ShareYourSales: عروض مختارة وتسويق بالعمولة في المغرب',
      en: 'ShareYourSales: deals and affiliate marketing in Morocco',
    },
    seoDescription: {
      fr: 'Hammams, restaurants, séjours, artisanat : des offres limitées dans le temps partout au Maroc, et un espace où influenceurs et marchands travaillent ensemble.',
      ar: 'حمامات ومطاعم وإقامات وصناعة تقليدية: عروض محدودة المدة في مختلف مدن المغرب، وفضاء يتعاون فيه المؤثرون والتجار.',
      en: 'Hammams, restaurants, getaways and crafts: time-limited deals across Morocco, and a place where influencers and merchants work together.',
    },
  },
  settings: {
    tagline: {
      fr: 'De bonnes offres, recommandées par des gens d’ici',
      ar: 'عروض جيدة، يوصي بها أبناء البلد',
      en: 'Good deals, recommended by people who live here',
    },
    announcement: {
      fr: 'Boutique de démonstration : les offres, les prix et les commerces sont fictifs.',
      ar: 'متجر للعرض التجريبي: العروض والأثمنة والمحلات كلها خيالية.',
      en: 'Demonstration shop: the deals, prices and businesses are fictitious.',
    },
    address: { fr: 'Casablanca, Maroc', ar: 'الدار البيضاء، المغرب', en: 'Casablanca, Morocco' },
    openingHours: {
      fr: 'Du lundi au vendredi, de 9 h à 18 h',
      ar: 'من الاثنين إلى الجمعة، من التاسعة صباحا إلى السادسة مساء',
      en: 'Monday to Friday, 9 am to 6 pm',
    },
    email: 'contact@shareyoursales.ma',
    phone: null,
    // The middle of the town that the address names: the operator enters where the house is.
    point: { latitude: 33.5731, longitude: -7.5898 },
    social: [],
  },
};
