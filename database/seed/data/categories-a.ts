import type { SeedCategory } from '../types.ts';

const top = (key: string, icon: string, texts: Pick<SeedCategory, 'name' | 'slug' | 'description'>): SeedCategory => ({
  key,
  parent: null,
  icon,
  ...texts,
});
const below = (
  parent: string,
  word: string,
  icon: string,
  texts: Pick<SeedCategory, 'name' | 'slug' | 'description'>,
): SeedCategory => ({
  key: `${parent}-${word}`,
  parent,
  icon,
  ...texts,
});

/** Care, food and sport: what people treat themselves to near home. */
export const categoriesA: SeedCategory[] = [
  top('beaute', 'sparkles', {
    name: { fr: 'Beauté et bien-être', ar: 'الجمال والعناية', en: 'Beauty & wellbeing' },
    slug: { fr: 'beaute-bien-etre', ar: 'الجمال-والعناية', en: 'beauty-wellbeing' },
    description: {
      fr: 'Hammams, massages et instituts où l’on prend le temps, près de chez vous.',
      ar: 'حمامات وجلسات تدليك ومعاهد عناية تأخذ وقتها معكم، قريبا منكم.',
      en: 'Hammams, massages and salons that take their time, near you.',
    },
  }),
  below('beaute', 'hammam', 'droplets', {
    name: { fr: 'Hammams et spas', ar: 'حمامات وسبا', en: 'Hammams & spas' },
    slug: { fr: 'hammams-spas', ar: 'حمامات-وسبا', en: 'hammams-spas' },
    description: {
      fr: 'Vapeur, savon noir et gommage, du hammam de quartier au spa d’hôtel.',
      ar: 'بخار وصابون بلدي وتقشير، من حمام الحي إلى سبا الفنادق.',
      en: 'Steam, black soap and a scrub, from the neighbourhood hammam to the hotel spa.',
    },
  }),
  below('beaute', 'massages', 'hand', {
    name: { fr: 'Massages', ar: 'التدليك', en: 'Massages' },
    slug: { fr: 'massages', ar: 'التدليك', en: 'massages' },
    description: {
      fr: 'Massages relaxants, aux huiles ou sportifs, en solo ou à deux.',
      ar: 'تدليك للاسترخاء أو بالزيوت أو للرياضيين، بمفردكم أو لشخصين.',
      en: 'Relaxing, oil or sports massages, alone or for two.',
    },
  }),
  below('beaute', 'instituts', 'scissors', {
    name: { fr: 'Coiffure et instituts', ar: 'الحلاقة ومعاهد التجميل', en: 'Hair & beauty salons' },
    slug: { fr: 'coiffure-instituts', ar: 'الحلاقة-ومعاهد-التجميل', en: 'hair-beauty-salons' },
    description: {
      fr: 'Coupe, soin du visage, épilation et mains soignées, sur rendez-vous.',
      ar: 'قص وعناية بالوجه وإزالة الشعر وتجميل الأظافر، بموعد مسبق.',
      en: 'Cuts, facials, hair removal and manicures, by appointment.',
    },
  }),
  top('restaurants', 'utensils', {
    name: { fr: 'Restaurants et cafés', ar: 'مطاعم ومقاه', en: 'Restaurants & cafés' },
    slug: { fr: 'restaurants', ar: 'مطاعم-ومقاه', en: 'restaurants' },
    description: {
      fr: 'Des tables où l’on revient : cuisine marocaine, brunchs et saveurs d’ailleurs.',
      ar: 'موائد نعود إليها: مطبخ مغربي وفطور متأخر ونكهات من بعيد.',
      en: 'Tables people come back to: Moroccan cooking, brunch and flavours from further away.',
    },
  }),
  below('restaurants', 'marocaine', 'cooking-pot', {
    name: { fr: 'Cuisine marocaine', ar: 'المطبخ المغربي', en: 'Moroccan cooking' },
    slug: { fr: 'cuisine-marocaine', ar: 'المطبخ-المغربي', en: 'moroccan-cooking' },
    description: {
      fr: 'Tajines, couscous du vendredi et pastillas préparés comme à la maison.',
      ar: 'طواجن وكسكس الجمعة وبسطيلة كما في البيت.',
      en: 'Tagines, Friday couscous and pastillas made the way families make them.',
    },
  }),
  below('restaurants', 'brunch', 'coffee', {
    name: { fr: 'Brunchs et petits-déjeuners', ar: 'الفطور والبرانش', en: 'Brunch & breakfast' },
    slug: { fr: 'brunchs-petits-dejeuners', ar: 'الفطور-والبرانش', en: 'brunch-breakfast' },
    description: {
      fr: 'Msemen, œufs, jus pressés et café, pour commencer la journée sans se presser.',
      ar: 'مسمن وبيض وعصائر طازجة وقهوة، لبداية يوم بلا عجلة.',
      en: 'Msemen, eggs, fresh juice and coffee, for a day that starts slowly.',
    },
  }),
  below('restaurants', 'monde', 'fish', {
    name: { fr: 'Cuisines du monde', ar: 'مطابخ العالم', en: 'World food' },
    slug: { fr: 'cuisines-du-monde', ar: 'مطابخ-العالم', en: 'world-food' },
    description: {
      fr: 'Sushis, grillades et cuisine méditerranéenne, à partager.',
      ar: 'سوشي ومشاو ومطبخ متوسطي للمشاركة.',
      en: 'Sushi, grills and Mediterranean plates to share.',
    },
  }),
  below('restaurants', 'patisserie', 'cake-slice', {
    name: { fr: 'Pâtisseries et salons de thé', ar: 'الحلويات وصالونات الشاي', en: 'Pastries & tea rooms' },
    slug: { fr: 'patisseries-salons-de-the', ar: 'الحلويات-وصالونات-الشاي', en: 'pastries-tea-rooms' },
    description: {
      fr: 'Cornes de gazelle, gâteaux de fête et thé à la menthe servi de haut.',
      ar: 'كعب الغزال وحلويات المناسبات وأتاي بالنعناع يصب من علو.',
      en: 'Gazelle horns, party cakes and mint tea poured from on high.',
    },
  }),
  top('sport', 'dumbbell', {
    name: { fr: 'Sport et forme', ar: 'الرياضة واللياقة', en: 'Sport & fitness' },
    slug: { fr: 'sport-forme', ar: 'الرياضة-واللياقة', en: 'sport-fitness' },
    description: {
      fr: 'Salles, cours et plein air pour reprendre, tenir ou progresser.',
      ar: 'قاعات ودروس وهواء طلق للعودة إلى الرياضة أو المواظبة عليها.',
      en: 'Gyms, classes and the outdoors, to start again, keep going or get better.',
    },
  }),
  below('sport', 'salles', 'dumbbell', {
    name: { fr: 'Salles de sport', ar: 'القاعات الرياضية', en: 'Gyms' },
    slug: { fr: 'salles-de-sport', ar: 'القاعات-الرياضية', en: 'gyms' },
    description: {
      fr: 'Abonnements courts, cours collectifs et accompagnement par un coach.',
      ar: 'اشتراكات قصيرة ودروس جماعية ومواكبة مع مدرب.',
      en: 'Short memberships, group classes and a coach to guide you.',
    },
  }),
  below('sport', 'yoga', 'flower-2', {
    name: { fr: 'Yoga et pilates', ar: 'اليوغا والبيلاتس', en: 'Yoga & pilates' },
    slug: { fr: 'yoga-pilates', ar: 'اليوغا-والبيلاتس', en: 'yoga-pilates' },
    description: {
      fr: 'Petits groupes, tapis fournis, du premier cours à la pratique régulière.',
      ar: 'مجموعات صغيرة وبساط متوفر، من الحصة الأولى إلى الممارسة المنتظمة.',
      en: 'Small groups, mats provided, from the first class to a steady practice.',
    },
  }),
  below('sport', 'plein-air', 'bike', {
    name: { fr: 'Sports de plein air', ar: 'رياضات الهواء الطلق', en: 'Outdoor sports' },
    slug: { fr: 'sports-plein-air', ar: 'رياضات-الهواء-الطلق', en: 'outdoor-sports' },
    description: {
      fr: 'Padel, course, équitation et vélo, encadrés et accessibles.',
      ar: 'بادل وجري وركوب الخيل والدراجات، بتأطير وفي متناول الجميع.',
      en: 'Padel, running, riding and cycling, guided and open to all.',
    },
  }),
];
