import type { SeedDeal } from '../types.ts';
import { dealsHomeCrafts } from './deals-home-crafts.ts';

/** Furniture and kitchen; the crafts have a file of their own. */
export const dealsHome: SeedDeal[] = [
  ...dealsHomeCrafts,
  {
    key: 'maison-canape-trois-places',
    category: 'maison-meubles',
    merchant: 'bayt-lina',
    city: 'casablanca',
    kind: 'goods',
    scene: 'sofa',
    title: {
      fr: 'Canapé trois places en tissu chiné, fabriqué à Casablanca',
      ar: 'أريكة بثلاثة مقاعد من ثوب متين، صنعت في الدار البيضاء',
      en: 'Three-seat sofa in flecked fabric, made in Casablanca',
    },
    slug: {
      fr: 'canape-trois-places-tissu-chine-casablanca',
      ar: 'أريكة-ثلاثة-مقاعد-الدار-البيضاء',
      en: 'three-seat-sofa-made-in-casablanca',
    },
    summary: {
      fr: 'Structure en hêtre, assise ferme et housses lavables : un canapé de 210 cm livré et monté dans votre salon.',
      ar: 'هيكل من خشب الزان ومقعد متماسك وأغطية قابلة للغسل: أريكة طولها 210 سم نوصلها ونركبها في صالونكم.',
      en: 'Beech frame, firm seat and washable covers: a 210 cm sofa delivered and assembled in your living room.',
    },
    description: {
      fr: [
        'Le canapé sort d’un atelier d’Aïn Sebaâ où menuisiers et tapissiers partagent la même cour. La structure est en hêtre chevillé et collé, l’assise en mousse haute densité sur sangles croisées : on ne s’y enfonce pas, et elle garde sa forme. Les accoudoirs étroits laissent toute la largeur aux trois places.',
        'Toutes les housses se retirent et passent en machine à 30 °C. Trois couleurs sont proposées : gris galet, vert sauge et terracotta. L’atelier vous envoie des échantillons de tissu avant de coudre, pour choisir à la lumière de chez vous.',
      ],
      ar: [
        'تخرج الأريكة من ورشة بعين السبع يتقاسم فيها النجارون والمنجدون الساحة نفسها. هيكلها من خشب الزان ومقعدها من إسفنج عالي الكثافة فوق أحزمة متقاطعة، فلا تغوصون فيه ولا يفقد شكله. وذراعاها النحيفتان تتركان كامل العرض للجالسين.',
        'تنزع كل الأغطية وتغسل في الآلة على 30 درجة. تتوفر بثلاثة ألوان: الرمادي والأخضر الهادئ ولون الطين. وقبل الخياطة ترسل لكم الورشة عينات من الثوب لتختاروا على ضوء بيتكم.',
      ],
      en: [
        'The sofa comes out of an Ain Sebaa workshop where joiners and upholsterers share a courtyard. The frame is doweled beech; the seat is high-density foam on crossed webbing, so you sit on it rather than sink into it, and it keeps its shape. Slim arms leave the full width for three people.',
        'Every cover comes off and goes in the machine at 30 °C. There are three colours: pebble grey, sage and terracotta. The workshop sends fabric samples before sewing so you can choose in your own light.',
      ],
    },
    highlights: {
      fr: [
        'Fabriqué à Casablanca, structure en hêtre',
        'Housses lavables en machine',
        'Échantillons de tissu envoyés avant la couture',
        'Montage et reprise des cartons compris',
        'Structure garantie cinq ans',
      ],
      ar: [
        'صنعت في الدار البيضاء بهيكل من خشب الزان',
        'أغطية تغسل في الآلة',
        'عينات من الثوب تصلكم قبل الخياطة',
        'التركيب وأخذ علب الكرتون ضمن الثمن',
        'ضمان الهيكل خمس سنوات',
      ],
      en: [
        'Made in Casablanca on a beech frame',
        'Machine-washable covers',
        'Fabric samples sent before sewing',
        'Assembly and removal of packaging included',
        'Frame guaranteed for five years',
      ],
    },
    included: {
      fr: [
        'Le canapé, 210 × 90 × 82 cm',
        'Deux coussins assortis',
        'La livraison à l’étage et le montage',
        'La reprise des emballages',
      ],
      ar: [
        'الأريكة بقياس 210 × 90 × 82 سم',
        'وسادتان من الثوب نفسه',
        'التوصيل إلى الطابق والتركيب',
        'أخذ مواد التغليف',
      ],
      en: [
        'The sofa, 210 × 90 × 82 cm',
        'Two matching cushions',
        'Delivery to your floor and assembly',
        'Packaging taken away',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Réservez le vôtre', text: 'Le prix est bloqué dès la commande.' },
        {
          title: 'Choisissez la couleur',
          text: 'Les trois échantillons arrivent en deux ou trois jours ; répondez par téléphone.',
        },
        { title: 'L’atelier le fabrique', text: 'Comptez une quinzaine de jours.' },
        { title: 'On vous l’installe', text: 'Deux livreurs montent, assemblent et rangent derrière eux.' },
      ],
      ar: [
        { title: 'احجزوا أريكتكم', text: 'يبقى الثمن ثابتا منذ لحظة الطلب.' },
        { title: 'اختاروا اللون', text: 'تصلكم العينات الثلاث في يومين أو ثلاثة، ثم تخبروننا بالهاتف.' },
        { title: 'تصنعها الورشة', text: 'يستغرق ذلك حوالي أسبوعين.' },
        { title: 'نركبها عندكم', text: 'يصعد عاملان ويركبانها ثم يرتبان المكان.' },
      ],
      en: [
        { title: 'Reserve yours', text: 'The price is fixed as soon as you order.' },
        { title: 'Pick a colour', text: 'Three swatches arrive in two or three days; tell us by phone.' },
        { title: 'We build it', text: 'Allow about two weeks.' },
        { title: 'We set it up', text: 'Two people carry it up, assemble it and tidy after themselves.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison et montage gratuits à Casablanca, Rabat et Mohammedia ; ailleurs au Maroc, 350 DH à régler au livreur.',
          ar: 'التوصيل والتركيب مجانيان في الدار البيضاء والرباط والمحمدية، وبـ350 درهما تؤدى عند التسلم في باقي المدن.',
          en: 'Free delivery and assembly in Casablanca, Rabat and Mohammedia; elsewhere in Morocco, 350 DH paid to the driver.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Rétractation sous 7 jours après livraison (loi 31-08) : les trois couleurs sont standard et restent donc reprises. Le retour est à votre charge.',
          ar: 'حق التراجع خلال 7 أيام من التسلم (القانون 31.08) يشمل الألوان الثلاثة لأنها قياسية، ومصاريف الإرجاع عليكم.',
          en: 'You can withdraw within 7 days of delivery (law 31-08); the three colours are standard, so all can be returned. Return transport is at your expense.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Vérifiez vos accès : le colis le plus large mesure 92 cm.',
          ar: 'تحققوا من عرض الباب والدرج: أعرض طرد قياسه 92 سم.',
          en: 'Check your doors and stairs: the widest package is 92 cm.',
        },
      },
      {
        kind: 'other',
        text: {
          fr: 'Structure garantie cinq ans, mousse deux ans, en usage domestique.',
          ar: 'ضمان خمس سنوات للهيكل وسنتين للإسفنج في الاستعمال المنزلي.',
          en: 'Frame guaranteed five years and foam two, for household use.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Quelle est la hauteur d’assise ?',
          ar: 'كم علو المقعد؟',
          en: 'How high is the seat?',
        },
        answer: {
          fr: '44 cm. Des pieds plus hauts de 4 cm sont fournis sur demande, sans supplément.',
          ar: '44 سنتيمترا. ويمكن طلب أرجل أعلى بأربعة سنتيمترات دون زيادة في الثمن.',
          en: '44 cm. Legs 4 cm taller are available on request at no extra cost.',
        },
      },
      {
        question: {
          fr: 'Peut-on racheter des housses ?',
          ar: 'هل يمكن شراء أغطية إضافية؟',
          en: 'Can I buy spare covers?',
        },
        answer: {
          fr: 'Oui, l’atelier garde le patron et coud des jeux de housses à la commande.',
          ar: 'نعم، تحتفظ الورشة بالفصالة وتخيط أغطية جديدة حسب الطلب.',
          en: 'Yes. The workshop keeps the pattern and sews new sets to order.',
        },
      },
    ],
    originalPrice: 6900,
    discountedPrice: 4990,
    location: null,
    stock: 11,
    minPurchase: 1,
    maxPurchase: 2,
    voucherDays: null,
    startsInDays: -11,
    endsInDays: 38,
    featured: false,
    dealOfDay: false,
    appeal: 0.85,
  },
  {
    key: 'maison-petrin-msemen',
    category: 'maison-cuisine',
    merchant: 'bayt-lina',
    city: 'casablanca',
    kind: 'goods',
    scene: 'kitchen',
    title: {
      fr: 'Robot pétrin 6 litres pour pain, msemen et brioches',
      ar: 'عجانة كهربائية 6 لترات للخبز والمسمن والبريوش',
      en: '6-litre stand mixer for bread, msemen and brioche',
    },
    slug: {
      fr: 'robot-petrin-6-litres-msemen',
      ar: 'عجانة-كهربائية-6-لترات',
      en: 'stand-mixer-6-litres-msemen',
    },
    summary: {
      fr: 'Un moteur de 1 200 W, un bol inox de 6 litres et trois accessoires : la pâte se pétrit pendant que le thé infuse.',
      ar: 'محرك بقوة 1200 واط ووعاء من الإينوكس سعته 6 لترات وثلاثة ملحقات: العجين يتهيأ ريثما ينضج الشاي.',
      en: 'A 1,200 W motor, a 6-litre steel bowl and three tools: the dough kneads itself while the tea brews.',
    },
    description: {
      fr: [
        'Nous l’avons choisi après l’avoir fait tourner trois semaines dans une cuisine de Casablanca, pain complet et msemen compris. Le bol accepte jusqu’à un kilo et demi de farine, ce qui suffit pour une grande tablée. Le socle est lourd et ses ventouses le tiennent en place quand la pâte résiste.',
        'La tête se relève d’une main, le bol et le crochet passent au lave-vaisselle. Un livret de recettes en français et en arabe donne les quantités pour le khobz, la harcha, les msemen et la brioche.',
      ],
      ar: [
        'اخترناها بعد تشغيلها ثلاثة أسابيع في مطبخ بالدار البيضاء، من خبز القمح الكامل إلى المسمن. يتسع الوعاء لكيلوغرام ونصف من الدقيق، وهو ما يكفي عائلة كبيرة. قاعدتها ثقيلة ومثبتة بماصات تمنعها من الحركة حين تشتد العجينة.',
        'يرفع الرأس بيد واحدة، ويغسل الوعاء والخطاف في آلة غسل الأواني. ومعها كتيب وصفات بالعربية والفرنسية بمقادير الخبز والحرشة والمسمن والبريوش.',
      ],
      en: [
        'We chose it after running it for three weeks in a Casablanca kitchen, wholemeal bread and msemen included. The bowl takes up to a kilo and a half of flour, enough for a full table. The base is heavy and its suction feet hold it still when the dough fights back.',
        'The head lifts with one hand, and the bowl and hook go in the dishwasher. A recipe booklet in French and Arabic gives quantities for khobz, harcha, msemen and brioche.',
      ],
    },
    highlights: {
      fr: [
        'Bol inox de 6 litres, jusqu’à 1,5 kg de farine',
        'Moteur de 1 200 W, six vitesses',
        'Crochet, fouet et batteur compatibles lave-vaisselle',
        'Garantie deux ans, pièces disponibles au Maroc',
      ],
      ar: [
        'وعاء من الإينوكس سعته 6 لترات، إلى غاية 1,5 كغ من الدقيق',
        'محرك 1200 واط وست سرعات',
        'خطاف ومضرب وخفاقة تغسل في آلة الأواني',
        'ضمان سنتين وقطع الغيار متوفرة بالمغرب',
      ],
      en: [
        '6-litre steel bowl, up to 1.5 kg of flour',
        '1,200 W motor with six speeds',
        'Dishwasher-safe hook, whisk and beater',
        'Two-year warranty, parts available in Morocco',
      ],
    },
    included: {
      fr: [
        'Le robot et son bol inox',
        'Crochet, fouet et batteur plat',
        'Couvercle anti-projections',
        'Livret de recettes',
        'Livraison',
      ],
      ar: ['العجانة ووعاؤها', 'خطاف ومضرب وخفاقة مسطحة', 'غطاء ضد التطاير', 'كتيب وصفات', 'التوصيل'],
      en: ['The mixer and steel bowl', 'Hook, whisk and flat beater', 'Splash guard', 'Recipe booklet', 'Delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez', text: 'La facture part avec l’appareil et fait office de garantie.' },
        { title: 'Recevez', text: 'Le livreur vous propose une tranche de deux heures.' },
        { title: 'Lavez, pétrissez', text: 'Lavez le bol et les accessoires à l’eau chaude avant le premier pain.' },
      ],
      ar: [
        { title: 'اشتروا', text: 'ترافق الفاتورة الجهاز وتقوم مقام الضمان.' },
        { title: 'استلموا', text: 'يقترح عليكم عامل التوصيل موعدا في حدود ساعتين.' },
        { title: 'اغسلوا ثم اعجنوا', text: 'اغسلوا الوعاء والملحقات بالماء الساخن قبل أول خبزة.' },
      ],
      en: [
        { title: 'Buy', text: 'The invoice ships with the mixer and serves as your warranty.' },
        { title: 'Receive', text: 'The driver offers you a two-hour slot.' },
        { title: 'Wash and knead', text: 'Wash the bowl and tools in hot water before your first loaf.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison gratuite en 2 à 4 jours ouvrables dans toutes les villes.',
          ar: 'توصيل مجاني إلى كل المدن خلال يومين إلى 4 أيام عمل.',
          en: 'Free delivery to every city within 2 to 4 working days.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: '7 jours pour changer d’avis après réception (loi 31-08), appareil propre et complet ; retour à votre charge.',
          ar: 'لكم 7 أيام بعد التسلم للتراجع (القانون 31.08)، والجهاز نظيف وكامل، ومصاريف الإرجاع عليكم.',
          en: '7 days from delivery to change your mind (law 31-08), with the mixer clean and complete; you pay return postage.',
        },
      },
      {
        kind: 'other',
        text: {
          fr: 'Garantie de deux ans hors usage professionnel.',
          ar: 'ضمان سنتين لا يشمل الاستعمال المهني.',
          en: 'Two-year warranty, professional use excluded.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Est-il bruyant ?',
          ar: 'هل صوتها مرتفع؟',
          en: 'Is it noisy?',
        },
        answer: {
          fr: 'À vitesse de pétrissage, on peut parler à côté sans hausser le ton. Le fouet à pleine vitesse s’entend davantage.',
          ar: 'يمكنكم الحديث بجانبها بصوت عادي أثناء العجن. أما الخفق بالسرعة القصوى فصوته أعلى.',
          en: 'At kneading speed you can talk next to it normally. The whisk at full speed is louder.',
        },
      },
      {
        question: {
          fr: 'Quelle place faut-il prévoir ?',
          ar: 'ما المساحة التي تحتاجها؟',
          en: 'How much space does it need?',
        },
        answer: {
          fr: 'Comptez 40 × 25 cm de plan de travail et 48 cm de hauteur tête relevée.',
          ar: '40 × 25 سم فوق سطح العمل، و48 سم علوا حين يرفع الرأس.',
          en: 'Allow 40 × 25 cm of worktop and 48 cm of height with the head raised.',
        },
      },
    ],
    location: null,
    originalPrice: 1890,
    discountedPrice: 1190,
    stock: 46,
    minPurchase: 1,
    maxPurchase: 2,
    voucherDays: null,
    startsInDays: -2,
    endsInDays: 1,
    featured: false,
    dealOfDay: true,
    appeal: 0.89,
  },
  {
    key: 'maison-batterie-cuisine',
    category: 'maison-cuisine',
    merchant: 'bayt-lina',
    city: 'tanger',
    kind: 'goods',
    scene: 'kitchen',
    title: {
      fr: 'Batterie de cuisine en inox, huit pièces, tous feux',
      ar: 'طقم طبخ من الإينوكس من ثماني قطع لكل أنواع المواقد',
      en: 'Eight-piece stainless steel pan set for every hob',
    },
    slug: {
      fr: 'batterie-cuisine-inox-huit-pieces',
      ar: 'طقم-طبخ-إينوكس-ثماني-قطع',
      en: 'stainless-steel-pan-set-eight-pieces',
    },
    summary: {
      fr: 'Trois faitouts, une sauteuse et leurs couvercles en verre, à fond épais, de la harira aux pâtes du soir.',
      ar: 'ثلاث طناجر ومقلاة عميقة بأغطيتها الزجاجية وقعر سميك، من الحريرة إلى معكرونة المساء.',
      en: 'Three stockpots, a sauté pan and glass lids with a thick base, from harira to weeknight pasta.',
    },
    description: {
      fr: [
        'Quatre récipients et quatre couvercles, pas davantage : ceux que l’on sort vraiment. Le grand faitout de 28 cm tient une harira pour douze, le petit convient au riz. Le fond à trois couches répartit la chaleur du gaz et fonctionne aussi sur l’induction.',
        'Les poignées sont rivetées et ne se dévissent pas. L’intérieur gradué évite de chercher le verre doseur, et tout s’empile dans le grand faitout une fois sec.',
      ],
      ar: [
        'أربع أوانٍ وأربعة أغطية لا أكثر: تلك التي تستعمل فعلا. الطنجرة الكبيرة قطرها 28 سم وتكفي حريرة اثني عشر شخصا، والصغيرة تناسب الأرز. القعر من ثلاث طبقات يوزع حرارة الغاز ويعمل كذلك على مواقد الحث.',
        'المقابض مثبتة بالمسامير ولا ترتخي. والتدريج في الداخل يغنيكم عن كأس القياس، وكل القطع تدخل في الطنجرة الكبيرة بعد أن تجف.',
      ],
      en: [
        'Four pans and four lids, no more: the ones you actually use. The big 28 cm pot holds harira for twelve, the small one suits rice. The three-layer base spreads the heat of a gas flame and works on induction too.',
        'The handles are riveted, so they never work loose. Markings inside save you hunting for the jug, and once dry everything nests in the largest pot.',
      ],
    },
    highlights: {
      fr: [
        'Inox 18/10, fond à trois couches',
        'Gaz, électrique, vitrocéramique et induction',
        'Poignées rivetées, couvercles en verre',
        'Tout s’empile dans le grand faitout',
      ],
      ar: [
        'إينوكس 18/10 وقعر من ثلاث طبقات',
        'للغاز والكهرباء والزجاج الخزفي والحث',
        'مقابض مثبتة بالمسامير وأغطية زجاجية',
        'تتداخل كلها في الطنجرة الكبيرة',
      ],
      en: [
        '18/10 steel, three-layer base',
        'Gas, electric, ceramic and induction',
        'Riveted handles, glass lids',
        'Everything nests in the largest pot',
      ],
    },
    included: {
      fr: ['Faitouts de 20, 24 et 28 cm', 'Sauteuse de 26 cm', 'Quatre couvercles en verre', 'La livraison'],
      ar: ['طناجر بقطر 20 و24 و28 سم', 'مقلاة عميقة قطرها 26 سم', 'أربعة أغطية زجاجية', 'التوصيل'],
      en: ['20, 24 and 28 cm pots', '26 cm sauté pan', 'Four glass lids', 'Delivery'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez', text: 'Une adresse au Maroc suffit, même pour un cadeau.' },
        { title: 'Suivez', text: 'Le numéro de suivi arrive le jour de l’envoi.' },
        { title: 'Cuisinez', text: 'Un premier lavage à l’eau chaude et au vinaigre, et c’est prêt.' },
      ],
      ar: [
        { title: 'اطلبوا', text: 'يكفي عنوان داخل المغرب، ولو كانت هدية.' },
        { title: 'تتبعوا', text: 'يصلكم رقم التتبع يوم الإرسال.' },
        { title: 'اطبخوا', text: 'غسلة أولى بالماء الساخن والخل وتصبح جاهزة.' },
      ],
      en: [
        { title: 'Order', text: 'Any address in Morocco will do, gifts included.' },
        { title: 'Track', text: 'The tracking number comes the day it ships.' },
        { title: 'Cook', text: 'A first wash in hot water and vinegar, and it is ready.' },
      ],
    },
    conditions: [
      {
        kind: 'delivery',
        text: {
          fr: 'Livraison gratuite au Maroc sous 3 à 5 jours ouvrables.',
          ar: 'التوصيل مجاني بالمغرب خلال 3 إلى 5 أيام عمل.',
          en: 'Free delivery in Morocco, 3 to 5 working days.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Droit de rétractation de 7 jours dès réception (loi 31-08), frais de retour à votre charge.',
          ar: 'حق التراجع 7 أيام ابتداء من التسلم (القانون 31.08)، ومصاريف الإرجاع على المشتري.',
          en: '7-day right of withdrawal from delivery (law 31-08); return postage is yours.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Les couvercles en verre ne vont pas au four.',
          ar: 'الأغطية الزجاجية لا تدخل الفرن.',
          en: 'Glass lids are not oven safe.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'L’inox accroche-t-il ?',
          ar: 'هل يلتصق الطعام بالإينوكس؟',
          en: 'Does food stick to steel?',
        },
        answer: {
          fr: 'Laissez chauffer à vide une minute, ajoutez l’huile, puis l’aliment. Avec ce geste, presque rien n’accroche.',
          ar: 'سخنوا الإناء فارغا دقيقة ثم أضيفوا الزيت ثم الطعام، وبهذا لا يكاد يلتصق شيء.',
          en: 'Heat the pan empty for a minute, add oil, then the food. Do that and very little sticks.',
        },
      },
      {
        question: {
          fr: 'Passe-t-elle au lave-vaisselle ?',
          ar: 'هل يغسل في آلة الأواني؟',
          en: 'Is it dishwasher safe?',
        },
        answer: {
          fr: 'Oui, couvercles compris. Essuyez l’inox à la sortie pour éviter les traces de calcaire.',
          ar: 'نعم، مع الأغطية. امسحوا الإينوكس بعد الغسل لتجنب آثار الكلس.',
          en: 'Yes, lids included. Wipe the steel dry afterwards to avoid limescale marks.',
        },
      },
    ],
    location: null,
    originalPrice: 1290,
    discountedPrice: 690,
    stock: 40,
    minPurchase: 1,
    maxPurchase: 3,
    voucherDays: null,
    startsInDays: -20,
    endsInDays: -3,
    featured: false,
    dealOfDay: false,
    appeal: 0.84,
  },
];
