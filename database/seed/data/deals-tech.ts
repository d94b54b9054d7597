import type { SeedDeal } from '../types.ts';

/** Phones, computers and audio; no maker is named, as the demo holds no real brands. */
export const dealsTech: SeedDeal[] = [
  {
    key: 'tech-telephone-128',
    category: 'high-tech-mobiles',
    merchant: 'nokta-digital',
    city: 'tanger',
    kind: 'goods',
    scene: 'phone',
    title: {
      fr: 'Téléphone 5G 6,5 pouces, 128 Go, double SIM, neuf',
      ar: 'هاتف جديد 5G بشاشة 6,5 بوصات وذاكرة 128 جيغا وشريحتين',
      en: 'New 6.5-inch 5G phone, 128 GB, dual SIM',
    },
    slug: {
      fr: 'telephone-5g-128-go-double-sim',
      ar: 'هاتف-5g-ذاكرة-128-جيغا',
      en: '5g-phone-128-gb-dual-sim',
    },
    summary: {
      fr: 'Écran lisible en plein soleil, 128 Go et deux cartes SIM : un téléphone neuf, débloqué, avec facture et garantie au Maroc.',
      ar: 'شاشة واضحة تحت الشمس وذاكرة 128 جيغا وشريحتان: هاتف جديد مفتوح على كل الشبكات بفاتورة وضمان مغربيين.',
      en: 'A screen you can read in full sun, 128 GB and two SIMs: a new, unlocked phone with a Moroccan invoice and warranty.',
    },
    description: {
      fr: [
        'Un téléphone pour tous les jours, choisi pour trois choses : son écran reste lisible en terrasse, sa batterie de 5 000 mAh tient une longue journée et le tiroir accepte deux cartes SIM plus une carte mémoire. Il fonctionne avec tous les opérateurs du pays.',
        'Chaque appareil arrive scellé. Si vous le souhaitez, l’atelier de Tanger vous guide par téléphone pour passer vos contacts et vos photos de l’ancien au nouveau, et règle l’affichage en arabe ou en français.',
      ],
      ar: [
        'هاتف لكل يوم اخترناه لثلاثة أسباب: شاشته واضحة حتى تحت الشمس، وبطاريته 5000 ميلي أمبير تكفي يوما طويلا، ودرجه يتسع لشريحتين وبطاقة ذاكرة. يشتغل مع كل شركات الاتصال في المغرب.',
        'يصلكم الجهاز مختوما. وإذا رغبتم ترافقكم ورشة طنجة بالهاتف لنقل الأرقام والصور من جهازكم القديم وضبط اللغة العربية أو الفرنسية.',
      ],
      en: [
        'An everyday phone picked for three reasons: the screen stays readable on a café terrace, the 5,000 mAh battery lasts a long day, and the tray takes two SIMs plus a memory card. It works with every Moroccan operator.',
        'Each one arrives sealed. If you like, the Tangier workshop will talk you through moving your contacts and photos across, and help set the display to Arabic or French.',
      ],
    },
    highlights: {
      fr: [
        'Neuf, scellé, débloqué tout opérateur',
        'Batterie de 5 000 mAh, charge rapide 25 W',
        'Double SIM et carte mémoire',
        'Garantie d’un an, réparations à Tanger',
      ],
      ar: [
        'جديد ومختوم ومفتوح على كل الشبكات',
        'بطارية 5000 ميلي أمبير وشحن سريع 25 واط',
        'شريحتان وبطاقة ذاكرة',
        'ضمان سنة والإصلاح في طنجة',
      ],
      en: [
        'New, sealed and unlocked',
        '5,000 mAh battery, 25 W fast charging',
        'Dual SIM plus memory card',
        'One-year warranty, repairs in Tangier',
      ],
    },
    included: {
      fr: ['Le téléphone', 'Un câble USB-C', 'Une coque transparente', 'La facture à votre nom', 'La livraison'],
      ar: ['الهاتف', 'سلك USB-C', 'غلاف شفاف', 'فاتورة باسمكم', 'التوصيل'],
      en: ['The phone', 'A USB-C cable', 'A clear case', 'An invoice in your name', 'Delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez', text: 'Nous vérifions l’adresse par téléphone avant l’envoi.' },
        { title: 'Recevez', text: 'Remise en main propre, contre une pièce d’identité.' },
        { title: 'Activez la garantie', text: 'Elle court depuis la date de la facture, sans formulaire.' },
      ],
      ar: [
        { title: 'اطلبوا', text: 'نتأكد من العنوان بالهاتف قبل الإرسال.' },
        { title: 'استلموا', text: 'يسلم الهاتف يدا بيد بعد الإدلاء ببطاقة التعريف.' },
        { title: 'الضمان جاهز', text: 'يبدأ من تاريخ الفاتورة دون أي استمارة.' },
      ],
      en: [
        { title: 'Order', text: 'We confirm your address by phone before it ships.' },
        { title: 'Receive', text: 'Handed over in person against ID.' },
        { title: 'You are covered', text: 'The warranty runs from the invoice date, no form needed.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison gratuite en 24 à 72 h ouvrées, colis assuré.',
          ar: 'توصيل مجاني خلال 24 إلى 72 ساعة من أيام العمل، والطرد مؤمن.',
          en: 'Free insured delivery within 24 to 72 working hours.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Rétractation sous 7 jours après réception (loi 31-08) ; supprimez vos comptes avant le retour, à vos frais.',
          ar: 'حق التراجع خلال 7 أيام من التسلم (القانون 31.08). احذفوا حساباتكم قبل الإرجاع، ومصاريفه عليكم.',
          en: 'Withdraw within 7 days of delivery (law 31-08); remove your accounts before sending it back at your expense.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Le chargeur mural n’est pas fourni.',
          ar: 'رأس الشاحن غير مرفق.',
          en: 'No wall charger in the box.',
        },
      },
      {
        kind: 'other',
        text: {
          fr: 'Garantie d’un an, hors casse et oxydation.',
          ar: 'ضمان سنة لا يشمل الكسر وأضرار الماء.',
          en: 'One-year warranty, excluding breakage and water damage.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'La 5G fonctionne-t-elle partout ?',
          ar: 'هل تعمل شبكة 5G في كل مكان؟',
          en: 'Will 5G work everywhere?',
        },
        answer: {
          fr: 'Cela dépend de votre opérateur et de votre quartier. Ailleurs, le téléphone passe de lui-même en 4G.',
          ar: 'يتوقف ذلك على شركة الاتصال وعلى حيكم. وفي غير ذلك ينتقل الهاتف تلقائيا إلى 4G.',
          en: 'That depends on your operator and your neighbourhood. Elsewhere the phone drops to 4G by itself.',
        },
      },
      {
        question: {
          fr: 'De quelle couleur est-il ?',
          ar: 'ما لونه؟',
          en: 'What colour is it?',
        },
        answer: {
          fr: 'Noir ou bleu nuit. Nous vous demandons votre préférence lors de l’appel de confirmation.',
          ar: 'أسود أو أزرق ليلي. نسألكم عن اختياركم في مكالمة التأكيد.',
          en: 'Black or midnight blue. We ask which you prefer on the confirmation call.',
        },
      },
    ],
    location: null,
    originalPrice: 2790,
    discountedPrice: 2190,
    stock: 58,
    minPurchase: 1,
    maxPurchase: 2,
    voucherDays: null,
    startsInDays: -6,
    endsInDays: 15,
    featured: false,
    dealOfDay: false,
    appeal: 0.86,
  },
  {
    key: 'tech-telephone-exposition',
    category: 'high-tech-mobiles',
    merchant: 'nokta-digital',
    city: 'casablanca',
    kind: 'goods',
    scene: 'phone',
    title: {
      fr: 'Téléphone haut de gamme 256 Go, appareil d’exposition contrôlé',
      ar: 'هاتف من الفئة العالية 256 جيغا، جهاز عرض مفحوص',
      en: 'High-end 256 GB phone, checked ex-display unit',
    },
    slug: {
      fr: 'telephone-256-go-exposition-controle',
      ar: 'هاتف-256-جيغا-جهاز-عرض',
      en: 'high-end-phone-256-gb-ex-display',
    },
    summary: {
      fr: 'Grand écran, triple objectif et 256 Go : des appareils de vitrine, contrôlés point par point, garantis un an.',
      ar: 'شاشة كبيرة وثلاث عدسات و256 جيغا: أجهزة من واجهات العرض فحصت نقطة بنقطة ومضمونة سنة كاملة.',
      en: 'A big screen, three lenses and 256 GB: ex-display phones, checked point by point and covered for a year.',
    },
    description: {
      fr: [
        'Ces téléphones ont passé quelques mois sous la vitre d’un comptoir, jamais dans une poche. L’atelier les a effacés, testés (écran, micro, appareils photo, antennes) et a mesuré leur batterie : elle garde au moins 95 % de sa capacité d’origine. Le relevé de contrôle est imprimé et glissé dans la boîte, refermée sous film.',
        'L’écran de 6,7 pouces et le triple objectif conviennent à qui filme et photographie beaucoup. De fines traces peuvent se voir sur la tranche ; l’écran, lui, est sans rayure.',
      ],
      ar: [
        'قضت هذه الهواتف بضعة أشهر تحت زجاج العرض ولم توضع في جيب أحد. مسحت الورشة محتواها واختبرت الشاشة والميكروفون والكاميرات والشبكة وقاست البطارية: تحتفظ بما لا يقل عن 95 % من سعتها الأصلية. ورقة الفحص مطبوعة داخل العلبة، والعلبة مغلقة بغشاء.',
        'الشاشة 6,7 بوصات والعدسات الثلاث تناسب من يصور كثيرا. قد ترون آثارا خفيفة على الحافة، أما الشاشة فخالية من الخدوش.',
      ],
      en: [
        'These phones spent a few months under a shop counter’s glass and never in a pocket. The workshop wiped them, tested screen, microphone, cameras and antennas, and measured the battery: it holds at least 95% of its original capacity. The printed check sheet is in the box, which is resealed.',
        'The 6.7-inch screen and triple camera suit anyone who films and photographs a lot. You may notice faint marks along the edge; the screen itself is scratch-free.',
      ],
    },
    highlights: {
      fr: [
        'Relevé de contrôle imprimé dans la boîte',
        'Batterie à 95 % de capacité au minimum',
        'Écran de 6,7 pouces sans rayure',
        'Garantie d’un an et facture',
      ],
      ar: [
        'ورقة الفحص مطبوعة داخل العلبة',
        'بطارية بسعة 95 % على الأقل',
        'شاشة 6,7 بوصات دون خدوش',
        'ضمان سنة وفاتورة',
      ],
      en: [
        'Printed check sheet in the box',
        'Battery at 95% capacity or better',
        'Scratch-free 6.7-inch screen',
        'One-year warranty and invoice',
      ],
    },
    included: {
      fr: [
        'Le téléphone contrôlé',
        'Un câble USB-C neuf',
        'Une coque et un verre de protection',
        'La livraison assurée',
      ],
      ar: ['الهاتف المفحوص', 'سلك USB-C جديد', 'غلاف وزجاج واقٍ', 'توصيل مؤمن'],
      en: ['The checked phone', 'A new USB-C cable', 'A case and screen protector', 'Insured delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Réservez un appareil', text: 'Chaque unité a son propre numéro de contrôle.' },
        { title: 'Lisez son relevé', text: 'Nous vous l’envoyons par e-mail avant l’expédition.' },
        { title: 'Recevez-le', text: 'Ou retirez-le au comptoir de Casablanca, sur rendez-vous.' },
      ],
      ar: [
        { title: 'احجزوا جهازا', text: 'لكل جهاز رقم فحص خاص به.' },
        { title: 'اقرؤوا ورقة الفحص', text: 'نرسلها لكم بالبريد الإلكتروني قبل الشحن.' },
        { title: 'استلموه', text: 'في بيتكم أو من شباك الدار البيضاء بموعد.' },
      ],
      en: [
        { title: 'Reserve a unit', text: 'Each phone has its own check number.' },
        { title: 'Read its report', text: 'We email it before dispatch.' },
        { title: 'Receive it', text: 'Or collect it from the Casablanca counter by appointment.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison assurée et gratuite, en 48 h à Casablanca et 72 h ailleurs (jours ouvrables).',
          ar: 'توصيل مجاني ومؤمن خلال 48 ساعة بالدار البيضاء و72 ساعة في باقي المدن (أيام العمل).',
          en: 'Free insured delivery: 48 working hours in Casablanca, 72 elsewhere.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Retour possible pendant 7 jours (loi 31-08), comptes supprimés et accessoires joints.',
          ar: 'يمكن الإرجاع خلال 7 أيام (القانون 31.08) بعد حذف الحسابات ومع كل الملحقات.',
          en: 'Returns within 7 days (law 31-08), accounts removed and accessories included.',
        },
      },
      {
        kind: 'other',
        text: {
          fr: 'Garantie d’un an, batterie comprise si elle passe sous 80 %.',
          ar: 'ضمان سنة يشمل البطارية إذا نزلت عن 80 %.',
          en: 'One-year warranty, battery included if it falls below 80%.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Est-ce un téléphone reconditionné ?',
          ar: 'هل هو هاتف مجدد؟',
          en: 'Is this a refurbished phone?',
        },
        answer: {
          fr: 'Il a été exposé, pas vendu ni réparé. Aucune pièce n’a été changée ; nous préférons tout de même le dire clairement.',
          ar: 'كان معروضا ولم يبع ولم يصلح من قبل. لم تستبدل فيه أي قطعة، ونفضل قول ذلك بوضوح.',
          en: 'It was displayed, never sold or repaired. No parts were replaced; we would still rather say so plainly.',
        },
      },
      {
        question: {
          fr: 'Peut-on le voir avant d’acheter ?',
          ar: 'هل يمكن رؤيته قبل الشراء؟',
          en: 'Can I see it first?',
        },
        answer: {
          fr: 'Oui, au comptoir de Casablanca, du lundi au samedi sur rendez-vous.',
          ar: 'نعم، في شباك الدار البيضاء من الاثنين إلى السبت بموعد.',
          en: 'Yes, at the Casablanca counter, Monday to Saturday by appointment.',
        },
      },
    ],
    location: null,
    originalPrice: 7490,
    discountedPrice: 5690,
    stock: 7,
    minPurchase: 1,
    maxPurchase: 1,
    voucherDays: null,
    startsInDays: -12,
    endsInDays: 20,
    featured: false,
    dealOfDay: false,
    appeal: 0.8,
  },
  {
    key: 'tech-casque-reduction-bruit',
    category: 'high-tech-audio',
    merchant: 'nokta-digital',
    city: 'casablanca',
    kind: 'goods',
    scene: 'headphones',
    title: {
      fr: 'Casque sans fil à réduction de bruit, 40 heures d’autonomie',
      ar: 'سماعة رأس لاسلكية عازلة للضوضاء، 40 ساعة من الاستعمال',
      en: 'Noise-cancelling wireless headphones with 40-hour battery',
    },
    slug: {
      fr: 'casque-sans-fil-reduction-de-bruit',
      ar: 'سماعة-لاسلكية-عازلة-للضوضاء',
      en: 'noise-cancelling-wireless-headphones',
    },
    summary: {
      fr: 'Des coussinets souples, deux appareils connectés à la fois et de quoi traverser Casablanca en tram sans l’entendre.',
      ar: 'وسائد لينة واتصال بجهازين في الوقت نفسه، وهدوء يرافقكم في الترامواي من أول الخط إلى آخره.',
      en: 'Soft cushions, two devices at once, and enough quiet to cross Casablanca by tram without hearing it.',
    },
    description: {
      fr: [
        'La réduction de bruit se règle sur trois niveaux : forte dans le train, légère au bureau, transparente quand il faut entendre une annonce. Le casque reste relié au téléphone et à l’ordinateur en même temps et bascule tout seul lorsqu’un appel arrive.',
        'Il pèse 250 grammes et se plie à plat dans son étui. Dix minutes de charge donnent quatre heures d’écoute ; un câble audio prend le relais si la batterie est vide. Les coussinets se remplacent sans outil.',
      ],
      ar: [
        'لعزل الضوضاء ثلاثة مستويات: قوي في القطار وخفيف في المكتب وشفاف حين تحتاجون إلى سماع إعلان. تبقى السماعة متصلة بالهاتف والحاسوب معا وتنتقل وحدها عند وصول مكالمة.',
        'وزنها 250 غراما وتطوى داخل محفظتها. عشر دقائق من الشحن تمنح أربع ساعات من الاستماع، وإذا فرغت البطارية فالسلك جاهز. وتستبدل الوسائد دون أدوات.',
      ],
      en: [
        'Noise cancelling has three levels: strong on the train, light in the office, and transparent when you need to hear an announcement. The headphones stay paired with your phone and computer together and switch over when a call comes in.',
        'They weigh 250 grams and fold flat into their case. Ten minutes of charging gives four hours of listening, and a cable takes over if the battery runs out. The cushions can be replaced without tools.',
      ],
    },
    highlights: {
      fr: [
        'Réduction de bruit sur trois niveaux',
        'Jusqu’à 40 heures d’écoute',
        'Deux appareils connectés en même temps',
        'Pliable, 250 g, étui rigide',
      ],
      ar: [
        'عزل للضوضاء بثلاثة مستويات',
        'إلى غاية 40 ساعة من الاستماع',
        'اتصال بجهازين في آن واحد',
        'قابلة للطي بوزن 250 غراما مع محفظة صلبة',
      ],
      en: [
        'Three levels of noise cancelling',
        'Up to 40 hours of listening',
        'Two devices paired at once',
        'Folds flat, 250 g, hard case',
      ],
    },
    included: {
      fr: ['Le casque et son étui', 'Câbles USB-C et audio', 'Garantie d’un an', 'La livraison'],
      ar: ['السماعة ومحفظتها', 'سلك USB-C وسلك صوتي', 'ضمان سنة', 'التوصيل'],
      en: ['Headphones and case', 'USB-C and audio cables', 'One-year warranty', 'Delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez', text: 'Noir ou sable : nous confirmons la couleur par SMS.' },
        { title: 'Recevez', text: 'Colis scellé, facture jointe.' },
        { title: 'Écoutez', text: 'Maintenez le bouton trois secondes pour l’appairer.' },
      ],
      ar: [
        { title: 'اطلبوا', text: 'أسود أو رملي: نؤكد معكم اللون برسالة قصيرة.' },
        { title: 'استلموا', text: 'علبة مختومة مع الفاتورة.' },
        { title: 'استمعوا', text: 'اضغطوا الزر ثلاث ثوانٍ لربطها بهاتفكم.' },
      ],
      en: [
        { title: 'Order', text: 'Black or sand: we confirm the colour by text.' },
        { title: 'Receive', text: 'Sealed parcel, invoice inside.' },
        { title: 'Listen', text: 'Hold the button for three seconds to pair.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison en 2 à 4 jours ouvrables, offerte partout au Maroc.',
          ar: 'التوصيل خلال يومين إلى 4 أيام عمل، مجانا في كل المغرب.',
          en: 'Delivery in 2 to 4 working days, free across Morocco.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Vous avez 7 jours après réception pour vous rétracter (loi 31-08) ; retour à vos frais.',
          ar: 'أمامكم 7 أيام من التسلم للتراجع (القانون 31.08)، ومصاريف الإرجاع عليكم.',
          en: 'You have 7 days from delivery to withdraw (law 31-08); return postage is yours.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Non étanche : évitez la pluie et la piscine.',
          ar: 'غير مقاومة للماء: تجنبوا المطر والمسبح.',
          en: 'Not waterproof: keep away from rain and pools.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Convient-il avec des lunettes ?',
          ar: 'هل تناسب من يضع نظارات؟',
          en: 'Are they comfortable with glasses?',
        },
        answer: {
          fr: 'Les coussinets à mémoire de forme s’adaptent aux branches fines. Avec une monture épaisse, essayez-le pendant les sept jours de retour.',
          ar: 'الوسائد مرنة وتناسب النظارات الرقيقة. أما الإطار السميك فجربوها معه خلال أيام الإرجاع السبعة.',
          en: 'The memory-foam cushions cope well with thin arms. With thick frames, try them within the seven-day return period.',
        },
      },
      {
        question: {
          fr: 'Faut-il une application ?',
          ar: 'هل تحتاج إلى تطبيق؟',
          en: 'Do I need an app?',
        },
        answer: {
          fr: 'Non. Les réglages principaux se font au bouton ; l’application, en anglais, ajoute l’égaliseur.',
          ar: 'لا، فالإعدادات الأساسية بالزر. والتطبيق بالإنجليزية ويضيف ضبط الصوت.',
          en: 'No. The main settings are on a button; the app adds an equaliser.',
        },
      },
    ],
    location: null,
    originalPrice: 1190,
    discountedPrice: 690,
    stock: 0,
    minPurchase: 1,
    maxPurchase: 2,
    voucherDays: null,
    startsInDays: -16,
    endsInDays: 10,
    featured: false,
    dealOfDay: false,
    appeal: 0.88,
  },
  {
    key: 'tech-ordinateur-etudiant',
    category: 'high-tech-ordinateurs',
    merchant: 'nokta-digital',
    city: 'rabat',
    kind: 'goods',
    scene: 'laptop',
    title: {
      fr: 'Ordinateur portable 14 pouces pour les études, 16 Go, SSD 512 Go',
      ar: 'حاسوب محمول للدراسة 14 بوصة، 16 جيغا وقرص SSD سعته 512 جيغا',
      en: '14-inch student laptop, 16 GB memory, 512 GB SSD',
    },
    slug: {
      fr: 'ordinateur-portable-14-pouces-etudes',
      ar: 'حاسوب-محمول-للدراسة-14-بوصة',
      en: 'student-laptop-14-inch-16-gb',
    },
    summary: {
      fr: '1,4 kg dans le sac, un clavier français et arabe gravé et assez de mémoire pour tout un cursus.',
      ar: 'وزنه 1,4 كيلوغرام بلوحة مفاتيح عربية وفرنسية محفورة وذاكرة تكفي سنوات الدراسة كلها.',
      en: '1.4 kg in the bag, an engraved French–Arabic keyboard and enough memory for a whole degree.',
    },
    description: {
      fr: [
        'Un portable pensé pour l’amphi et la bibliothèque : silencieux en bureautique, charnière qui s’ouvre à plat, webcam avec cache. Les 16 Go de mémoire laissent ouverts les cours, le traitement de texte et une trentaine d’onglets. La batterie couvre une journée de cours ordinaire.',
        'Le système est installé et à jour, en français ou en arabe selon votre choix. Deux ports USB-C, un HDMI et une vraie prise casque évitent d’acheter des adaptateurs.',
      ],
      ar: [
        'حاسوب للمدرج والمكتبة: هادئ في الاستعمال المكتبي، ومفصله يفتح كاملا، وكاميرته بغطاء. ذاكرة 16 جيغا تتسع للدروس ومعالج النصوص وعشرات الصفحات المفتوحة. وتكفي البطارية يوما دراسيا عاديا.',
        'نظام التشغيل مثبت ومحدث بالعربية أو الفرنسية حسب اختياركم. منفذان USB-C وآخر HDMI ومدخل سماعة، فلا حاجة إلى محولات.',
      ],
      en: [
        'A laptop made for lecture halls and libraries: quiet in everyday work, a hinge that opens flat, a webcam with a shutter. With 16 GB of memory you can keep your notes, a word processor and thirty tabs open. The battery covers an ordinary day of classes.',
        'The system is installed and up to date, in French or Arabic as you choose. Two USB-C ports, HDMI and a proper headphone socket spare you the adapters.',
      ],
    },
    highlights: {
      fr: [
        '1,4 kg, écran mat de 14 pouces',
        'Clavier AZERTY et arabe gravé, rétroéclairé',
        '16 Go de mémoire, SSD de 512 Go',
        'Garantie de deux ans, intervention au Maroc',
      ],
      ar: [
        '1,4 كغ بشاشة 14 بوصة غير عاكسة',
        'لوحة مفاتيح AZERTY وعربية محفورة ومضاءة',
        'ذاكرة 16 جيغا وقرص SSD سعته 512 جيغا',
        'ضمان سنتين والإصلاح بالمغرب',
      ],
      en: [
        '1.4 kg, matte 14-inch screen',
        'Engraved AZERTY–Arabic keyboard, backlit',
        '16 GB memory, 512 GB SSD',
        'Two-year warranty, serviced in Morocco',
      ],
    },
    included: {
      fr: [
        'L’ordinateur et son chargeur',
        'Une housse',
        'Le système installé',
        'La facture et la garantie',
        'La livraison',
      ],
      ar: ['الحاسوب وشاحنه', 'محفظة', 'نظام مثبت', 'الفاتورة والضمان', 'التوصيل'],
      en: ['Laptop and charger', 'A sleeve', 'System installed', 'Invoice and warranty', 'Delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez', text: 'Le prix comprend la facture, utile pour une bourse ou un employeur.' },
        { title: 'Choisissez la langue', text: 'Français ou arabe : l’atelier vous appelle avant l’installation.' },
        { title: 'Démarrez', text: 'L’appareil arrive chargé ; il ne reste qu’à créer votre session.' },
      ],
      ar: [
        { title: 'اطلبوا', text: 'الفاتورة مضمنة في الثمن، وقد تنفعكم للمنحة أو لدى المشغل.' },
        { title: 'اختاروا اللغة', text: 'عربية أو فرنسية: تتصل بكم الورشة قبل التثبيت.' },
        { title: 'شغلوا', text: 'يصلكم الجهاز مشحونا ولا يبقى إلا إنشاء حسابكم.' },
      ],
      en: [
        { title: 'Order', text: 'A proper invoice is included, handy for a grant or an employer.' },
        { title: 'Choose a language', text: 'French or Arabic: the workshop calls before installing.' },
        { title: 'Switch on', text: 'It arrives charged; you only need to create your account.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison gratuite et assurée en 2 à 4 jours ouvrables.',
          ar: 'توصيل مجاني ومؤمن خلال يومين إلى 4 أيام عمل.',
          en: 'Free insured delivery in 2 to 4 working days.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Rétractation de 7 jours après réception (loi 31-08), ordinateur réinitialisé et complet.',
          ar: 'حق التراجع 7 أيام بعد التسلم (القانون 31.08)، والحاسوب كامل ومعاد إلى إعداداته الأولى.',
          en: '7 days from delivery to withdraw (law 31-08), with the laptop reset and complete.',
        },
      },
      {
        kind: 'other',
        text: {
          fr: 'Garantie de deux ans sur les pièces et la main-d’œuvre, hors casse.',
          ar: 'ضمان سنتين على القطع والإصلاح باستثناء الكسر.',
          en: 'Two-year parts and labour warranty, breakage excluded.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'La suite bureautique fournie est libre ; les logiciels payants ne sont pas compris.',
          ar: 'برامج المكتب المرفقة حرة، والبرامج المؤدى عنها غير مضمنة.',
          en: 'Comes with a free office suite; paid software is not included.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Convient-il au montage vidéo ?',
          ar: 'هل يصلح للمونتاج؟',
          en: 'Is it up to video editing?',
        },
        answer: {
          fr: 'Pour des montages courts, oui. Pour un usage quotidien, regardez plutôt un modèle avec carte graphique.',
          ar: 'للمقاطع القصيرة نعم. أما الاستعمال اليومي فيحتاج إلى حاسوب ببطاقة رسوميات.',
          en: 'For short edits, yes. For daily use, look at a model with a graphics card.',
        },
      },
      {
        question: {
          fr: 'Peut-on ajouter de la mémoire ?',
          ar: 'هل يمكن زيادة الذاكرة؟',
          en: 'Can the memory be upgraded?',
        },
        answer: {
          fr: 'Oui, un emplacement reste libre. L’atelier peut le faire sans toucher à la garantie.',
          ar: 'نعم، يبقى مكان شاغر. ويمكن للورشة إضافتها دون المساس بالضمان.',
          en: 'Yes, one slot is free. The workshop can fit it without affecting the warranty.',
        },
      },
    ],
    location: null,
    originalPrice: 6490,
    discountedPrice: 4990,
    stock: 19,
    minPurchase: 1,
    maxPurchase: 2,
    voucherDays: null,
    startsInDays: -7,
    endsInDays: 27,
    featured: true,
    dealOfDay: false,
    appeal: 0.86,
  },
  {
    key: 'tech-ecouteurs-sport',
    category: 'high-tech-audio',
    merchant: 'nokta-digital',
    city: 'agadir',
    kind: 'goods',
    scene: 'headphones',
    title: {
      fr: 'Écouteurs de sport sans fil, tenue sûre et boîtier de charge',
      ar: 'سماعات رياضية لاسلكية بتثبيت محكم وعلبة شحن',
      en: 'Wireless sports earbuds with ear hooks and charging case',
    },
    slug: {
      fr: 'ecouteurs-sport-sans-fil',
      ar: 'سماعات-رياضية-لاسلكية',
      en: 'wireless-sports-earbuds',
    },
    summary: {
      fr: 'Un crochet souple, une protection contre la sueur et huit heures d’écoute : pour courir sur la corniche sans les chercher par terre.',
      ar: 'خطاف لين ومقاومة للعرق وثماني ساعات من الاستماع: للجري على الكورنيش دون أن تسقط من الأذن.',
      en: 'A soft hook, sweat protection and eight hours of play, so you can run the seafront without looking for them on the ground.',
    },
    description: {
      fr: [
        'Le crochet passe derrière l’oreille et l’embout ne bouche pas complètement le conduit : on garde un peu des bruits de la rue, ce qui compte quand on court près des voitures. Trois tailles d’embouts sont dans la boîte.',
        'Les écouteurs résistent à la transpiration et à une pluie légère (IPX5). Le boîtier les recharge trois fois et tient dans une poche de short. Une commande physique permet de changer de titre les mains mouillées.',
      ],
      ar: [
        'يمر الخطاف خلف الأذن ولا تسد السدادة المجرى كله، فيبقى شيء من أصوات الشارع، وهذا مهم عند الجري قرب السيارات. في العلبة ثلاثة مقاسات.',
        'تتحمل السماعات العرق والمطر الخفيف (IPX5). تشحنها العلبة ثلاث مرات وتدخل في جيب السروال القصير، ويسمح زر حقيقي بتغيير الأغنية ولو كانت اليد مبللة.',
      ],
      en: [
        'The hook sits behind the ear and the tip leaves the canal slightly open, so you still hear some of the street, which matters when you run near traffic. Three tip sizes are in the box.',
        'They shrug off sweat and light rain (IPX5). The case recharges them three times and fits a shorts pocket, and a physical button lets you skip tracks with wet hands.',
      ],
    },
    highlights: {
      fr: [
        'Crochet souple réglable',
        'Résistants à la sueur et à la pluie légère (IPX5)',
        '8 heures, plus trois recharges par le boîtier',
        'Bouton physique, utilisable mains mouillées',
      ],
      ar: [
        'خطاف لين قابل للضبط',
        'مقاومة للعرق والمطر الخفيف (IPX5)',
        '8 ساعات مع ثلاث شحنات من العلبة',
        'زر حقيقي يعمل واليد مبللة',
      ],
      en: [
        'Soft adjustable hook',
        'Sweat and light-rain resistant (IPX5)',
        '8 hours plus three case charges',
        'A real button that works with wet hands',
      ],
    },
    included: {
      fr: ['Les écouteurs et le boîtier', 'Trois tailles d’embouts', 'Un câble USB-C', 'La livraison'],
      ar: ['السماعات وعلبة الشحن', 'ثلاثة مقاسات من السدادات', 'سلك USB-C', 'التوصيل'],
      en: ['Earbuds and case', 'Three tip sizes', 'A USB-C cable', 'Delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez', text: 'Jusqu’à quatre paires par commande.' },
        { title: 'Recevez', text: 'En main propre, à l’adresse de votre choix.' },
        { title: 'Courez', text: 'Ouvrez le boîtier près du téléphone, ils s’appairent.' },
      ],
      ar: [
        { title: 'اطلبوا', text: 'إلى غاية أربعة أزواج في الطلب الواحد.' },
        { title: 'استلموا', text: 'تسلم يدا بيد في العنوان الذي تختارونه.' },
        { title: 'انطلقوا', text: 'افتحوا العلبة قرب الهاتف فترتبط به وحدها.' },
      ],
      en: [
        { title: 'Order', text: 'Up to four pairs per order.' },
        { title: 'Receive', text: 'Handed over at the address you choose.' },
        { title: 'Run', text: 'Open the case near your phone and they pair.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison gratuite au Maroc en 2 à 4 jours ouvrables.',
          ar: 'التوصيل مجاني داخل المغرب خلال يومين إلى 4 أيام عمل.',
          en: 'Free delivery in Morocco in 2 to 4 working days.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Rétractation sous 7 jours après réception (loi 31-08) ; nettoyez les embouts avant le retour.',
          ar: 'حق التراجع خلال 7 أيام من التسلم (القانون 31.08). نظفوا السدادات قبل الإرجاع.',
          en: 'Withdraw within 7 days of delivery (law 31-08); clean the tips before returning.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Ne conviennent pas à la nage.',
          ar: 'لا تصلح للسباحة.',
          en: 'Not for swimming.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Peut-on n’en utiliser qu’un ?',
          ar: 'هل يمكن استعمال سماعة واحدة؟',
          en: 'Can I use just one?',
        },
        answer: {
          fr: 'Oui, chaque écouteur fonctionne seul, pour les appels aussi.',
          ar: 'نعم، كل سماعة تشتغل وحدها، وللمكالمات أيضا.',
          en: 'Yes, each earbud works on its own, including for calls.',
        },
      },
      {
        question: {
          fr: 'Que se passe-t-il si l’on en perd un ?',
          ar: 'وماذا لو ضاعت واحدة؟',
          en: 'What if I lose one?',
        },
        answer: {
          fr: 'Nous vendons les écouteurs à l’unité pendant deux ans après l’achat.',
          ar: 'نبيع السماعة الواحدة مدة سنتين بعد الشراء.',
          en: 'We sell single earbuds for two years after your purchase.',
        },
      },
    ],
    location: null,
    originalPrice: 449,
    discountedPrice: 259,
    stock: 85,
    minPurchase: 1,
    maxPurchase: 4,
    voucherDays: null,
    startsInDays: -4,
    endsInDays: 36,
    featured: false,
    dealOfDay: false,
    appeal: 0.82,
  },
];
