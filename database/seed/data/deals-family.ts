import type { SeedDeal } from '../types.ts';

/** Weekends and everyday life with children: workshops, cinema, classes, portraits and the car. */
export const dealsFamily: SeedDeal[] = [
  {
    key: 'famille-rabat-poterie',
    category: 'famille-enfants',
    merchant: 'atelier-curieux',
    city: 'rabat',
    kind: 'service',
    scene: 'kids',
    title: {
      fr: 'Atelier poterie parent-enfant à Agdal, pièces cuites et émaillées',
      ar: 'ورشة فخار للآباء والأبناء بأكدال، مع الطهي والتزجيج',
      en: 'Parent-and-child pottery workshop in Agdal, fired and glazed',
    },
    slug: {
      fr: 'atelier-poterie-parent-enfant-rabat-agdal',
      ar: 'ورشة-فخار-للآباء-والأبناء-بالرباط',
      en: 'parent-child-pottery-workshop-rabat',
    },
    summary: {
      fr: 'Deux heures les mains dans l’argile avec une potière de Salé, et deux pièces à rapporter chez soi.',
      ar: 'ساعتان مع الطين رفقة صانعة فخار من سلا، وقطعتان تعودون بهما إلى البيت.',
      en: 'Two hours of hands-on clay with a potter from Salé, and two pieces to take home.',
    },
    description: {
      fr: [
        'L’atelier réunit six duos autour de grandes tables. Une potière de l’Oulja, à Salé, montre les gestes : le colombin, le pincé, puis quelques minutes de tour pour chacun. Les enfants choisissent ce qu’ils fabriquent, du bol à petit-déjeuner au dinosaure.',
        'Les pièces sèchent, puis passent au four. Vous revenez les chercher une quinzaine de jours plus tard, émaillées dans la couleur que vous aurez choisie.',
      ],
      ar: [
        'تجمع الورشة ستة ثنائيات حول طاولات كبيرة. تعرض صانعة فخار من الولجة بسلا الحركات الأولى: لف الطين وقرصه، ثم دقائق على الدولاب لكل مشارك. ويختار الأطفال ما يصنعونه، من زلافة الفطور إلى الديناصور.',
        'تجف القطع ثم تدخل الفرن. تعودون لأخذها بعد نحو أسبوعين مزججة باللون الذي اخترتموه.',
      ],
      en: [
        'Six pairs share the big tables. A potter from Oulja, in Salé, shows the moves: coiling, pinching, then a few minutes at the wheel for each of you. Children decide what to make, from a breakfast bowl to a dinosaur.',
        'The pieces dry, then go into the kiln. You collect them about two weeks later, glazed in the colour you picked.',
      ],
    },
    highlights: {
      fr: [
        'Animé par une potière de l’Oulja',
        'Six duos par séance',
        'Initiation au tour pour petits et grands',
        'Tabliers prêtés, goûter à la fin',
      ],
      ar: [
        'تؤطرها صانعة فخار من الولجة',
        'ستة ثنائيات في كل حصة',
        'تجربة الدولاب للصغار والكبار',
        'مآزر رهن الإشارة ولمجة في الختام',
      ],
      en: [
        'Led by a potter from Oulja',
        'Six pairs per session',
        'A go at the wheel for young and old',
        'Aprons lent, snack at the end',
      ],
    },
    included: {
      fr: [
        'Séance de deux heures pour un adulte et un enfant',
        'Argile et outils',
        'Cuisson et émail de deux pièces',
        'Goûter',
      ],
      ar: ['حصة ساعتين لراشد وطفل', 'الطين والأدوات', 'طهي قطعتين وتزجيجهما', 'لمجة'],
      en: [
        'Two-hour session for one adult and one child',
        'Clay and tools',
        'Firing and glazing of two pieces',
        'A snack',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez', text: 'Un bon pour un duo.' },
        { title: 'Choisissez un samedi ou un dimanche', text: 'Par téléphone ou par message.' },
        { title: 'Modelez', text: 'Venez en vêtements qui ne craignent rien.' },
        { title: 'Récupérez vos pièces', text: 'Un message vous prévient dès qu’elles sont prêtes.' },
      ],
      ar: [
        { title: 'اشتروا', text: 'قسيمة لكل ثنائي.' },
        { title: 'اختاروا يوم سبت أو أحد', text: 'بالهاتف أو برسالة.' },
        { title: 'شكلوا الطين', text: 'تعالوا بملابس لا تخافون عليها.' },
        { title: 'خذوا قطعكم', text: 'تصلكم رسالة عندما تكون جاهزة.' },
      ],
      en: [
        { title: 'Buy', text: 'One voucher per pair.' },
        { title: 'Pick a Saturday or Sunday', text: 'By phone or message.' },
        { title: 'Shape', text: 'Wear clothes that can take some mud.' },
        { title: 'Collect', text: 'We message you when your pieces are ready.' },
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
          fr: 'Réservation quatre jours à l’avance.',
          ar: 'الحجز قبل أربعة أيام.',
          en: 'Book four days ahead.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Enfants de 5 à 12 ans, accompagnés d’un adulte pendant tout l’atelier.',
          ar: 'للأطفال من 5 إلى 12 سنة برفقة راشد طوال الورشة.',
          en: 'For children aged 5 to 12, with an adult present throughout.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Changement de date gratuit jusqu’à 48 h avant.',
          ar: 'تغيير الموعد مجاني إلى غاية 48 ساعة قبله.',
          en: 'Change the date free of charge up to 48 hours before.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Peut-on venir avec deux enfants ?',
          ar: 'هل يمكن المجيء بطفلين؟',
          en: 'Can I bring two children?',
        },
        answer: {
          fr: 'Oui, le second enfant paie une participation sur place pour l’argile et la cuisson.',
          ar: 'نعم، وتؤدى عن الطفل الثاني مساهمة في عين المكان مقابل الطين والطهي.',
          en: 'Yes. The second child pays a small sum on site for clay and firing.',
        },
      },
      {
        question: {
          fr: 'Les pièces vont-elles au contact des aliments ?',
          ar: 'هل تصلح القطع للأكل؟',
          en: 'Can we eat from the pieces?',
        },
        answer: {
          fr: 'Oui, l’émail est sans plomb. Lavez-les plutôt à la main.',
          ar: 'نعم، فالطلاء خال من الرصاص. ويستحسن غسلها باليد.',
          en: 'Yes, the glaze is lead-free. Hand washing is best.',
        },
      },
    ],
    location: {
      address: '18, rue Oued Ziz',
      district: 'Agdal',
      latitude: 33.9989,
      longitude: -6.8512,
      phone: '+212 5 22 00 00 54',
    },
    originalPrice: 320,
    discountedPrice: 210,
    stock: 36,
    minPurchase: 1,
    maxPurchase: 3,
    voucherDays: 90,
    startsInDays: -11,
    endsInDays: 24,
    featured: false,
    dealOfDay: false,
    appeal: 0.96,
  },
  {
    key: 'famille-casablanca-anniversaire',
    category: 'famille-enfants',
    merchant: 'atelier-curieux',
    city: 'casablanca',
    kind: 'service',
    scene: 'kids',
    title: {
      fr: 'Anniversaire clé en main au Maârif pour huit enfants, gâteau compris',
      ar: 'حفلة عيد ميلاد جاهزة بالمعاريف لثمانية أطفال، مع الحلوى',
      en: 'Ready-made birthday party in Maarif for eight children, cake included',
    },
    slug: {
      fr: 'anniversaire-huit-enfants-casablanca-maarif',
      ar: 'عيد-ميلاد-لثمانية-أطفال-بالمعاريف',
      en: 'birthday-party-eight-children-casablanca',
    },
    summary: {
      fr: 'Deux heures et demie de fête encadrée, un thème au choix, le goûter et le gâteau : il ne reste qu’à souffler les bougies.',
      ar: 'ساعتان ونصف من الاحتفال المؤطر، وموضوع من اختياركم، ولمجة وحلوى: لا يبقى إلا إطفاء الشموع.',
      en: 'Two and a half hours of supervised fun, a theme of your choice, food and cake: just blow out the candles.',
    },
    description: {
      fr: [
        'Nous recevons une seule fête à la fois, si bien que la salle, la cour et les animateurs sont à vous. Choisissez un thème : petits savants, cirque, pirates ou contes du Maroc. Deux animateurs mènent les jeux et laissent souffler les plus timides.',
        'Le gâteau vient d’une pâtissière du quartier, au chocolat ou aux fruits, sans alcool ni gélatine animale. Les parents ont leur coin avec café et Wi-Fi, à portée de vue des enfants.',
      ],
      ar: [
        'لا نستقبل إلا حفلة واحدة في كل مرة، فتكون القاعة والساحة والمنشطون لكم وحدكم. اختاروا موضوعا: علماء صغار أو سيرك أو قراصنة أو حكايات مغربية. يقود الألعاب منشطان يراعيان الأطفال الخجولين.',
        'تعد الحلوى صانعة حلويات من الحي، بالشوكولاتة أو بالفواكه، دون كحول ولا جيلاتين حيواني. وللآباء ركن خاص فيه القهوة والواي فاي، والأطفال أمام أعينهم.',
      ],
      en: [
        'We host one party at a time, so the room, the yard and the team are yours. Pick a theme: young scientists, circus, pirates or Moroccan tales. Two entertainers run the games and give the shy ones room to breathe.',
        'The cake comes from a neighbourhood baker, chocolate or fruit, with no alcohol or animal gelatine. Parents have their own corner with coffee and Wi-Fi, within sight of the children.',
      ],
    },
    highlights: {
      fr: [
        'Une seule fête à la fois',
        'Quatre thèmes au choix',
        'Deux animateurs pour huit enfants',
        'Gâteau d’une pâtissière du quartier',
        'Coin café pour les parents',
      ],
      ar: [
        'حفلة واحدة في كل مرة',
        'أربعة مواضيع للاختيار',
        'منشطان لثمانية أطفال',
        'حلوى من صانعة حلويات بالحي',
        'ركن قهوة للآباء',
      ],
      en: [
        'One party at a time',
        'Four themes to choose from',
        'Two entertainers for eight children',
        'Cake from a neighbourhood baker',
        'Coffee corner for parents',
      ],
    },
    included: {
      fr: [
        'Salle et décoration pendant deux heures et demie',
        'Animation et jeux',
        'Goûter, boissons et gâteau',
        'Cartons d’invitation à imprimer',
        'Un petit cadeau par enfant',
      ],
      ar: [
        'القاعة والزينة لساعتين ونصف',
        'التنشيط والألعاب',
        'لمجة ومشروبات وحلوى',
        'بطاقات دعوة للطباعة',
        'هدية صغيرة لكل طفل',
      ],
      en: [
        'Room and decorations for two and a half hours',
        'Entertainment and games',
        'Snacks, drinks and cake',
        'Invitations to print',
        'A small gift for each child',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez le bon', text: 'Il vaut pour une fête de huit enfants.' },
        { title: 'Réservez', text: 'Choisissez la date, le thème et le parfum du gâteau.' },
        { title: 'Invitez', text: 'Nous vous envoyons les cartons à imprimer.' },
        { title: 'Fêtez', text: 'Arrivez quinze minutes avant les invités, tout est prêt.' },
      ],
      ar: [
        { title: 'اشتروا القسيمة', text: 'تكفي لحفلة من ثمانية أطفال.' },
        { title: 'احجزوا', text: 'اختاروا التاريخ والموضوع ونكهة الحلوى.' },
        { title: 'ادعوا الأصدقاء', text: 'نرسل إليكم بطاقات الدعوة جاهزة للطباعة.' },
        { title: 'احتفلوا', text: 'تعالوا قبل المدعوين بربع ساعة وستجدون كل شيء جاهزا.' },
      ],
      en: [
        { title: 'Buy the voucher', text: 'It covers a party of eight children.' },
        { title: 'Book', text: 'Choose the date, the theme and the cake flavour.' },
        { title: 'Invite', text: 'We send you the invitations to print.' },
        { title: 'Celebrate', text: 'Arrive fifteen minutes before your guests; everything is ready.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: { fr: 'Valable six mois.', ar: 'صالحة ستة أشهر.', en: 'Valid for six months.' },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation deux semaines à l’avance pour le week-end.',
          ar: 'الحجز قبل أسبوعين لحفلات نهاية الأسبوع.',
          en: 'Book two weeks ahead for a weekend.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Enfants de 4 à 10 ans ; un parent reste sur place. Enfant supplémentaire possible, jusqu’à quinze.',
          ar: 'للأطفال من 4 إلى 10 سنوات مع حضور أحد الوالدين. يمكن إضافة أطفال إلى حدود خمسة عشر.',
          en: 'Ages 4 to 10; one parent stays. Extra children welcome, up to fifteen.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Enfant malade ? La fête est reportée une fois, sans frais.',
          ar: 'مرض الطفل؟ تؤجل الحفلة مرة واحدة دون مصاريف.',
          en: 'Child ill? We move the party once, at no charge.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Gérez-vous les allergies ?',
          ar: 'هل تراعون حساسية الأطفال؟',
          en: 'Do you cater for allergies?',
        },
        answer: {
          fr: 'Oui, signalez-les à la réservation : le goûter et le gâteau sont adaptés.',
          ar: 'نعم، أخبرونا عند الحجز لنكيف اللمجة والحلوى.',
          en: 'Yes. Tell us when booking and we adapt both snacks and cake.',
        },
      },
      {
        question: {
          fr: 'Dans quelle langue se fait l’animation ?',
          ar: 'بأي لغة يكون التنشيط؟',
          en: 'Which language do the entertainers speak?',
        },
        answer: {
          fr: 'En darija et en français ; en anglais si vous le demandez à l’avance.',
          ar: 'بالدارجة والفرنسية، وبالإنجليزية إذا طلبتم ذلك مسبقا.',
          en: 'Darija and French; English if you ask in advance.',
        },
      },
    ],
    location: {
      address: '52, rue Abou Ishak Al Marouni',
      district: 'Maârif',
      latitude: 33.5786,
      longitude: -7.6352,
      phone: '+212 5 22 00 00 55',
    },
    originalPrice: 1600,
    discountedPrice: 1280,
    stock: 14,
    minPurchase: 1,
    maxPurchase: 2,
    voucherDays: 180,
    startsInDays: -13,
    endsInDays: 38,
    featured: false,
    dealOfDay: false,
    appeal: 0.87,
  },
  {
    key: 'famille-tanger-cinema',
    category: 'famille-sorties',
    merchant: 'atelier-curieux',
    city: 'tanger',
    kind: 'service',
    scene: 'cinema',
    title: {
      fr: 'Séance de cinéma en famille à Tanger : quatre places et pop-corn',
      ar: 'حصة سينما عائلية بطنجة: أربع تذاكر وفشار',
      en: 'Family cinema in Tangier: four seats and popcorn',
    },
    slug: {
      fr: 'cinema-famille-tanger-quatre-places',
      ar: 'سينما-عائلية-بطنجة-أربع-تذاكر',
      en: 'family-cinema-tangier-four-seats',
    },
    summary: {
      fr: 'Une petite salle de quartier, des films choisis pour les enfants et quatre fauteuils côte à côte le dimanche matin.',
      ar: 'قاعة صغيرة في الحي وأفلام مختارة للأطفال وأربعة مقاعد متجاورة صباح الأحد.',
      en: 'A small neighbourhood screen, films picked for children and four seats together on a Sunday morning.',
    },
    description: {
      fr: [
        'La salle compte quarante fauteuils et un écran à bonne hauteur pour les petits. Chaque dimanche à 10 h 30, nous montrons un film d’animation ou un conte, avec un son un peu moins fort que dans les grandes salles. Les lumières ne s’éteignent jamais tout à fait.',
        'Après le film, ceux qui veulent restent pour en parler autour d’un jus. Le programme du mois est affiché à l’entrée et envoyé à ceux qui ont un bon.',
      ],
      ar: [
        'تضم القاعة أربعين مقعدا وشاشة على علو يناسب الصغار. كل أحد في العاشرة والنصف صباحا نعرض فيلما للرسوم المتحركة أو حكاية، بصوت أخف مما في القاعات الكبرى، ولا تنطفئ الأضواء تماما.',
        'بعد العرض يبقى من يشاء للحديث عن الفيلم حول كأس عصير. وبرنامج الشهر معلق عند المدخل ويرسل إلى أصحاب القسائم.',
      ],
      en: [
        'The room has forty seats and a screen set at the right height for little ones. Every Sunday at 10.30 am we show an animated film or a tale, with the sound a touch lower than in the big cinemas. The lights never go out completely.',
        'Afterwards, anyone who likes stays to talk about it over a juice. The month’s programme is posted at the door and sent to voucher holders.',
      ],
    },
    highlights: {
      fr: [
        'Films choisis pour les 4 à 10 ans',
        'Son adouci et lumière tamisée',
        'Quatre fauteuils côte à côte',
        'Discussion et jus après le film',
      ],
      ar: [
        'أفلام مختارة لمن هم بين 4 و10 سنوات',
        'صوت مخفف وإضاءة خافتة',
        'أربعة مقاعد متجاورة',
        'حديث وعصير بعد الفيلم',
      ],
      en: [
        'Films chosen for ages 4 to 10',
        'Softer sound and dimmed lights',
        'Four seats together',
        'A chat and a juice after the film',
      ],
    },
    included: {
      fr: ['Quatre places', 'Deux grands pop-corns', 'Quatre jus de fruits'],
      ar: ['أربع تذاكر', 'علبتان كبيرتان من الفشار', 'أربعة عصائر'],
      en: ['Four seats', 'Two large popcorns', 'Four fruit juices'],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez', text: 'Un bon pour quatre places.' },
        { title: 'Réservez un dimanche', text: 'Par message, avec le code du bon.' },
        { title: 'Installez-vous', text: 'Les portes ouvrent à 10 h 10.' },
      ],
      ar: [
        { title: 'اشتروا', text: 'قسيمة واحدة لأربعة مقاعد.' },
        { title: 'احجزوا يوم أحد', text: 'برسالة تتضمن رمز القسيمة.' },
        { title: 'تفضلوا', text: 'تفتح الأبواب في العاشرة وعشر دقائق.' },
      ],
      en: [
        { title: 'Buy', text: 'One voucher for four seats.' },
        { title: 'Reserve a Sunday', text: 'By message, with your voucher code.' },
        { title: 'Settle in', text: 'Doors open at 10.10 am.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable deux mois, le dimanche matin.',
          ar: 'صالحة شهرين، صباح كل أحد.',
          en: 'Valid for two months, Sunday mornings.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation avant le samedi 18 h.',
          ar: 'الحجز قبل السادسة من مساء السبت.',
          en: 'Reserve by Saturday 6 pm.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Un adulte au moins par groupe ; les quatre places s’utilisent à la même séance.',
          ar: 'راشد واحد على الأقل في كل مجموعة، وتستعمل المقاعد الأربعة في الحصة نفسها.',
          en: 'At least one adult per group; all four seats are used at the same screening.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'En quelle langue sont les films ?',
          ar: 'بأي لغة تعرض الأفلام؟',
          en: 'What language are the films in?',
        },
        answer: {
          fr: 'En français ou en arabe selon le dimanche ; c’est indiqué sur le programme.',
          ar: 'بالعربية أو الفرنسية حسب الأحد، والبرنامج يوضح ذلك.',
          en: 'French or Arabic, depending on the Sunday. The programme says which.',
        },
      },
      {
        question: {
          fr: 'Nous sommes cinq, est-ce possible ?',
          ar: 'نحن خمسة، هل يمكن ذلك؟',
          en: 'There are five of us. Is that all right?',
        },
        answer: {
          fr: 'Oui, une place supplémentaire se prend sur place s’il en reste.',
          ar: 'نعم، تؤخذ تذكرة إضافية في عين المكان إن بقيت مقاعد.',
          en: 'Yes, an extra seat can be bought at the door if there is one left.',
        },
      },
    ],
    location: {
      address: '40, rue Ibn Zohr',
      district: 'Iberia',
      latitude: 35.7792,
      longitude: -5.8203,
      phone: '+212 5 22 00 00 56',
    },
    originalPrice: 260,
    discountedPrice: 130,
    stock: 22,
    minPurchase: 1,
    maxPurchase: 3,
    voucherDays: 60,
    startsInDays: -20,
    endsInDays: -3,
    featured: false,
    dealOfDay: false,
    appeal: 0.82,
  },
  {
    key: 'famille-fes-anglais',
    category: 'famille-cours',
    merchant: 'atelier-curieux',
    city: 'fes',
    kind: 'service',
    scene: 'course',
    title: {
      fr: 'Huit séances d’anglais pour collégiens et lycéens à Fès, en petit groupe',
      ar: 'ثماني حصص في الإنجليزية لتلاميذ الإعدادي والثانوي بفاس، في مجموعة صغيرة',
      en: 'Eight English sessions for teenagers in Fes, in a small group',
    },
    slug: {
      fr: 'anglais-collegiens-lyceens-fes-huit-seances',
      ar: 'ثماني-حصص-إنجليزية-بفاس',
      en: 'english-for-teenagers-fes-eight-sessions',
    },
    summary: {
      fr: 'Parler avant tout : huit rendez-vous d’une heure et demie, à six élèves, avec un test de niveau pour bien commencer.',
      ar: 'الكلام أولا: ثماني حصص من ساعة ونصف لستة تلاميذ، مع اختبار للمستوى قبل البداية.',
      en: 'Speaking comes first: eight ninety-minute sessions for six students, starting with a level test.',
    },
    description: {
      fr: [
        'À l’école, on écrit l’anglais plus qu’on ne le parle. Ici, chaque séance part d’une situation : commander, raconter un film, défendre une idée. La grammaire arrive quand on en a besoin, pas avant.',
        'Les groupes ne dépassent pas six élèves et sont formés par niveau après un test gratuit. Un court bilan est envoyé aux parents à mi-parcours et à la fin, avec ce qui a progressé et ce qu’il reste à travailler.',
      ],
      ar: [
        'في المدرسة نكتب الإنجليزية أكثر مما نتكلمها. هنا تنطلق كل حصة من موقف: طلب في مقهى أو حكاية فيلم أو الدفاع عن رأي. أما القواعد فتأتي عند الحاجة إليها.',
        'لا تتجاوز المجموعة ستة تلاميذ، وتشكل حسب المستوى بعد اختبار مجاني. ويتوصل الآباء بتقييم قصير في منتصف الدورة وفي نهايتها، فيه ما تحسن وما يحتاج إلى عمل.',
      ],
      en: [
        'At school, English is written more than it is spoken. Here every session starts from a situation: ordering, retelling a film, arguing a point. Grammar turns up when it is needed, not before.',
        'Groups are capped at six and formed by level after a free test. Parents get a short report halfway through and at the end, saying what has improved and what still needs work.',
      ],
    },
    highlights: {
      fr: [
        'Six élèves au plus',
        'Test de niveau avant la première séance',
        'Priorité à l’oral',
        'Deux bilans envoyés aux parents',
      ],
      ar: [
        'ستة تلاميذ على الأكثر',
        'اختبار للمستوى قبل الحصة الأولى',
        'الأولوية للتعبير الشفوي',
        'تقييمان يرسلان إلى الآباء',
      ],
      en: [
        'Six students at most',
        'Level test before the first session',
        'Speaking comes first',
        'Two reports sent to parents',
      ],
    },
    included: {
      fr: ['Huit séances d’une heure et demie', 'Test de niveau', 'Cahier d’exercices', 'Deux bilans écrits'],
      ar: ['ثماني حصص من ساعة ونصف', 'اختبار المستوى', 'كراسة التمارين', 'تقييمان مكتوبان'],
      en: ['Eight ninety-minute sessions', 'Level test', 'Workbook', 'Two written reports'],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez', text: 'Un bon par élève.' },
        { title: 'Passez le test', text: 'Vingt minutes sur place, sans préparation.' },
        { title: 'Rejoignez un groupe', text: 'Le mercredi après-midi ou le samedi matin.' },
      ],
      ar: [
        { title: 'اشتروا', text: 'قسيمة لكل تلميذ.' },
        { title: 'اجتازوا الاختبار', text: 'عشرون دقيقة في المركز دون تحضير.' },
        { title: 'التحقوا بمجموعة', text: 'بعد ظهر الأربعاء أو صباح السبت.' },
      ],
      en: [
        { title: 'Buy', text: 'One voucher per student.' },
        { title: 'Take the test', text: 'Twenty minutes at the centre, no preparation.' },
        { title: 'Join a group', text: 'Wednesday afternoon or Saturday morning.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'À commencer dans les six semaines ; séances hebdomadaires.',
          ar: 'تبدأ الدورة خلال ستة أسابيع، بحصة كل أسبوع.',
          en: 'Start within six weeks; one session a week.',
        },
      },
      {
        kind: 'restriction',
        text: { fr: 'De 12 à 18 ans.', ar: 'من 12 إلى 18 سنة.', en: 'Ages 12 to 18.' },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Une absence prévenue la veille se rattrape avec un autre groupe.',
          ar: 'كل غياب تخبروننا به في اليوم السابق يعوض مع مجموعة أخرى.',
          en: 'Tell us the day before and a missed session can be made up with another group.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Mon enfant est débutant, peut-il venir ?',
          ar: 'ابني مبتدئ، هل يمكنه المشاركة؟',
          en: 'My child is a beginner. Can they come?',
        },
        answer: {
          fr: 'Oui, un groupe débutant ouvre dès que quatre élèves sont inscrits.',
          ar: 'نعم، تفتح مجموعة للمبتدئين حالما يتسجل أربعة تلاميذ.',
          en: 'Yes. A beginners’ group opens as soon as four students sign up.',
        },
      },
      {
        question: {
          fr: 'Qui sont les professeurs ?',
          ar: 'من هم الأساتذة؟',
          en: 'Who are the teachers?',
        },
        answer: {
          fr: 'Des enseignants diplômés en anglais, qui vivent à Fès et connaissent le programme marocain.',
          ar: 'أساتذة مجازون في اللغة الإنجليزية يقيمون بفاس ويعرفون المقرر المغربي.',
          en: 'Teachers with a degree in English who live in Fes and know the Moroccan curriculum.',
        },
      },
    ],
    location: {
      address: '64, avenue des FAR',
      district: 'Ville Nouvelle',
      latitude: 34.0331,
      longitude: -5.0009,
      phone: '+212 5 22 00 00 57',
    },
    originalPrice: 1200,
    discountedPrice: 780,
    stock: 24,
    minPurchase: 1,
    maxPurchase: 2,
    voucherDays: 120,
    startsInDays: -6,
    endsInDays: 16,
    featured: false,
    dealOfDay: false,
    appeal: 0.9,
  },
  {
    key: 'famille-casablanca-lavage',
    category: 'famille-auto',
    merchant: 'lustre-auto',
    city: 'casablanca',
    kind: 'service',
    scene: 'car-wash',
    title: {
      fr: 'Lavage complet à la main, intérieur et extérieur, à Casablanca',
      ar: 'غسل كامل يدوي للسيارة من الداخل والخارج بالدار البيضاء',
      en: 'Full hand wash, inside and out, in Casablanca',
    },
    slug: {
      fr: 'lavage-complet-main-voiture-casablanca',
      ar: 'غسل-كامل-للسيارة-بالدار-البيضاء',
      en: 'full-hand-car-wash-casablanca',
    },
    summary: {
      fr: 'Carrosserie, jantes, sièges, tapis et vitres : votre voiture comme au premier jour en deux heures et demie.',
      ar: 'الهيكل والعجلات والمقاعد والزرابي والزجاج: سيارتكم كما كانت أول يوم في ساعتين ونصف.',
      en: 'Bodywork, wheels, seats, mats and windows: your car looking new again in two and a half hours.',
    },
    description: {
      fr: [
        'Nous lavons à la main, avec deux seaux et des gants doux, pour ne pas rayer le vernis. Les jantes sont brossées une à une, les joints séchés à l’air. À l’intérieur, aspiration complète, shampoing des tapis et nettoyage des sièges, tissu ou cuir.',
        'Vous laissez la clé et revenez à l’heure dite, ou vous attendez dans la salle climatisée. Un état du véhicule est fait avec vous à l’arrivée et au retour.',
      ],
      ar: [
        'نغسل يدويا بسطلين وقفازات ناعمة حتى لا يخدش الطلاء. تفرك العجلات واحدة واحدة وتجفف الحواشي بالهواء. وفي الداخل شفط كامل وغسل الزرابي وتنظيف المقاعد، قماشا كانت أو جلدا.',
        'تتركون المفتاح وتعودون في الوقت المتفق عليه، أو تنتظرون في القاعة المكيفة. ونعاين معكم حالة السيارة عند الوصول وعند التسليم.',
      ],
      en: [
        'We wash by hand with two buckets and soft mitts so the paint is not scratched. Wheels are brushed one by one and seals blown dry. Inside: a full vacuum, shampooed mats and cleaned seats, fabric or leather.',
        'Leave the key and come back at the agreed time, or wait in the air-conditioned lounge. We check the car over with you on arrival and again when you leave.',
      ],
    },
    highlights: {
      fr: [
        'Lavage à la main, sans rouleaux',
        'Une partie de l’eau est recyclée',
        'Produits adaptés au cuir et au tissu',
        'État du véhicule vérifié avec vous',
      ],
      ar: [
        'غسل يدوي دون فرشاة آلية',
        'جزء من الماء يعاد استعماله',
        'مواد تناسب الجلد والقماش',
        'معاينة السيارة بحضوركم',
      ],
      en: [
        'Washed by hand, no rollers',
        'Part of the water is reused',
        'Products suited to leather and fabric',
        'Car checked over with you',
      ],
    },
    included: {
      fr: [
        'Lavage extérieur et jantes',
        'Aspiration et shampoing des tapis',
        'Nettoyage des sièges',
        'Vitres et tableau de bord',
      ],
      ar: ['غسل خارجي مع العجلات', 'شفط وغسل الزرابي', 'تنظيف المقاعد', 'الزجاج ولوحة القيادة'],
      en: ['Exterior wash and wheels', 'Vacuum and mat shampoo', 'Seat cleaning', 'Windows and dashboard'],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez', text: 'Un bon par véhicule.' },
        { title: 'Prenez rendez-vous', text: 'Par téléphone ou WhatsApp, tous les jours sauf le vendredi matin.' },
        { title: 'Déposez la voiture', text: 'Présentez le bon et convenez de l’heure de retour.' },
      ],
      ar: [
        { title: 'اشتروا', text: 'قسيمة لكل سيارة.' },
        { title: 'خذوا موعدا', text: 'بالهاتف أو الواتساب، كل يوم ما عدا صباح الجمعة.' },
        { title: 'اتركوا السيارة', text: 'أظهروا القسيمة واتفقوا على ساعة التسليم.' },
      ],
      en: [
        { title: 'Buy', text: 'One voucher per vehicle.' },
        { title: 'Make an appointment', text: 'By phone or WhatsApp, any day except Friday morning.' },
        { title: 'Drop the car off', text: 'Show the voucher and agree on a pick-up time.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: { fr: 'Valable deux mois.', ar: 'صالحة شهرين.', en: 'Valid for two months.' },
      },
      {
        kind: 'booking',
        text: { fr: 'Sur rendez-vous uniquement.', ar: 'بموعد مسبق فقط.', en: 'By appointment only.' },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Citadines et berlines ; supplément sur place pour les 4x4 et les utilitaires.',
          ar: 'للسيارات الصغيرة والعادية، مع زيادة في عين المكان لسيارات الدفع الرباعي والنفعية.',
          en: 'City cars and saloons; a supplement is due on site for 4x4s and vans.',
        },
      },
      {
        kind: 'other',
        text: {
          fr: 'Pensez à retirer vos objets de valeur avant de laisser la voiture.',
          ar: 'المرجو إفراغ السيارة من الأغراض الثمينة قبل تسليمها.',
          en: 'Please take your valuables with you before leaving the car.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Combien de temps faut-il ?',
          ar: 'كم يستغرق الغسل؟',
          en: 'How long does it take?',
        },
        answer: {
          fr: 'Deux heures et demie en général, un peu plus si les sièges sont très tachés.',
          ar: 'ساعتان ونصف في الغالب، وأكثر قليلا إن كانت المقاعد كثيرة البقع.',
          en: 'Usually two and a half hours, a little longer if the seats are badly stained.',
        },
      },
      {
        question: {
          fr: 'Enlevez-vous les poils d’animaux ?',
          ar: 'هل تزيلون شعر الحيوانات؟',
          en: 'Do you remove pet hair?',
        },
        answer: {
          fr: 'Oui, dites-le au moment du rendez-vous pour que nous prévoyions le temps.',
          ar: 'نعم، أخبرونا عند أخذ الموعد حتى نخصص الوقت الكافي.',
          en: 'Yes. Mention it when you make the appointment so that we allow for it.',
        },
      },
    ],
    location: {
      address: '207, boulevard Ghandi',
      district: 'Beauséjour',
      latitude: 33.5672,
      longitude: -7.6458,
      phone: '+212 5 22 00 00 58',
    },
    originalPrice: 450,
    discountedPrice: 225,
    stock: 50,
    minPurchase: 1,
    maxPurchase: 4,
    voucherDays: 60,
    startsInDays: -2,
    endsInDays: 1,
    featured: false,
    dealOfDay: true,
    appeal: 0.81,
  },
  {
    key: 'famille-rabat-photo',
    category: 'famille-sorties',
    merchant: 'atelier-curieux',
    city: 'rabat',
    kind: 'service',
    scene: 'photo',
    title: {
      fr: 'Séance photo de famille à Rabat : une heure et quinze portraits retouchés',
      ar: 'حصة تصوير عائلية بالرباط: ساعة وخمس عشرة صورة منقحة',
      en: 'Family photo shoot in Rabat: one hour and fifteen edited portraits',
    },
    slug: {
      fr: 'seance-photo-famille-rabat-quinze-portraits',
      ar: 'حصة-تصوير-عائلية-بالرباط',
      en: 'family-photo-shoot-rabat',
    },
    summary: {
      fr: 'En studio à Hassan ou dans les ruelles des Oudayas, une photographe patiente et des images que l’on garde.',
      ar: 'في استوديو بحي حسان أو بين دروب الأوداية، مع مصورة صبورة وصور تبقى للذكرى.',
      en: 'In our Hassan studio or the lanes of the Oudayas, with a patient photographer and pictures worth keeping.',
    },
    description: {
      fr: [
        'Les enfants n’aiment pas poser, et c’est tant mieux. Ghita commence par jouer avec eux, puis elle photographie ce qui se passe. Une heure suffit, que vous soyez trois ou sept, grands-parents compris.',
        'Vous choisissez le lieu : le studio, à la lumière du jour, ou les Oudayas tôt le matin, quand les ruelles sont encore vides. Une semaine plus tard, vous recevez une galerie privée et sélectionnez vos quinze images, qui sont retouchées avec mesure.',
      ],
      ar: [
        'لا يحب الأطفال الوقوف أمام الكاميرا، وهذا أفضل. تبدأ غيثة باللعب معهم ثم تصور ما يحدث. ساعة واحدة تكفي، سواء كنتم ثلاثة أو سبعة مع الجد والجدة.',
        'المكان من اختياركم: الاستوديو في ضوء النهار، أو الأوداية في الصباح الباكر والدروب لا تزال خالية. بعد أسبوع يصلكم رابط خاص لاختيار خمس عشرة صورة، ثم تنقح برفق.',
      ],
      en: [
        'Children don’t like posing, and that’s a good thing. Ghita starts by playing with them, then photographs what happens. An hour is enough, whether you are three or seven, grandparents included.',
        'You choose the place: the daylight studio, or the Oudayas early in the morning while the lanes are still empty. A week later you get a private gallery and pick fifteen pictures, which are edited with a light hand.',
      ],
    },
    highlights: {
      fr: [
        'Studio à la lumière du jour ou Oudayas au matin',
        'Une photographe habituée aux tout-petits',
        'Vous choisissez vous-même les quinze images',
        'Galerie privée, jamais publiée sans votre accord',
      ],
      ar: [
        'استوديو بضوء النهار أو الأوداية صباحا',
        'مصورة معتادة على الصغار',
        'تختارون الصور الخمس عشرة بأنفسكم',
        'رابط خاص ولا نشر دون موافقتكم',
      ],
      en: [
        'Daylight studio or the Oudayas in the morning',
        'A photographer used to toddlers',
        'You pick the fifteen pictures yourselves',
        'Private gallery, never published without your say-so',
      ],
    },
    included: {
      fr: [
        'Une heure de prise de vue, jusqu’à sept personnes',
        'Galerie privée en ligne',
        'Quinze photos retouchées en haute définition',
        'Un tirage 20 × 30 cm',
      ],
      ar: [
        'ساعة تصوير لسبعة أشخاص على الأكثر',
        'معرض صور خاص على الإنترنت',
        'خمس عشرة صورة منقحة بجودة عالية',
        'صورة مطبوعة بقياس 20 × 30 سم',
      ],
      en: [
        'One-hour shoot for up to seven people',
        'Private online gallery',
        'Fifteen edited high-resolution photos',
        'One 20 × 30 cm print',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez', text: 'Un bon pour toute la famille.' },
        { title: 'Parlons-en', text: 'Un court appel pour choisir le lieu, l’heure et les tenues.' },
        { title: 'Posez, ou pas', text: 'Une heure, sans se presser.' },
        { title: 'Choisissez', text: 'Galerie sous une semaine, photos retouchées la semaine suivante.' },
      ],
      ar: [
        { title: 'اشتروا', text: 'قسيمة واحدة لكل الأسرة.' },
        { title: 'نتحدث', text: 'مكالمة قصيرة لاختيار المكان والساعة والملابس.' },
        { title: 'نصور', text: 'ساعة كاملة دون استعجال.' },
        { title: 'اختاروا', text: 'الصور خلال أسبوع، والنسخ المنقحة في الأسبوع الموالي.' },
      ],
      en: [
        { title: 'Buy', text: 'One voucher for the whole family.' },
        { title: 'Talk it over', text: 'A short call to settle the place, the time and what to wear.' },
        { title: 'Pose, or don’t', text: 'One hour, no hurry.' },
        { title: 'Choose', text: 'Gallery within a week, edited photos the week after.' },
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
          fr: 'Rendez-vous pris une semaine à l’avance.',
          ar: 'أخذ الموعد قبل أسبوع.',
          en: 'Appointments are made one week ahead.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Report sans frais jusqu’à la veille, ou en cas de pluie aux Oudayas.',
          ar: 'التأجيل دون مصاريف إلى غاية اليوم السابق، أو عند المطر بالأوداية.',
          en: 'Reschedule at no cost up to the day before, or if it rains at the Oudayas.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Peut-on acheter d’autres photos ?',
          ar: 'هل يمكن شراء صور إضافية؟',
          en: 'Can we buy more photos?',
        },
        answer: {
          fr: 'Oui, à l’unité depuis la galerie, sans obligation.',
          ar: 'نعم، صورة صورة من المعرض ودون أي إلزام.',
          en: 'Yes, one at a time from the gallery, with no obligation.',
        },
      },
      {
        question: {
          fr: 'Et si mon bébé pleure ?',
          ar: 'وإذا بكى الرضيع؟',
          en: 'What if my baby cries?',
        },
        answer: {
          fr: 'On fait une pause. Si ce n’est vraiment pas le jour, nous fixons une seconde date.',
          ar: 'نأخذ استراحة، وإن لم يكن اليوم مناسبا حددنا موعدا آخر.',
          en: 'We take a break. If it really isn’t the day, we set a second date.',
        },
      },
    ],
    location: {
      address: '11, rue Moulay Rachid',
      district: 'Hassan',
      latitude: 34.0196,
      longitude: -6.8277,
      phone: '+212 5 22 00 00 59',
    },
    originalPrice: 900,
    discountedPrice: 540,
    stock: 20,
    minPurchase: 1,
    maxPurchase: 1,
    voucherDays: 120,
    startsInDays: -14,
    endsInDays: 8,
    featured: false,
    dealOfDay: false,
    appeal: 0.93,
  },
];
