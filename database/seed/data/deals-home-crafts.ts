import type { SeedDeal } from '../types.ts';

/** Rugs, pottery and lamps made by hand. */
export const dealsHomeCrafts: SeedDeal[] = [
  {
    key: 'maison-tapis-moyen-atlas',
    category: 'maison-artisanat',
    merchant: 'dar-nila',
    city: 'fes',
    kind: 'goods',
    scene: 'rug',
    title: {
      fr: 'Tapis de laine du Moyen Atlas, noué à la main, 200 × 300 cm',
      ar: 'زربية صوف من الأطلس المتوسط معقودة باليد، 200 × 300 سم',
      en: 'Hand-knotted wool rug from the Middle Atlas, 200 × 300 cm',
    },
    slug: {
      fr: 'tapis-laine-moyen-atlas-200-300',
      ar: 'زربية-صوف-الأطلس-المتوسط',
      en: 'middle-atlas-hand-knotted-wool-rug',
    },
    summary: {
      fr: 'Laine écrue épaisse, losanges bruns et franges nouées : un grand tapis de salon, livré avec le nom de sa tisseuse.',
      ar: 'صوف طبيعي سميك بمعينات بنية وأهداب معقودة: زربية صالون كبيرة تصلكم ومعها اسم ناسجتها.',
      en: 'Thick undyed wool, brown diamonds and knotted fringes: a large living-room rug that comes with its weaver’s name.',
    },
    description: {
      fr: [
        'Le tapis est noué sur un métier vertical dans un village proche d’Azrou, avec une laine cardée et filée sur place. Le fond garde sa couleur naturelle, entre l’ivoire et le crème ; les losanges viennent de la toison brune, sans teinture. Le poil est haut, agréable pieds nus, et assez dense pour ne pas se coucher sous la table basse.',
        '## Une pièce, une tisseuse',
        'Chaque tapis demande plusieurs semaines de travail et aucun ne ressemble tout à fait au suivant. Une étiquette cousue au dos indique le prénom de la tisseuse et le village. Avant l’envoi, il est lavé à l’eau froide et séché au soleil ; une légère odeur de laine part en quelques jours.',
      ],
      ar: [
        'تعقد الزربية على منسج عمودي في قرية قرب أزرو، بصوف يمشط ويغزل في المكان نفسه. تحتفظ الأرضية بلونها الطبيعي بين العاجي والكريمي، وتأتي المعينات من صوف بني دون صباغة. وبرها طويل ناعم تحت القدم، وكثيف حتى لا ينبسط تحت المائدة.',
        '## قطعة واحدة وناسجة واحدة',
        'تتطلب كل زربية عدة أسابيع من العمل ولا تشبه واحدة أختها تماما. تجدون على ظهرها بطاقة مخيطة باسم الناسجة وقريتها. وقبل الإرسال تغسل بالماء البارد وتجفف في الشمس، أما رائحة الصوف الخفيفة فتزول في أيام.',
      ],
      en: [
        'The rug is knotted on an upright loom in a village near Azrou, from wool carded and spun on the spot. The ground keeps its natural colour, somewhere between ivory and cream; the diamonds come from brown fleece, with no dye. The pile is deep and soft underfoot, and dense enough to stand up to a coffee table.',
        '## One rug, one weaver',
        'Each rug takes several weeks, and no two are quite alike. A label sewn on the back gives the weaver’s first name and her village. Before it leaves, the rug is washed in cold water and dried in the sun; a faint smell of wool fades within days.',
      ],
    },
    highlights: {
      fr: [
        'Pure laine, couleurs naturelles sans teinture',
        'Noué à la main près d’Azrou',
        'Prénom de la tisseuse et village cousus au dos',
        'Photos de votre tapis envoyées avant l’expédition',
      ],
      ar: [
        'صوف خالص بألوان طبيعية دون صباغة',
        'معقودة باليد قرب أزرو',
        'اسم الناسجة وقريتها على ظهر الزربية',
        'نرسل لكم صور زربيتكم قبل الشحن',
      ],
      en: [
        'Pure wool in natural, undyed colours',
        'Knotted by hand near Azrou',
        'Weaver’s first name and village sewn on the back',
        'Photos of your own rug sent before it ships',
      ],
    },
    included: {
      fr: [
        'Un tapis de 200 × 300 cm',
        'Livraison à l’étage',
        'Une housse de coton pour le rangement',
        'La fiche d’entretien',
      ],
      ar: ['زربية مقاسها 200 × 300 سم', 'التوصيل إلى غاية طابقكم', 'غلاف من القطن للحفظ', 'بطاقة العناية بالزربية'],
      en: ['One 200 × 300 cm rug', 'Delivery up to your floor', 'A cotton storage cover', 'A care card'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez', text: 'Indiquez votre adresse et un numéro où vous joindre.' },
        {
          title: 'Validez les photos',
          text: 'L’atelier vous envoie sous deux jours les images et les mesures exactes de votre tapis.',
        },
        { title: 'Recevez-le', text: 'Le livreur appelle la veille et monte le tapis chez vous.' },
      ],
      ar: [
        { title: 'اطلبوا', text: 'سجلوا عنوانكم ورقما نتصل بكم عليه.' },
        { title: 'وافقوا على الصور', text: 'ترسل لكم الورشة خلال يومين صور زربيتكم وقياساتها بالضبط.' },
        { title: 'استلموا', text: 'يتصل بكم عامل التوصيل قبل يوم ويصعد بالزربية إلى بيتكم.' },
      ],
      en: [
        { title: 'Order', text: 'Give us your address and a number we can reach you on.' },
        {
          title: 'Approve the photos',
          text: 'Within two days the workshop sends pictures and exact measurements of your rug.',
        },
        { title: 'Take delivery', text: 'The driver calls the day before and carries it up to your home.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison gratuite partout au Maroc, en 5 à 8 jours ouvrables.',
          ar: 'التوصيل مجاني في كل أنحاء المغرب خلال 5 إلى 8 أيام عمل.',
          en: 'Free delivery across Morocco in 5 to 8 working days.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Droit de rétractation de 7 jours après réception (loi 31-08) ; le transporteur reprend le tapis chez vous, à vos frais.',
          ar: 'لكم حق التراجع خلال 7 أيام من التسلم (القانون 31.08)، ويسترجع الناقل الزربية من بيتكم على نفقتكم.',
          en: 'You may withdraw within 7 days of delivery (law 31-08); the carrier collects the rug from your home at your expense.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Fait main : les dimensions peuvent varier de 5 cm dans chaque sens.',
          ar: 'صنع يدوي: قد تختلف القياسات بخمسة سنتيمترات في كل اتجاه.',
          en: 'Handmade: measurements may vary by 5 cm either way.',
        },
      },
      {
        kind: 'other',
        text: {
          fr: 'Un tapis arrivé abîmé est repris et remboursé sans frais.',
          ar: 'إذا وصلت الزربية متضررة نسترجعها ونرد لكم ثمنها دون أي مصاريف.',
          en: 'A rug that arrives damaged is collected and refunded at no cost to you.',
        },
      },
    ],
    faq: [
      {
        question: { fr: 'Comment le nettoyer ?', ar: 'كيف أنظفها؟', en: 'How do I clean it?' },
        answer: {
          fr: 'Aspirateur sans brosse une fois par semaine, et un chiffon humide tout de suite en cas de tache. Un lavage complet à l’eau froide suffit tous les deux ou trois ans.',
          ar: 'بالمكنسة الكهربائية دون فرشاة مرة في الأسبوع، وبقطعة ثوب مبللة فور وقوع البقعة. ويكفي غسلها كاملة بالماء البارد كل سنتين أو ثلاث.',
          en: 'Vacuum once a week without the brush head, and dab spills straight away with a damp cloth. A full cold-water wash every two or three years is enough.',
        },
      },
      {
        question: {
          fr: 'Peut-on choisir une autre taille ?',
          ar: 'هل توجد مقاسات أخرى؟',
          en: 'Is it available in another size?',
        },
        answer: {
          fr: 'Pas dans cette offre. L’atelier tisse aussi sur mesure : écrivez-lui, en comptant environ deux mois.',
          ar: 'ليس ضمن هذا العرض. تنسج الورشة أيضا حسب الطلب: راسلوها واحسبوا شهرين تقريبا.',
          en: 'Not in this deal. The workshop also weaves to order; write to them and allow about two months.',
        },
      },
    ],
    location: null,
    originalPrice: 4900,
    discountedPrice: 3290,
    stock: 3,
    minPurchase: 1,
    maxPurchase: 1,
    voucherDays: null,
    startsInDays: -8,
    endsInDays: 24,
    featured: true,
    dealOfDay: false,
    appeal: 0.93,
  },
  {
    key: 'maison-kilim-zemmour',
    category: 'maison-artisanat',
    merchant: 'dar-nila',
    city: 'rabat',
    kind: 'goods',
    scene: 'rug',
    title: {
      fr: 'Kilim zemmour tissé à plat, rouge garance, 140 × 200 cm',
      ar: 'حنبل زموري أحمر منسوج باليد، 140 × 200 سم',
      en: 'Flat-woven Zemmour kilim in madder red, 140 × 200 cm',
    },
    slug: {
      fr: 'kilim-zemmour-rouge-140-200',
      ar: 'حنبل-زموري-أحمر',
      en: 'zemmour-kilim-madder-red',
    },
    summary: {
      fr: 'Un tissage plat de la région de Khémisset, bandes rouges et motifs géométriques, assez léger pour changer de pièce.',
      ar: 'نسيج مسطح من ناحية الخميسات، بأشرطة حمراء وزخارف هندسية، خفيف يسهل نقله من غرفة إلى أخرى.',
      en: 'A flat weave from around Khemisset, with red bands and geometric motifs, light enough to move from room to room.',
    },
    description: {
      fr: [
        'Les tisseuses zemmour travaillent par bandes : une unie, une à motifs, et ainsi de suite jusqu’au bout du métier. Le rouge est obtenu avec de la garance, relevé de fils noirs et blancs. Comme il n’y a pas de poil, le kilim se secoue à la fenêtre et passe sous les portes.',
        'On le pose au sol, au pied d’un lit ou sur une banquette. L’envers est aussi propre que l’endroit : quand un côté fatigue, il suffit de le retourner.',
      ],
      ar: [
        'تنسج نساء زمور شريطا بعد شريط: واحد سادة وآخر مزخرف إلى نهاية المنسج. يأتي اللون الأحمر من الفوة وتزينه خيوط سوداء وبيضاء. ولأنه بلا وبر يكفي نفضه من النافذة، ولا يعيق فتح الأبواب.',
        'يفرش على الأرض أو عند قدم السرير أو فوق السداري. ظهره نقي مثل وجهه: إذا تعب جانب فاقلبوه على الآخر.',
      ],
      en: [
        'Zemmour weavers work in bands, one plain, one patterned, all the way up the loom. The red comes from madder root, picked out in black and white thread. With no pile, the kilim can be shaken out of a window and slides under any door.',
        'Put it on the floor, at the foot of a bed or over a bench. The back is as tidy as the front, so when one side tires you simply turn it over.',
      ],
    },
    highlights: {
      fr: [
        'Laine tissée à plat, réversible',
        'Rouge de garance, sans colorant de synthèse',
        'Facile à déplacer : environ 4 kg',
        'Tissé dans la région de Khémisset',
      ],
      ar: [
        'صوف منسوج بوجهين صالحين للاستعمال',
        'أحمر من نبات الفوة دون أصباغ صناعية',
        'خفيف: حوالي 4 كيلوغرامات',
        'منسوج في ناحية الخميسات',
      ],
      en: [
        'Flat-woven wool, reversible',
        'Madder red, no synthetic dye',
        'Easy to carry at around 4 kg',
        'Woven around Khemisset',
      ],
    },
    included: {
      fr: ['Un kilim de 140 × 200 cm', 'Une sous-couche antidérapante', 'La livraison à domicile'],
      ar: ['حنبل مقاسه 140 × 200 سم', 'طبقة سفلية مانعة للانزلاق', 'التوصيل إلى البيت'],
      en: ['One 140 × 200 cm kilim', 'A non-slip underlay', 'Home delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Passez commande', text: 'Le stock affiché est celui de l’atelier de Rabat.' },
        { title: 'Suivez le colis', text: 'Un SMS vous donne le jour et la tranche horaire.' },
        { title: 'Déroulez', text: 'Laissez-le à plat une journée, les plis disparaissent.' },
      ],
      ar: [
        { title: 'قدموا طلبكم', text: 'الكمية المعروضة متوفرة فعلا في ورشة الرباط.' },
        { title: 'تتبعوا الطرد', text: 'تصلكم رسالة قصيرة باليوم والتوقيت.' },
        { title: 'افرشوه', text: 'اتركوه مبسوطا يوما واحدا لتزول الطيات.' },
      ],
      en: [
        { title: 'Place your order', text: 'The stock shown is what the Rabat workshop holds.' },
        { title: 'Follow the parcel', text: 'A text message gives you the day and time slot.' },
        { title: 'Roll it out', text: 'Leave it flat for a day and the folds drop out.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison gratuite en 3 à 5 jours ouvrables, partout au Maroc.',
          ar: 'توصيل مجاني خلال 3 إلى 5 أيام عمل في كل المدن المغربية.',
          en: 'Free delivery anywhere in Morocco in 3 to 5 working days.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Rétractation possible pendant 7 jours après réception (loi 31-08), frais de retour à votre charge.',
          ar: 'يمكنكم التراجع خلال 7 أيام من التسلم طبقا للقانون 31.08، ومصاريف الإرجاع عليكم.',
          en: 'Change your mind within 7 days of delivery (law 31-08); you pay the return postage.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'L’ordre des bandes varie d’une pièce à l’autre.',
          ar: 'يختلف ترتيب الأشرطة من قطعة إلى أخرى.',
          en: 'The order of the bands differs from one piece to the next.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'La couleur déteint-elle ?',
          ar: 'هل يسيل اللون؟',
          en: 'Will the colour run?',
        },
        answer: {
          fr: 'La laine est fixée et rincée avant tissage. Évitez l’eau chaude et le plein soleil toute la journée.',
          ar: 'يثبت لون الصوف ويشطف قبل النسج. تجنبوا الماء الساخن وأشعة الشمس طوال النهار.',
          en: 'The wool is fixed and rinsed before weaving. Keep it away from hot water and all-day direct sun.',
        },
      },
      {
        question: {
          fr: 'Convient-il à une salle à manger ?',
          ar: 'هل يصلح لغرفة الأكل؟',
          en: 'Does it work in a dining room?',
        },
        answer: {
          fr: 'Oui, les chaises glissent bien dessus et les miettes ne s’accrochent pas. Gardez la sous-couche pour qu’il reste en place.',
          ar: 'نعم، تنزلق عليه الكراسي بسهولة ولا يعلق به الفتات. احتفظوا بالطبقة السفلية ليبقى ثابتا.',
          en: 'Yes. Chairs slide over it and crumbs do not cling. Keep the underlay so that it stays put.',
        },
      },
    ],
    location: null,
    originalPrice: 1450,
    discountedPrice: 990,
    stock: 14,
    minPurchase: 1,
    maxPurchase: 2,
    voucherDays: null,
    startsInDays: -14,
    endsInDays: 17,
    featured: false,
    dealOfDay: false,
    appeal: 0.88,
  },
  {
    key: 'maison-service-fes',
    category: 'maison-artisanat',
    merchant: 'dar-nila',
    city: 'fes',
    kind: 'goods',
    scene: 'ceramics',
    title: {
      fr: 'Service de table bleu de Fès, 18 pièces peintes à la main',
      ar: 'طقم مائدة من خزف فاس الأزرق، 18 قطعة مرسومة باليد',
      en: 'Fes blue dinner set, 18 hand-painted pieces',
    },
    slug: {
      fr: 'service-table-bleu-de-fes-18-pieces',
      ar: 'طقم-خزف-فاس-الأزرق',
      en: 'fes-blue-dinner-set-18-pieces',
    },
    summary: {
      fr: 'Six assiettes plates, six creuses et six bols, tournés à Aïn Nokbi et peints au cobalt, pour une table de six.',
      ar: 'ست صحون مسطحة وست عميقة وست زلايف من صنع عين النقبي، مرسومة بالأزرق لمائدة من ستة أشخاص.',
      en: 'Six dinner plates, six soup plates and six bowls, thrown in Ain Nokbi and painted in cobalt, for a table of six.',
    },
    description: {
      fr: [
        'Dans le quartier des potiers d’Aïn Nokbi, l’argile grise de Fès est tournée, séchée au soleil, puis cuite une première fois. Le décor au cobalt est posé au pinceau en poil d’âne, à main levée, avant l’émail et la seconde cuisson. C’est ce bleu, un peu fondu sur les bords, que l’on reconnaît de loin.',
        'Le service se prête au couscous du vendredi comme au petit-déjeuner. L’émail est sans plomb et convient aux aliments chauds. Le dessous des assiettes est poncé pour ne pas rayer la table.',
      ],
      ar: [
        'في حي الخزافين بعين النقبي يدار طين فاس الرمادي على اللولب ثم يجفف في الشمس ويطهى أول مرة. بعدها يرسم الصانع الزخرفة بالأزرق بفرشاة رقيقة دون قالب، ثم يأتي الطلاء والطهي الثاني. إنه ذلك الأزرق الذي يذوب قليلا عند الحواف ويعرف من بعيد.',
        'يصلح الطقم لكسكس الجمعة كما لفطور الصباح. طلاؤه خالٍ من الرصاص ويتحمل الطعام الساخن، وأسفل الصحون مصقول حتى لا يخدش المائدة.',
      ],
      en: [
        'In the potters’ quarter of Ain Nokbi, grey Fes clay is thrown, dried in the sun and fired once. The cobalt pattern is then brushed on freehand before glazing and a second firing. That blue, slightly soft at the edges, is what you recognise from across a room.',
        'The set suits a Friday couscous as well as breakfast. The glaze is lead-free and safe for hot food, and the undersides are sanded so they will not scratch the table.',
      ],
    },
    highlights: {
      fr: [
        '18 pièces pour six personnes',
        'Décor au pinceau, jamais imprimé',
        'Émail sans plomb, adapté aux aliments chauds',
        'Emballage renforcé, pièce cassée remplacée',
      ],
      ar: [
        '18 قطعة لستة أشخاص',
        'زخرفة بالفرشاة لا بالطباعة',
        'طلاء خالٍ من الرصاص يناسب الطعام الساخن',
        'تغليف مقوى واستبدال كل قطعة مكسورة',
      ],
      en: [
        '18 pieces for six people',
        'Brush-painted, never printed',
        'Lead-free glaze, safe for hot food',
        'Reinforced packing; broken pieces replaced',
      ],
    },
    included: {
      fr: ['6 assiettes plates de 26 cm', '6 assiettes creuses de 22 cm', '6 bols de 14 cm', 'La livraison à domicile'],
      ar: ['6 صحون مسطحة قطرها 26 سم', '6 صحون عميقة قطرها 22 سم', '6 زلايف قطرها 14 سم', 'التوصيل إلى البيت'],
      en: ['6 dinner plates, 26 cm', '6 soup plates, 22 cm', '6 bowls, 14 cm', 'Home delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez le service', text: 'Le paiement est confirmé par e-mail.' },
        {
          title: 'L’atelier emballe',
          text: 'Chaque pièce est contrôlée à la lampe puis calée dans la paille et le papier.',
        },
        { title: 'Ouvrez à la livraison', text: 'Vérifiez devant le livreur ; une photo suffit pour un remplacement.' },
      ],
      ar: [
        { title: 'اطلبوا الطقم', text: 'يصلكم تأكيد الأداء عبر البريد الإلكتروني.' },
        { title: 'الورشة تغلف', text: 'تفحص كل قطعة تحت الضوء ثم تلف بالورق والتبن.' },
        { title: 'افتحوا العلبة عند التسلم', text: 'تحققوا بحضور عامل التوصيل، وتكفي صورة واحدة لاستبدال أي قطعة.' },
      ],
      en: [
        { title: 'Order the set', text: 'Payment is confirmed by email.' },
        { title: 'The workshop packs it', text: 'Each piece is checked under a lamp, then bedded in paper and straw.' },
        {
          title: 'Open it on delivery',
          text: 'Check it with the driver there; one photo is enough for a replacement.',
        },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison gratuite au Maroc, en 4 à 7 jours ouvrables.',
          ar: 'التوصيل مجاني داخل المغرب خلال 4 إلى 7 أيام عمل.',
          en: 'Free delivery in Morocco, 4 to 7 working days.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Retour accepté sous 7 jours (loi 31-08), service complet et dans son emballage de transport.',
          ar: 'يقبل الإرجاع خلال 7 أيام (القانون 31.08)، على أن يكون الطقم كاملا وفي تغليف النقل.',
          en: 'Returns accepted within 7 days (law 31-08), with the set complete and packed as it came.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Lavage à la main conseillé ; pas de four ni de micro-ondes.',
          ar: 'ينصح بالغسل اليدوي، ولا يوضع في الفرن أو الميكروويف.',
          en: 'Hand washing recommended; not for the oven or microwave.',
        },
      },
      {
        kind: 'other',
        text: {
          fr: 'Les nuances de bleu varient légèrement d’une cuisson à l’autre.',
          ar: 'تختلف درجات الأزرق قليلا من طهي إلى آخر.',
          en: 'Shades of blue vary slightly from one firing to another.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Peut-on racheter une pièce plus tard ?',
          ar: 'هل يمكن شراء قطعة واحدة لاحقا؟',
          en: 'Can I buy single pieces later?',
        },
        answer: {
          fr: 'Oui, le décor fait partie du répertoire permanent de l’atelier. Envoyez une photo et la taille voulue.',
          ar: 'نعم، هذه الزخرفة من النماذج الدائمة للورشة. أرسلوا صورة والمقاس المطلوب.',
          en: 'Yes, the pattern is part of the workshop’s permanent range. Send a photo and the size you need.',
        },
      },
      {
        question: {
          fr: 'Que faire si une pièce arrive cassée ?',
          ar: 'ماذا أفعل إذا وصلت قطعة مكسورة؟',
          en: 'What if a piece arrives broken?',
        },
        answer: {
          fr: 'Prévenez-nous dans les 48 heures avec une photo : l’atelier renvoie la pièce à ses frais.',
          ar: 'أخبرونا خلال 48 ساعة مع صورة، وتعيد الورشة إرسال القطعة على نفقتها.',
          en: 'Tell us within 48 hours with a photo and the workshop will send another at its own expense.',
        },
      },
    ],
    location: null,
    originalPrice: 1680,
    discountedPrice: 1090,
    stock: 27,
    minPurchase: 1,
    maxPurchase: 3,
    voucherDays: null,
    startsInDays: -5,
    endsInDays: 31,
    featured: false,
    dealOfDay: false,
    appeal: 0.92,
  },
  {
    key: 'maison-lanterne-laiton',
    category: 'maison-meubles',
    merchant: 'dar-nila',
    city: 'marrakech',
    kind: 'goods',
    scene: 'lamp',
    title: {
      fr: 'Suspension en laiton ciselé, atelier de la place des Ferblantiers',
      ar: 'ثريا من النحاس المنقوش، من ورشات ساحة القزادرية',
      en: 'Pierced brass pendant light from Place des Ferblantiers',
    },
    slug: {
      fr: 'suspension-laiton-cisele-marrakech',
      ar: 'ثريا-نحاس-منقوش-مراكش',
      en: 'pierced-brass-pendant-marrakech',
    },
    summary: {
      fr: 'Une suspension de 40 cm percée à la main, qui projette ses étoiles au plafond dès que la lumière s’allume.',
      ar: 'ثريا قطرها 40 سم مثقوبة باليد، ترسم نجومها على السقف بمجرد إشعال الضوء.',
      en: 'A 40 cm pendant pierced by hand that throws stars across the ceiling the moment it is lit.',
    },
    description: {
      fr: [
        'À Marrakech, autour de la place des Ferblantiers, on entend le marteau avant de voir les boutiques. La suspension y est formée dans une feuille de laiton, puis percée trou par trou au poinçon, sans découpe à la machine. Éteinte, elle a l’éclat doux d’un plateau à thé ; allumée, elle habille toute la pièce.',
        '## Prête à poser',
        'Le câblage est neuf, avec une douille E14 et une chaîne réglable jusqu’à un mètre. Elle convient à une entrée, une cage d’escalier ou au-dessus d’une table ronde.',
      ],
      ar: [
        'في مراكش، حول ساحة القزادرية، تسمعون المطرقة قبل أن تروا الدكاكين. هناك تشكل الثريا من صفيحة نحاس ثم تثقب ثقبا ثقبا بالإزميل دون آلة. وهي مطفأة لها لمعان صينية الشاي، ومضاءة تملأ الغرفة زينة.',
        '## جاهزة للتركيب',
        'أسلاكها جديدة مع دواية من نوع E14 وسلسلة يمكن ضبط طولها إلى غاية متر. تناسب المدخل والدرج وفوق المائدة المستديرة.',
      ],
      en: [
        'Around Place des Ferblantiers in Marrakech you hear the hammers before you see the shops. The pendant is shaped there from a sheet of brass and pierced hole by hole with a punch, never machine cut. Unlit, it has the soft shine of a tea tray; lit, it dresses the whole room.',
        '## Ready to hang',
        'The wiring is new, with an E14 holder and a chain you can adjust up to one metre. It suits a hallway, a stairwell or the space above a round table.',
      ],
    },
    highlights: {
      fr: [
        'Laiton massif, 40 cm de diamètre',
        'Percée à la main au poinçon',
        'Câblage neuf, douille E14, chaîne réglable',
        'Vis et crochet de plafond fournis',
      ],
      ar: [
        'نحاس خالص قطره 40 سم',
        'مثقوبة باليد بالإزميل',
        'أسلاك جديدة ودواية E14 وسلسلة قابلة للضبط',
        'البراغي وخطاف السقف مرفقة',
      ],
      en: [
        'Solid brass, 40 cm across',
        'Pierced by hand with a punch',
        'New wiring, E14 holder, adjustable chain',
        'Screws and ceiling hook supplied',
      ],
    },
    included: {
      fr: [
        'La suspension en laiton',
        'La chaîne et le crochet de plafond',
        'La notice de montage illustrée',
        'La livraison',
      ],
      ar: ['الثريا النحاسية', 'السلسلة وخطاف السقف', 'دليل تركيب بالصور', 'التوصيل'],
      en: ['The brass pendant', 'Chain and ceiling hook', 'An illustrated fitting guide', 'Delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez', text: 'L’atelier vous appelle : laiton poli ou patiné, vous choisissez.' },
        { title: 'Recevez', text: 'La suspension est calée dans du carton alvéolé ; ouvrez le colis à plat.' },
        { title: 'Posez', text: 'Coupez le courant, fixez le crochet, raccordez les deux fils.' },
      ],
      ar: [
        { title: 'اطلبوا', text: 'تتصل بكم الورشة لتختاروا بين النحاس اللامع والمعتق.' },
        { title: 'استلموا', text: 'الطرد مبطن بكرتون مقوى، افتحوه فوق سطح مستوٍ.' },
        { title: 'ركبوا', text: 'اقطعوا الكهرباء وثبتوا الخطاف ثم اربطوا السلكين.' },
      ],
      en: [
        { title: 'Order', text: 'The workshop calls to ask whether you want polished or aged brass.' },
        { title: 'Unpack', text: 'It comes in honeycomb card; open it on a flat surface.' },
        { title: 'Hang', text: 'Switch off the power, fix the hook and connect the two wires.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison gratuite en 4 à 6 jours ouvrables au Maroc.',
          ar: 'توصيل مجاني بالمغرب خلال 4 إلى 6 أيام عمل.',
          en: 'Free delivery in Morocco within 4 to 6 working days.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Rétractation sous 7 jours après réception (loi 31-08), à condition de ne pas percer la suspension ni modifier le câblage d’origine.',
          ar: 'حق التراجع خلال 7 أيام من التسلم (القانون 31.08)، شرط ألا تثقب الثريا وألا تغير أسلاكها الأصلية.',
          en: 'Withdraw within 7 days of delivery (law 31-08), provided the pendant has not been drilled or rewired.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Ampoule non fournie : E14, 40 W maximum ou LED équivalente.',
          ar: 'المصباح غير مرفق: نوع E14 بقوة 40 واط على الأكثر أو ما يعادله من LED.',
          en: 'Bulb not supplied: E14, 40 W at most or an LED equivalent.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Le laiton noircit-il ?',
          ar: 'هل يسود النحاس مع الوقت؟',
          en: 'Will the brass darken?',
        },
        answer: {
          fr: 'Il fonce doucement avec le temps. Un chiffon et du jus de citron lui rendent son éclat ; beaucoup préfèrent la patine.',
          ar: 'يغمق لونه شيئا فشيئا. تكفي قطعة ثوب وعصير ليمون ليعود لمعانه، وكثيرون يفضلون لونه المعتق.',
          en: 'Slowly, yes. A cloth and some lemon juice bring the shine back, though many people prefer the patina.',
        },
      },
      {
        question: {
          fr: 'Peut-on l’installer dans une salle de bains ?',
          ar: 'هل يمكن تركيبها في الحمام؟',
          en: 'Can it go in a bathroom?',
        },
        answer: {
          fr: 'Non, elle n’est pas protégée contre les projections d’eau.',
          ar: 'لا، فهي غير محمية من رذاذ الماء.',
          en: 'No, it is not protected against splashes.',
        },
      },
    ],
    location: null,
    originalPrice: 890,
    discountedPrice: 590,
    stock: 32,
    minPurchase: 1,
    maxPurchase: 4,
    voucherDays: null,
    startsInDays: -3,
    endsInDays: 12,
    featured: false,
    dealOfDay: false,
    appeal: 0.87,
  },
];
