/** The templates from which the benchmark profile draws its products. */
type Name = { fr: string; ar: string; en: string };

export const GROUPS: readonly Name[] = [
  { fr: 'Bien-être', ar: 'العناية والاسترخاء', en: 'Wellness' },
  { fr: 'Beauté', ar: 'الجمال', en: 'Beauty' },
  { fr: 'Restaurants', ar: 'مطاعم', en: 'Restaurants' },
  { fr: 'Séjours', ar: 'إقامات', en: 'Stays' },
  { fr: 'Aventure', ar: 'مغامرات', en: 'Adventure' },
  { fr: 'Maison', ar: 'المنزل', en: 'Home' },
  { fr: 'Mode', ar: 'أزياء', en: 'Fashion' },
  { fr: 'High-tech', ar: 'إلكترونيات', en: 'Electronics' },
  { fr: 'Enfants', ar: 'أطفال', en: 'Children' },
  { fr: 'Cours', ar: 'دروس', en: 'Courses' },
];

export const CITIES: readonly Name[] = [
  { fr: 'Casablanca', ar: 'الدار البيضاء', en: 'Casablanca' },
  { fr: 'Rabat', ar: 'الرباط', en: 'Rabat' },
  { fr: 'Marrakech', ar: 'مراكش', en: 'Marrakesh' },
  { fr: 'Fès', ar: 'فاس', en: 'Fez' },
  { fr: 'Tanger', ar: 'طنجة', en: 'Tangier' },
  { fr: 'Agadir', ar: 'أكادير', en: 'Agadir' },
  { fr: 'Essaouira', ar: 'الصويرة', en: 'Essaouira' },
  { fr: 'Meknès', ar: 'مكناس', en: 'Meknes' },
];

export const ADJECTIVES: readonly Name[] = [
  { fr: 'relaxant', ar: 'مريح', en: 'relaxing' },
  { fr: 'royal', ar: 'ملكي', en: 'royal' },
  { fr: 'traditionnel', ar: 'تقليدي', en: 'traditional' },
  { fr: 'en duo', ar: 'لشخصين', en: 'for two' },
  { fr: 'en famille', ar: 'للعائلة', en: 'for the family' },
  { fr: 'premium', ar: 'فاخر', en: 'premium' },
  { fr: 'découverte', ar: 'اكتشاف', en: 'discovery' },
  { fr: 'artisanal', ar: 'حرفي', en: 'handmade' },
  { fr: 'du week-end', ar: 'لنهاية الأسبوع', en: 'for the weekend' },
  { fr: "d'hiver", ar: 'شتوي', en: 'for winter' },
  { fr: 'au coucher du soleil', ar: 'عند الغروب', en: 'at sunset' },
  { fr: 'sur mesure', ar: 'حسب الطلب', en: 'made to measure' },
];

/** `group` is an index of GROUPS; `dirhams` the price to start from. */
export const OFFERS: ReadonlyArray<Name & { group: number; dirhams: number }> = [
  { fr: 'Hammam et gommage', ar: 'حمام وتقشير', en: 'Hammam and scrub', group: 0, dirhams: 250 },
  { fr: "Massage à l'huile d'argan", ar: 'مساج بزيت الأركان', en: 'Argan oil massage', group: 0, dirhams: 400 },
  { fr: 'Journée spa', ar: 'يوم في السبا', en: 'Spa day', group: 0, dirhams: 700 },
  { fr: 'Séance de yoga', ar: 'حصة يوغا', en: 'Yoga class', group: 0, dirhams: 120 },
  { fr: 'Épilation complète', ar: 'إزالة الشعر', en: 'Full waxing', group: 1, dirhams: 300 },
  { fr: 'Coupe et brushing', ar: 'قص وتصفيف', en: 'Cut and blow-dry', group: 1, dirhams: 200 },
  { fr: 'Soin du visage', ar: 'عناية بالوجه', en: 'Facial care', group: 1, dirhams: 350 },
  { fr: 'Manucure et pédicure', ar: 'مانيكير وباديكير', en: 'Manicure and pedicure', group: 1, dirhams: 180 },
  { fr: 'Dîner gastronomique', ar: 'عشاء فاخر', en: 'Gourmet dinner', group: 2, dirhams: 600 },
  { fr: 'Brunch à volonté', ar: 'فطور مفتوح', en: 'All-you-can-eat brunch', group: 2, dirhams: 220 },
  { fr: 'Plateau de sushis', ar: 'طبق سوشي', en: 'Sushi platter', group: 2, dirhams: 260 },
  { fr: 'Couscous du vendredi', ar: 'كسكس الجمعة', en: 'Friday couscous', group: 2, dirhams: 130 },
  { fr: 'Nuit en riad', ar: 'ليلة في رياض', en: 'Night in a riad', group: 3, dirhams: 1100 },
  { fr: 'Séjour balnéaire', ar: 'إقامة شاطئية', en: 'Seaside stay', group: 3, dirhams: 2200 },
  { fr: 'Bivouac dans le désert', ar: 'مخيم في الصحراء', en: 'Desert camp', group: 3, dirhams: 1400 },
  { fr: 'Balade en quad', ar: 'جولة بالدراجة الرباعية', en: 'Quad ride', group: 4, dirhams: 450 },
  { fr: 'Cours de surf', ar: 'درس ركوب الأمواج', en: 'Surf lesson', group: 4, dirhams: 300 },
  { fr: 'Vol en montgolfière', ar: 'رحلة بالمنطاد', en: 'Balloon flight', group: 4, dirhams: 1900 },
  { fr: 'Randonnée dans le Toubkal', ar: 'رحلة إلى جبل توبقال', en: 'Toubkal hike', group: 4, dirhams: 800 },
  { fr: 'Tapis berbère', ar: 'زربية أمازيغية', en: 'Berber rug', group: 5, dirhams: 1600 },
  { fr: 'Lampe en laiton', ar: 'مصباح نحاسي', en: 'Brass lamp', group: 5, dirhams: 480 },
  { fr: 'Service de poterie', ar: 'طقم فخار', en: 'Pottery set', group: 5, dirhams: 520 },
  { fr: 'Caftan brodé', ar: 'قفطان مطرز', en: 'Embroidered kaftan', group: 6, dirhams: 1300 },
  { fr: 'Babouches en cuir', ar: 'بلغة جلدية', en: 'Leather slippers', group: 6, dirhams: 240 },
  { fr: 'Casque audio', ar: 'سماعات', en: 'Headphones', group: 7, dirhams: 900 },
  { fr: 'Réparation de téléphone', ar: 'إصلاح الهاتف', en: 'Phone repair', group: 7, dirhams: 350 },
  { fr: 'Anniversaire au parc', ar: 'عيد ميلاد في المنتزه', en: 'Birthday at the park', group: 8, dirhams: 950 },
  { fr: 'Atelier de peinture', ar: 'ورشة رسم', en: 'Painting workshop', group: 8, dirhams: 150 },
  { fr: 'Cours de cuisine', ar: 'درس طبخ', en: 'Cooking class', group: 9, dirhams: 380 },
  { fr: "Cours d'anglais", ar: 'دروس الإنجليزية', en: 'English course', group: 9, dirhams: 1000 },
];
