import type { SeedDeal } from '../types.ts';

/** Tables, breakfasts, sushi and pastry, eaten on the spot or taken home. */
export const dealsFood: SeedDeal[] = [
  {
    key: 'restaurant-fes-diner-fassi',
    category: 'restaurants-marocaine',
    merchant: 'table-medina',
    city: 'fes',
    kind: 'service',
    scene: 'tagine',
    title: {
      fr: 'Dîner fassi pour deux à Talâa Kebira : salades, pastilla et tajine aux pruneaux',
      ar: 'عشاء فاسي لشخصين بالطالعة الكبيرة: سلطات وبسطيلة وطاجين بالبرقوق',
      en: 'A Fassi dinner for two on Talaa Kebira: salads, pastilla and a prune tagine',
    },
    slug: {
      fr: 'diner-fassi-pour-deux-talaa-kebira-fes',
      ar: 'عشاء-فاسي-لشخصين-الطالعة-الكبيرة-فاس',
      en: 'fassi-dinner-for-two-talaa-kebira-fes',
    },
    summary: {
      fr: 'Un dîner complet dans une maison ancienne de la médina, cuisiné avec le marché du matin et servi autour de la fontaine.',
      ar: 'عشاء كامل في دار عتيقة بالمدينة القديمة، يطبخ من سوق الصباح ويقدم حول النافورة.',
      en: 'A full dinner in an old medina house, cooked from the morning’s market and served around the fountain.',
    },
    description: {
      fr: [
        'On pousse une porte basse de Talâa Kebira et la rue s’éloigne d’un coup. La maison a gardé ses zelliges et son plafond de cèdre ; les tables sont posées autour du bassin, une dizaine en tout. On vous installe, on verse l’eau sur les mains, et les salades arrivent.',
        '## Ce qu’il y a dans l’assiette',
        'Sept petites salades pour commencer : zaalouk, taktouka, carottes au cumin et celles que le marché a décidées. Puis une pastilla au poulet à partager, fine et craquante, et un tajine d’agneau aux pruneaux qui a mijoté depuis le début de l’après-midi. Le repas se termine par une orange à la cannelle, un thé et deux cornes de gazelle.',
      ],
      ar: [
        'تدفعون بابا واطئا في الطالعة الكبيرة فيبتعد صخب الزقاق دفعة واحدة. حافظت الدار على زليجها وسقفها من خشب الأرز، وتصطف حول النافورة نحو عشر موائد لا غير. تجلسون، ويصب الماء على الأيدي، ثم تأتي السلطات.',
        '## ماذا في الأطباق؟',
        'سبع سلطات صغيرة في البداية: زعلوك وتكتوكة وجزر بالكمون، وما جاد به السوق ذلك الصباح. بعدها بسطيلة دجاج رقيقة مقرمشة تتقاسمونها، ثم طاجين لحم الغنم بالبرقوق الذي طاب على نار هادئة منذ أول العصر. ويختم العشاء ببرتقال بالقرفة وأتاي وكعب غزال.',
      ],
      en: [
        'You push open a low door on Talaa Kebira and the street falls away. The house has kept its zellige and its cedar ceiling, and there are only ten or so tables around the basin. You sit down, water is poured over your hands, and the salads start to arrive.',
        '## On the table',
        'Seven small salads first: zaalouk, taktouka, carrots with cumin, and whatever else the market suggested. Then a thin, crackling chicken pastilla to share, and a lamb and prune tagine that has been on the embers since early afternoon. Orange with cinnamon, mint tea and two gazelle horns bring things to a close.',
      ],
    },
    highlights: {
      fr: [
        'Maison ancienne de la médina, une dizaine de tables',
        'Marché du matin, cuisine du jour',
        'Pastilla montée à la commande',
        'Quelqu’un vous attend à Bab Boujloud si vous le demandez',
      ],
      ar: [
        'دار عتيقة بالمدينة القديمة ونحو عشر موائد فقط',
        'سوق الصباح ومطبخ اليوم',
        'بسطيلة تحضر عند الطلب',
        'من ينتظركم عند باب بوجلود إذا رغبتم في ذلك',
      ],
      en: [
        'An old medina house with around ten tables',
        'Shopped for in the morning, cooked the same day',
        'Pastilla put together to order',
        'Someone will meet you at Bab Boujloud if you ask',
      ],
    },
    included: {
      fr: [
        'Sept salades marocaines et pain chaud',
        'Une pastilla au poulet à partager',
        'Un tajine d’agneau aux pruneaux pour deux',
        'Dessert, thé à la menthe et cornes de gazelle',
        'Une bouteille d’eau',
      ],
      ar: [
        'سبع سلطات مغربية وخبز ساخن',
        'بسطيلة دجاج للمشاركة',
        'طاجين لحم الغنم بالبرقوق لشخصين',
        'تحلية وأتاي بالنعناع وكعب غزال',
        'قنينة ماء',
      ],
      en: [
        'Seven Moroccan salads and warm bread',
        'One chicken pastilla to share',
        'A lamb and prune tagine for two',
        'Dessert, mint tea and gazelle horns',
        'A bottle of water',
      ],
    },
    howItWorks: {
      fr: [
        {
          title: 'Achetez votre bon',
          text: 'Un bon vaut un dîner pour deux ; il arrive par e-mail après le paiement.',
        },
        { title: 'Réservez votre table', text: 'Appelez la maison la veille et donnez le code du bon.' },
        { title: 'Venez dîner', text: 'Montrez le bon en arrivant. Le service commence à 19 h 30.' },
      ],
      ar: [
        { title: 'اشتروا القسيمة', text: 'كل قسيمة تساوي عشاء لشخصين، وتصلكم بالبريد الإلكتروني بعد الأداء.' },
        { title: 'احجزوا مائدتكم', text: 'اتصلوا بالدار في اليوم السابق واذكروا رمز القسيمة.' },
        { title: 'تفضلوا للعشاء', text: 'أظهروا القسيمة عند الوصول. يبدأ التقديم في السابعة والنصف مساء.' },
      ],
      en: [
        { title: 'Buy your voucher', text: 'One voucher is one dinner for two. It is emailed to you after payment.' },
        { title: 'Book a table', text: 'Call the house the day before and quote your voucher code.' },
        { title: 'Come to dinner', text: 'Show the voucher when you arrive. Service starts at 7.30 pm.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable trois mois, le soir, du mardi au dimanche.',
          ar: 'صالحة ثلاثة أشهر، مساء من الثلاثاء إلى الأحد.',
          en: 'Valid for three months, evenings, Tuesday to Sunday.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation la veille avant 18 h : la pastilla se prépare d’avance.',
          ar: 'الحجز في اليوم السابق قبل السادسة مساء، لأن البسطيلة تحضر مسبقا.',
          en: 'Book by 6 pm the day before: the pastilla is prepared ahead.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Jus et boissons gazeuses en supplément. La maison ne sert pas d’alcool.',
          ar: 'العصائر والمشروبات الغازية غير مشمولة، ولا تقدم الدار الكحول.',
          en: 'Juices and soft drinks are extra. The house does not serve alcohol.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Annulation ou report sans frais jusqu’à midi le jour même.',
          ar: 'الإلغاء أو التأجيل دون مصاريف إلى غاية منتصف نهار اليوم نفسه.',
          en: 'Cancel or move your table at no cost until noon on the day.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Y a-t-il un menu sans viande ?',
          ar: 'هل توجد وجبة دون لحم؟',
          en: 'Is there a meat-free menu?',
        },
        answer: {
          fr: 'Oui. Prévenez en réservant : la pastilla se fait aux légumes et le tajine aux sept légumes, au même prix.',
          ar: 'نعم. أخبرونا عند الحجز فتحضر البسطيلة بالخضر والطاجين بسبع خضر وبالثمن نفسه.',
          en: 'Yes. Tell us when you book and we make a vegetable pastilla and a seven-vegetable tagine, at the same price.',
        },
      },
      {
        question: {
          fr: 'Comment trouver la maison dans la médina ?',
          ar: 'كيف نجد الدار داخل المدينة العتيقة؟',
          en: 'How do we find the house in the medina?',
        },
        answer: {
          fr: 'Descendez Talâa Kebira depuis Bab Boujloud pendant cinq minutes. Si vous préférez, appelez en arrivant à la porte et quelqu’un vient vous chercher.',
          ar: 'انزلوا مع الطالعة الكبيرة من باب بوجلود نحو خمس دقائق. وإن شئتم فاتصلوا عند الباب ويأتي من يرافقكم.',
          en: 'Walk down Talaa Kebira from Bab Boujloud for about five minutes. If you would rather, phone from the gate and someone will come and fetch you.',
        },
      },
    ],
    location: {
      address: '7, derb Sidi Bouhaj, Talâa Kebira',
      district: 'Médina',
      latitude: 34.0632,
      longitude: -4.9805,
      phone: '+212 5 22 00 00 21',
    },
    originalPrice: 520,
    discountedPrice: 312,
    stock: 40,
    minPurchase: 1,
    maxPurchase: 4,
    voucherDays: 90,
    startsInDays: -7,
    endsInDays: 24,
    featured: true,
    dealOfDay: false,
    appeal: 0.95,
  },
  {
    key: 'restaurant-casablanca-brunch',
    category: 'restaurants-brunch',
    merchant: 'cafe-atlas-bleu',
    city: 'casablanca',
    kind: 'service',
    scene: 'breakfast',
    title: {
      fr: 'Brunch du week-end pour deux à Gauthier, pains du fournil et jus pressés',
      ar: 'برانش نهاية الأسبوع لشخصين بحي غوتييه، مع خبز الفرن وعصائر طازجة',
      en: 'Weekend brunch for two in Gauthier, with house-baked bread and fresh juice',
    },
    slug: {
      fr: 'brunch-week-end-pour-deux-gauthier-casablanca',
      ar: 'برانش-نهاية-الأسبوع-غوتييه-الدار-البيضاء',
      en: 'weekend-brunch-for-two-gauthier-casablanca',
    },
    summary: {
      fr: 'Msemen, œufs au choix, granola et café de spécialité dans un café clair de Gauthier, le samedi et le dimanche.',
      ar: 'مسمن وبيض على اختياركم وغرانولا وقهوة مختارة في مقهى مضيء بغوتييه، يومي السبت والأحد.',
      en: 'Msemen, eggs your way, granola and good coffee in a bright Gauthier café, Saturdays and Sundays.',
    },
    description: {
      fr: [
        'Le fournil est au fond de la salle, derrière une vitre : le pain que vous mangez en est sorti le matin même. Le samedi et le dimanche, le café se met à l’heure du brunch. On s’assied près de la grande baie ou sur le trottoir, à l’ombre des ficus de la rue.',
        'Chacun choisit ses œufs, brouillés, au plat avec khlii ou bénédicte à la dinde fumée. Tout le reste se partage : msemen et baghrir au miel, corbeille de pains, granola maison, fruits de saison. Le café filtre et le thé sont resservis.',
      ],
      ar: [
        'الفرن في آخر القاعة خلف الزجاج، والخبز الذي تأكلونه خرج منه في الصباح نفسه. يومي السبت والأحد يصبح المقهى على إيقاع البرانش، فتجلسون قرب النافذة الكبيرة أو على الرصيف في ظل الأشجار.',
        'يختار كل واحد بيضه: مخفوقا أو مقليا بالخليع أو بنديكت بالديك الرومي المدخن. وما عدا ذلك يوضع وسط المائدة: مسمن وبغرير بالعسل وسلة خبز وغرانولا من صنعنا وفواكه الموسم. القهوة المقطرة والشاي يعاد ملؤهما.',
      ],
      en: [
        'The bakery is at the back of the room, behind glass, and the bread on your table came out of it that morning. On Saturdays and Sundays the whole café turns to brunch. Sit by the big window or out on the pavement, under the street’s ficus trees.',
        'You each choose your eggs: scrambled, fried with khlii, or Benedict with smoked turkey. Everything else goes in the middle: msemen and baghrir with honey, a bread basket, our own granola, fruit in season. Filter coffee and tea are topped up.',
      ],
    },
    highlights: {
      fr: [
        'Pain et viennoiseries cuits sur place le matin',
        'Œufs préparés à la commande, trois façons',
        'Café filtre et thé resservis',
        'Tables en terrasse et coin enfants',
      ],
      ar: [
        'خبز ومعجنات تطهى في المكان كل صباح',
        'بيض يحضر عند الطلب بثلاث طرق',
        'قهوة مقطرة وشاي يعاد ملؤهما',
        'موائد في الخارج وركن للأطفال',
      ],
      en: [
        'Bread and pastries baked on site each morning',
        'Eggs cooked to order, three ways',
        'Filter coffee and tea topped up',
        'Pavement tables and a children’s corner',
      ],
    },
    included: {
      fr: [
        'Une assiette d’œufs par personne',
        'Msemen, baghrir, corbeille de pains, miel et amlou',
        'Granola maison et fruits de saison',
        'Un jus pressé par personne',
        'Café filtre ou thé à volonté',
      ],
      ar: [
        'طبق بيض لكل شخص',
        'مسمن وبغرير وسلة خبز وعسل وأملو',
        'غرانولا من صنع المقهى وفواكه الموسم',
        'عصير طازج لكل شخص',
        'قهوة مقطرة أو شاي دون حد',
      ],
      en: [
        'One egg dish each',
        'Msemen, baghrir, a bread basket, honey and amlou',
        'House granola and seasonal fruit',
        'One fresh juice each',
        'Filter coffee or tea, refilled',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez votre bon', text: 'Un bon couvre deux personnes à la même table.' },
        { title: 'Réservez', text: 'Par téléphone, au plus tard le vendredi soir.' },
        { title: 'Passez à table', text: 'Présentez le bon à l’accueil et commandez vos œufs.' },
      ],
      ar: [
        { title: 'اشتروا القسيمة', text: 'القسيمة الواحدة لشخصين على المائدة نفسها.' },
        { title: 'احجزوا', text: 'بالهاتف، مساء الجمعة على أبعد تقدير.' },
        { title: 'تفضلوا إلى المائدة', text: 'قدموا القسيمة عند الاستقبال واختاروا بيضكم.' },
      ],
      en: [
        { title: 'Buy your voucher', text: 'One voucher covers two people at the same table.' },
        { title: 'Reserve', text: 'By phone, Friday evening at the latest.' },
        { title: 'Sit down', text: 'Show the voucher at the door and order your eggs.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable deux mois, le samedi et le dimanche de 9 h 30 à 14 h, hors Ramadan.',
          ar: 'صالحة شهرين، السبت والأحد من التاسعة والنصف صباحا إلى الثانية زوالا، باستثناء رمضان.',
          en: 'Valid for two months, Saturdays and Sundays from 9.30 am to 2 pm, except during Ramadan.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'La table est gardée quinze minutes après l’heure réservée.',
          ar: 'تبقى المائدة محجوزة ربع ساعة بعد الموعد.',
          en: 'Your table is held for fifteen minutes after the time booked.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Boissons au lait et pâtisseries du comptoir en supplément.',
          ar: 'المشروبات بالحليب وحلويات الواجهة غير مشمولة.',
          en: 'Milk-based coffees and counter pastries are extra.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Changement de date gratuit jusqu’à la veille à 18 h.',
          ar: 'تغيير التاريخ مجاني إلى غاية السادسة مساء من اليوم السابق.',
          en: 'Change your date for free until 6 pm the day before.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Et pour les enfants ?',
          ar: 'وماذا عن الأطفال؟',
          en: 'What about children?',
        },
        answer: {
          fr: 'Ils sont les bienvenus. Une assiette enfant, avec baghrir, œuf et jus, se commande sur place.',
          ar: 'مرحبا بهم. يوجد طبق خاص بهم من بغرير وبيضة وعصير، يطلب ويؤدى ثمنه في المقهى.',
          en: 'They are welcome. A children’s plate of baghrir, egg and juice can be ordered and paid for on the day.',
        },
      },
      {
        question: {
          fr: 'Pouvez-vous tenir compte d’une intolérance au gluten ?',
          ar: 'هل تراعون حساسية الغلوتين؟',
          en: 'Can you cater for a gluten intolerance?',
        },
        answer: {
          fr: 'Nous remplaçons les pains par une galette de maïs et des fruits. Le fournil travaille le blé dans la même pièce : nous ne pouvons pas garantir l’absence de traces.',
          ar: 'نعوض الخبز بقرص من دقيق الذرة وفواكه. غير أن الفرن يشتغل بالقمح في المكان نفسه، فلا نضمن خلو الطعام من آثاره.',
          en: 'We swap the bread for a cornmeal flatbread and fruit. Wheat is worked in the same room, so we cannot promise there are no traces.',
        },
      },
    ],
    location: {
      address: '22, rue Jean Jaurès',
      district: 'Gauthier',
      latitude: 33.5908,
      longitude: -7.63,
      phone: '+212 5 22 00 00 22',
    },
    originalPrice: 300,
    discountedPrice: 195,
    stock: 32,
    minPurchase: 1,
    maxPurchase: 3,
    voucherDays: 60,
    startsInDays: -4,
    endsInDays: 1,
    featured: false,
    dealOfDay: true,
    appeal: 0.91,
  },
  {
    key: 'restaurant-rabat-sushi',
    category: 'restaurants-monde',
    merchant: 'maison-safran',
    city: 'rabat',
    kind: 'service',
    scene: 'sushi',
    title: {
      fr: 'Plateau de 42 sushis à Agdal, sur place ou à emporter',
      ar: 'طبق من 42 قطعة سوشي بأكدال، في المطعم أو للحمل معكم',
      en: 'A 42-piece sushi platter in Agdal, to eat in or take away',
    },
    slug: {
      fr: 'plateau-42-sushis-agdal-rabat',
      ar: 'طبق-سوشي-42-قطعة-أكدال-الرباط',
      en: '42-piece-sushi-platter-agdal-rabat',
    },
    summary: {
      fr: 'Makis, nigiris et california roulés devant vous, avec le poisson du jour, pour deux gros appétits ou une soirée à trois.',
      ar: 'ماكي ونيغيري وكاليفورنيا تلف أمامكم بسمك اليوم، لشخصين جائعين أو لسهرة من ثلاثة.',
      en: 'Maki, nigiri and California rolls made in front of you with the day’s fish: enough for two big appetites or an evening for three.',
    },
    description: {
      fr: [
        'Le soir, Maison Safran range ses théières et ouvre un comptoir à sushis. Le riz est cuit en petites quantités et roulé à mesure des commandes. Le thon et la daurade viennent des ports marocains ; le saumon, lui, est importé, et l’ardoise le dit.',
        'Le plateau se compose de makis, de californias, de nigiris et de quelques pièces cuites pour ceux qui hésitent encore devant le poisson cru. Mangez-le au comptoir, en regardant travailler, ou emportez-le dans sa boîte isotherme.',
      ],
      ar: [
        'في المساء ترفع «Maison Safran» أباريق الشاي وتفتح ركن السوشي. يطهى الأرز بكميات صغيرة ويلف مع كل طلب. التونة والدوراد من موانئ المغرب، أما السلمون فمستورد، وذلك مكتوب على اللوح.',
        'يجمع الطبق الماكي والكاليفورنيا والنيغيري، ومعها قطع مطهوة لمن ما زال يتردد أمام السمك النيء. كلوه عند الركن وأنتم تتفرجون على اليد وهي تعمل، أو خذوه معكم في علبة تحفظ البرودة.',
      ],
      en: [
        'In the evening Maison Safran puts its teapots away and opens a sushi counter. Rice is cooked in small batches and rolled as orders come in. The tuna and sea bream are landed in Moroccan ports; the salmon is imported, and the board says so.',
        'The platter brings together maki, California rolls, nigiri and a few cooked pieces for anyone still unsure about raw fish. Eat at the counter and watch, or take it home in its insulated box.',
      ],
    },
    highlights: {
      fr: [
        'Roulé à la commande, jamais d’avance',
        'Origine du poisson affichée chaque jour',
        'Pièces cuites ou végétariennes sur demande',
        'Prêt en trente minutes à emporter',
      ],
      ar: [
        'يلف عند الطلب وليس قبله',
        'مصدر السمك معلن كل يوم',
        'قطع مطهوة أو نباتية لمن يرغب',
        'جاهز للحمل في نصف ساعة',
      ],
      en: [
        'Rolled to order, never in advance',
        'Where the fish comes from is posted daily',
        'Cooked or vegetarian pieces if you ask',
        'Ready to take away in thirty minutes',
      ],
    },
    included: {
      fr: [
        '18 makis, 12 californias, 8 nigiris et 4 pièces cuites',
        'Deux soupes miso',
        'Gingembre, wasabi et sauce soja',
      ],
      ar: ['18 ماكي و12 كاليفورنيا و8 نيغيري و4 قطع مطهوة', 'حساءان من الميسو', 'زنجبيل وواسابي وصلصة الصويا'],
      en: [
        '18 maki, 12 California rolls, 8 nigiri and 4 cooked pieces',
        'Two miso soups',
        'Ginger, wasabi and soy sauce',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez en ligne', text: 'Le bon arrive par e-mail, avec son code.' },
        { title: 'Appelez le restaurant', text: 'Dites l’heure, sur place ou à emporter, et vos préférences.' },
        { title: 'Donnez le code', text: 'Le plateau est roulé à votre arrivée ou pour l’heure du retrait.' },
      ],
      ar: [
        { title: 'اطلبوا من الموقع', text: 'تصلكم القسيمة ورمزها بالبريد الإلكتروني.' },
        { title: 'اتصلوا بالمطعم', text: 'حددوا الساعة، في المطعم أو للحمل، وما تفضلونه من القطع.' },
        { title: 'أعطوا الرمز', text: 'يحضر الطبق عند وصولكم أو في ساعة الاستلام.' },
      ],
      en: [
        { title: 'Order online', text: 'The voucher and its code arrive by email.' },
        {
          title: 'Ring the restaurant',
          text: 'Give a time, eat in or take away, and anything you would rather have or skip.',
        },
        { title: 'Give the code', text: 'Your platter is rolled as you arrive, or for your pick-up time.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable deux mois, tous les soirs sauf le lundi, de 19 h à 22 h 30.',
          ar: 'صالحة شهرين، كل مساء ما عدا الاثنين، من السابعة إلى العاشرة والنصف.',
          en: 'Valid for two months, every evening except Monday, 7 pm to 10.30 pm.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Appel conseillé une heure avant ; la veille pour le vendredi et le samedi.',
          ar: 'ينصح بالاتصال قبل ساعة، وفي اليوم السابق بالنسبة ليومي الجمعة والسبت.',
          en: 'Please call an hour ahead, or the day before for Fridays and Saturdays.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Le plateau contient poisson, crustacés, soja et sésame. Signalez toute allergie en réservant.',
          ar: 'يحتوي الطبق على السمك والقشريات والصويا والسمسم. نبهونا إلى أي حساسية عند الحجز.',
          en: 'Contains fish, shellfish, soya and sesame. Tell us about any allergy when you book.',
        },
      },
      {
        kind: 'other',
        text: {
          fr: 'Un plateau emporté se garde au froid et se mange le soir même.',
          ar: 'يحفظ الطبق المحمول في البرودة ويؤكل في المساء نفسه.',
          en: 'Keep a take-away platter chilled and eat it the same evening.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Peut-on avoir un plateau entièrement végétarien ?',
          ar: 'هل يمكن طلب طبق نباتي بالكامل؟',
          en: 'Can the whole platter be vegetarian?',
        },
        answer: {
          fr: 'Oui : avocat, concombre, omelette, champignons et patate douce. Il suffit de le dire au téléphone.',
          ar: 'نعم: أفوكادو وخيار وعجة وفطر وبطاطا حلوة. يكفي أن تخبرونا بالهاتف.',
          en: 'Yes: avocado, cucumber, omelette, mushroom and sweet potato. Just say so on the phone.',
        },
      },
      {
        question: {
          fr: 'Livrez-vous à domicile ?',
          ar: 'هل توصلون إلى المنازل؟',
          en: 'Do you deliver?',
        },
        answer: {
          fr: 'Non, le plateau se mange au restaurant ou se retire avenue de France.',
          ar: 'لا، يؤكل الطبق في المطعم أو يستلم من شارع فرنسا.',
          en: 'No. You eat in or collect from avenue de France.',
        },
      },
      {
        question: {
          fr: 'Le vinaigre de riz contient-il de l’alcool ?',
          ar: 'هل في خل الأرز كحول؟',
          en: 'Is there alcohol in the rice seasoning?',
        },
        answer: {
          fr: 'Nous n’utilisons ni mirin ni saké : le riz est assaisonné de vinaigre de riz, de sucre et de sel.',
          ar: 'لا نستعمل الميرين ولا الساكي. يتبل الأرز بخل الأرز والسكر والملح فقط.',
          en: 'We use neither mirin nor sake. The rice is seasoned with rice vinegar, sugar and salt.',
        },
      },
    ],
    location: {
      address: '27, avenue de France',
      district: 'Agdal',
      latitude: 34.0004,
      longitude: -6.8476,
      phone: '+212 5 22 00 00 23',
    },
    originalPrice: 420,
    discountedPrice: 340,
    stock: 60,
    minPurchase: 1,
    maxPurchase: 3,
    voucherDays: 60,
    startsInDays: -11,
    endsInDays: 17,
    featured: false,
    dealOfDay: false,
    appeal: 0.87,
  },
  {
    key: 'restaurant-rabat-salon-de-the',
    category: 'restaurants-patisserie',
    merchant: 'maison-safran',
    city: 'rabat',
    kind: 'service',
    scene: 'pastry',
    title: {
      fr: 'Goûter pour deux au salon de thé et coffret de gâteaux marocains à emporter',
      ar: 'جلسة شاي لشخصين وعلبة حلويات مغربية تحملونها معكم',
      en: 'Afternoon tea for two, and a box of Moroccan pastries to take home',
    },
    slug: {
      fr: 'gouter-salon-de-the-coffret-gateaux-rabat',
      ar: 'جلسة-شاي-وعلبة-حلويات-مغربية-الرباط',
      en: 'afternoon-tea-moroccan-pastry-box-rabat',
    },
    summary: {
      fr: 'Thé à la menthe, assiette de gâteaux du jour, puis un coffret de 500 g composé au comptoir, à offrir ou à garder.',
      ar: 'أتاي بالنعناع وطبق من حلويات اليوم، ثم علبة من 500 غرام تختارونها من الواجهة، هدية أو لكم.',
      en: 'Mint tea, a plate of the day’s pastries, then a 500 g box you fill at the counter, to give or to keep.',
    },
    description: {
      fr: [
        'À quinze heures, la salle d’Agdal sent la fleur d’oranger. Les cornes de gazelle sortent d’abord, puis les ghribas et les briouates aux amandes. On vous sert le thé dans les règles, et une assiette de six gâteaux choisis parmi ceux du jour.',
        'Avant de partir, passez au comptoir : vous composez un coffret de cinq cents grammes, pièce par pièce, avec les conseils de la pâtissière. Il est fermé d’un ruban et accompagné d’une carte qui donne la liste des fruits à coque.',
      ],
      ar: [
        'في الثالثة بعد الزوال تفوح قاعة أكدال برائحة ماء الزهر. يخرج كعب الغزال أولا، ثم الغريبة والبريوات باللوز. يقدم لكم أتاي على أصوله، ومعه طبق من ست قطع تختارونها من حلويات اليوم.',
        'قبل أن تنصرفوا، مروا على الواجهة لتملأوا علبة من خمسمائة غرام قطعة قطعة بنصيحة من الحلوانية. تغلق العلبة بشريط، وترفق بها بطاقة تذكر ما فيها من لوز وجوز وغيرهما.',
      ],
      en: [
        'By three o’clock the Agdal tea room smells of orange blossom. Gazelle horns come out of the oven first, followed by ghribas and almond briouats. Tea is poured the proper way and comes with six pastries of your choice from the day’s trays.',
        'Before you leave, stop at the counter and fill a half-kilo box piece by piece, with advice from the pastry cook. It is tied with ribbon and comes with a card listing the nuts inside.',
      ],
    },
    highlights: {
      fr: [
        'Gâteaux faits sur place, en petites fournées',
        'Coffret composé pièce par pièce',
        'Carte des fruits à coque dans chaque boîte',
        'Amandes entières, émondées dans la cuisine',
      ],
      ar: [
        'حلويات تحضر في المكان على دفعات صغيرة',
        'علبة تختارونها قطعة قطعة',
        'بطاقة بالمكسرات في كل علبة',
        'لوز كامل يقشر في مطبخنا',
      ],
      en: [
        'Made on site, in small batches',
        'A box you choose piece by piece',
        'A nut card inside every box',
        'Whole almonds, blanched in our own kitchen',
      ],
    },
    included: {
      fr: [
        'Une théière de thé à la menthe pour deux',
        'Une assiette de six gâteaux',
        'Un coffret de 500 g à composer',
        'Le ruban et une carte à écrire',
      ],
      ar: ['براد أتاي بالنعناع لشخصين', 'طبق من ست قطع', 'علبة من 500 غرام على اختياركم', 'شريط وبطاقة تكتبون عليها'],
      en: [
        'A pot of mint tea for two',
        'A plate of six pastries',
        'A 500 g box of your choice',
        'Ribbon and a card to write on',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez le bon', text: 'Pour vous ou pour l’offrir : le code suffit.' },
        { title: 'Venez l’après-midi', text: 'Sans réservation en semaine ; appelez pour le week-end.' },
        { title: 'Composez votre coffret', text: 'Au comptoir, avant de partir, ou un autre jour avec le même code.' },
      ],
      ar: [
        { title: 'اشتروا القسيمة', text: 'لكم أو لتهدوها، فالرمز يكفي.' },
        { title: 'زورونا بعد الظهر', text: 'دون حجز وسط الأسبوع، واتصلوا قبل نهاية الأسبوع.' },
        { title: 'املأوا علبتكم', text: 'عند الخروج، أو في يوم آخر بالرمز نفسه.' },
      ],
      en: [
        { title: 'Buy the voucher', text: 'For yourself or as a present: the code is all you need.' },
        { title: 'Come in the afternoon', text: 'No booking needed on weekdays; ring ahead at weekends.' },
        { title: 'Fill your box', text: 'On your way out, or another day with the same code.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable deux mois, tous les jours de 15 h à 18 h 30.',
          ar: 'صالحة شهرين، كل يوم من الثالثة إلى السادسة والنصف.',
          en: 'Valid for two months, daily from 3 pm to 6.30 pm.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation nécessaire le samedi et le dimanche.',
          ar: 'الحجز ضروري يومي السبت والأحد.',
          en: 'Booking is required on Saturdays and Sundays.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Pendant le Ramadan, l’offre se prend à emporter : le coffret pèse alors 700 g.',
          ar: 'في رمضان يصبح العرض للحمل فقط، وتزن العلبة حينها 700 غرام.',
          en: 'During Ramadan the offer is take-away only, and the box weighs 700 g instead.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Combien de temps se gardent les gâteaux ?',
          ar: 'كم تدوم الحلويات؟',
          en: 'How long do the pastries keep?',
        },
        answer: {
          fr: 'Une dizaine de jours dans leur boîte fermée, à l’abri de la chaleur. Les briouates au miel se mangent plutôt dans la semaine.',
          ar: 'نحو عشرة أيام في علبتها المغلقة بعيدا عن الحرارة. أما البريوات بالعسل فالأحسن أن تؤكل خلال الأسبوع.',
          en: 'About ten days in a closed box, away from heat. Honey briouats are best within the week.',
        },
      },
      {
        question: {
          fr: 'Avez-vous des gâteaux sans gluten ?',
          ar: 'هل لديكم حلويات بدون غلوتين؟',
          en: 'Do you have anything gluten-free?',
        },
        answer: {
          fr: 'Les ghribas aux amandes et à la noix de coco se font sans farine, mais dans la même cuisine que les autres.',
          ar: 'غريبة اللوز وغريبة الكوك تحضران دون دقيق، لكن في المطبخ نفسه مع باقي الحلويات.',
          en: 'The almond and coconut ghribas are made without flour, but in the same kitchen as everything else.',
        },
      },
    ],
    location: {
      address: '27, avenue de France',
      district: 'Agdal',
      latitude: 34.0004,
      longitude: -6.8476,
      phone: '+212 5 22 00 00 23',
    },
    originalPrice: 260,
    discountedPrice: 169,
    stock: 48,
    minPurchase: 1,
    maxPurchase: 5,
    voucherDays: 60,
    startsInDays: -14,
    endsInDays: 38,
    featured: false,
    dealOfDay: false,
    appeal: 0.93,
  },
  {
    key: 'restaurant-marrakech-tanjia',
    category: 'restaurants-marocaine',
    merchant: 'table-medina',
    city: 'marrakech',
    kind: 'service',
    scene: 'tagine',
    title: {
      fr: 'Tanjia marrakchia pour deux à la Kasbah, confite toute la nuit au four du hammam',
      ar: 'طنجية مراكشية لشخصين بالقصبة، تطهى الليل كله في فرن الحمام',
      en: 'Marrakech tanjia for two in the Kasbah, cooked overnight in the hammam’s embers',
    },
    slug: {
      fr: 'tanjia-marrakchia-pour-deux-kasbah',
      ar: 'طنجية-مراكشية-لشخصين-القصبة',
      en: 'marrakech-tanjia-for-two-kasbah',
    },
    summary: {
      fr: 'Le plat des Marrakchis, descendu le soir au farnatchi et servi le lendemain midi dans une maison de la Kasbah.',
      ar: 'طبق أهل مراكش: تنزل الطنجية إلى الفرناتشي مساء وتقدم في اليوم التالي وقت الغداء بدار في القصبة.',
      en: 'The dish Marrakech calls its own, taken to the furnace in the evening and served for lunch in a Kasbah house.',
    },
    description: {
      fr: [
        'La jarre est remplie la veille : jarret de bœuf, citron confit, ail, safran, cumin et une cuillère de smen. Elle passe la nuit dans la cendre du farnatchi, le foyer qui chauffe le hammam du quartier. Au matin, la viande se détache toute seule.',
        'On la verse devant vous, avec son jus, et on mange au pain. Autour, des salades de saison et des olives ; après, des fruits et un thé. La salle est à l’étage d’une maison de la Kasbah, fraîche même en été.',
      ],
      ar: [
        'تملأ القلة في اليوم السابق: لحم ساق البقر وحامض مصير وثوم وزعفران وكمون وملعقة سمن. ثم تبيت في رماد الفرناتشي، وهو الموقد الذي يسخن حمام الحي. وفي الصباح يذوب اللحم من تلقاء نفسه.',
        'تفرغ الطنجية أمامكم بمرقها وتؤكل بالخبز. حولها سلطات الموسم والزيتون، وبعدها الفواكه وأتاي. القاعة في الطابق العلوي من دار بالقصبة، تبقى باردة حتى في الصيف.',
      ],
      en: [
        'The jar is packed the day before: beef shank, preserved lemon, garlic, saffron, cumin and a spoonful of smen. It spends the night in the ashes of the farnatchi, the furnace that heats the neighbourhood hammam. By morning the meat comes apart on its own.',
        'It is tipped out in front of you, juices and all, and eaten with bread. Seasonal salads and olives come alongside, fruit and tea afterwards. You sit upstairs in a Kasbah house that stays cool even in summer.',
      ],
    },
    highlights: {
      fr: [
        'Une nuit de cuisson dans la cendre du farnatchi',
        'Bœuf du marché, citron confit maison',
        'Service à midi, autour d’une grande table ou à part',
        'À quelques pas des tombeaux saadiens',
      ],
      ar: [
        'ليلة كاملة من الطهي في رماد الفرناتشي',
        'لحم من السوق وحامض نصيره بأنفسنا',
        'التقديم وقت الغداء، على مائدة جماعية أو خاصة',
        'على خطوات من قبور السعديين',
      ],
      en: [
        'A full night in the furnace ashes',
        'Market beef and our own preserved lemons',
        'Served at lunch, at the long table or your own',
        'A few steps from the Saadian Tombs',
      ],
    },
    included: {
      fr: [
        'Une tanjia de bœuf pour deux',
        'Quatre salades de saison et olives',
        'Pain du four du quartier',
        'Fruits et thé à la menthe',
      ],
      ar: ['طنجية بقري لشخصين', 'أربع سلطات موسمية وزيتون', 'خبز من فرن الحومة', 'فواكه وأتاي بالنعناع'],
      en: [
        'One beef tanjia for two',
        'Four seasonal salads and olives',
        'Bread from the local oven',
        'Fruit and mint tea',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez votre bon', text: 'Il est valable dès réception de l’e-mail.' },
        {
          title: 'Réservez deux jours avant',
          text: 'La jarre part au four la veille : il nous faut votre nom à temps.',
        },
        {
          title: 'Venez voir le farnatchi',
          text: 'Arrivez à midi et demi si vous voulez descendre chercher la jarre avec nous.',
        },
        { title: 'Passez à table', text: 'Montrez le bon ; le déjeuner est servi à 13 h.' },
      ],
      ar: [
        { title: 'اشتروا القسيمة', text: 'تصبح صالحة فور توصلكم بالرسالة الإلكترونية.' },
        { title: 'احجزوا قبل يومين', text: 'تدخل القلة إلى الفرن في اليوم السابق، فنحتاج اسمكم في الوقت المناسب.' },
        { title: 'زوروا الفرناتشي', text: 'احضروا في الثانية عشرة والنصف إن أردتم النزول معنا لإخراج القلة.' },
        { title: 'تفضلوا إلى المائدة', text: 'أظهروا القسيمة، ويقدم الغداء في الواحدة.' },
      ],
      en: [
        { title: 'Buy your voucher', text: 'It can be used as soon as the email reaches you.' },
        {
          title: 'Book two days ahead',
          text: 'The jar goes into the furnace the day before, so we need your name in time.',
        },
        { title: 'See the furnace', text: 'Come at half past twelve if you would like to fetch the jar with us.' },
        { title: 'Sit down to lunch', text: 'Show the voucher; lunch is served at 1 pm.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable quatre mois, à midi, du lundi au samedi, hors Ramadan.',
          ar: 'صالحة أربعة أشهر، وقت الغداء من الاثنين إلى السبت، باستثناء رمضان.',
          en: 'Valid for four months, lunch only, Monday to Saturday, except during Ramadan.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation au moins 48 h à l’avance.',
          ar: 'الحجز قبل 48 ساعة على الأقل.',
          en: 'Book at least 48 hours in advance.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Une fois la jarre au four, la veille à 17 h, le repas n’est plus reportable.',
          ar: 'بعد دخول القلة إلى الفرن، في الخامسة من مساء اليوم السابق، لا يمكن تأجيل الغداء.',
          en: 'Once the jar is in the furnace, at 5 pm the day before, lunch can no longer be moved.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'La tanjia est-elle épicée ?',
          ar: 'هل الطنجية حارة؟',
          en: 'Is tanjia spicy?',
        },
        answer: {
          fr: 'Elle est parfumée, pas piquante : cumin, safran et citron confit, sans piment.',
          ar: 'هي معطرة وليست حارة: كمون وزعفران وحامض مصير دون سودانية.',
          en: 'Fragrant rather than hot: cumin, saffron and preserved lemon, with no chilli.',
        },
      },
      {
        question: {
          fr: 'Peut-on venir à trois avec un bon ?',
          ar: 'هل يمكن أن نأتي ثلاثة بقسيمة واحدة؟',
          en: 'Can three of us come on one voucher?',
        },
        answer: {
          fr: 'La jarre suffit à deux adultes. Pour un troisième convive, ajoutez un bon pour deux ou demandez une portion en plus au moment de réserver.',
          ar: 'تكفي القلة شخصين بالغين. وللضيف الثالث أضيفوا قسيمة أخرى أو اطلبوا حصة إضافية عند الحجز.',
          en: 'One jar feeds two adults. For a third guest, add another voucher or ask for an extra portion when you book.',
        },
      },
    ],
    location: {
      address: '21, rue de la Kasbah',
      district: 'Kasbah',
      latitude: 31.6176,
      longitude: -7.9893,
      phone: '+212 5 22 00 00 24',
    },
    originalPrice: 440,
    discountedPrice: 259,
    stock: 22,
    minPurchase: 1,
    maxPurchase: 3,
    voucherDays: 120,
    startsInDays: -3,
    endsInDays: 44,
    featured: false,
    dealOfDay: false,
    appeal: 0.92,
  },
  {
    key: 'restaurant-agadir-petit-dejeuner',
    category: 'restaurants-brunch',
    merchant: 'cafe-atlas-bleu',
    city: 'agadir',
    kind: 'service',
    scene: 'breakfast',
    title: {
      fr: 'Petit-déjeuner du Souss pour deux à Agadir : amlou, tafarnout et vue sur la baie',
      ar: 'فطور سوسي لشخصين بأكادير: أملو وتافارنوت وإطلالة على الخليج',
      en: 'A Souss breakfast for two in Agadir: amlou, tafarnout bread and a view of the bay',
    },
    slug: {
      fr: 'petit-dejeuner-du-souss-pour-deux-agadir',
      ar: 'فطور-سوسي-لشخصين-أكادير',
      en: 'souss-breakfast-for-two-agadir',
    },
    summary: {
      fr: 'Pain chaud cuit sur les galets, amlou, huile d’argan, œufs aux tomates et thé au thym, servis face à la mer.',
      ar: 'خبز ساخن مخبوز على الحصى، وأملو وزيت أركان وبيض بالطماطم وأتاي بالزعتر، قبالة البحر.',
      en: 'Bread baked on hot pebbles, amlou, argan oil, eggs in tomato and thyme tea, served facing the sea.',
    },
    description: {
      fr: [
        'Le tafarnout cuit sur des galets brûlants, comme dans les villages autour de Taroudant. Il arrive en panier, encore gonflé, avec de petits bols où tremper : amlou aux amandes, huile d’argan, miel de thym, beurre frais. À côté, une poêle d’œufs à la tomate et au cumin.',
        'Le café donne sur la baie, à deux minutes de la plage. Venez tôt si vous aimez le calme : le boulevard se réveille tard, et la lumière du matin arrive droit sur la terrasse.',
      ],
      ar: [
        'يخبز تافارنوت على حصى حامية كما في دواوير نواحي تارودانت، ويصل في سلته منتفخا ساخنا ومعه زلافات صغيرة للتغميس: أملو باللوز وزيت أركان وعسل الزعتر وزبدة طرية. وإلى جانبه مقلاة بيض بالطماطم والكمون.',
        'يطل المقهى على الخليج، على بعد دقيقتين من الشاطئ. إن كنتم تحبون الهدوء فبكروا، فالشارع يستيقظ متأخرا وضوء الصباح يقع مباشرة على الشرفة.',
      ],
      en: [
        'Tafarnout is baked on scorching pebbles, the way it is in the villages around Taroudant. It comes in a basket, still puffed, with small bowls to dip into: almond amlou, argan oil, thyme honey, fresh butter. Next to it is a pan of eggs in tomato and cumin.',
        'The café looks over the bay, two minutes from the beach. Come early if you like it quiet: the boulevard wakes up late and the morning light falls straight on the terrace.',
      ],
    },
    highlights: {
      fr: [
        'Tafarnout cuit devant vous dès 8 h',
        'Amlou et argan d’une coopérative du Souss',
        'Terrasse tournée vers la baie',
        'Servi tous les jours, même en semaine',
      ],
      ar: [
        'تافارنوت يخبز أمامكم ابتداء من الثامنة',
        'أملو وأركان من تعاونية بسوس',
        'شرفة تطل على الخليج',
        'يقدم كل يوم، حتى وسط الأسبوع',
      ],
      en: [
        'Tafarnout baked in front of you from 8 am',
        'Amlou and argan oil from a Souss cooperative',
        'A terrace that faces the bay',
        'Served every day, weekdays included',
      ],
    },
    included: {
      fr: [
        'Une corbeille de tafarnout chaud, renouvelée une fois',
        'Amlou, huile d’argan, miel, beurre et olives',
        'Une poêle d’œufs à la tomate pour deux',
        'Deux jus d’orange pressés',
        'Une théière ou deux cafés',
      ],
      ar: [
        'سلة تافارنوت ساخن تجدد مرة واحدة',
        'أملو وزيت أركان وعسل وزبدة وزيتون',
        'مقلاة بيض بالطماطم لشخصين',
        'عصيرا برتقال طازجان',
        'براد أتاي أو قهوتان',
      ],
      en: [
        'A basket of warm tafarnout, refilled once',
        'Amlou, argan oil, honey, butter and olives',
        'A pan of eggs in tomato for two',
        'Two fresh orange juices',
        'A pot of tea or two coffees',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez votre bon', text: 'Un bon pour deux personnes, reçu par e-mail.' },
        { title: 'Choisissez votre matin', text: 'Pas de réservation en semaine ; un appel suffit pour le week-end.' },
        { title: 'Montrez le code', text: 'Au serveur, en vous asseyant.' },
      ],
      ar: [
        { title: 'اشتروا القسيمة', text: 'قسيمة لشخصين تصلكم بالبريد الإلكتروني.' },
        { title: 'اختاروا صباحكم', text: 'دون حجز وسط الأسبوع، ومكالمة واحدة تكفي لنهاية الأسبوع.' },
        { title: 'أظهروا الرمز', text: 'للنادل عند جلوسكم.' },
      ],
      en: [
        { title: 'Buy your voucher', text: 'One voucher for two people, sent by email.' },
        { title: 'Pick a morning', text: 'No booking on weekdays; a quick call does it for weekends.' },
        { title: 'Show the code', text: 'To your waiter as you sit down.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable trois mois, de 8 h à 11 h 30, hors Ramadan.',
          ar: 'صالحة ثلاثة أشهر، من الثامنة إلى الحادية عشرة والنصف صباحا، باستثناء رمضان.',
          en: 'Valid for three months, 8 am to 11.30 am, except during Ramadan.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation la veille pour le samedi et le dimanche.',
          ar: 'الحجز في اليوم السابق ليومي السبت والأحد.',
          en: 'For Saturdays and Sundays, book the day before.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'L’amlou contient des amandes ; une corbeille sans fruits à coque est possible sur demande.',
          ar: 'يحتوي أملو على اللوز، ويمكن طلب سلة دون مكسرات.',
          en: 'Amlou contains almonds; a nut-free basket is available if you ask.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Peut-on ajouter un enfant ?',
          ar: 'هل يمكن إضافة طفل؟',
          en: 'Can we add a child?',
        },
        answer: {
          fr: 'Oui, la corbeille est généreuse. Un œuf et un jus en plus se règlent au café.',
          ar: 'نعم، فالسلة وافرة. تؤدى في المقهى بيضة وعصير إضافيان.',
          en: 'Yes, the basket is generous. An extra egg and juice are paid for at the café.',
        },
      },
      {
        question: {
          fr: 'La terrasse est-elle garantie ?',
          ar: 'هل الجلوس في الشرفة مضمون؟',
          en: 'Is a terrace table guaranteed?',
        },
        answer: {
          fr: 'Nous la donnons dans l’ordre des arrivées. Avant neuf heures, il reste presque toujours de la place.',
          ar: 'نعطيها حسب ترتيب الوصول. وقبل التاسعة يكون المكان متوفرا في الغالب.',
          en: 'Terrace tables go in order of arrival. Before nine there is nearly always one free.',
        },
      },
    ],
    location: {
      address: '34, boulevard du 20 Août',
      district: 'Secteur balnéaire',
      latitude: 30.4193,
      longitude: -9.6021,
      phone: '+212 5 22 00 00 25',
    },
    originalPrice: 180,
    discountedPrice: 119,
    stock: 70,
    minPurchase: 1,
    maxPurchase: 4,
    voucherDays: 90,
    startsInDays: 3,
    endsInDays: 33,
    featured: false,
    dealOfDay: false,
    appeal: 0.9,
  },
  {
    key: 'restaurant-tanger-terrasse',
    category: 'restaurants-monde',
    merchant: 'cafe-atlas-bleu',
    city: 'tanger',
    kind: 'service',
    scene: 'rooftop',
    title: {
      fr: 'Dîner à partager pour deux sur un toit du Marshan, face au détroit',
      ar: 'عشاء متوسطي لشخصين على سطح بمرشان قبالة المضيق',
      en: 'A sharing dinner for two on a Marshan rooftop, looking over the strait',
    },
    slug: {
      fr: 'diner-a-partager-toit-marshan-tanger',
      ar: 'عشاء-متوسطي-على-سطح-مرشان-طنجة',
      en: 'sharing-dinner-marshan-rooftop-tangier',
    },
    summary: {
      fr: 'Cinq assiettes méditerranéennes, deux boissons de fruits et un dessert, à l’heure où les lumières de Tarifa s’allument.',
      ar: 'خمسة أطباق متوسطية ومشروبان من الفواكه وتحلية، ساعة تضاء أنوار طريفة في الأفق.',
      en: 'Five Mediterranean plates, two fruit drinks and a dessert, timed for when the lights of Tarifa come on.',
    },
    description: {
      fr: [
        'Il faut monter quatre étages, sans ascenseur, et c’est pour cela que la terrasse reste tranquille. En haut, une vingtaine de places, des plaids sur les chaises, et le détroit d’un bord à l’autre. Par temps clair, on distingue les maisons de Tarifa.',
        '## Cinq assiettes au milieu de la table',
        'La carte suit le port et les étals du Grand Socco : calamars grillés, sardines marinées, houmous au cumin, légumes au four, boulettes d’agneau à la menthe. Le pain vient de notre fournil. Les boissons sont préparées à la minute, sans alcool et peu sucrées.',
      ],
      ar: [
        'تصعدون أربعة طوابق دون مصعد، ولهذا يبقى السطح هادئا. في الأعلى نحو عشرين مقعدا وأغطية على الكراسي، والمضيق أمامكم من طرف إلى طرف. وفي الأيام الصافية تظهر بيوت طريفة.',
        '## خمسة أطباق وسط المائدة',
        'تتبع القائمة ما يأتي به الميناء وما يعرض في سوق برا: كلمار مشوي وسردين متبل وحمص بالكمون وخضر في الفرن وكفتة الغنم بالنعناع. الخبز من فرننا، والمشروبات تحضر في حينها، دون كحول وبسكر قليل.',
      ],
      en: [
        'It is four floors up with no lift, which is why the terrace stays calm. At the top there are twenty or so seats, blankets on the chairs, and the strait from end to end. On a clear evening you can make out the houses in Tarifa.',
        '## Five plates in the middle',
        'The menu follows the port and the stalls of the Grand Socco: grilled squid, marinated sardines, cumin hummus, roasted vegetables, lamb meatballs with mint. The bread is our own. Drinks are mixed to order, alcohol-free and light on sugar.',
      ],
    },
    highlights: {
      fr: [
        'Vue ouverte sur le détroit, une vingtaine de places',
        'Poisson choisi chaque matin au port',
        'Boissons de fruits préparées à la minute',
        'Plaids et lampes chauffantes quand le vent se lève',
        'Table gardée deux heures',
      ],
      ar: [
        'إطلالة مفتوحة على المضيق ونحو عشرين مقعدا',
        'سمك يختار كل صباح في الميناء',
        'مشروبات فواكه تحضر في حينها',
        'أغطية ومدافئ حين تهب الريح',
        'المائدة لكم مدة ساعتين',
      ],
      en: [
        'An open view of the strait, twenty or so seats',
        'Fish chosen at the port each morning',
        'Fruit drinks mixed to order',
        'Blankets and heaters when the wind picks up',
        'Your table for two hours',
      ],
    },
    included: {
      fr: [
        'Cinq assiettes à partager',
        'Deux boissons de fruits',
        'Un dessert pour deux',
        'Pain du fournil et eau plate',
      ],
      ar: ['خمسة أطباق للمشاركة', 'مشروبان من الفواكه', 'تحلية لشخصين', 'خبز من فرننا وماء'],
      en: ['Five plates to share', 'Two fruit drinks', 'One dessert between two', 'House bread and still water'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez votre bon', text: 'Il couvre deux personnes et arrive par e-mail.' },
        { title: 'Demandez l’heure du couchant', text: 'Au téléphone, on vous dira à quelle heure venir ce jour-là.' },
        { title: 'Montez', text: 'Présentez le bon au rez-de-chaussée ; quelqu’un vous accompagne là-haut.' },
      ],
      ar: [
        { title: 'اطلبوا القسيمة', text: 'تشمل شخصين وتصلكم بالبريد الإلكتروني.' },
        { title: 'اسألوا عن ساعة الغروب', text: 'نخبركم بالهاتف في أي ساعة تأتون ذلك اليوم.' },
        { title: 'اصعدوا', text: 'قدموا القسيمة في الطابق الأرضي ويرافقكم أحدنا إلى السطح.' },
      ],
      en: [
        { title: 'Order your voucher', text: 'It covers two people and arrives by email.' },
        { title: 'Ask about sunset', text: 'Ring us and we will tell you what time to come that day.' },
        { title: 'Climb up', text: 'Show the voucher on the ground floor and someone will take you up.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable trois mois, le soir, du mercredi au dimanche.',
          ar: 'صالحة ثلاثة أشهر، مساء من الأربعاء إلى الأحد.',
          en: 'Valid for three months, evenings, Wednesday to Sunday.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation deux jours à l’avance. La place au bord se demande, sans garantie.',
          ar: 'الحجز قبل يومين. يمكن طلب مائدة على الحافة دون ضمان.',
          en: 'Book two days ahead. You can ask for an edge table, though we cannot promise it.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Quatre étages à pied : la terrasse ne convient pas aux poussettes ni aux fauteuils roulants.',
          ar: 'أربعة طوابق مشيا: السطح غير مناسب لعربات الأطفال والكراسي المتحركة.',
          en: 'Four flights of stairs: not suitable for pushchairs or wheelchairs.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'En cas de pluie ou de fort vent d’est, vous choisissez la salle du bas ou une autre date.',
          ar: 'عند المطر أو اشتداد ريح الشرقي تختارون القاعة السفلى أو تاريخا آخر.',
          en: 'If it rains or the easterly blows hard, choose the downstairs room or another date.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Y a-t-il de quoi manger pour un végétarien ?',
          ar: 'هل يجد النباتيون ما يأكلونه؟',
          en: 'Is there enough for a vegetarian?',
        },
        answer: {
          fr: 'Oui. Les cinq assiettes existent en version végétarienne ; dites-le en réservant.',
          ar: 'نعم، يمكن تحضير الأطباق الخمسة دون لحم ولا سمك، شرط إخبارنا عند الحجز.',
          en: 'Yes. All five plates can be made vegetarian if you mention it when booking.',
        },
      },
      {
        question: {
          fr: 'Peut-on fêter un anniversaire ?',
          ar: 'هل يمكن الاحتفال بعيد ميلاد؟',
          en: 'Can we celebrate a birthday?',
        },
        answer: {
          fr: 'Volontiers. Apportez votre gâteau ou commandez-le au fournil trois jours avant ; nous gardons la musique basse jusqu’à 22 h.',
          ar: 'بكل سرور. أحضروا حلواكم أو اطلبوها من فرننا قبل ثلاثة أيام، والموسيقى تبقى منخفضة إلى العاشرة ليلا.',
          en: 'Gladly. Bring your own cake, or order one from our bakery three days ahead. We keep the music low until 10 pm.',
        },
      },
      {
        question: {
          fr: 'Comment s’habiller ?',
          ar: 'ماذا نلبس؟',
          en: 'What should we wear?',
        },
        answer: {
          fr: 'Comme vous voulez, avec une veste : même en juillet, le vent du détroit rafraîchit la soirée.',
          ar: 'ما شئتم، مع سترة: فريح المضيق تبرد المساء حتى في يوليوز.',
          en: 'Whatever you like, plus a jacket: even in July the wind off the strait cools things down.',
        },
      },
    ],
    location: {
      address: '18, rue Assad Ibn Farrat',
      district: 'Marshan',
      latitude: 35.7893,
      longitude: -5.8207,
      phone: '+212 5 22 00 00 26',
    },
    originalPrice: 480,
    discountedPrice: 240,
    stock: 36,
    minPurchase: 1,
    maxPurchase: 4,
    voucherDays: 90,
    startsInDays: -10,
    endsInDays: 19,
    featured: true,
    dealOfDay: false,
    appeal: 0.85,
  },
];
