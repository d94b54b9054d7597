import type { SeedDeal } from '../types.ts';

/** Clothes, shoes and jewellery in small runs. */
export const dealsFashion: SeedDeal[] = [
  {
    key: 'mode-caftan-leger',
    category: 'mode-vetements',
    merchant: 'fil-oudaya',
    city: 'rabat',
    kind: 'goods',
    scene: 'fashion',
    title: {
      fr: 'Caftan léger en crêpe, sfifa et aâkad cousus à la main',
      ar: 'قفطان خفيف من الكريب بسفيفة وعقاد مخيطة باليد',
      en: 'Light crêpe caftan with hand-sewn sfifa and aakad',
    },
    slug: {
      fr: 'caftan-leger-crepe-sfifa-aakad',
      ar: 'قفطان-خفيف-بالسفيفة-والعقاد',
      en: 'light-crepe-caftan-hand-sewn',
    },
    summary: {
      fr: 'Un caftan fluide pour les fêtes et les fiançailles, fini à la main à Rabat, en six tailles et trois couleurs.',
      ar: 'قفطان انسيابي للأعياد والخطوبة، تفاصيله مخيطة باليد في الرباط، بستة مقاسات وثلاثة ألوان.',
      en: 'A flowing caftan for Eid and engagement parties, hand-finished in Rabat, in six sizes and three colours.',
    },
    description: {
      fr: [
        'Le crêpe tombe droit, ne marque pas et reste supportable en été. Sur le devant, la sfifa est tissée au fil de soie et bordée d’aâkad noués un par un : la partie du travail qui ne se fait pas à la machine. La ceinture assortie se porte ou s’oublie.',
        '## Choisir sa taille',
        'La coupe est ample aux hanches et juste aux épaules. Après la commande, une couturière vous appelle pour confirmer la taille, la couleur (émeraude, prune ou sable) et la longueur d’ourlet, offerte.',
      ],
      ar: [
        'ينسدل الكريب مستقيما ولا يلتصق بالجسم ويبقى مريحا في الصيف. على الصدر سفيفة منسوجة بخيط الحرير ومحاطة بعقاد معقودة واحدة واحدة، وهو العمل الذي لا تتقنه الآلة. والمضمة من الثوب نفسه، تلبسنها أو تستغنين عنها.',
        '## اختيار المقاس',
        'الفصالة واسعة عند الوركين ومضبوطة عند الكتفين. بعد الطلب تتصل بكم خياطة لتأكيد المقاس واللون (زمردي أو برقوقي أو رملي) وطول القفطان، والتقصير مجاني.',
      ],
      en: [
        'The crêpe hangs straight, does not cling and stays bearable in summer. Down the front, sfifa braid woven in silk thread is edged with aakad knots tied one by one, the part no machine can do. Wear the matching belt or leave it off.',
        '## Finding your size',
        'The cut is roomy at the hips and neat at the shoulders. After you order, a dressmaker calls to confirm your size, colour (emerald, plum or sand) and hem length; shortening is free.',
      ],
    },
    highlights: {
      fr: [
        'Sfifa et aâkad cousus à la main à Rabat',
        'Tailles 36 à 46, trois couleurs',
        'Ourlet à votre longueur, compris',
        'Ceinture assortie fournie',
      ],
      ar: [
        'سفيفة وعقاد مخيطة باليد في الرباط',
        'مقاسات من 36 إلى 46 وثلاثة ألوان',
        'تقصير الطول حسب قامتكم مجانا',
        'مضمة من الثوب نفسه',
      ],
      en: [
        'Sfifa and aakad sewn by hand in Rabat',
        'Sizes 36 to 46, three colours',
        'Hemmed to your length at no charge',
        'Matching belt supplied',
      ],
    },
    included: {
      fr: ['Le caftan et sa ceinture', 'L’ourlet sur mesure', 'Une housse de voyage', 'La livraison'],
      ar: ['القفطان والمضمة', 'تقصير الطول', 'غلاف للسفر', 'التوصيل'],
      en: ['Caftan and belt', 'Hemming', 'A garment bag', 'Delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez', text: 'Inutile de connaître votre taille : nous la trouvons ensemble.' },
        {
          title: 'Échangez avec la couturière',
          text: 'Cinq minutes au téléphone suffisent, un mètre ruban à la main.',
        },
        { title: 'Recevez', text: 'Le caftan arrive repassé, prêt à porter.' },
      ],
      ar: [
        { title: 'اطلبوا', text: 'لا حاجة إلى معرفة المقاس مسبقا، فنحن نضبطه معكم.' },
        { title: 'مكالمة مع الخياطة', text: 'تكفي خمس دقائق وشريط قياس.' },
        { title: 'استلموا', text: 'يصلكم القفطان مكويا وجاهزا.' },
      ],
      en: [
        { title: 'Order', text: 'No need to know your size yet; we settle that together.' },
        { title: 'Talk to the dressmaker', text: 'Five minutes on the phone with a tape measure is enough.' },
        { title: 'Receive', text: 'It arrives pressed and ready to wear.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison gratuite au Maroc, 5 à 8 jours ouvrables ourlet compris.',
          ar: 'التوصيل مجاني بالمغرب خلال 5 إلى 8 أيام عمل تشمل التقصير.',
          en: 'Free delivery in Morocco, 5 to 8 working days including hemming.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Retour sous 7 jours après réception (loi 31-08), non porté. Un caftan raccourci à votre demande est personnalisé et ne peut pas être repris.',
          ar: 'الإرجاع خلال 7 أيام من التسلم (القانون 31.08) على ألا يكون ملبوسا. أما القفطان المقصر بطلب منكم فيعد مفصلا ولا يسترجع.',
          en: 'Return unworn within 7 days of delivery (law 31-08). A caftan shortened at your request counts as made to measure and cannot be returned.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Nettoyage à sec ou lavage à la main à l’eau froide.',
          ar: 'تنظيف جاف أو غسل باليد بماء بارد.',
          en: 'Dry clean, or hand wash in cold water.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Que faire si la taille ne va pas ?',
          ar: 'ماذا لو لم يناسبني المقاس؟',
          en: 'What if it does not fit?',
        },
        answer: {
          fr: 'Nous l’échangeons une fois gratuitement, tant que l’ourlet d’origine est resté en place.',
          ar: 'نستبدله مرة واحدة مجانا ما دام طوله الأصلي لم يتغير.',
          en: 'We exchange it once for free as long as the original hem is intact.',
        },
      },
      {
        question: {
          fr: 'Peut-on l’avoir pour une date précise ?',
          ar: 'هل يمكن استلامه قبل تاريخ معين؟',
          en: 'Can I have it by a certain date?',
        },
        answer: {
          fr: 'Dites-le lors de l’appel. Si la date est trop proche pour l’ourlet, nous vous le disons avant de couper.',
          ar: 'أخبرونا خلال المكالمة. وإن كان التاريخ قريبا ولا يكفي للتقصير أخبرناكم قبل القص.',
          en: 'Mention it on the call. If it is too tight for hemming, we will say so before cutting.',
        },
      },
    ],
    location: null,
    originalPrice: 1950,
    discountedPrice: 1350,
    stock: 26,
    minPurchase: 1,
    maxPurchase: 2,
    voucherDays: null,
    startsInDays: -10,
    endsInDays: 29,
    featured: true,
    dealOfDay: false,
    appeal: 0.9,
  },
  {
    key: 'mode-djellaba-lin',
    category: 'mode-vetements',
    merchant: 'fil-oudaya',
    city: 'fes',
    kind: 'goods',
    scene: 'fashion',
    title: {
      fr: 'Djellaba homme en lin lavé, coupe droite, tissée à Fès',
      ar: 'جلابة رجالية من الكتان المغسول منسوجة في فاس',
      en: 'Men’s washed-linen djellaba, straight cut, woven in Fes',
    },
    slug: {
      fr: 'djellaba-homme-lin-lave-fes',
      ar: 'جلابة-رجالية-كتان-فاس',
      en: 'mens-washed-linen-djellaba-fes',
    },
    summary: {
      fr: 'Un lin souple dès la première fois, une capuche doublée et deux poches : la djellaba du vendredi, fraîche même en juillet.',
      ar: 'كتان لين من أول لبسة وقب مبطن وجيبان: جلابة الجمعة الباردة حتى في يوليوز.',
      en: 'Linen that is soft from day one, a lined hood and two pockets: a Friday djellaba that stays cool even in July.',
    },
    description: {
      fr: [
        'Le tissu vient d’un métier de la médina de Fès, où l’on tisse le lin en petite largeur. Il est lavé avant la coupe, ce qui l’assouplit et l’empêche de rétrécir ensuite. La coupe est droite, sans surcharge : une sfifa ton sur ton, une capuche doublée et deux poches profondes.',
        'Elle se porte avec des babouches ou des baskets. Trois tailles couvrent de 1,65 m à 1,95 m ; un appel suffit pour choisir la bonne entre écru, bleu nuit et vert olive.',
      ],
      ar: [
        'يأتي الثوب من منسج في مدينة فاس العتيقة حيث ينسج الكتان بعرض صغير. يغسل قبل القص فيلين ولا ينكمش بعد ذلك. الفصالة مستقيمة وبسيطة: سفيفة من اللون نفسه وقب مبطن وجيبان عميقان.',
        'تلبس مع البلغة أو الحذاء الرياضي. ثلاثة مقاسات تناسب قامات من 1,65 إلى 1,95 متر، ومكالمة واحدة تكفي لاختيار المقاس واللون: طبيعي أو أزرق ليلي أو زيتوني.',
      ],
      en: [
        'The cloth comes off a loom in the Fes medina that weaves linen in a narrow width. It is washed before cutting, which softens it and stops it shrinking later. The cut is straight and unfussy: tone-on-tone sfifa, a lined hood and two deep pockets.',
        'Wear it with babouches or trainers. Three sizes cover heights from 1.65 m to 1.95 m; one call settles the size and the colour: natural, midnight blue or olive.',
      ],
    },
    highlights: {
      fr: [
        'Pur lin lavé avant la coupe',
        'Tissé à Fès, cousu à Rabat',
        'Capuche doublée et deux poches profondes',
        'Lavable en machine à 30 °C',
      ],
      ar: [
        'كتان خالص مغسول قبل القص',
        'منسوج في فاس ومخيط في الرباط',
        'قب مبطن وجيبان عميقان',
        'يغسل في الآلة على 30 درجة',
      ],
      en: [
        'Pure linen, washed before cutting',
        'Woven in Fes, sewn in Rabat',
        'Lined hood and two deep pockets',
        'Machine washable at 30 °C',
      ],
    },
    included: {
      fr: ['La djellaba', 'Un bouton et du fil de rechange', 'La livraison'],
      ar: ['الجلابة', 'عقدة وخيط احتياطيان', 'التوصيل'],
      en: ['The djellaba', 'A spare knot button and thread', 'Delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez', text: 'Le paiement réserve une pièce de la série en cours.' },
        { title: 'Donnez votre taille', text: 'On vous appelle le jour ouvrable suivant.' },
        { title: 'Essayez', text: 'Sept jours pour la garder, l’échanger ou la rendre.' },
      ],
      ar: [
        { title: 'اطلبوا', text: 'يحجز لكم الأداء قطعة من السلسلة الحالية.' },
        { title: 'حددوا المقاس', text: 'نتصل بكم في يوم العمل الموالي.' },
        { title: 'جربوها', text: 'سبعة أيام للاحتفاظ بها أو استبدالها أو إرجاعها.' },
      ],
      en: [
        { title: 'Order', text: 'Payment reserves one from the current run.' },
        { title: 'Tell us your size', text: 'We call on the next working day.' },
        { title: 'Try it on', text: 'Seven days to keep it, swap it or send it back.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison gratuite en 3 à 6 jours ouvrables.',
          ar: 'توصيل مجاني خلال 3 إلى 6 أيام عمل.',
          en: 'Free delivery in 3 to 6 working days.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Rétractation sous 7 jours après réception (loi 31-08), article non porté ni lavé, retour à vos frais.',
          ar: 'حق التراجع خلال 7 أيام من التسلم (القانون 31.08) قبل اللبس والغسل، ومصاريف الإرجاع عليكم.',
          en: 'Withdraw within 7 days of delivery (law 31-08), unworn and unwashed, return postage yours.',
        },
      },
      {
        kind: 'other',
        text: {
          fr: 'Premier échange de taille gratuit.',
          ar: 'أول استبدال للمقاس مجاني.',
          en: 'First size exchange is free.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Le lin est-il transparent ?',
          ar: 'هل الكتان شفاف؟',
          en: 'Is the linen see-through?',
        },
        answer: {
          fr: 'Non pour le bleu et l’olive. L’écru est plus clair : prévoyez un vêtement pâle dessous.',
          ar: 'ليس في الأزرق والزيتوني. أما الطبيعي فأفتح، ويستحسن لباس فاتح تحته.',
          en: 'Not in blue or olive. Natural is lighter, so wear something pale underneath.',
        },
      },
      {
        question: {
          fr: 'Faut-il la repasser ?',
          ar: 'هل تحتاج إلى الكي؟',
          en: 'Does it need ironing?',
        },
        answer: {
          fr: 'Le lin se froisse, c’est sa nature. Suspendue humide, elle se contente d’un coup de vapeur.',
          ar: 'الكتان يتجعد بطبعه. إذا علقت وهي رطبة يكفيها قليل من البخار.',
          en: 'Linen creases, that is its nature. Hung up damp, it only needs a little steam.',
        },
      },
    ],
    location: null,
    originalPrice: 980,
    discountedPrice: 690,
    stock: 34,
    minPurchase: 1,
    maxPurchase: 3,
    voucherDays: null,
    startsInDays: 3,
    endsInDays: 40,
    featured: false,
    dealOfDay: false,
    appeal: 0.89,
  },
  {
    key: 'mode-babouches-cuir',
    category: 'mode-chaussures',
    merchant: 'fil-oudaya',
    city: 'fes',
    kind: 'goods',
    scene: 'shoes',
    title: {
      fr: 'Babouches en cuir de chèvre, cousues main à Fès',
      ar: 'بلغة من جلد الماعز مخيطة باليد في فاس',
      en: 'Goat-leather babouches, hand-stitched in Fes',
    },
    slug: {
      fr: 'babouches-cuir-chevre-cousues-main-fes',
      ar: 'بلغة-جلد-الماعز-فاس',
      en: 'goat-leather-babouches-fes',
    },
    summary: {
      fr: 'Tannage végétal, semelle souple en cuir et talon que l’on plie ou que l’on relève : la babouche qui sort aussi dehors.',
      ar: 'جلد مدبوغ بالنباتات ونعل لين وعقب يطوى أو يرفع: بلغة للبيت وللخارج.',
      en: 'Vegetable-tanned, with a supple leather sole and a heel you wear down or up: a babouche that goes out too.',
    },
    description: {
      fr: [
        'Le cuir vient des tanneries de Fès, où il trempe dans des bains de tanin végétal. Un maâlem de Sidi Moussa le coupe, le retourne et le coud au fil ciré, puis bat la semelle au maillet. La babouche épouse le pied en deux ou trois jours.',
        'Une fine semelle de caoutchouc est ajoutée à l’extérieur : on peut descendre à l’épicerie sans les abîmer. Pointures 36 à 45, en safran, blanc ou brun ; nous confirmons votre choix par téléphone.',
      ],
      ar: [
        'يأتي الجلد من دور الدباغة بفاس حيث ينقع في أحواض نباتية. يقصه معلم من سيدي موسى ويقلبه ويخيطه بخيط مشمع ثم يدق النعل بالمطرقة. تأخذ البلغة شكل القدم في يومين أو ثلاثة.',
        'أضيفت إلى النعل طبقة رقيقة من المطاط لتخرجوا بها إلى الحانوت دون أن تتلف. المقاسات من 36 إلى 45 باللون الأصفر أو الأبيض أو البني، ونؤكد اختياركم بالهاتف.',
      ],
      en: [
        'The leather comes from the Fes tanneries, where it soaks in vegetable tannin. A maalem in Sidi Moussa cuts it, turns it and stitches it with waxed thread, then beats the sole with a mallet. The babouches mould to your feet in two or three days.',
        'A thin rubber layer under the sole means you can walk to the corner shop without ruining them. Sizes 36 to 45, in saffron, white or brown; we confirm your choice by phone.',
      ],
    },
    highlights: {
      fr: [
        'Cuir de chèvre au tannage végétal',
        'Cousues à la main, fil ciré',
        'Semelle extérieure antidérapante',
        'Du 36 au 45, trois couleurs',
      ],
      ar: ['جلد ماعز مدبوغ بالنباتات', 'مخيطة باليد بخيط مشمع', 'نعل خارجي مانع للانزلاق', 'من 36 إلى 45 بثلاثة ألوان'],
      en: [
        'Vegetable-tanned goat leather',
        'Hand-stitched with waxed thread',
        'Non-slip outer sole',
        'Sizes 36 to 45, three colours',
      ],
    },
    included: {
      fr: ['Une paire de babouches', 'Un sac en coton', 'Un chiffon à lustrer', 'La livraison'],
      ar: ['زوج من البلاغي', 'كيس من القطن', 'قطعة ثوب للتلميع', 'التوصيل'],
      en: ['One pair of babouches', 'A cotton bag', 'A polishing cloth', 'Delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez', text: 'Jusqu’à quatre paires, dans des pointures différentes si besoin.' },
        { title: 'Confirmez les pointures', text: 'Par téléphone ou en répondant au SMS.' },
        { title: 'Portez-les à la maison', text: 'Deux jours sur le tapis avant de sortir, pour ne rien regretter.' },
      ],
      ar: [
        { title: 'اطلبوا', text: 'إلى غاية أربعة أزواج بمقاسات مختلفة إن شئتم.' },
        { title: 'أكدوا المقاسات', text: 'بالهاتف أو بالرد على الرسالة القصيرة.' },
        { title: 'البسوها في البيت أولا', text: 'يومان فوق الزربية قبل الخروج بها.' },
      ],
      en: [
        { title: 'Order', text: 'Up to four pairs, in different sizes if you like.' },
        { title: 'Confirm sizes', text: 'By phone or by replying to our text.' },
        { title: 'Wear them indoors first', text: 'Two days on the rug before you take them out.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison gratuite au Maroc en 3 à 5 jours ouvrables.',
          ar: 'التوصيل مجاني بالمغرب خلال 3 إلى 5 أيام عمل.',
          en: 'Free delivery in Morocco, 3 to 5 working days.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: '7 jours pour vous rétracter après réception (loi 31-08), semelles propres ; retour à votre charge.',
          ar: 'لكم 7 أيام من التسلم للتراجع (القانون 31.08) والنعل نظيف، ومصاريف الإرجاع عليكم.',
          en: '7 days from delivery to withdraw (law 31-08), soles clean; return postage yours.',
        },
      },
      {
        kind: 'other',
        text: {
          fr: 'Échange de pointure : premier envoi à nos frais.',
          ar: 'استبدال المقاس: الإرسال الأول على نفقتنا.',
          en: 'Size swap: we pay for sending the first one.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Taillent-elles normalement ?',
          ar: 'هل المقاسات عادية؟',
          en: 'Do they run true to size?',
        },
        answer: {
          fr: 'Entre deux pointures, prenez la plus grande : le cuir s’assouplit mais ne s’allonge pas.',
          ar: 'بين مقاسين اختاروا الأكبر: الجلد يلين ولا يطول.',
          en: 'Between two sizes, go up: the leather softens but does not lengthen.',
        },
      },
      {
        question: {
          fr: 'Et sous la pluie ?',
          ar: 'وماذا عن المطر؟',
          en: 'What about rain?',
        },
        answer: {
          fr: 'Évitez-la. Si elles sont mouillées, laissez-les sécher à l’ombre, bourrées de papier.',
          ar: 'تجنبوه. وإذا ابتلت فاتركوها تجف في الظل محشوة بالورق.',
          en: 'Avoid it. If they get wet, stuff them with paper and dry them in the shade.',
        },
      },
    ],
    location: null,
    originalPrice: 320,
    discountedPrice: 210,
    stock: 72,
    minPurchase: 1,
    maxPurchase: 4,
    voucherDays: null,
    startsInDays: -15,
    endsInDays: 19,
    featured: false,
    dealOfDay: false,
    appeal: 0.9,
  },
  {
    key: 'mode-derbies-cuir',
    category: 'mode-chaussures',
    merchant: 'fil-oudaya',
    city: 'casablanca',
    kind: 'goods',
    scene: 'shoes',
    title: {
      fr: 'Derbies en cuir pleine fleur, semelle cousue, homme ou femme',
      ar: 'حذاء جلدي كلاسيكي بنعل مخيط، للرجال والنساء',
      en: 'Full-grain leather derby shoes, stitched sole, men or women',
    },
    slug: {
      fr: 'derbies-cuir-pleine-fleur-semelle-cousue',
      ar: 'حذاء-جلدي-كلاسيكي-بنعل-مخيط',
      en: 'full-grain-leather-derby-shoes',
    },
    summary: {
      fr: 'Montées à Casablanca et ressemelables, ces derbies passent du bureau au mariage et reviennent chez le cordonnier.',
      ar: 'صنع في الدار البيضاء ويمكن تغيير نعله: حذاء للمكتب وللأعراس، يعود إلى الخراز ويعيش طويلا.',
      en: 'Made in Casablanca and resoleable, these derbies go from office to wedding and back to the cobbler.',
    },
    description: {
      fr: [
        'L’atelier, installé à Derb Omar, monte ses chaussures sur forme depuis deux générations. La tige est en cuir pleine fleur, la doublure en cuir de chèvre, et la semelle est cousue à la trépointe : quand elle s’use, un cordonnier la remplace.',
        'Le chaussant est confortable sur l’avant du pied, avec une semelle intérieure amovible. Noir ou cognac, du 36 au 46. Le cuir a besoin de quelques sorties pour se faire ; un pot de cirage incolore est dans la boîte.',
      ],
      ar: [
        'تشتغل الورشة في درب عمر وتشد أحذيتها على القالب أبا عن جد. الوجه من جلد طبيعي كامل والبطانة من جلد الماعز، والنعل مخيط: إذا تآكل غيره الخراز.',
        'مقدمته مريحة ونعله الداخلي ينزع. متوفر بالأسود والعسلي من 36 إلى 46. يحتاج الجلد إلى بضع خرجات ليلين، وفي العلبة دهان بلا لون.',
      ],
      en: [
        'The Derb Omar workshop has lasted its shoes by hand for two generations. The upper is full-grain leather, the lining goatskin, and the sole is welted, so a cobbler can replace it when it wears out.',
        'There is room for the toes and a removable insole. Black or cognac, sizes 36 to 46. The leather needs a few outings to break in; a tin of neutral polish is in the box.',
      ],
    },
    highlights: {
      fr: [
        'Cuir pleine fleur, doublure en chèvre',
        'Semelle cousue et ressemelable',
        'Semelle intérieure amovible',
        'Cirage incolore offert',
      ],
      ar: ['جلد طبيعي وبطانة من جلد الماعز', 'نعل مخيط قابل للتغيير', 'نعل داخلي ينزع', 'دهان بلا لون هدية'],
      en: [
        'Full-grain leather, goatskin lining',
        'Stitched, resoleable sole',
        'Removable insole',
        'Neutral polish included',
      ],
    },
    included: {
      fr: ['Une paire de derbies', 'Deux jeux de lacets', 'Un pot de cirage', 'La livraison'],
      ar: ['زوج من الأحذية', 'مجموعتا أربطة', 'علبة دهان', 'التوصيل'],
      en: ['One pair of derbies', 'Two sets of laces', 'A tin of polish', 'Delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez', text: 'La série est courte, le stock affiché est réel.' },
        { title: 'Précisez', text: 'Pointure et couleur sont confirmées par téléphone.' },
        { title: 'Essayez chez vous', text: 'Sur un sol propre, en fin de journée, quand le pied est un peu gonflé.' },
      ],
      ar: [
        { title: 'اطلبوا', text: 'الكمية محدودة والعدد المعروض حقيقي.' },
        { title: 'حددوا', text: 'نؤكد المقاس واللون بالهاتف.' },
        { title: 'جربوه في البيت', text: 'فوق أرضية نظيفة في آخر النهار حين تكبر القدم قليلا.' },
      ],
      en: [
        { title: 'Order', text: 'It is a short run and the stock shown is real.' },
        { title: 'Specify', text: 'Size and colour are confirmed by phone.' },
        { title: 'Try at home', text: 'On a clean floor in the evening, when feet are a little swollen.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison gratuite partout au Maroc sous 3 à 6 jours ouvrables.',
          ar: 'توصيل مجاني في كل المغرب خلال 3 إلى 6 أيام عمل.',
          en: 'Free delivery across Morocco, 3 to 6 working days.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Rétractation sous 7 jours (loi 31-08) si les semelles n’ont pas marché dehors.',
          ar: 'حق التراجع خلال 7 أيام (القانون 31.08) إذا لم يمش بالحذاء في الخارج.',
          en: 'Withdraw within 7 days (law 31-08) if the soles have not been worn outdoors.',
        },
      },
      {
        kind: 'other',
        text: {
          fr: 'Premier échange de pointure gratuit.',
          ar: 'أول استبدال للمقاس مجاني.',
          en: 'First size exchange free.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Peut-on les ressemeler à l’atelier ?',
          ar: 'هل تغيرون النعل في الورشة؟',
          en: 'Do you resole them yourselves?',
        },
        answer: {
          fr: 'Oui, à tarif d’atelier, sur envoi ou sur place à Casablanca.',
          ar: 'نعم بثمن الورشة، بالإرسال أو في عين المكان بالدار البيضاء.',
          en: 'Yes, at workshop prices, by post or in person in Casablanca.',
        },
      },
      {
        question: {
          fr: 'Conviennent-elles à un pied large ?',
          ar: 'هل يناسب القدم العريضة؟',
          en: 'Do they suit wide feet?',
        },
        answer: {
          fr: 'Le modèle est généreux sur l’avant. Si votre pied est très large, prenez une pointure au-dessus ou demandez conseil au téléphone.',
          ar: 'مقدمته واسعة. وإذا كانت القدم عريضة جدا فخذوا مقاسا أكبر أو اسألونا بالهاتف.',
          en: 'They are generous across the front. For very wide feet, go up one size or ask us on the phone.',
        },
      },
    ],
    location: null,
    originalPrice: 990,
    discountedPrice: 640,
    stock: 22,
    minPurchase: 1,
    maxPurchase: 2,
    voucherDays: null,
    startsInDays: -1,
    endsInDays: 26,
    featured: false,
    dealOfDay: false,
    appeal: 0.83,
  },
  {
    key: 'mode-pendentif-tiznit',
    category: 'mode-bijoux',
    merchant: 'fil-oudaya',
    city: 'agadir',
    kind: 'goods',
    scene: 'jewellery',
    title: {
      fr: 'Pendentif en argent de Tiznit, gravé au burin, avec sa chaîne',
      ar: 'قلادة من فضة تيزنيت مع سلسلتها',
      en: 'Tiznit silver pendant with chain',
    },
    slug: {
      fr: 'pendentif-argent-tiznit',
      ar: 'قلادة-فضة-تيزنيت',
      en: 'tiznit-silver-pendant',
    },
    summary: {
      fr: 'Argent 925 ciselé par un orfèvre de Tiznit, monté sur une chaîne de 50 cm, dans un écrin de bois de thuya.',
      ar: 'فضة عيار 925 منقوشة بيد صائغ من تيزنيت، بسلسلة طولها 50 سم وعلبة من خشب العرعار.',
      en: 'Sterling silver chased by a Tiznit smith, on a 50 cm chain, in a thuya-wood box.',
    },
    description: {
      fr: [
        'À Tiznit, les orfèvres travaillent encore à l’établi, lampe au front, dans les ruelles du souk des bijoutiers. Le motif de losanges et de points est gravé au burin, puis l’argent est oxydé pour faire ressortir le dessin. Le poinçon se lit au dos.',
        'Le pendentif mesure 38 millimètres, un format qui se porte seul sur une chemise ou un caftan. La chaîne est réglable à 45 ou 50 cm.',
      ],
      ar: [
        'ما زال صاغة تيزنيت يشتغلون على الطاولة تحت ضوء المصباح في أزقة سوق الفضة. تنقش المعينات والنقط بالإزميل ثم تعتق الفضة ليبرز الرسم. والدمغة واضحة على الظهر.',
        'طول القلادة 38 مليمترا، تلبس وحدها فوق القميص أو القفطان. ويمكن ضبط السلسلة على 45 أو 50 سم.',
      ],
      en: [
        'In Tiznit the smiths still work at the bench, lamp on their forehead, in the lanes of the jewellers’ souk. The pattern of diamonds and dots is cut with a burin, then the silver is darkened so the design stands out. The hallmark can be read on the back.',
        'The pendant is 38 millimetres long, a size to wear on its own over a shirt or a caftan. The chain closes at 45 or 50 cm.',
      ],
    },
    highlights: {
      fr: ['Argent 925 poinçonné', 'Gravé au burin à Tiznit', 'Chaîne réglable 45 ou 50 cm', 'Écrin en bois de thuya'],
      ar: ['فضة 925 مدموغة', 'منقوشة بالإزميل في تيزنيت', 'سلسلة 45 أو 50 سم', 'علبة من خشب العرعار'],
      en: ['Hallmarked 925 silver', 'Engraved by hand in Tiznit', 'Chain adjusts to 45 or 50 cm', 'Thuya-wood box'],
    },
    included: {
      fr: ['Le pendentif et sa chaîne', 'L’écrin en thuya', 'Une carte d’entretien', 'La livraison suivie'],
      ar: ['القلادة وسلسلتها', 'علبة العرعار', 'بطاقة العناية', 'توصيل مع التتبع'],
      en: ['Pendant and chain', 'Thuya-wood box', 'Care card', 'Tracked delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez', text: 'Un message peut accompagner le paquet si c’est un cadeau.' },
        { title: 'Recevez', text: 'Envoi suivi, remis contre signature.' },
        { title: 'Portez', text: 'Ôtez-le pour la mer et la piscine, essuyez-le le soir.' },
      ],
      ar: [
        { title: 'اطلبوا', text: 'يمكن إرفاق بطاقة إن كانت هدية.' },
        { title: 'استلموا', text: 'إرسال متتبع يسلم مقابل توقيع.' },
        { title: 'البسوا', text: 'انزعوها في البحر والمسبح وامسحوها في المساء.' },
      ],
      en: [
        { title: 'Order', text: 'We can add a message if it is a gift.' },
        { title: 'Receive', text: 'Tracked and signed for.' },
        { title: 'Wear', text: 'Take it off for the sea and the pool; wipe it in the evening.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Envoi suivi gratuit, 2 à 5 jours ouvrables, remis contre signature.',
          ar: 'إرسال متتبع مجاني خلال يومين إلى 5 أيام عمل، ويسلم مقابل توقيع.',
          en: 'Free tracked shipping in 2 to 5 working days, signed for.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Rétractation sous 7 jours après réception (loi 31-08), bijou non porté et écrin d’origine.',
          ar: 'حق التراجع خلال 7 أيام من التسلم (القانون 31.08)، والحلية غير ملبوسة وفي علبتها.',
          en: 'Withdraw within 7 days of delivery (law 31-08), unworn and in its box.',
        },
      },
      {
        kind: 'other',
        text: {
          fr: 'La soudure est garantie un an par l’orfèvre.',
          ar: 'يضمن الصائغ اللحام مدة سنة.',
          en: 'The smith guarantees the soldering for one year.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'L’argent noircit-il ?',
          ar: 'هل تسود الفضة؟',
          en: 'Does silver tarnish?',
        },
        answer: {
          fr: 'C’est normal avec le temps. Un chiffon doux suffit ; évitez les produits qui effaceraient l’oxydation voulue dans les creux.',
          ar: 'هذا طبيعي مع الزمن. يكفي ثوب لين، وتجنبوا المواد التي تزيل التعتيق من النقش.',
          en: 'In time, yes. A soft cloth does it; avoid dips that would strip the darkening out of the engraving.',
        },
      },
      {
        question: {
          fr: 'Convient-il aux peaux sensibles ?',
          ar: 'هل تناسب البشرة الحساسة؟',
          en: 'Is it suitable for sensitive skin?',
        },
        answer: {
          fr: 'L’argent 925 et le fermoir sont sans nickel ajouté.',
          ar: 'الفضة والقفل دون نيكل مضاف.',
          en: 'The silver and the clasp have no added nickel.',
        },
      },
    ],
    location: null,
    originalPrice: 690,
    discountedPrice: 450,
    stock: 18,
    minPurchase: 1,
    maxPurchase: 3,
    voucherDays: null,
    startsInDays: -9,
    endsInDays: 33,
    featured: false,
    dealOfDay: false,
    appeal: 0.91,
  },
  {
    key: 'mode-boucles-filigrane',
    category: 'mode-bijoux',
    merchant: 'fil-oudaya',
    city: 'essaouira',
    kind: 'goods',
    scene: 'jewellery',
    title: {
      fr: 'Boucles d’oreilles en filigrane d’argent, atelier d’Essaouira',
      ar: 'أقراط من الفضة المخرمة من ورشة في الصويرة',
      en: 'Silver filigree earrings from an Essaouira workshop',
    },
    slug: {
      fr: 'boucles-oreilles-filigrane-argent-essaouira',
      ar: 'أقراط-فضة-مخرمة-الصويرة',
      en: 'silver-filigree-earrings-essaouira',
    },
    summary: {
      fr: 'Des fils d’argent tordus et soudés à la flamme, si légers qu’on oublie de les porter ; un art resté vivant à Essaouira.',
      ar: 'خيوط فضة مفتولة وملحومة على اللهب، خفيفة إلى حد نسيانها: صنعة ما زالت حية في الصويرة.',
      en: 'Silver threads twisted and soldered over a flame, light enough to forget: a craft still alive in Essaouira.',
    },
    description: {
      fr: [
        'Le filigrane d’Essaouira est un héritage des familles d’orfèvres de la ville. L’artisan tire l’argent en fil fin comme un cheveu, le tord par deux, le courbe à la pince et le soude à la flamme, sans moule. Chaque paire demande une demi-journée.',
        'Les boucles font 32 millimètres et pèsent moins de 4 grammes chacune. Leur crochet est arrondi, facile à passer, avec un arrêt de silicone.',
      ],
      ar: [
        'الفضة المخرمة في الصويرة إرث أسر الصاغة بالمدينة. يسحب الصانع الفضة خيطا رفيعا كالشعرة ويفتله ويثنيه بالملقط ثم يلحمه على اللهب دون قالب. تتطلب كل قطعتين نصف يوم.',
        'طول القرط 32 مليمترا ووزنه أقل من 4 غرامات. خطافه مستدير سهل الإدخال ومعه حابس من السيليكون.',
      ],
      en: [
        'Essaouira filigree is a legacy of the town’s silversmithing families. The maker draws silver as fine as hair, twists it in pairs, bends it with tweezers and solders it over a flame, without a mould. One pair takes half a day.',
        'The earrings are 32 millimetres long and weigh under 4 grams each. The hook is rounded and easy to slip in, with a silicone stopper.',
      ],
    },
    highlights: {
      fr: [
        'Argent 925, poinçonné',
        'Filigrane travaillé à la flamme, sans moule',
        'Moins de 4 grammes par boucle',
        'Pochette de lin et carte de l’artisan',
      ],
      ar: ['فضة 925 مدموغة', 'تخريم على اللهب دون قالب', 'أقل من 4 غرامات للقرط الواحد', 'كيس كتان وبطاقة الصانع'],
      en: [
        'Hallmarked 925 silver',
        'Flame-worked filigree, no mould',
        'Under 4 grams each',
        'Linen pouch and maker’s card',
      ],
    },
    included: {
      fr: ['Une paire de boucles', 'Une pochette en lin', 'La carte de l’artisan', 'La livraison suivie'],
      ar: ['زوج من الأقراط', 'كيس من الكتان', 'بطاقة الصانع', 'توصيل مع التتبع'],
      en: ['One pair of earrings', 'A linen pouch', 'The maker’s card', 'Tracked delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez', text: 'Chaque paire est photographiée avant l’envoi.' },
        { title: 'Recevez la photo', text: 'Vous voyez les deux boucles que vous recevrez.' },
        { title: 'Ouvrez la pochette', text: 'Elles arrivent prêtes à porter.' },
      ],
      ar: [
        { title: 'اطلبوا', text: 'نصور كل زوج قبل الإرسال.' },
        { title: 'شاهدوا الصورة', text: 'ترون القرطين اللذين ستتسلمونهما.' },
        { title: 'افتحوا الكيس', text: 'تصلكم الأقراط جاهزة للبس.' },
      ],
      en: [
        { title: 'Order', text: 'Each pair is photographed before it ships.' },
        { title: 'See the photo', text: 'You see the very two earrings you will receive.' },
        { title: 'Open the pouch', text: 'They arrive ready to wear.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison suivie gratuite en 3 à 5 jours ouvrables.',
          ar: 'توصيل متتبع مجاني خلال 3 إلى 5 أيام عمل.',
          en: 'Free tracked delivery in 3 to 5 working days.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Vous disposez de 7 jours après réception pour vous rétracter (loi 31-08), boucles non portées.',
          ar: 'لكم 7 أيام من التسلم للتراجع (القانون 31.08) ما دامت الأقراط غير ملبوسة.',
          en: 'You have 7 days from delivery to withdraw (law 31-08), earrings unworn.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Travail à la main : les deux boucles ne sont pas identiques au dixième de millimètre.',
          ar: 'عمل يدوي: قد يختلف القرطان اختلافا طفيفا.',
          en: 'Handmade: the two earrings are not identical to the tenth of a millimetre.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Sont-elles fragiles ?',
          ar: 'هل هي هشة؟',
          en: 'Are they fragile?',
        },
        answer: {
          fr: 'Le filigrane se déforme si l’on appuie. Rangez-les à plat dans leur pochette ; l’atelier redresse un fil plié.',
          ar: 'قد تلتوي إذا ضغط عليها. احفظوها مبسوطة في كيسها، وتصلح الورشة أي خيط ملتوٍ.',
          en: 'Filigree bends under pressure. Keep them flat in the pouch; the workshop can straighten a bent thread.',
        },
      },
      {
        question: {
          fr: 'Existe-t-il des clips ?',
          ar: 'هل تتوفر بمشبك دون ثقب؟',
          en: 'Do you make clip-ons?',
        },
        answer: {
          fr: 'Sur commande, en une semaine de plus, au même prix.',
          ar: 'حسب الطلب بأسبوع إضافي وبالثمن نفسه.',
          en: 'To order, one week longer, at the same price.',
        },
      },
    ],
    location: null,
    originalPrice: 540,
    discountedPrice: 350,
    stock: 12,
    minPurchase: 1,
    maxPurchase: 3,
    voucherDays: null,
    startsInDays: -18,
    endsInDays: 14,
    featured: false,
    dealOfDay: false,
    appeal: 0.87,
  },
];
