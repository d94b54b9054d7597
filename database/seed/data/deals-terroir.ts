import type { SeedDeal } from '../types.ts';

/** Produce and scents that name the valley they come from. */
export const dealsTerroir: SeedDeal[] = [
  {
    key: 'terroir-argan-alimentaire',
    category: 'terroir-epicerie',
    merchant: 'tafoukt-souss',
    city: 'agadir',
    kind: 'goods',
    scene: 'argan',
    title: {
      fr: 'Huile d’argan alimentaire 50 cl et amlou aux amandes',
      ar: 'زيت أركان للأكل نصف لتر مع أملو باللوز',
      en: 'Culinary argan oil, 50 cl, with almond amlou',
    },
    slug: {
      fr: 'huile-argan-alimentaire-amlou-amandes',
      ar: 'زيت-أركان-للأكل-مع-أملو',
      en: 'culinary-argan-oil-almond-amlou',
    },
    summary: {
      fr: 'Une huile torréfiée pressée à froid et un pot d’amlou, préparés par une coopérative de femmes du pays d’Aït Baha.',
      ar: 'زيت محمص معصور على البارد وعلبة أملو، من تعاونية نسائية بناحية آيت باها.',
      en: 'Roasted, cold-pressed oil and a jar of amlou, made by a women’s cooperative near Ait Baha.',
    },
    description: {
      fr: [
        'Les amandons sont concassés à la main, légèrement torréfiés, puis pressés à froid. L’huile a une couleur ambrée et un goût de noisette qui relève une salade de tomates, un tajine en fin de cuisson ou un œuf au plat. La date de pressage et le numéro de lot figurent sur l’étiquette.',
        'L’amlou ne contient que des amandes grillées, de l’huile d’argan et du miel. On le remue avant de l’étaler sur du pain chaud : l’huile remonte, c’est bon signe.',
      ],
      ar: [
        'تكسر حبات أركان باليد وتحمص قليلا ثم تعصر على البارد. لون الزيت عنبري ومذاقه قريب من البندق، يزين سلطة الطماطم والطاجين في آخر طهيه والبيض. وتجدون تاريخ العصر ورقم الدفعة على الملصق.',
        'لا يحتوي أملو إلا على اللوز المحمص وزيت أركان والعسل. حركوه قبل أن تمدوه على الخبز الساخن، فصعود الزيت إلى السطح علامة جودة.',
      ],
      en: [
        'The kernels are cracked by hand, lightly roasted and cold pressed. The oil is amber, with a hazelnut taste that lifts a tomato salad, a tagine at the end of cooking or a fried egg. The pressing date and batch number are on the label.',
        'The amlou is roasted almonds, argan oil and honey, nothing else. Stir it before spreading it on warm bread: the oil rises to the top, which is a good sign.',
      ],
    },
    highlights: {
      fr: [
        'Pressée à froid, date et lot sur l’étiquette',
        'Amlou : amandes, argan et miel, rien d’autre',
        'Coopérative de femmes près d’Aït Baha',
        'Flacon en verre sombre, fermé par une capsule',
      ],
      ar: [
        'معصور على البارد والتاريخ والدفعة على الملصق',
        'أملو من اللوز وأركان والعسل فقط',
        'تعاونية نسائية قرب آيت باها',
        'قنينة زجاج داكن مختومة',
      ],
      en: [
        'Cold pressed, date and batch on the label',
        'Amlou: almonds, argan and honey, nothing else',
        'Women’s cooperative near Ait Baha',
        'Dark glass bottle with a sealed cap',
      ],
    },
    included: {
      fr: ['Une bouteille d’huile de 50 cl', 'Un pot d’amlou de 250 g', 'Un carnet de quatre recettes', 'La livraison'],
      ar: ['قنينة زيت سعتها نصف لتر', 'علبة أملو من 250 غراما', 'كتيب بأربع وصفات', 'التوصيل'],
      en: ['One 50 cl bottle of oil', 'One 250 g jar of amlou', 'A booklet of four recipes', 'Delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez', text: 'La coopérative emballe deux fois par semaine.' },
        { title: 'Recevez', text: 'Flacon calé dans du carton, sans plastique.' },
        { title: 'Dégustez', text: 'Conservez à l’ombre et consommez dans les six mois après ouverture.' },
      ],
      ar: [
        { title: 'اطلبوا', text: 'تغلف التعاونية الطلبات مرتين في الأسبوع.' },
        { title: 'استلموا', text: 'القنينة محمية بالكرتون دون بلاستيك.' },
        { title: 'تذوقوا', text: 'تحفظ في الظل وتستهلك خلال ستة أشهر بعد الفتح.' },
      ],
      en: [
        { title: 'Order', text: 'The cooperative packs twice a week.' },
        { title: 'Receive', text: 'The bottle is cushioned in card, no plastic.' },
        { title: 'Taste', text: 'Keep it out of the light and use within six months of opening.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison gratuite au Maroc en 3 à 6 jours ouvrables.',
          ar: 'التوصيل مجاني بالمغرب خلال 3 إلى 6 أيام عمل.',
          en: 'Free delivery in Morocco, 3 to 6 working days.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Rétractation sous 7 jours après réception (loi 31-08) pour les produits restés scellés ; retour à votre charge.',
          ar: 'حق التراجع خلال 7 أيام من التسلم (القانون 31.08) للمنتجات التي بقيت مختومة، ومصاريف الإرجاع عليكم.',
          en: 'Withdraw within 7 days of delivery (law 31-08) for products still sealed; return postage yours.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Contient des fruits à coque (amandes).',
          ar: 'يحتوي على المكسرات (اللوز).',
          en: 'Contains nuts (almonds).',
        },
      },
      {
        kind: 'other',
        text: {
          fr: 'Une bouteille arrivée cassée est renvoyée sans frais.',
          ar: 'إذا وصلت القنينة مكسورة نعيد إرسالها دون مصاريف.',
          en: 'A bottle that arrives broken is replaced free of charge.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Peut-on cuire avec cette huile ?',
          ar: 'هل يصلح هذا الزيت للقلي؟',
          en: 'Can I fry with it?',
        },
        answer: {
          fr: 'Mieux vaut l’ajouter en fin de cuisson ou à cru : la chaleur lui fait perdre son goût.',
          ar: 'الأفضل إضافته في آخر الطهي أو دون طهي، فالحرارة تذهب بمذاقه.',
          en: 'Better to add it at the end or use it raw; heat costs it its flavour.',
        },
      },
      {
        question: {
          fr: 'Peut-on l’offrir ?',
          ar: 'هل تصلح هدية؟',
          en: 'Does it make a gift?',
        },
        answer: {
          fr: 'Oui. Les étiquettes sont soignées et nous pouvons envoyer plusieurs colis à des adresses différentes.',
          ar: 'نعم، فالملصقات أنيقة، ويمكننا إرسال طرود إلى عناوين مختلفة.',
          en: 'Yes. The labels are neat and we can send parcels to several addresses.',
        },
      },
    ],
    location: null,
    originalPrice: 340,
    discountedPrice: 239,
    stock: 64,
    minPurchase: 1,
    maxPurchase: 5,
    voucherDays: null,
    startsInDays: -1,
    endsInDays: 1,
    featured: false,
    dealOfDay: true,
    appeal: 0.93,
  },
  {
    key: 'terroir-coffret-argan-soin',
    category: 'terroir-parfums',
    merchant: 'tafoukt-souss',
    city: 'essaouira',
    kind: 'goods',
    scene: 'argan',
    title: {
      fr: 'Coffret de soin à l’argan : huile pure, savon et baume',
      ar: 'علبة عناية بأركان: زيت خالص وصابون وبلسم',
      en: 'Argan care set: pure oil, soap and balm',
    },
    slug: {
      fr: 'coffret-soin-argan-huile-savon-baume',
      ar: 'علبة-عناية-بزيت-أركان',
      en: 'argan-care-set-oil-soap-balm',
    },
    summary: {
      fr: 'Trois produits simples pour le visage, les cheveux et les mains, à base d’argan non torréfié de la région d’Essaouira.',
      ar: 'ثلاثة منتجات بسيطة للوجه والشعر واليدين، من أركان غير محمص من ناحية الصويرة.',
      en: 'Three simple products for face, hair and hands, made with unroasted argan from around Essaouira.',
    },
    description: {
      fr: [
        'Pour le soin, les amandons ne sont pas torréfiés : l’huile reste claire, presque sans odeur, et pénètre vite. Le flacon de 60 ml à pompe sert le soir sur le visage ou en quelques gouttes sur les pointes. Le savon, fabriqué à froid, mêle argan et olive.',
        'Le baume à la cire d’abeille répare les mains et les lèvres en hiver. Aucun parfum ajouté ; la liste complète des ingrédients est imprimée sur chaque boîte, en français et en arabe.',
      ],
      ar: [
        'لا تحمص حبات أركان المخصصة للعناية، فيبقى الزيت صافيا يكاد يخلو من الرائحة وتشربه البشرة بسرعة. قنينة 60 مل بمضخة تستعمل مساء على الوجه أو بقطرات على أطراف الشعر. والصابون مصنوع على البارد من أركان والزيتون.',
        'بلسم شمع النحل يرطب اليدين والشفتين في الشتاء. لا عطر مضاف، ولائحة المكونات كاملة على كل علبة بالعربية والفرنسية.',
      ],
      en: [
        'For skincare the kernels are not roasted, so the oil stays pale, almost odourless and sinks in quickly. The 60 ml pump bottle is for your face in the evening, or a few drops on the ends of your hair. The cold-process soap blends argan and olive.',
        'The beeswax balm looks after hands and lips in winter. There is no added scent, and the full ingredient list is printed on every box in French and Arabic.',
      ],
    },
    highlights: {
      fr: [
        'Argan non torréfié, sans parfum ajouté',
        'Savon saponifié à froid',
        'Ingrédients complets sur chaque boîte',
        'Boîte cadeau en carton recyclé',
      ],
      ar: [
        'أركان غير محمص ودون عطر مضاف',
        'صابون مصنوع على البارد',
        'لائحة المكونات كاملة على كل علبة',
        'علبة هدية من كرتون معاد تدويره',
      ],
      en: [
        'Unroasted argan, no added scent',
        'Cold-process soap',
        'Full ingredients on every box',
        'Gift box in recycled card',
      ],
    },
    included: {
      fr: ['Huile de soin de 60 ml', 'Savon de 100 g', 'Baume de 30 ml', 'La boîte cadeau', 'La livraison'],
      ar: ['زيت عناية 60 مل', 'صابون 100 غرام', 'بلسم 30 مل', 'علبة الهدية', 'التوصيل'],
      en: ['60 ml care oil', '100 g soap', '30 ml balm', 'The gift box', 'Delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez', text: 'Une adresse par coffret si vous l’offrez.' },
        { title: 'Recevez', text: 'Colis suivi, sans plastique.' },
        { title: 'Testez', text: 'Une goutte au creux du coude la veille, puis profitez.' },
      ],
      ar: [
        { title: 'اطلبوا', text: 'عنوان لكل علبة إن كانت هدية.' },
        { title: 'استلموا', text: 'طرد متتبع بلا بلاستيك.' },
        { title: 'جربوا', text: 'قطرة على باطن المرفق قبل يوم ثم استمتعوا.' },
      ],
      en: [
        { title: 'Order', text: 'One address per box if you are giving it.' },
        { title: 'Receive', text: 'Tracked parcel, plastic-free.' },
        { title: 'Patch test', text: 'A drop inside the elbow the day before, then enjoy.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison suivie et gratuite en 3 à 6 jours ouvrables.',
          ar: 'توصيل متتبع ومجاني خلال 3 إلى 6 أيام عمل.',
          en: 'Free tracked delivery in 3 to 6 working days.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Retour sous 7 jours après réception (loi 31-08) si les produits sont restés scellés, à vos frais.',
          ar: 'الإرجاع خلال 7 أيام من التسلم (القانون 31.08) إذا بقيت المنتجات مختومة، وعلى نفقتكم.',
          en: 'Return within 7 days of delivery (law 31-08) if still sealed, at your expense.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Usage externe. Déconseillé en cas d’allergie aux produits de la ruche (baume).',
          ar: 'للاستعمال الخارجي. لا ينصح بالبلسم لمن لديه حساسية من منتجات النحل.',
          en: 'External use only. Avoid the balm if you react to beeswax.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Convient-elle à une peau grasse ?',
          ar: 'هل يناسب البشرة الدهنية؟',
          en: 'Is it suitable for oily skin?',
        },
        answer: {
          fr: 'Commencez par deux gouttes, le soir. Si votre peau la boit mal, réservez-la aux cheveux et aux mains.',
          ar: 'ابدؤوا بقطرتين في المساء. وإن لم تتشربه البشرة فخصصوه للشعر واليدين.',
          en: 'Start with two drops in the evening. If your skin does not take to it, keep it for hair and hands.',
        },
      },
      {
        question: {
          fr: 'Combien de temps se garde-t-elle ?',
          ar: 'كم مدة صلاحيته؟',
          en: 'How long does it keep?',
        },
        answer: {
          fr: 'Douze mois après ouverture, à l’abri de la lumière.',
          ar: 'اثنا عشر شهرا بعد الفتح بعيدا عن الضوء.',
          en: 'Twelve months after opening, kept out of the light.',
        },
      },
    ],
    location: null,
    originalPrice: 290,
    discountedPrice: 189,
    stock: 55,
    minPurchase: 1,
    maxPurchase: 6,
    voucherDays: null,
    startsInDays: -13,
    endsInDays: 35,
    featured: false,
    dealOfDay: false,
    appeal: 0.9,
  },
  {
    key: 'terroir-safran-argan',
    category: 'terroir-epicerie',
    merchant: 'tafoukt-souss',
    city: 'marrakech',
    kind: 'goods',
    scene: 'argan',
    title: {
      fr: 'Safran de Taliouine 2 g et huile d’argan, coffret du cuisinier',
      ar: 'زعفران تالوين 2 غرام مع زيت أركان في علبة واحدة',
      en: 'Taliouine saffron, 2 g, with argan oil: a cook’s box',
    },
    slug: {
      fr: 'safran-taliouine-argan-coffret',
      ar: 'زعفران-تالوين-وزيت-أركان',
      en: 'taliouine-saffron-argan-cooks-box',
    },
    summary: {
      fr: 'Des filaments entiers de la dernière récolte d’automne et une petite huile d’argan, pour les tajines de fête et le thé du soir.',
      ar: 'شعيرات كاملة من آخر محصول الخريف وقنينة أركان، لطاجين المناسبات ولشاي المساء.',
      en: 'Whole threads from last autumn’s harvest and a small argan oil, for festive tagines and evening tea.',
    },
    description: {
      fr: [
        'À Taliouine, entre l’Anti-Atlas et le Siroua, les crocus se cueillent à l’aube, avant que la fleur ne s’ouvre, et s’émondent le jour même. Nous achetons à des familles dont nous connaissons les parcelles, et n’emballons que des filaments entiers, jamais de poudre.',
        'Deux grammes suffisent à une vingtaine de plats : une pincée infusée dix minutes dans l’eau tiède. L’huile d’argan, 25 cl, vient de la même coopérative que notre amlou.',
      ],
      ar: [
        'في تالوين بين الأطلس الصغير وسيروا تجنى أزهار الزعفران فجرا قبل تفتحها وتنقى في اليوم نفسه. نشتري من أسر نعرف حقولها، ولا نعبئ إلا الشعيرات الكاملة دون المسحوق.',
        'يكفي غرامان لحوالي عشرين طبقا: قبضة صغيرة منقوعة عشر دقائق في ماء دافئ. أما زيت أركان، وسعته 25 سنتيلترا، فمن التعاونية نفسها التي تصنع أملو.',
      ],
      en: [
        'In Taliouine, between the Anti-Atlas and Mount Siroua, crocuses are picked at dawn before the flower opens and trimmed the same day. We buy from families whose plots we know, and we pack only whole threads, never powder.',
        'Two grams will season some twenty dishes: steep a pinch for ten minutes in warm water. The 25 cl argan oil comes from the same cooperative as our amlou.',
      ],
    },
    highlights: {
      fr: [
        'Filaments entiers de Taliouine',
        'Année de récolte indiquée sur la boîte',
        'Une pincée par plat, une vingtaine de repas',
        'Huile d’argan torréfiée 25 cl',
      ],
      ar: [
        'شعيرات كاملة من تالوين',
        'سنة الجني مكتوبة على العلبة',
        'قبضة صغيرة لكل طبق، حوالي عشرين وجبة',
        'زيت أركان محمص 25 سنتيلترا',
      ],
      en: [
        'Whole Taliouine threads',
        'Harvest year printed on the tin',
        'A pinch per dish, around twenty meals',
        '25 cl of roasted argan oil',
      ],
    },
    included: {
      fr: ['Safran 2 g en boîte de métal', 'Huile d’argan 25 cl', 'Une fiche pour bien l’infuser', 'La livraison'],
      ar: ['زعفران 2 غرام في علبة معدنية', 'زيت أركان 25 سنتيلترا', 'بطاقة لطريقة النقع', 'التوصيل'],
      en: ['2 g saffron in a metal tin', '25 cl argan oil', 'A card on steeping it', 'Delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez', text: 'Le coffret est constitué au moment de l’envoi.' },
        { title: 'Recevez', text: 'Le livreur vous appelle avant de passer.' },
        { title: 'Infusez', text: 'Dix minutes dans l’eau tiède, jamais bouillante.' },
      ],
      ar: [
        { title: 'اطلبوا', text: 'تجهز العلبة عند الإرسال.' },
        { title: 'استلموا', text: 'يتصل بكم عامل التوصيل قبل الوصول.' },
        { title: 'انقعوا', text: 'عشر دقائق في ماء دافئ غير مغلي.' },
      ],
      en: [
        { title: 'Order', text: 'The box is assembled when it ships.' },
        { title: 'Receive', text: 'The courier calls before arriving.' },
        { title: 'Steep', text: 'Ten minutes in warm, never boiling, water.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison gratuite au Maroc en 2 à 5 jours ouvrables.',
          ar: 'توصيل مجاني بالمغرب خلال يومين إلى 5 أيام عمل.',
          en: 'Free delivery in Morocco, 2 to 5 working days.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: '7 jours pour vous rétracter (loi 31-08) tant que la boîte reste scellée.',
          ar: 'لكم 7 أيام للتراجع (القانون 31.08) ما دامت العلبة مختومة.',
          en: '7 days to withdraw (law 31-08) while the tin is still sealed.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'À conserver au sec, à l’abri de la lumière.',
          ar: 'يحفظ في مكان جاف بعيدا عن الضوء.',
          en: 'Keep dry and out of the light.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Comment reconnaître un vrai safran ?',
          ar: 'كيف أعرف الزعفران الحر؟',
          en: 'How do I recognise real saffron?',
        },
        answer: {
          fr: 'Ses filaments, en trompette au bout, colorent lentement l’eau en jaune sans se décolorer tout à fait. Un faux déteint d’un coup en rouge.',
          ar: 'شعيراته تشبه البوق في طرفها وتلون الماء بالأصفر ببطء دون أن تفقد لونها كله. أما المغشوش فيسيل أحمر دفعة واحدة.',
          en: 'The threads flare at the tip and slowly turn water yellow without going pale themselves. Fakes bleed red all at once.',
        },
      },
      {
        question: {
          fr: 'Combien de temps se conserve-t-il ?',
          ar: 'كم يحفظ؟',
          en: 'How long does it keep?',
        },
        answer: {
          fr: 'Deux ans dans sa boîte bien fermée, même si le parfum est plus vif la première année.',
          ar: 'سنتان في علبته المحكمة، وإن كانت رائحته أقوى في السنة الأولى.',
          en: 'Two years in a tightly closed tin, though the scent is brightest in the first.',
        },
      },
    ],
    location: null,
    originalPrice: 280,
    discountedPrice: 210,
    stock: 38,
    minPurchase: 1,
    maxPurchase: 5,
    voucherDays: null,
    startsInDays: -5,
    endsInDays: 22,
    featured: false,
    dealOfDay: false,
    appeal: 0.94,
  },
  {
    key: 'terroir-parfum-ambre-cedre',
    category: 'terroir-parfums',
    merchant: 'tafoukt-souss',
    city: 'marrakech',
    kind: 'goods',
    scene: 'perfume',
    title: {
      fr: 'Eau de parfum ambre et cèdre de l’Atlas, 50 ml',
      ar: 'ماء عطر بالعنبر وأرز الأطلس، 50 مل',
      en: 'Amber and Atlas cedar eau de parfum, 50 ml',
    },
    slug: {
      fr: 'eau-de-parfum-ambre-cedre-atlas',
      ar: 'ماء-عطر-العنبر-وأرز-الأطلس',
      en: 'amber-atlas-cedar-eau-de-parfum',
    },
    summary: {
      fr: 'Un départ d’orange amère, un cœur de cèdre et un fond ambré : un parfum boisé, mixte, composé à Marrakech.',
      ar: 'بداية من زهر النارنج وقلب من خشب الأرز وأثر من العنبر: عطر خشبي للرجال والنساء ركب في مراكش.',
      en: 'A bitter-orange opening, a cedar heart and an amber base: a woody scent for anyone, blended in Marrakech.',
    },
    description: {
      fr: [
        'Le parfumeur est parti de deux matières du pays : l’essence de cèdre de l’Atlas, sèche et un peu résineuse, et le petit grain d’oranger amer. Un accord ambré fait le lien et tient sur la peau jusqu’au soir. Le résultat n’est ni sucré ni capiteux.',
        'Le flacon de verre lourd se remplit : l’atelier de Guéliz vend la recharge. Chaque boîte est sous film, avec son numéro de lot et la liste des allergènes.',
      ],
      ar: [
        'انطلق العطار من مادتين مغربيتين: زيت أرز الأطلس الجاف برائحة الصمغ، وزيت أوراق النارنج. ويجمع بينهما عنبر يبقى على البشرة إلى المساء، فلا هو سكري ولا ثقيل.',
        'القنينة من زجاج ثقيل قابلة لإعادة التعبئة، وتبيع ورشة جليز العبوات البديلة. وكل علبة مختومة بغشاء وعليها رقم الدفعة ولائحة المواد المسببة للحساسية.',
      ],
      en: [
        'The perfumer began with two local materials: Atlas cedar oil, dry and a little resinous, and petitgrain from the bitter orange tree. An amber accord binds them and lasts on the skin into the evening. It is neither sugary nor heady.',
        'The heavy glass bottle is refillable, and the Gueliz workshop sells refills. Every box is sealed, with its batch number and a list of allergens.',
      ],
    },
    highlights: {
      fr: [
        'Cèdre de l’Atlas et petit grain d’oranger',
        'Boîte sous film, lot lisible',
        'Flacon rechargeable à Guéliz',
        'Échantillon de 2 ml joint pour essayer d’abord',
      ],
      ar: [
        'أرز الأطلس وورق النارنج',
        'علبة مختومة ورقم دفعة واضح',
        'قنينة تملأ من جديد في جليز',
        'عينة 2 مل للتجربة أولا',
      ],
      en: [
        'Atlas cedar and petitgrain',
        'Sealed box, legible batch number',
        'Bottle refillable in Gueliz',
        'A 2 ml sample to try first',
      ],
    },
    included: {
      fr: ['Une eau de parfum de 50 ml', 'Un échantillon de 2 ml', 'Une pochette cadeau', 'La livraison'],
      ar: ['ماء عطر 50 مل', 'عينة 2 مل', 'كيس هدية', 'التوصيل'],
      en: ['A 50 ml eau de parfum', 'A 2 ml sample', 'A gift pouch', 'Delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez', text: 'Si c’est un cadeau, dites-le au téléphone : nous écrivons la carte à la main.' },
        { title: 'Essayez l’échantillon', text: 'Portez-le une journée sans ouvrir le grand flacon.' },
        { title: 'Gardez ou rendez', text: 'Le flacon scellé se retourne dans les sept jours.' },
      ],
      ar: [
        { title: 'اطلبوا', text: 'إن كانت هدية فأخبرونا بالهاتف لنكتب البطاقة بخط اليد.' },
        { title: 'جربوا العينة', text: 'ضعوها يوما كاملا دون فتح القنينة الكبيرة.' },
        { title: 'احتفظوا أو أعيدوا', text: 'تعاد القنينة المختومة خلال سبعة أيام.' },
      ],
      en: [
        { title: 'Order', text: 'If it is a gift, tell us by phone and we will write the card by hand.' },
        { title: 'Try the sample', text: 'Wear it for a day without opening the big bottle.' },
        { title: 'Keep or return', text: 'The sealed bottle can come back within seven days.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison gratuite au Maroc sous 2 à 4 jours ouvrables ; pas d’envoi par avion.',
          ar: 'توصيل مجاني بالمغرب خلال يومين إلى 4 أيام عمل، دون شحن جوي.',
          en: 'Free delivery in Morocco within 2 to 4 working days, by road only.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Rétractation de 7 jours après réception (loi 31-08), flacon resté sous film ; retour à votre charge.',
          ar: 'حق التراجع 7 أيام بعد التسلم (القانون 31.08) والقنينة ما زالت مغلفة، ومصاريف الإرجاع عليكم.',
          en: '7-day withdrawal from delivery (law 31-08) with the bottle still sealed; return postage yours.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Contient de l’alcool ; ne pas appliquer sur une peau irritée.',
          ar: 'يحتوي على الكحول ولا يوضع على بشرة متهيجة.',
          en: 'Contains alcohol; do not apply to irritated skin.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Tient-il longtemps ?',
          ar: 'هل يدوم طويلا؟',
          en: 'Does it last?',
        },
        answer: {
          fr: 'Il est composé pour durer la journée, davantage sur les vêtements que sur la peau sèche. Hydratez avant de vaporiser.',
          ar: 'ركب ليدوم النهار، وهو أثبت على الثوب منه على البشرة الجافة. رطبوا بشرتكم قبل الرش.',
          en: 'It is blended to last the day, longer on clothes than on dry skin. Moisturise before spraying.',
        },
      },
      {
        question: {
          fr: 'Est-il mixte ?',
          ar: 'هل هو للجنسين؟',
          en: 'Is it unisex?',
        },
        answer: {
          fr: 'Oui, boisé et sans note sucrée, il convient à chacun.',
          ar: 'نعم، فهو خشبي بلا حلاوة ويناسب الجميع.',
          en: 'Yes: woody, not sweet, and made to suit anyone.',
        },
      },
    ],
    location: null,
    originalPrice: 590,
    discountedPrice: 390,
    stock: 29,
    minPurchase: 1,
    maxPurchase: 4,
    voucherDays: null,
    startsInDays: -8,
    endsInDays: 16,
    featured: false,
    dealOfDay: false,
    appeal: 0.88,
  },
  {
    key: 'terroir-parfums-decouverte',
    category: 'terroir-parfums',
    merchant: 'tafoukt-souss',
    city: 'chefchaouen',
    kind: 'goods',
    scene: 'perfume',
    title: {
      fr: 'Trio de parfums de montagne : figuier, ambre et thym, 3 × 15 ml',
      ar: 'ثلاثة عطور من الجبل: التين والعنبر والزعتر، 3 × 15 مل',
      en: 'Mountain scent trio: fig, amber and thyme, 3 × 15 ml',
    },
    slug: {
      fr: 'trio-parfums-montagne-figuier-ambre-thym',
      ar: 'ثلاثة-عطور-من-الجبل',
      en: 'mountain-scent-trio-fig-amber-thyme',
    },
    summary: {
      fr: 'Trois petits flacons à glisser dans un sac, inspirés des jardins du Rif, pour trouver le vôtre avant d’acheter grand.',
      ar: 'ثلاث قنينات صغيرة للحقيبة مستوحاة من بساتين الريف، لتختاروا عطركم قبل شراء القنينة الكبيرة.',
      en: 'Three small bottles for your bag, inspired by Rif gardens, to find yours before buying big.',
    },
    description: {
      fr: [
        'Près de Chefchaouen, les figuiers poussent entre les murets et le thym couvre les talus. Trois eaux de parfum sont parties de là : une verte et fraîche, une chaude et ambrée, une boisée et aromatique. Chaque flacon compte environ 150 vaporisations.',
        'Le coffret sert à découvrir, ou à changer selon la saison. Si l’une vous plaît, un bon glissé dans la boîte déduit le prix du petit flacon d’un 50 ml de la même senteur.',
      ],
      ar: [
        'قرب شفشاون ينمو التين بين الجدران ويغطي الزعتر السفوح، ومن هناك جاءت ثلاثة عطور: أخضر منعش، ودافئ بالعنبر، وخشبي بالأعشاب. في كل قنينة حوالي 150 رشة.',
        'العلبة للاكتشاف أو للتغيير مع الفصول. وإن أعجبكم أحدها ففي العلبة قسيمة تخصم ثمن القنينة الصغيرة من عبوة 50 مل من العطر نفسه.',
      ],
      en: [
        'Around Chefchaouen, fig trees grow between dry-stone walls and thyme covers the banks. Three eaux de parfum came from there: one green and fresh, one warm with amber, one woody and herbal. Each bottle gives about 150 sprays.',
        'Use the box to explore, or to change with the season. If one wins you over, a voucher inside takes the price of the small bottle off a 50 ml of the same scent.',
      ],
    },
    highlights: {
      fr: [
        'Trois flacons de 15 ml, format cabine',
        'Figuier vert, ambre et cèdre, thym et bois',
        'Bon déductible sur le flacon de 50 ml',
        'Boîte sous film, numéro de lot',
      ],
      ar: [
        'ثلاث قنينات 15 مل تناسب السفر',
        'تين أخضر، عنبر وأرز، زعتر وخشب',
        'قسيمة تخصم من قنينة 50 مل',
        'علبة مختومة برقم الدفعة',
      ],
      en: [
        'Three 15 ml bottles, cabin-friendly',
        'Green fig; amber and cedar; thyme and wood',
        'Voucher off the 50 ml bottle',
        'Sealed box with batch number',
      ],
    },
    included: {
      fr: ['Trois eaux de parfum de 15 ml', 'Un bon de réduction pour un 50 ml', 'Une carte des notes', 'La livraison'],
      ar: ['ثلاثة عطور 15 مل', 'قسيمة خصم على 50 مل', 'بطاقة بمكونات كل عطر', 'التوصيل'],
      en: ['Three 15 ml eaux de parfum', 'A voucher towards a 50 ml', 'A card listing the notes', 'Delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez', text: 'Le coffret est toujours composé des trois mêmes senteurs.' },
        { title: 'Recevez', text: 'Colis suivi, remis en main propre.' },
        { title: 'Choisissez', text: 'Une senteur par jour, puis la vôtre en grand format.' },
      ],
      ar: [
        { title: 'اطلبوا', text: 'تضم العلبة دائما العطور الثلاثة نفسها.' },
        { title: 'استلموا', text: 'طرد متتبع يسلم يدا بيد.' },
        { title: 'اختاروا', text: 'عطر كل يوم، ثم عطركم المفضل بالحجم الكبير.' },
      ],
      en: [
        { title: 'Order', text: 'The box always holds the same three scents.' },
        { title: 'Receive', text: 'Tracked, handed over in person.' },
        { title: 'Choose', text: 'One a day, then your favourite in the big bottle.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison gratuite au Maroc, 3 à 5 jours ouvrables, par route.',
          ar: 'توصيل مجاني بالمغرب خلال 3 إلى 5 أيام عمل برا.',
          en: 'Free delivery in Morocco by road, 3 to 5 working days.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Rétractation sous 7 jours après réception (loi 31-08), coffret resté sous film.',
          ar: 'حق التراجع خلال 7 أيام من التسلم (القانون 31.08) والعلبة مغلفة.',
          en: 'Withdraw within 7 days of delivery (law 31-08), box still sealed.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Le bon vaut un an, une seule fois.',
          ar: 'القسيمة صالحة سنة واحدة ومرة واحدة.',
          en: 'The voucher is valid for one year, once.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Peut-on choisir les senteurs ?',
          ar: 'هل يمكن اختيار العطور؟',
          en: 'Can I choose the scents?',
        },
        answer: {
          fr: 'Pas dans ce coffret. Elles se vendent aussi à l’unité à l’atelier.',
          ar: 'ليس في هذه العلبة. وتباع أيضا واحدة واحدة في الورشة.',
          en: 'Not in this set. They are also sold singly at the workshop.',
        },
      },
      {
        question: {
          fr: 'Passent-ils en cabine ?',
          ar: 'هل تسمح في المقصورة؟',
          en: 'Can I take them in hand luggage?',
        },
        answer: {
          fr: 'Oui, 15 ml est inférieur à la limite de 100 ml.',
          ar: 'نعم، فـ15 مل أقل من حد 100 مل.',
          en: 'Yes, 15 ml is below the 100 ml limit.',
        },
      },
    ],
    location: null,
    originalPrice: 360,
    discountedPrice: 249,
    stock: 41,
    minPurchase: 1,
    maxPurchase: 4,
    voucherDays: null,
    startsInDays: -3,
    endsInDays: 44,
    featured: false,
    dealOfDay: false,
    appeal: 0.85,
  },
];
