import type { SeedCity } from '../types.ts';

/** The eight cities of the demo, from the largest down. */
export const cities: SeedCity[] = [
  {
    key: 'casablanca',
    name: { fr: 'Casablanca', ar: 'الدار البيضاء', en: 'Casablanca' },
    slug: { fr: 'casablanca', ar: 'الدار-البيضاء', en: 'casablanca' },
    description: {
      fr: 'Bonnes tables, soins et sorties dans la plus grande ville du pays, de la Corniche au quartier Gauthier.',
      ar: 'مطاعم وعناية وخرجات في أكبر مدينة بالمغرب، من الكورنيش إلى حي غوتييه.',
      en: 'Food, care and days out in the country’s largest city, from the Corniche to Gauthier.',
    },
    latitude: 33.5731,
    longitude: -7.5898,
  },
  {
    key: 'rabat',
    name: { fr: 'Rabat', ar: 'الرباط', en: 'Rabat' },
    slug: { fr: 'rabat', ar: 'الرباط', en: 'rabat' },
    description: {
      fr: 'La capitale au rythme calme : l’Agdal, les Oudayas et les bords du Bouregreg.',
      ar: 'العاصمة بإيقاعها الهادئ: أكدال والأوداية وضفاف أبي رقراق.',
      en: 'The capital at its easy pace: Agdal, the Oudayas and the banks of the Bouregreg.',
    },
    latitude: 34.0209,
    longitude: -6.8416,
  },
  {
    key: 'marrakech',
    name: { fr: 'Marrakech', ar: 'مراكش', en: 'Marrakech' },
    slug: { fr: 'marrakech', ar: 'مراكش', en: 'marrakech' },
    description: {
      fr: 'Riads, hammams et désert aux portes de la ville rouge, de la médina à la palmeraie.',
      ar: 'رياضات وحمامات وصحراء على أبواب المدينة الحمراء، من المدينة العتيقة إلى النخيل.',
      en: 'Riads, hammams and the desert at the doorstep of the red city, from the medina to the palm grove.',
    },
    latitude: 31.6295,
    longitude: -7.9811,
  },
  {
    key: 'fes',
    name: { fr: 'Fès', ar: 'فاس', en: 'Fes' },
    slug: { fr: 'fes', ar: 'فاس', en: 'fes' },
    description: {
      fr: 'Les ateliers de la médina, la cuisine de maison et les sources des environs.',
      ar: 'ورشات المدينة العتيقة ومطبخ البيوت وعيون الضواحي.',
      en: 'The workshops of the medina, home cooking and the springs nearby.',
    },
    latitude: 34.0331,
    longitude: -5.0003,
  },
  {
    key: 'tanger',
    name: { fr: 'Tanger', ar: 'طنجة', en: 'Tangier' },
    slug: { fr: 'tanger', ar: 'طنجة', en: 'tangier' },
    description: {
      fr: 'Entre deux mers : terrasses sur le détroit, plages et sorties en famille.',
      ar: 'بين بحرين: سطوح تطل على المضيق وشواطئ وخرجات عائلية.',
      en: 'Between two seas: terraces over the strait, beaches and family outings.',
    },
    latitude: 35.7595,
    longitude: -5.834,
  },
  {
    key: 'agadir',
    name: { fr: 'Agadir', ar: 'أكادير', en: 'Agadir' },
    slug: { fr: 'agadir', ar: 'أكادير', en: 'agadir' },
    description: {
      fr: 'Dix kilomètres de plage, l’argan du Souss et les vagues de Taghazout tout près.',
      ar: 'عشرة كيلومترات من الشاطئ وأركان سوس وأمواج تغازوت على مقربة.',
      en: 'Ten kilometres of beach, argan from the Souss and the waves of Taghazout close by.',
    },
    latitude: 30.4278,
    longitude: -9.5981,
  },
  {
    key: 'essaouira',
    name: { fr: 'Essaouira', ar: 'الصويرة', en: 'Essaouira' },
    slug: { fr: 'essaouira', ar: 'الصويرة', en: 'essaouira' },
    description: {
      fr: 'Le vent, les remparts et les ateliers de thuya ; le bon endroit pour ralentir.',
      ar: 'الريح والأسوار وورشات العرعار؛ مكان يعلمك التمهل.',
      en: 'Wind, ramparts and thuya workshops; a good place to slow down.',
    },
    latitude: 31.5085,
    longitude: -9.7595,
  },
  {
    key: 'chefchaouen',
    name: { fr: 'Chefchaouen', ar: 'شفشاون', en: 'Chefchaouen' },
    slug: { fr: 'chefchaouen', ar: 'شفشاون', en: 'chefchaouen' },
    description: {
      fr: 'Les ruelles bleues et les sentiers du Rif, à quelques heures de route.',
      ar: 'الأزقة الزرقاء ومسالك الريف على بعد ساعات قليلة.',
      en: 'Blue lanes and the paths of the Rif, a few hours away by road.',
    },
    latitude: 35.1688,
    longitude: -5.2636,
  },
];
