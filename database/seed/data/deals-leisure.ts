import type { SeedDeal } from '../types.ts';

/** Outings with a guide or an instructor: desert, trails, mountains, sea and river. */
export const dealsLeisure: SeedDeal[] = [
  {
    key: 'loisirs-marrakech-agafay',
    category: 'loisirs-desert',
    merchant: 'tiwizi-aventures',
    city: 'marrakech',
    kind: 'service',
    scene: 'desert',
    title: {
      fr: 'Coucher de soleil dans l’Agafay : balade à dromadaire et dîner sous la tente',
      ar: 'غروب في صحراء أكفاي: جولة على الجمل وعشاء تحت الخيمة',
      en: 'Agafay at sunset: camel ride and dinner under canvas',
    },
    slug: {
      fr: 'agafay-coucher-soleil-dromadaire-diner',
      ar: 'غروب-أكفاي-جمل-وعشاء',
      en: 'agafay-sunset-camel-ride-dinner',
    },
    summary: {
      fr: 'Une fin de journée dans le désert de pierre, à moins d’une heure de Marrakech, transport aller-retour compris.',
      ar: 'أمسية في الصحراء الحجرية على أقل من ساعة من مراكش، مع النقل ذهابا وإيابا.',
      en: 'An evening in the stone desert, less than an hour from Marrakech, with return transport.',
    },
    description: {
      fr: [
        'Le minibus quitte Guéliz au milieu de l’après-midi et rejoint les collines nues de l’Agafay. Là, les chameliers vous attendent pour une marche d’une heure au pas des bêtes, face à l’Atlas. On s’arrête sur une crête pour voir le soleil descendre.',
        'Le dîner est servi sous une grande tente ouverte : harira, tajine et fruits de saison. Deux musiciens jouent autour du feu, puis le chauffeur vous ramène en ville. En hiver, prenez une vraie veste ; les soirées sont fraîches.',
      ],
      ar: [
        'تنطلق الحافلة الصغيرة من جليز وسط الظهيرة نحو تلال أكفاي العارية. هناك يستقبلكم أصحاب الجمال لجولة ساعة على مهل قبالة الأطلس، مع وقفة فوق ربوة لمشاهدة الشمس وهي تغيب.',
        'يقدم العشاء تحت خيمة كبيرة مفتوحة: حريرة وطاجين وفواكه الموسم. يعزف موسيقيان قرب النار، ثم يعيدكم السائق إلى المدينة. في الشتاء أحضروا معطفا دافئا، فالأمسيات باردة.',
      ],
      en: [
        'The minibus leaves Gueliz mid-afternoon for the bare hills of Agafay. The camel men are waiting there for an hour’s ride at an easy pace, with the Atlas ahead of you. You stop on a ridge to watch the sun go down.',
        'Dinner is served in a big open tent: harira, tagine, seasonal fruit. Two musicians play by the fire, then the driver takes you back to town. In winter bring a proper jacket, as evenings are cold.',
      ],
    },
    highlights: {
      fr: [
        'Transport aller-retour depuis Guéliz',
        'Une heure à dromadaire face à l’Atlas',
        'Dîner complet sous la tente',
        'Musique autour du feu, sans spectacle bruyant',
      ],
      ar: [
        'نقل ذهابا وإيابا من جليز',
        'ساعة على ظهر الجمل قبالة الأطلس',
        'عشاء كامل تحت الخيمة',
        'موسيقى هادئة حول النار',
      ],
      en: [
        'Return transport from Gueliz',
        'An hour on camelback facing the Atlas',
        'Full dinner in the tent',
        'Music by the fire, with no loud show',
      ],
    },
    included: {
      fr: ['Transport en minibus', 'Balade d’une heure avec chamelier', 'Thé de bienvenue et dîner', 'Eau minérale'],
      ar: ['النقل بالحافلة الصغيرة', 'جولة ساعة مع صاحب الجمل', 'شاي الاستقبال والعشاء', 'ماء معدني'],
      en: ['Minibus transport', 'One-hour ride with a camel handler', 'Welcome tea and dinner', 'Mineral water'],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez', text: 'Un bon par participant, reçu par e-mail.' },
        { title: 'Choisissez un soir', text: 'Réservez par WhatsApp avec le code de vos bons.' },
        {
          title: 'Montez à bord',
          text: 'Départ devant notre bureau de Guéliz, l’heure suit celle du coucher du soleil.',
        },
      ],
      ar: [
        { title: 'اشتروا', text: 'قسيمة لكل مشارك تصلكم بالبريد الإلكتروني.' },
        { title: 'اختاروا الأمسية', text: 'احجزوا عبر الواتساب برموز قسائمكم.' },
        { title: 'انطلقوا', text: 'الانطلاق من أمام مكتبنا بجليز، ويتغير الوقت بحسب موعد الغروب.' },
      ],
      en: [
        { title: 'Buy', text: 'One voucher per person, sent by email.' },
        { title: 'Pick an evening', text: 'Book on WhatsApp with your voucher codes.' },
        { title: 'Hop on', text: 'We leave from our Gueliz office; the hour follows the sunset.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: { fr: 'Valable trois mois.', ar: 'صالحة ثلاثة أشهر.', en: 'Valid for three months.' },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation deux jours à l’avance.',
          ar: 'الحجز قبل يومين.',
          en: 'Book two days ahead.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Balade à dromadaire à partir de 6 ans ; déconseillée aux femmes enceintes.',
          ar: 'ركوب الجمل ابتداء من 6 سنوات، ولا ينصح به للحوامل.',
          en: 'Camel rides from age 6; not advised during pregnancy.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Report gratuit jusqu’à la veille à 18 h, ou le jour même en cas de pluie ou de vent fort.',
          ar: 'التأجيل مجاني إلى السادسة من مساء اليوم السابق، أو في اليوم نفسه عند المطر أو الريح القوية.',
          en: 'Reschedule free until 6 pm the day before, or on the day itself in rain or strong wind.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Y a-t-il un menu végétarien ?',
          ar: 'هل توجد وجبة نباتية؟',
          en: 'Is there a vegetarian menu?',
        },
        answer: {
          fr: 'Oui, précisez-le à la réservation : le tajine est préparé avec des légumes de saison.',
          ar: 'نعم، أخبرونا عند الحجز ليحضر الطاجين بخضر الموسم.',
          en: 'Yes. Tell us when you book and the tagine is made with seasonal vegetables.',
        },
      },
      {
        question: {
          fr: 'Peut-on venir sans monter à dromadaire ?',
          ar: 'هل يمكن المشاركة دون ركوب الجمل؟',
          en: 'Can I come without riding?',
        },
        answer: {
          fr: 'Bien sûr : un guide propose une marche sur la crête pendant la balade.',
          ar: 'طبعا، يقترح عليكم مرشد جولة مشي فوق الربوة في الوقت نفسه.',
          en: 'Of course. A guide leads a walk along the ridge while the others ride.',
        },
      },
    ],
    location: {
      address: '33, rue Ibn Aïcha',
      district: 'Guéliz',
      latitude: 31.6372,
      longitude: -8.0135,
      phone: '+212 5 22 00 00 47',
    },
    originalPrice: 600,
    discountedPrice: 349,
    stock: 60,
    minPurchase: 1,
    maxPurchase: 8,
    voucherDays: 90,
    startsInDays: -12,
    endsInDays: 18,
    featured: true,
    dealOfDay: false,
    appeal: 0.93,
  },
  {
    key: 'loisirs-fes-merzouga',
    category: 'loisirs-desert',
    merchant: 'tiwizi-aventures',
    city: 'fes',
    kind: 'service',
    scene: 'desert',
    title: {
      fr: 'Trois jours vers Merzouga au départ de Fès, avec une nuit en bivouac',
      ar: 'ثلاثة أيام نحو مرزوكة انطلاقا من فاس، مع ليلة في المخيم',
      en: 'Three days to Merzouga from Fes, with a night in a desert camp',
    },
    slug: {
      fr: 'trois-jours-merzouga-depart-fes-bivouac',
      ar: 'ثلاثة-أيام-مرزوكة-من-فاس',
      en: 'three-days-merzouga-from-fes',
    },
    summary: {
      fr: 'La route des cèdres, la vallée du Ziz et les dunes de l’erg Chebbi, en petit groupe et sans étape à la course.',
      ar: 'طريق الأرز ووادي زيز وكثبان عرق الشبي، في مجموعة صغيرة ودون استعجال.',
      en: 'The cedar road, the Ziz valley and the Erg Chebbi dunes, in a small group and without rushing.',
    },
    description: {
      fr: [
        'Le premier jour traverse Ifrane, la cédraie d’Azrou et le col du Zad avant de descendre vers Midelt, où l’on dort dans une maison d’hôtes. Le lendemain, la route suit les palmeraies du Ziz jusqu’à Erfoud et Merzouga. On quitte le véhicule en fin d’après-midi pour rejoindre le bivouac à dromadaire.',
        '## La nuit dans les dunes',
        'Les tentes sont garnies de vrais lits et de couvertures épaisses. Après le dîner, le feu reste allumé pour ceux qui veillent. Le réveil se fait avant l’aube pour le lever du soleil, puis le retour à Fès prend la journée.',
      ],
      ar: [
        'يعبر اليوم الأول إفران وغابة الأرز بأزرو ثم يصل إلى ميدلت حيث المبيت في دار ضيافة. وفي الغد تتبع الطريق واحات زيز إلى أرفود ومرزوكة، ثم نترك السيارة قبيل الغروب لنبلغ المخيم على ظهور الجمال.',
        '## ليلة بين الكثبان',
        'الخيام مجهزة بأسرة حقيقية وأغطية سميكة. بعد العشاء تبقى النار موقدة لمن يحب السهر. نستيقظ قبل الفجر لمشاهدة الشروق، ثم نعود إلى فاس خلال النهار.',
      ],
      en: [
        'Day one crosses Ifrane, the Azrou cedars and the Zad pass before dropping to Midelt, where you sleep in a guest house. The next day follows the palm groves of the Ziz to Erfoud and Merzouga. In the late afternoon you swap the vehicle for a camel and ride to camp.',
        '## A night in the dunes',
        'Tents have real beds and thick blankets. After dinner the fire stays lit for anyone who wants to sit up. You are woken before dawn for sunrise, and the drive back to Fes takes the day.',
      ],
    },
    highlights: {
      fr: [
        'Groupe de huit personnes au plus',
        'Chauffeur-guide de la région, véhicule climatisé',
        'Bivouac avec vrais lits et sanitaires',
        'Lever de soleil sur l’erg Chebbi',
        'Arrêts choisis, sans boutique imposée',
      ],
      ar: [
        'مجموعة من ثمانية أشخاص على الأكثر',
        'سائق مرشد من أبناء المنطقة وسيارة مكيفة',
        'مخيم بأسرة حقيقية ومرافق صحية',
        'شروق الشمس على عرق الشبي',
        'وقفات مختارة دون دكاكين مفروضة',
      ],
      en: [
        'Groups of eight at most',
        'Local driver-guide, air-conditioned vehicle',
        'Camp with real beds and bathrooms',
        'Sunrise over Erg Chebbi',
        'Well-chosen stops, no forced shopping',
      ],
    },
    included: {
      fr: [
        'Transport de Fès à Fès',
        'Une nuit à Midelt et une nuit en bivouac',
        'Deux petits-déjeuners et deux dîners',
        'Balade à dromadaire aller et retour',
      ],
      ar: ['النقل من فاس وإليها', 'ليلة بميدلت وليلة في المخيم', 'فطوران وعشاءان', 'ركوب الجمل ذهابا وإيابا'],
      en: [
        'Transport from Fes and back',
        'One night in Midelt and one in camp',
        'Two breakfasts and two dinners',
        'Camel ride both ways',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Réservez votre place', text: 'Achetez un bon par voyageur.' },
        {
          title: 'Choisissez un départ',
          text: 'Nous partons le mardi et le vendredi ; le calendrier vous est envoyé avec le bon.',
        },
        { title: 'Préparez un sac léger', text: 'Une liste vous est envoyée quelques jours avant.' },
        { title: 'Partez', text: 'Rendez-vous à 8 h devant notre bureau de la Ville Nouvelle.' },
      ],
      ar: [
        { title: 'احجزوا مكانكم', text: 'اشتروا قسيمة لكل مسافر.' },
        { title: 'اختاروا موعد الانطلاق', text: 'ننطلق كل ثلاثاء وجمعة، ويصلكم الجدول مع القسيمة.' },
        { title: 'جهزوا حقيبة خفيفة', text: 'نرسل إليكم لائحة بما تحتاجونه قبل أيام.' },
        { title: 'انطلقوا', text: 'الموعد في الثامنة صباحا أمام مكتبنا بالمدينة الجديدة.' },
      ],
      en: [
        { title: 'Save your seat', text: 'Buy one voucher per traveller.' },
        { title: 'Pick a departure', text: 'We leave on Tuesdays and Fridays; the calendar comes with your voucher.' },
        { title: 'Pack light', text: 'We send a packing list a few days before.' },
        { title: 'Go', text: 'Meet at 8 am outside our Ville Nouvelle office.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable six mois ; pas de départ en juillet et août.',
          ar: 'صالحة ستة أشهر، ولا رحلات في يوليوز وغشت.',
          en: 'Valid for six months; no departures in July and August.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation dix jours à l’avance ; départ confirmé à partir de quatre voyageurs.',
          ar: 'الحجز قبل عشرة أيام، ويتأكد الانطلاق ابتداء من أربعة مسافرين.',
          en: 'Book ten days ahead; departures run with four travellers or more.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Report gratuit jusqu’à cinq jours avant le départ.',
          ar: 'التأجيل مجاني إلى غاية خمسة أيام قبل الانطلاق.',
          en: 'Free rescheduling up to five days before departure.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Déjeuners et dépenses personnelles à votre charge.',
          ar: 'وجبات الغداء والمصاريف الشخصية غير مشمولة.',
          en: 'Lunches and personal expenses are not included.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Et si le départ n’est pas complet ?',
          ar: 'وإذا لم يكتمل عدد المسافرين؟',
          en: 'What if a departure doesn’t fill?',
        },
        answer: {
          fr: 'Nous vous proposons une autre date, ou le remboursement du bon si aucune ne vous convient.',
          ar: 'نقترح عليكم تاريخا آخر، أو نعيد إليكم ثمن القسيمة إن لم يناسبكم أي تاريخ.',
          en: 'We offer another date, or refund the voucher if none suits you.',
        },
      },
      {
        question: {
          fr: 'Le trajet est-il long ?',
          ar: 'هل الطريق طويلة؟',
          en: 'Is the drive long?',
        },
        answer: {
          fr: 'Comptez une journée entière pour le retour. Nous nous arrêtons environ toutes les deux heures.',
          ar: 'تستغرق العودة يوما كاملا، ونتوقف كل ساعتين تقريبا.',
          en: 'Allow a full day for the way back. We stop roughly every two hours.',
        },
      },
    ],
    location: {
      address: '21, rue Abdelkrim El Khattabi',
      district: 'Ville Nouvelle',
      latitude: 34.0372,
      longitude: -5.0031,
      phone: '+212 5 22 00 00 48',
    },
    originalPrice: 2200,
    discountedPrice: 1490,
    stock: 16,
    minPurchase: 1,
    maxPurchase: 4,
    voucherDays: 180,
    startsInDays: -15,
    endsInDays: 40,
    featured: false,
    dealOfDay: false,
    appeal: 0.92,
  },
  {
    key: 'loisirs-agadir-quad',
    category: 'loisirs-desert',
    merchant: 'tiwizi-aventures',
    city: 'agadir',
    kind: 'service',
    scene: 'quad',
    title: {
      fr: 'Quad à Agadir : deux heures entre forêt d’eucalyptus et dunes',
      ar: 'كواد بأكادير: ساعتان بين غابة الأوكالبتوس والكثبان',
      en: 'Quad biking in Agadir: two hours of eucalyptus forest and dunes',
    },
    slug: {
      fr: 'quad-agadir-foret-dunes-deux-heures',
      ar: 'كواد-أكادير-الغابة-والكثبان',
      en: 'quad-biking-agadir-forest-dunes',
    },
    summary: {
      fr: 'Une sortie encadrée sur les pistes du Souss, avec prise en main pour les débutants et pause thé chez l’habitant.',
      ar: 'خرجة مؤطرة في مسالك سوس، مع تدريب للمبتدئين ووقفة شاي عند أهل المنطقة.',
      en: 'A guided ride on the tracks of the Souss, with a briefing for beginners and tea at a local home.',
    },
    description: {
      fr: [
        'On commence par un quart d’heure sur un terrain plat, le temps de comprendre le frein et l’accélérateur. Puis la file s’engage dans les eucalyptus et rejoint les dunes qui bordent l’océan. Le guide ouvre la route, un second ferme la marche.',
        'À mi-parcours, une famille du douar vous reçoit pour le thé, le pain chaud et l’huile d’argan. Le sentier évite les champs cultivés et les zones protégées du parc.',
      ],
      ar: [
        'نبدأ بربع ساعة على أرض منبسطة حتى تتعودوا على الفرامل ودواسة السرعة. ثم يدخل الموكب بين أشجار الأوكالبتوس إلى أن يبلغ الكثبان المحاذية للمحيط. مرشد في المقدمة وآخر في المؤخرة.',
        'في منتصف الطريق تستقبلكم أسرة من الدوار بالشاي والخبز الساخن وزيت أركان. يتجنب المسلك الحقول المزروعة والمناطق المحمية في المنتزه.',
      ],
      en: [
        'You start with fifteen minutes on flat ground to get used to the brake and throttle. Then the line heads into the eucalyptus and out to the dunes along the ocean. One guide leads, another brings up the rear.',
        'Halfway round, a village family has you in for tea, warm bread and argan oil. The route keeps clear of crops and of the protected parts of the park.',
      ],
    },
    highlights: {
      fr: [
        'Prise en main avant le départ',
        'Deux guides par groupe',
        'Pause thé et huile d’argan chez l’habitant',
        'Navette depuis les hôtels d’Agadir',
      ],
      ar: ['تدريب قبل الانطلاق', 'مرشدان لكل مجموعة', 'وقفة شاي وزيت أركان عند أسرة محلية', 'نقل من فنادق أكادير'],
      en: [
        'Hands-on briefing before you leave',
        'Two guides per group',
        'Tea and argan oil at a family home',
        'Pick-up from Agadir hotels',
      ],
    },
    included: {
      fr: ['Quad une place pour deux heures', 'Casque, lunettes et chèche', 'Navette aller-retour', 'Assurance'],
      ar: ['كواد فردي لمدة ساعتين', 'خوذة ونظارات وعمامة', 'النقل ذهابا وإيابا', 'التأمين'],
      en: ['Single quad for two hours', 'Helmet, goggles and headscarf', 'Return transfer', 'Insurance'],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez le bon', text: 'Un bon par conducteur.' },
        { title: 'Donnez votre créneau', text: 'Matin ou après-midi, par téléphone.' },
        { title: 'On passe vous prendre', text: 'À votre hôtel ou à notre bureau de Founty.' },
      ],
      ar: [
        { title: 'اشتروا القسيمة', text: 'قسيمة لكل سائق.' },
        { title: 'اختاروا الفترة', text: 'صباحا أو بعد الظهر، بالهاتف.' },
        { title: 'نأتي لأخذكم', text: 'من الفندق أو من مكتبنا بفونتي.' },
      ],
      en: [
        { title: 'Buy the voucher', text: 'One voucher per driver.' },
        { title: 'Give us a slot', text: 'Morning or afternoon, by phone.' },
        { title: 'We pick you up', text: 'From your hotel or our Founty office.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: { fr: 'Valable deux mois.', ar: 'صالحة شهرين.', en: 'Valid for two months.' },
      },
      {
        kind: 'booking',
        text: { fr: 'Réservation la veille.', ar: 'الحجز في اليوم السابق.', en: 'Book the day before.' },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Conduite à partir de 16 ans, avec l’accord d’un parent pour les mineurs.',
          ar: 'السياقة ابتداء من 16 سنة، مع موافقة ولي الأمر للقاصرين.',
          en: 'Drivers must be 16 or over, with a parent’s consent for minors.',
        },
      },
      {
        kind: 'other',
        text: {
          fr: 'Une caution est demandée sur place et rendue au retour.',
          ar: 'تطلب كفالة في عين المكان وتعاد عند العودة.',
          en: 'A deposit is taken on site and given back after the ride.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Faut-il un permis ?',
          ar: 'هل رخصة السياقة ضرورية؟',
          en: 'Do I need a licence?',
        },
        answer: {
          fr: 'Non, le circuit reste sur des pistes. Le guide vérifie que vous êtes à l’aise avant de partir.',
          ar: 'لا، فالمسار كله في مسالك غير معبدة. ويتأكد المرشد من تمكنكم قبل الانطلاق.',
          en: 'No, the route stays on tracks. The guide checks that you are comfortable before setting off.',
        },
      },
      {
        question: {
          fr: 'Peut-on monter à deux ?',
          ar: 'هل يمكن الركوب لشخصين؟',
          en: 'Can two people share a quad?',
        },
        answer: {
          fr: 'Oui, quelques quads ont deux places. Le passager règle un supplément sur place.',
          ar: 'نعم، بعض المركبات بمقعدين، ويؤدي الراكب الثاني زيادة في عين المكان.',
          en: 'Yes, some quads seat two. The passenger pays a supplement on site.',
        },
      },
    ],
    location: {
      address: '5, rue des Dunes, Founty',
      district: 'Founty',
      latitude: 30.4021,
      longitude: -9.5908,
      phone: '+212 5 22 00 00 49',
    },
    originalPrice: 600,
    discountedPrice: 270,
    stock: 40,
    minPurchase: 1,
    maxPurchase: 6,
    voucherDays: 60,
    startsInDays: -8,
    endsInDays: 12,
    featured: false,
    dealOfDay: false,
    appeal: 0.84,
  },
  {
    key: 'loisirs-essaouira-surf',
    category: 'loisirs-mer',
    merchant: 'maree-haute',
    city: 'essaouira',
    kind: 'service',
    scene: 'surf',
    title: {
      fr: 'Trois cours de surf à Essaouira, planche et combinaison fournies',
      ar: 'ثلاث حصص لركوب الأمواج بالصويرة، مع اللوح والبذلة',
      en: 'Three surf lessons in Essaouira, board and wetsuit provided',
    },
    slug: {
      fr: 'trois-cours-surf-essaouira',
      ar: 'ثلاث-حصص-ركوب-الأمواج-بالصويرة',
      en: 'three-surf-lessons-essaouira',
    },
    summary: {
      fr: 'La baie est large, la vague est douce : trois séances de deux heures pour se lever sur la planche avec un moniteur.',
      ar: 'خليج واسع وموج لطيف: ثلاث حصص من ساعتين للوقوف على اللوح مع مدرب.',
      en: 'A wide bay and gentle waves: three two-hour sessions with an instructor to get you standing.',
    },
    description: {
      fr: [
        'La grande plage d’Essaouira se prête aux premiers pas : fond de sable, peu de courant, de la place pour tomber. Le cours commence sur le sable, avec les règles de priorité et le geste pour se relever. Ensuite on passe à l’eau, à six élèves au plus par moniteur.',
        'Les trois séances peuvent se suivre ou s’étaler sur deux mois. Nous choisissons l’heure selon la marée et le vent, et nous vous prévenons la veille au soir. Les enfants sont bienvenus dès huit ans.',
      ],
      ar: [
        'شاطئ الصويرة الكبير مناسب للخطوات الأولى: قاع رملي وتيار خفيف ومساحة كافية للسقوط دون خوف. تبدأ الحصة على الرمل بقواعد الأولوية وحركة الوقوف، ثم ندخل الماء بستة متعلمين على الأكثر مع كل مدرب.',
        'يمكن أن تكون الحصص الثلاث متتالية أو موزعة على شهرين. نختار الساعة بحسب المد والريح ونخبركم في مساء اليوم السابق. والأطفال مرحب بهم من سن الثامنة.',
      ],
      en: [
        'Essaouira’s long beach is kind to beginners: sandy bottom, little current, plenty of room to fall. Lessons start on the sand with right-of-way rules and the pop-up. Then it’s into the water, with no more than six learners per instructor.',
        'Take the three sessions in a row or spread them over two months. We choose the hour by tide and wind and let you know the evening before. Children are welcome from age eight.',
      ],
    },
    highlights: {
      fr: [
        'Six élèves au plus par moniteur',
        'Planches en mousse et combinaisons de toutes tailles',
        'Fond de sable et vague douce',
        'Créneaux choisis selon la marée',
      ],
      ar: [
        'ستة متعلمين على الأكثر مع كل مدرب',
        'ألواح إسفنجية وبذلات بكل المقاسات',
        'قاع رملي وموج لطيف',
        'مواعيد تختار بحسب المد والجزر',
      ],
      en: [
        'No more than six learners per instructor',
        'Foam boards and wetsuits in every size',
        'Sandy bottom and gentle waves',
        'Slots picked to suit the tide',
      ],
    },
    included: {
      fr: ['Trois séances de deux heures', 'Planche et combinaison', 'Assurance', 'Douche chaude et casier'],
      ar: ['ثلاث حصص من ساعتين', 'اللوح والبذلة', 'التأمين', 'حمام ساخن وخزانة'],
      en: ['Three two-hour sessions', 'Board and wetsuit', 'Insurance', 'Hot shower and locker'],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez', text: 'Le bon couvre une personne pour les trois séances.' },
        { title: 'Fixez la première date', text: 'Donnez-nous votre taille et votre niveau pour préparer la planche.' },
        { title: 'Rejoignez-nous', text: 'Rendez-vous au local de la plage, maillot et serviette suffisent.' },
      ],
      ar: [
        { title: 'اشتروا', text: 'تغطي القسيمة شخصا واحدا في الحصص الثلاث.' },
        { title: 'حددوا التاريخ الأول', text: 'أخبرونا بالقامة والمستوى لنحضر اللوح.' },
        { title: 'التحقوا بنا', text: 'الموعد في محلنا على الشاطئ، ويكفيكم لباس سباحة ومنشفة.' },
      ],
      en: [
        { title: 'Buy', text: 'One voucher covers one person for all three sessions.' },
        { title: 'Set your first date', text: 'Tell us your height and level so we can set a board aside.' },
        { title: 'Join us', text: 'Meet at our beach hut; swimwear and a towel are all you need.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Les trois séances se prennent dans les deux mois qui suivent l’achat.',
          ar: 'تؤخذ الحصص الثلاث خلال الشهرين التاليين للشراء.',
          en: 'All three sessions must be taken within two months of purchase.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation deux jours avant la première séance.',
          ar: 'الحجز قبل يومين من الحصة الأولى.',
          en: 'Book two days before your first session.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Savoir nager est indispensable.',
          ar: 'إتقان السباحة شرط أساسي.',
          en: 'You must be able to swim.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Séance reportée sans frais si la mer ou le vent l’imposent.',
          ar: 'تؤجل الحصة دون مصاريف إذا فرض البحر أو الريح ذلك.',
          en: 'Sessions are moved at no cost when sea or wind require it.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Je n’ai jamais surfé, est-ce pour moi ?',
          ar: 'لم أركب الأمواج من قبل، هل يناسبني هذا العرض؟',
          en: 'I have never surfed. Is this for me?',
        },
        answer: {
          fr: 'Oui, la formule est pensée pour débuter. Si vous êtes plus avancé, le moniteur vous emmène vers un autre pic.',
          ar: 'نعم، العرض موجه للمبتدئين. وإن كان مستواكم متقدما يرافقكم المدرب إلى موجة أقوى.',
          en: 'Yes, it is built for first-timers. If you are further along, the instructor will take you to another peak.',
        },
      },
      {
        question: {
          fr: 'Fait-il trop de vent l’été ?',
          ar: 'هل الريح قوية في الصيف؟',
          en: 'Is it too windy in summer?',
        },
        answer: {
          fr: 'Le vent se lève souvent l’après-midi ; en été nos cours ont lieu tôt le matin.',
          ar: 'تشتد الريح غالبا بعد الظهر، لذلك تكون حصص الصيف في الصباح الباكر.',
          en: 'It often picks up after noon, so our summer lessons run early in the morning.',
        },
      },
    ],
    location: {
      address: '112, boulevard Mohammed V, front de mer',
      district: 'Plage',
      latitude: 31.5009,
      longitude: -9.7618,
      phone: '+212 5 22 00 00 50',
    },
    originalPrice: 1050,
    discountedPrice: 690,
    stock: 30,
    minPurchase: 1,
    maxPurchase: 4,
    voucherDays: 60,
    startsInDays: -5,
    endsInDays: 25,
    featured: false,
    dealOfDay: false,
    appeal: 0.95,
  },
  {
    key: 'loisirs-chefchaouen-akchour',
    category: 'loisirs-montagne',
    merchant: 'tiwizi-aventures',
    city: 'chefchaouen',
    kind: 'service',
    scene: 'mountain',
    title: {
      fr: 'Randonnée guidée aux cascades d’Akchour, pique-nique au bord de l’eau',
      ar: 'رحلة مشي مع مرشد إلى شلالات أقشور وغداء على حافة الوادي',
      en: 'Guided hike to the Akchour waterfalls with a riverside picnic',
    },
    slug: {
      fr: 'randonnee-cascades-akchour-chefchaouen',
      ar: 'مشي-إلى-شلالات-أقشور-شفشاون',
      en: 'akchour-waterfalls-hike-chefchaouen',
    },
    summary: {
      fr: 'Une journée dans le parc de Talassemtane, des vasques turquoise à la grande cascade, transport depuis la ville compris.',
      ar: 'يوم في منتزه تلاسمطان، من البرك الفيروزية إلى الشلال الكبير، مع النقل من المدينة.',
      en: 'A day in Talassemtane park, from turquoise pools to the big fall, with transport from town.',
    },
    description: {
      fr: [
        'On quitte Chefchaouen à 9 h pour une petite heure de route. Le sentier suit l’oued, le traverse sur des troncs, passe de vasque en vasque. Il faut environ deux heures et demie pour atteindre la grande cascade, en prenant son temps.',
        'Le pique-nique se prend à l’ombre, avec salade, pain de campagne, olives et fruits. Ceux qui le veulent se baignent ; l’eau est froide même en août. Selon la forme du groupe, le guide ajoute le pont de Dieu au retour.',
      ],
      ar: [
        'نغادر شفشاون في التاسعة صباحا، والطريق أقل من ساعة. يتبع المسلك الوادي ويعبره فوق جذوع الأشجار من بركة إلى أخرى. ونحتاج نحو ساعتين ونصف لبلوغ الشلال الكبير دون عجلة.',
        'نتناول الغداء في الظل: سلطة وخبز بلدي وزيتون وفواكه. ومن شاء سبح، فالماء بارد حتى في غشت. وإن سمحت لياقة المجموعة أضاف المرشد قنطرة ربي في طريق العودة.',
      ],
      en: [
        'We leave Chefchaouen at 9 am for a drive of just under an hour. The path follows the river, crosses it on logs and climbs from pool to pool. It takes about two and a half hours to reach the big waterfall at an easy pace.',
        'Lunch is in the shade: salad, country bread, olives and fruit. Swim if you like; the water is cold even in August. If the group has legs left, the guide adds God’s Bridge on the way back.',
      ],
    },
    highlights: {
      fr: [
        'Guide de montagne du pays',
        'Vasques de baignade tout au long du sentier',
        'Pique-nique de produits du Rif',
        'Dix marcheurs au plus',
      ],
      ar: [
        'مرشد جبلي من أبناء المنطقة',
        'برك للسباحة على طول المسلك',
        'غداء من منتجات الريف',
        'عشرة مشاركين على الأكثر',
      ],
      en: [
        'Mountain guide from the area',
        'Swimming pools all along the path',
        'Picnic made with Rif produce',
        'Ten walkers at most',
      ],
    },
    included: {
      fr: ['Transport aller-retour depuis Bab el-Aïn', 'Guide à la journée', 'Pique-nique et eau'],
      ar: ['النقل ذهابا وإيابا من باب العين', 'مرشد طوال اليوم', 'الغداء والماء'],
      en: ['Return transport from Bab el-Ain', 'Guide for the day', 'Picnic and water'],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez', text: 'Un bon par marcheur.' },
        { title: 'Inscrivez-vous', text: 'Sorties le mercredi, le samedi et le dimanche.' },
        { title: 'Retrouvez le guide', text: 'À 8 h 45, devant Bab el-Aïn.' },
      ],
      ar: [
        { title: 'اشتروا', text: 'قسيمة لكل مشارك.' },
        { title: 'سجلوا أنفسكم', text: 'الخرجات أيام الأربعاء والسبت والأحد.' },
        { title: 'موعدكم مع المرشد', text: 'في التاسعة إلا ربعا صباحا أمام باب العين.' },
      ],
      en: [
        { title: 'Buy', text: 'One voucher per walker.' },
        { title: 'Sign up', text: 'We walk on Wednesdays, Saturdays and Sundays.' },
        { title: 'Meet the guide', text: 'At 8.45 am by Bab el-Ain.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable trois mois, hors jours de forte pluie.',
          ar: 'صالحة ثلاثة أشهر، ما عدا أيام المطر الغزير.',
          en: 'Valid for three months, except on days of heavy rain.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Inscription l’avant-veille au plus tard.',
          ar: 'التسجيل قبل يومين على الأقل.',
          en: 'Sign up at least two days before.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Environ cinq heures de marche ; chaussures fermées indispensables.',
          ar: 'حوالي خمس ساعات من المشي، والأحذية المغلقة ضرورية.',
          en: 'About five hours on foot; closed shoes are a must.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'En cas d’orage ou de crue, la sortie est reportée.',
          ar: 'تؤجل الخرجة عند العواصف أو فيضان الوادي.',
          en: 'In storms or high water the outing is rescheduled.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Mes enfants peuvent-ils suivre ?',
          ar: 'هل يستطيع أطفالي المشاركة؟',
          en: 'Will my children manage?',
        },
        answer: {
          fr: 'Dès dix ans s’ils marchent volontiers. Pour les plus jeunes, le guide propose de s’arrêter aux premières vasques.',
          ar: 'نعم من سن العاشرة إن كانوا يحبون المشي. أما الأصغر سنا فيقترح المرشد التوقف عند البرك الأولى.',
          en: 'From ten, if they like walking. With younger ones, the guide suggests stopping at the first pools.',
        },
      },
      {
        question: {
          fr: 'Que faut-il emporter ?',
          ar: 'ماذا نحضر معنا؟',
          en: 'What should we bring?',
        },
        answer: {
          fr: 'Un maillot, une serviette, de la crème solaire et un vêtement chaud hors saison.',
          ar: 'لباس السباحة ومنشفة وواق من الشمس، ولباسا دافئا خارج الصيف.',
          en: 'Swimwear, a towel, sunscreen, and a warm layer outside summer.',
        },
      },
    ],
    location: {
      address: '3, avenue Hassan II, face à Bab el-Aïn',
      district: 'Bab el-Aïn',
      latitude: 35.1687,
      longitude: -5.2669,
      phone: '+212 5 22 00 00 51',
    },
    originalPrice: 400,
    discountedPrice: 260,
    stock: 36,
    minPurchase: 1,
    maxPurchase: 5,
    voucherDays: 90,
    startsInDays: -10,
    endsInDays: 30,
    featured: false,
    dealOfDay: false,
    appeal: 0.94,
  },
  {
    key: 'loisirs-marrakech-imlil',
    category: 'loisirs-montagne',
    merchant: 'tiwizi-aventures',
    city: 'marrakech',
    kind: 'service',
    scene: 'mountain',
    title: {
      fr: 'Une journée à Imlil : marche au pied du Toubkal et déjeuner chez l’habitant',
      ar: 'يوم في إمليل: مشي عند قدم توبقال وغداء عند أسرة محلية',
      en: 'A day in Imlil: a walk below Toubkal and lunch with a family',
    },
    slug: {
      fr: 'journee-imlil-marche-toubkal-dejeuner',
      ar: 'يوم-في-إمليل-عند-قدم-توبقال',
      en: 'imlil-day-walk-toubkal-lunch',
    },
    summary: {
      fr: 'Quitter Marrakech le matin, marcher entre noyers et villages de terre, déjeuner chez une famille et rentrer le soir.',
      ar: 'تغادرون مراكش صباحا وتمشون بين أشجار الجوز وقرى الطين، ثم تتغدون عند أسرة وتعودون مساء.',
      en: 'Leave Marrakech in the morning, walk among walnut trees and earth villages, lunch with a family, home by evening.',
    },
    description: {
      fr: [
        'Une heure et demie de route mène à Imlil, à 1 740 m. De là, le sentier monte doucement entre les vergers jusqu’à Aremd, le village posé sur sa moraine, puis redescend par les canaux d’irrigation. Comptez trois à quatre heures de marche facile.',
        'Le déjeuner est préparé par une famille d’Aremd qui travaille avec nous depuis nos débuts : tajine, couscous le vendredi, pain du four. Une part du prix lui revient directement. Un muletier peut porter les sacs ou un marcheur fatigué.',
      ],
      ar: [
        'تقودكم ساعة ونصف من الطريق إلى إمليل على علو 1740 مترا. من هناك يصعد المسلك برفق بين البساتين إلى قرية أرمد، ثم ينزل مع سواقي الماء. المشي سهل ويدوم ثلاث إلى أربع ساعات.',
        'تعد الغداء أسرة من أرمد تشتغل معنا منذ بدايتنا: طاجين، أو كسكس يوم الجمعة، مع خبز الفرن. ويعود جزء من الثمن إليها مباشرة. ويمكن لصاحب البغل أن يحمل الحقائب أو من تعب من المشي.',
      ],
      en: [
        'An hour and a half’s drive brings you to Imlil, at 1,740 m. From there the path climbs gently through orchards to Aremd, the village perched on its moraine, and comes back along the irrigation channels. Allow three to four hours of easy walking.',
        'Lunch is cooked by a family in Aremd who have worked with us from the start: tagine, couscous on Fridays, bread from the oven. Part of the price goes straight to them. A muleteer can carry bags, or a tired walker.',
      ],
    },
    highlights: {
      fr: [
        'Marche facile, ouverte aux familles',
        'Déjeuner chez une famille d’Aremd',
        'Guide accompagnateur diplômé',
        'Départ de Marrakech à 8 h 30, retour vers 17 h 30',
      ],
      ar: [
        'مشي سهل يناسب الأسر',
        'غداء عند أسرة من أرمد',
        'مرشد جبلي حاصل على دبلوم',
        'الانطلاق من مراكش في الثامنة والنصف والعودة نحو الخامسة والنصف مساء',
      ],
      en: [
        'Easy walking, good for families',
        'Lunch in a home in Aremd',
        'Qualified mountain guide',
        'Leaves Marrakech at 8.30 am, back around 5.30 pm',
      ],
    },
    included: {
      fr: ['Transport aller-retour', 'Guide de montagne', 'Déjeuner et thé', 'Mule pour les bagages du groupe'],
      ar: ['النقل ذهابا وإيابا', 'مرشد جبلي', 'الغداء والشاي', 'بغل لحمل أمتعة المجموعة'],
      en: ['Return transport', 'Mountain guide', 'Lunch and tea', 'A mule for the group’s bags'],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez vos places', text: 'Les bons arrivent par e-mail, un par personne.' },
        { title: 'Choisissez un jour', text: 'Départs tous les jours sauf le lundi.' },
        { title: 'Retrouvez-nous', text: 'Devant notre bureau de Guéliz, bonnes chaussures aux pieds.' },
      ],
      ar: [
        { title: 'اشتروا أماكنكم', text: 'تصلكم القسائم بالبريد الإلكتروني، واحدة لكل شخص.' },
        { title: 'اختاروا يوما', text: 'ننطلق كل يوم ما عدا الاثنين.' },
        { title: 'موعدنا', text: 'أمام مكتبنا بجليز، بأحذية مريحة للمشي.' },
      ],
      en: [
        { title: 'Buy your places', text: 'Vouchers come by email, one per person.' },
        { title: 'Choose a day', text: 'We run every day except Monday.' },
        { title: 'Meet us', text: 'Outside our Gueliz office, in good shoes.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: { fr: 'Valable quatre mois.', ar: 'صالحة أربعة أشهر.', en: 'Valid for four months.' },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation trois jours avant le départ.',
          ar: 'الحجز قبل ثلاثة أيام من الانطلاق.',
          en: 'Book three days before departure.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Report gratuit jusqu’à 24 h avant, et à tout moment en cas de neige.',
          ar: 'التأجيل مجاني إلى غاية 24 ساعة قبل الموعد، وفي أي وقت عند سقوط الثلج.',
          en: 'Free rescheduling up to 24 hours before, and at any time in case of snow.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Monte-t-on au sommet du Toubkal ?',
          ar: 'هل نصعد إلى قمة توبقال؟',
          en: 'Do we climb Toubkal itself?',
        },
        answer: {
          fr: 'Non, l’ascension demande deux jours et un autre équipement. Cette sortie reste dans la vallée.',
          ar: 'لا، فالصعود يحتاج يومين ومعدات أخرى. هذه الخرجة تبقى في الوادي.',
          en: 'No, the climb takes two days and different gear. This outing stays in the valley.',
        },
      },
      {
        question: {
          fr: 'Fait-il froid ?',
          ar: 'هل الجو بارد؟',
          en: 'Is it cold?',
        },
        answer: {
          fr: 'Plus qu’à Marrakech, surtout de novembre à mars : une polaire et un coupe-vent suffisent.',
          ar: 'أبرد من مراكش، خصوصا بين نونبر ومارس. يكفيكم لباس صوفي وسترة واقية من الريح.',
          en: 'Colder than Marrakech, above all from November to March. A fleece and a windproof will do.',
        },
      },
    ],
    location: {
      address: '33, rue Ibn Aïcha',
      district: 'Guéliz',
      latitude: 31.6372,
      longitude: -8.0135,
      phone: '+212 5 22 00 00 47',
    },
    originalPrice: 550,
    discountedPrice: 375,
    stock: 45,
    minPurchase: 1,
    maxPurchase: 6,
    voucherDays: 120,
    startsInDays: -3,
    endsInDays: 45,
    featured: false,
    dealOfDay: false,
    appeal: 0.9,
  },
  {
    key: 'loisirs-tanger-bateau',
    category: 'loisirs-mer',
    merchant: 'maree-haute',
    city: 'tanger',
    kind: 'service',
    scene: 'boat',
    title: {
      fr: 'Sortie en mer à Tanger : la baie, le cap Spartel et les dauphins du détroit',
      ar: 'خرجة بحرية بطنجة: الخليج ورأس سبارطيل ودلافين المضيق',
      en: 'Boat trip in Tangier: the bay, Cape Spartel and the dolphins of the strait',
    },
    slug: {
      fr: 'sortie-mer-tanger-cap-spartel-dauphins',
      ar: 'خرجة-بحرية-طنجة-رأس-سبارطيل',
      en: 'tangier-boat-trip-cape-spartel-dolphins',
    },
    summary: {
      fr: 'Deux heures et demie de bateau là où l’Atlantique rencontre la Méditerranée, avec un équipage qui connaît les courants.',
      ar: 'ساعتان ونصف على متن قارب حيث يلتقي المحيط بالمتوسط، مع طاقم خبير بالتيارات.',
      en: 'Two and a half hours afloat where the Atlantic meets the Mediterranean, with a crew who know the currents.',
    },
    description: {
      fr: [
        'Le bateau part de la marina et longe la kasbah avant de gagner le large. Le capitaine raconte la ville vue de la mer, puis met le cap à l’ouest, vers le phare du cap Spartel. Par temps clair, l’Espagne paraît à portée de main.',
        '## Et les dauphins ?',
        'Ils passent souvent dans le détroit, mais personne ne peut les promettre. Quand ils viennent, on coupe les gaz et on les laisse approcher, sans les poursuivre.',
      ],
      ar: [
        'ينطلق القارب من المرسى ويحاذي القصبة قبل أن يخرج إلى عرض البحر. يحكي لكم الربان قصة المدينة كما ترى من الماء، ثم يتجه غربا نحو منارة رأس سبارطيل. وحين يصفو الجو تبدو إسبانيا في متناول اليد.',
        '## وماذا عن الدلافين؟',
        'تمر كثيرا في المضيق، لكن لا أحد يستطيع أن يعدكم برؤيتها. وإذا ظهرت أطفأنا المحرك وتركناها تقترب دون مطاردة.',
      ],
      en: [
        'The boat leaves the marina and passes under the kasbah before heading out. The skipper tells you about the city as seen from the water, then turns west for the Cape Spartel lighthouse. On a clear day Spain looks close enough to touch.',
        '## And the dolphins?',
        'They often pass through the strait, but nobody can promise them. When they show up, we cut the engine and let them come to us rather than chase.',
      ],
    },
    highlights: {
      fr: [
        'Vue de la kasbah et du phare depuis la mer',
        'Douze passagers au plus',
        'Approche respectueuse des dauphins',
        'Thé à la menthe et gâteaux à bord',
      ],
      ar: [
        'القصبة والمنارة كما ترى من البحر',
        'اثنا عشر راكبا على الأكثر',
        'احترام الدلافين وعدم إزعاجها',
        'شاي بالنعناع وحلويات على المتن',
      ],
      en: [
        'The kasbah and lighthouse seen from the sea',
        'Twelve passengers at most',
        'Dolphins watched with respect',
        'Mint tea and cakes on board',
      ],
    },
    included: {
      fr: ['Sortie de deux heures et demie', 'Gilet de sauvetage à votre taille', 'Thé et gâteaux', 'Assurance'],
      ar: ['خرجة ساعتين ونصف', 'سترة نجاة بمقاسكم', 'شاي وحلويات', 'التأمين'],
      en: ['A trip of two and a half hours', 'A life jacket in your size', 'Tea and cakes', 'Insurance'],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez', text: 'Un bon par passager, deux au minimum.' },
        { title: 'Réservez un départ', text: 'Le matin à 10 h ou en fin d’après-midi.' },
        { title: 'Vérifiez la veille', text: 'Nous confirmons par message selon la météo.' },
        { title: 'Embarquez', text: 'Au ponton B de la marina, quinze minutes avant l’heure.' },
      ],
      ar: [
        { title: 'اشتروا', text: 'قسيمة لكل راكب، واثنتان على الأقل.' },
        { title: 'احجزوا الموعد', text: 'صباحا في العاشرة أو قبيل الغروب.' },
        { title: 'انتظروا التأكيد', text: 'نراسلكم في اليوم السابق بحسب أحوال الطقس.' },
        { title: 'اصعدوا', text: 'من الرصيف «ب» بالمرسى، قبل الموعد بربع ساعة.' },
      ],
      en: [
        { title: 'Buy', text: 'One voucher per passenger, two at least.' },
        { title: 'Book a departure', text: 'Mornings at 10 am or late afternoon.' },
        { title: 'Check the day before', text: 'We confirm by message once we have seen the forecast.' },
        { title: 'Board', text: 'At pontoon B in the marina, fifteen minutes early.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: { fr: 'Valable trois mois.', ar: 'صالحة ثلاثة أشهر.', en: 'Valid for three months.' },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation deux jours à l’avance, à partir de deux passagers.',
          ar: 'الحجز قبل يومين، ابتداء من راكبين.',
          en: 'Book two days ahead, for two passengers or more.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Enfants à partir de 5 ans ; les mineurs embarquent avec un adulte.',
          ar: 'الأطفال ابتداء من 5 سنوات، والقاصرون برفقة شخص راشد.',
          en: 'Children from age 5; minors board with an adult.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Si le vent d’est nous garde à quai, la sortie est reportée ou remboursée, à votre choix.',
          ar: 'إذا منعتنا ريح الشرقي من الإبحار فلكم أن تختاروا بين التأجيل واسترداد الثمن.',
          en: 'If the east wind keeps us in port, choose a new date or a refund.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'A-t-on le mal de mer ?',
          ar: 'هل يصيبنا دوار البحر؟',
          en: 'Will I get seasick?',
        },
        answer: {
          fr: 'La baie est calme, le détroit peut remuer. Si vous y êtes sensible, préférez le départ du matin.',
          ar: 'الخليج هادئ، أما المضيق فقد يضطرب. إن كنتم ممن يتأثرون فاختاروا موعد الصباح.',
          en: 'The bay is calm; the strait can be lively. If you are prone to it, take the morning trip.',
        },
      },
      {
        question: {
          fr: 'Peut-on privatiser le bateau ?',
          ar: 'هل يمكن حجز القارب كله؟',
          en: 'Can we have the boat to ourselves?',
        },
        answer: {
          fr: 'Oui, en achetant dix bons et en le signalant à la réservation.',
          ar: 'نعم، بشراء عشر قسائم مع الإشارة إلى ذلك عند الحجز.',
          en: 'Yes. Buy ten vouchers and say so when you book.',
        },
      },
    ],
    location: {
      address: 'Ponton B, marina de Tanger',
      district: 'Marina',
      latitude: 35.7868,
      longitude: -5.8048,
      phone: '+212 5 22 00 00 52',
    },
    originalPrice: 500,
    discountedPrice: 320,
    stock: 48,
    minPurchase: 2,
    maxPurchase: 10,
    voucherDays: 90,
    startsInDays: -7,
    endsInDays: 15,
    featured: true,
    dealOfDay: false,
    appeal: 0.89,
  },
  {
    key: 'loisirs-rabat-bouregreg',
    category: 'loisirs-mer',
    merchant: 'maree-haute',
    city: 'rabat',
    kind: 'service',
    scene: 'boat',
    title: {
      fr: 'Promenade en barque sur le Bouregreg au coucher du soleil',
      ar: 'نزهة بالقارب في أبي رقراق عند الغروب',
      en: 'Sunset boat ride on the Bouregreg',
    },
    slug: {
      fr: 'promenade-barque-bouregreg-rabat',
      ar: 'نزهة-بالقارب-أبي-رقراق-الرباط',
      en: 'bouregreg-sunset-boat-ride-rabat',
    },
    summary: {
      fr: 'Une heure sur l’eau entre Rabat et Salé, de la kasbah des Oudayas à la tour Hassan, avec un batelier du fleuve.',
      ar: 'ساعة على الماء بين الرباط وسلا، من قصبة الأوداية إلى صومعة حسان، مع بحار من أهل النهر.',
      en: 'An hour on the water between Rabat and Salé, from the Oudayas to the Hassan Tower, with a river boatman.',
    },
    description: {
      fr: [
        'Les barques bleues du Bouregreg relient les deux rives depuis toujours. La nôtre part du quai des Oudayas, passe sous les remparts et remonte jusqu’à la tour Hassan. Le batelier coupe le moteur face au soleil et sert le thé.',
        'Six personnes montent à bord, pas davantage. C’est une sortie tranquille, que l’on vienne en couple, avec des parents âgés ou de jeunes enfants.',
      ],
      ar: [
        'تربط القوارب الزرقاء ضفتي أبي رقراق منذ زمن بعيد. ينطلق قاربنا من رصيف الأوداية ويمر تحت الأسوار ثم يصعد إلى صومعة حسان. يطفئ البحار المحرك قبالة الشمس ويقدم الشاي.',
        'يركب ستة أشخاص لا أكثر. إنها نزهة هادئة تناسب الأزواج ومن يرافق والديه المسنين أو أطفاله الصغار.',
      ],
      en: [
        'Blue boats have always linked the two banks of the Bouregreg. Ours leaves from the Oudayas quay, passes below the ramparts and goes up to the Hassan Tower. The boatman cuts the engine facing the sun and pours tea.',
        'Six people on board, no more. It is an easy outing, whether you come as a couple, with elderly parents or with small children.',
      ],
    },
    highlights: {
      fr: [
        'Six passagers au plus par barque',
        'La kasbah et la tour Hassan vues de l’eau',
        'Thé servi au coucher du soleil',
        'Embarquement facile depuis le quai',
      ],
      ar: ['ستة ركاب على الأكثر في كل قارب', 'القصبة وصومعة حسان من النهر', 'شاي عند غروب الشمس', 'صعود سهل من الرصيف'],
      en: [
        'Six passengers at most per boat',
        'The kasbah and Hassan Tower from the water',
        'Tea poured at sunset',
        'Easy boarding from the quay',
      ],
    },
    included: {
      fr: ['Une heure de promenade', 'Gilet de sauvetage', 'Thé à la menthe et fekkas'],
      ar: ['نزهة لمدة ساعة', 'سترة نجاة', 'شاي بالنعناع وفقاص'],
      en: ['A one-hour ride', 'Life jacket', 'Mint tea and fekkas biscuits'],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez', text: 'Un bon par personne, gratuit pour les moins de quatre ans.' },
        { title: 'Choisissez un soir', text: 'Par message, avec le code de votre bon.' },
        { title: 'Embarquez', text: 'Au quai des Oudayas, une heure avant le coucher du soleil.' },
      ],
      ar: [
        { title: 'اشتروا', text: 'قسيمة لكل شخص، والنزهة مجانية لمن هم دون الرابعة.' },
        { title: 'اختاروا الأمسية', text: 'برسالة تتضمن رمز القسيمة.' },
        { title: 'اصعدوا', text: 'من رصيف الأوداية قبل الغروب بساعة.' },
      ],
      en: [
        { title: 'Buy', text: 'One voucher per person; under-fours ride free.' },
        { title: 'Choose an evening', text: 'By message, with your voucher code.' },
        { title: 'Board', text: 'At the Oudayas quay, one hour before sunset.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable deux mois, du mardi au dimanche.',
          ar: 'صالحة شهرين، من الثلاثاء إلى الأحد.',
          en: 'Valid for two months, Tuesday to Sunday.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation la veille avant 18 h.',
          ar: 'الحجز في اليوم السابق قبل السادسة مساء.',
          en: 'Book before 6 pm the day before.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Report gratuit en cas de pluie, de brume ou de vent.',
          ar: 'التأجيل مجاني عند المطر أو الضباب أو الريح.',
          en: 'Free rescheduling in rain, mist or wind.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'La barque est-elle partagée ?',
          ar: 'هل نشارك القارب مع غيرنا؟',
          en: 'Is the boat shared?',
        },
        answer: {
          fr: 'Oui, sauf si vous prenez quatre bons : elle est alors pour vous seuls.',
          ar: 'نعم، إلا إذا أخذتم أربع قسائم فيكون القارب لكم وحدكم.',
          en: 'Yes, unless you take four vouchers, in which case it is all yours.',
        },
      },
      {
        question: {
          fr: 'Peut-on venir avec une poussette ?',
          ar: 'هل يمكن إحضار عربة الأطفال؟',
          en: 'Can we bring a pushchair?',
        },
        answer: {
          fr: 'Elle reste au kiosque du quai, sous surveillance, le temps de la promenade.',
          ar: 'تبقى العربة في كشك الرصيف تحت الحراسة خلال النزهة.',
          en: 'It stays at the quayside kiosk, watched over, while you are on the water.',
        },
      },
    ],
    location: {
      address: 'Quai des Oudayas, boulevard Al Marsa',
      district: 'Oudayas',
      latitude: 34.0302,
      longitude: -6.8338,
      phone: '+212 5 22 00 00 53',
    },
    originalPrice: 180,
    discountedPrice: 110,
    stock: 54,
    minPurchase: 1,
    maxPurchase: 6,
    voucherDays: 60,
    startsInDays: 3,
    endsInDays: 33,
    featured: false,
    dealOfDay: false,
    appeal: 0.86,
  },
];
