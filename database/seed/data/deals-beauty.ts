import type { SeedDeal } from '../types.ts';

/** Care by appointment: hammam, massage, hair, skin, hands and teeth. */
export const dealsBeauty: SeedDeal[] = [
  {
    key: 'beaute-marrakech-hammam-duo',
    category: 'beaute-hammam',
    merchant: 'dar-nassim',
    city: 'marrakech',
    kind: 'service',
    scene: 'hammam',
    title: {
      fr: 'Rituel hammam pour deux à Bab Doukkala : savon noir, gommage et ghassoul',
      ar: 'حمام تقليدي لشخصين في باب دكالة: صابون بلدي وتقشير وغاسول',
      en: 'Hammam ritual for two in Bab Doukkala: black soap, scrub and ghassoul',
    },
    slug: {
      fr: 'rituel-hammam-duo-bab-doukkala-marrakech',
      ar: 'حمام-تقليدي-لشخصين-باب-دكالة-مراكش',
      en: 'hammam-ritual-for-two-marrakech',
    },
    summary: {
      fr: 'Une heure et demie de chaleur, de savon noir et de gommage au kessa dans une salle réservée pour vous deux, puis le thé au patio.',
      ar: 'ساعة ونصف من البخار والصابون البلدي والتقشير بالكيس في قاعة مخصصة لكما، ثم كأس شاي في الفناء.',
      en: 'Ninety minutes of steam, black soap and a kessa scrub in a room kept for the two of you, then tea in the courtyard.',
    },
    description: {
      fr: [
        'À deux pas de la mosquée de Bab Doukkala, Dar Nassim a gardé l’ancien hammam de la maison : voûtes basses, marbre tiède sous le dos, lumière qui tombe du plafond. La salle chaude est réservée pour vous deux le temps du rituel.',
        '## Le rituel, étape par étape',
        'On commence par la vapeur et le savon noir à l’eucalyptus, que l’on laisse poser une dizaine de minutes. Vient le gommage au kessa, dosé selon votre peau, puis un enveloppement au ghassoul rincé à l’eau de fleur d’oranger. On finit allongé au patio, avec un thé et des dattes ; personne ne vous presse.',
      ],
      ar: [
        'على خطوات من مسجد باب دكالة، احتفظت دار نسيم بحمام الدار القديم: أقواس منخفضة ورخام دافئ وضوء ينزل من السقف. تبقى القاعة الساخنة لكما وحدكما طيلة الحصة.',
        '## كيف تمر الحصة',
        'نبدأ بالبخار والصابون البلدي بالأوكالبتوس، ويترك على الجلد نحو عشر دقائق. ثم يأتي التقشير بالكيس، خفيفا أو قويا حسب بشرتكم، وبعده الغاسول الذي يشطف بماء الزهر. وتختم الجلسة باستراحة في الفناء مع الشاي والتمر، على مهلكم.',
      ],
      en: [
        'Round the corner from the Bab Doukkala mosque, Dar Nassim has kept the old house hammam as it was: low vaults, warm marble under your back, light falling from the ceiling. The hot room is yours alone for the whole ritual.',
        '## Step by step',
        'It starts with steam and eucalyptus black soap, left on for about ten minutes. Then comes the kessa scrub, as firm or as gentle as your skin likes, and a ghassoul clay wrap rinsed off with orange-blossom water. You end up lying in the courtyard with mint tea and dates, and nobody hurries you out.',
      ],
    },
    highlights: {
      fr: [
        'Salle chaude réservée pour vous deux, sans autre client',
        'Un kessa neuf par personne, à emporter',
        'Savon noir et ghassoul de coopératives marocaines',
        'Première fois ? Chaque étape vous est expliquée',
        'Ouvert jusqu’à 21 h, idéal après une journée dans les souks',
      ],
      ar: [
        'قاعة ساخنة لكما وحدكما',
        'كيس جديد لكل شخص تأخذونه معكم',
        'صابون بلدي وغاسول من تعاونيات مغربية',
        'نشرح كل مرحلة لمن يزور الحمام أول مرة',
        'مفتوح إلى التاسعة ليلا، بعد جولة في الأسواق',
      ],
      en: [
        'A private hot room, no other guests',
        'A new kessa mitt each, yours to keep',
        'Black soap and ghassoul from Moroccan cooperatives',
        'New to hammams? Each step is explained as you go',
        'Open until 9 pm, handy after a day in the souks',
      ],
    },
    included: {
      fr: [
        'Vapeur et savon noir à l’eucalyptus',
        'Gommage au kessa, 20 minutes par personne',
        'Enveloppement au ghassoul',
        'Serviettes, peignoir et sandales',
        'Thé à la menthe et dattes',
      ],
      ar: [
        'بخار وصابون بلدي بالأوكالبتوس',
        'تقشير بالكيس، 20 دقيقة لكل شخص',
        'غاسول للجسم والشعر',
        'فوط ورداء حمام ونعال',
        'شاي بالنعناع وتمر',
      ],
      en: [
        'Steam and eucalyptus black soap',
        'Kessa scrub, 20 minutes each',
        'Ghassoul clay wrap',
        'Towels, robe and sandals',
        'Mint tea and dates',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez votre bon', text: 'Un seul bon suffit pour deux personnes ; il arrive par e-mail.' },
        { title: 'Réservez l’heure', text: 'Par téléphone ou WhatsApp, en donnant le code du bon.' },
        { title: 'Venez dix minutes avant', text: 'Le temps de vous changer et de choisir la force du gommage.' },
      ],
      ar: [
        { title: 'اشتروا القسيمة', text: 'قسيمة واحدة تكفي شخصين، وتصلكم عبر البريد الإلكتروني.' },
        { title: 'احجزوا الساعة', text: 'بالهاتف أو الواتساب مع ذكر رمز القسيمة.' },
        { title: 'احضروا قبل الموعد بعشر دقائق', text: 'لتغيير الملابس واختيار قوة التقشير.' },
      ],
      en: [
        { title: 'Buy your voucher', text: 'One voucher covers both of you and arrives by email.' },
        { title: 'Book a time', text: 'Call or send a WhatsApp message with the voucher code.' },
        { title: 'Come ten minutes early', text: 'Time to change and tell us how firm you like the scrub.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable quatre mois, tous les jours sauf le lundi.',
          ar: 'صالحة أربعة أشهر، كل الأيام ما عدا الاثنين.',
          en: 'Valid for four months, any day except Monday.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation 24 h à l’avance, 48 h pour le samedi.',
          ar: 'الحجز قبل 24 ساعة، وقبل 48 ساعة ليوم السبت.',
          en: 'Book 24 hours ahead, or 48 hours for a Saturday.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'À partir de 16 ans. Déconseillé aux femmes enceintes et en cas d’hypertension sans avis médical.',
          ar: 'ابتداء من 16 سنة. لا ينصح به للحوامل ولمن يعاني من ارتفاع الضغط دون استشارة الطبيب.',
          en: 'From age 16. Not advised during pregnancy or with high blood pressure unless your doctor agrees.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Report gratuit jusqu’à la veille à 18 h.',
          ar: 'تأجيل مجاني إلى غاية السادسة من مساء اليوم السابق.',
          en: 'Free rescheduling until 6 pm the day before.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Un homme et une femme peuvent-ils venir ensemble ?',
          ar: 'هل يمكن أن يحضر الزوجان معا؟',
          en: 'Can a man and a woman come together?',
        },
        answer: {
          fr: 'Oui, puisque la salle vous est réservée. Deux amies ou deux amis sont tout aussi bienvenus ; signalez-le en réservant.',
          ar: 'نعم، فالقاعة مخصصة لكما. ونرحب أيضا بصديقتين أو صديقين، ويكفي ذكر ذلك عند الحجز.',
          en: 'Yes, because the room is private. Two friends are just as welcome; simply say so when you book.',
        },
      },
      {
        question: {
          fr: 'Que faut-il apporter ?',
          ar: 'ماذا نحضر معنا؟',
          en: 'What should we bring?',
        },
        answer: {
          fr: 'Un bas de maillot de rechange et un élastique pour les cheveux. Le reste est fourni.',
          ar: 'لباس سباحة إضافي ورباط للشعر، والباقي علينا.',
          en: 'Spare swimwear and a hair tie. We provide the rest.',
        },
      },
    ],
    location: {
      address: '27, derb Sidi Bouamar, Bab Doukkala',
      district: 'Bab Doukkala',
      latitude: 31.6325,
      longitude: -7.9952,
      phone: '+212 5 22 00 00 31',
    },
    originalPrice: 800,
    discountedPrice: 490,
    stock: 42,
    minPurchase: 1,
    maxPurchase: 3,
    voucherDays: 120,
    startsInDays: -12,
    endsInDays: 26,
    featured: true,
    dealOfDay: false,
    appeal: 0.95,
  },
  {
    key: 'beaute-agadir-massage-argan',
    category: 'beaute-massages',
    merchant: 'dar-nassim',
    city: 'agadir',
    kind: 'service',
    scene: 'massage',
    title: {
      fr: 'Massage relaxant d’une heure à l’huile d’argan, à Talborjt',
      ar: 'ساعة تدليك للاسترخاء بزيت أركان في تالبرجت',
      en: 'One-hour relaxing argan-oil massage in Talborjt, Agadir',
    },
    slug: {
      fr: 'massage-relaxant-huile-argan-agadir',
      ar: 'تدليك-بزيت-أركان-أكادير',
      en: 'relaxing-argan-oil-massage-agadir',
    },
    summary: {
      fr: 'Soixante minutes de gestes lents à l’huile d’argan tiède, du cuir chevelu aux pieds, à quelques rues du jardin Olhão.',
      ar: 'ستون دقيقة من الحركات الهادئة بزيت أركان الدافئ، من الرأس إلى القدمين، قرب حديقة أولهاو.',
      en: 'Sixty unhurried minutes with warm argan oil, from scalp to feet, a few streets from the Olhão garden.',
    },
    description: {
      fr: [
        'L’huile vient d’une coopérative de femmes de la région d’Aït Baha. Elle est pressée à froid, sans parfum ajouté, et chauffée au bain-marie juste avant la séance. La peau la boit en quelques minutes : on repart sans film gras sous les vêtements.',
        'Le massage dure une vraie heure, sans compter l’accueil. La praticienne vous demande d’abord où cela tire (nuque d’ordinateur, jambes de marche, épaules de surf) et insiste là où il faut. La cabine donne sur une cour intérieure ; on y entend surtout les tourterelles.',
      ],
      ar: [
        'يأتي الزيت من تعاونية نسائية بناحية أيت باها. يعصر على البارد دون عطور مضافة، ويسخن في حمام مائي قبيل الحصة. يتشربه الجلد في دقائق، فتخرجون دون أثر دهني على الملابس.',
        'يدوم التدليك ساعة كاملة لا يدخل فيها وقت الاستقبال. تسألكم المدلكة أولا عن مواضع التعب، سواء الرقبة بعد الحاسوب أو الساقان بعد المشي أو الكتفان بعد ركوب الأمواج، وتركز عليها. تطل الغرفة على فناء داخلي لا يسمع فيه غير هديل اليمام.',
      ],
      en: [
        'The oil comes from a women’s cooperative near Aït Baha. It is cold-pressed, with no added fragrance, and warmed just before you arrive. Skin drinks it up within minutes, so you can dress again without feeling greasy.',
        'You get a full hour on the table; the welcome doesn’t eat into it. Your therapist first asks where it hurts (desk neck, hiking legs, surfer’s shoulders) and spends longer there. The room looks onto an inner courtyard where the loudest thing is the doves.',
      ],
    },
    highlights: {
      fr: [
        'Une heure pleine sur la table',
        'Huile d’argan pressée à froid, sans parfum ajouté',
        'Pression adaptée : légère, moyenne ou appuyée',
        'Cabine individuelle avec douche',
      ],
      ar: [
        'ساعة كاملة من التدليك',
        'زيت أركان معصور على البارد دون عطور',
        'ضغط خفيف أو متوسط أو قوي حسب رغبتكم',
        'غرفة فردية مزودة بدوش',
      ],
      en: [
        'A full hour on the table',
        'Cold-pressed argan oil, no added fragrance',
        'Light, medium or firm pressure, as you prefer',
        'Private room with its own shower',
      ],
    },
    included: {
      fr: [
        'Massage du corps de 60 minutes',
        'Massage du cuir chevelu',
        'Serviettes, linge jetable et douche',
        'Infusion de verveine après la séance',
      ],
      ar: [
        'تدليك الجسم لمدة 60 دقيقة',
        'تدليك فروة الرأس',
        'فوط ولباس للاستعمال مرة واحدة ودوش',
        'كأس لويزة بعد الحصة',
      ],
      en: [
        '60-minute body massage',
        'Scalp massage',
        'Towels, disposable underwear and a shower',
        'Verbena tea afterwards',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez le bon', text: 'Pour vous ou à offrir : le nom se choisit à la réservation.' },
        { title: 'Prenez rendez-vous', text: 'Par téléphone, de 10 h à 19 h.' },
        { title: 'Dites-nous tout', text: 'Une courte fiche à l’arrivée : douleurs, allergies, préférences.' },
        { title: 'Relâchez', text: 'La séance commence à l’heure et dure soixante minutes.' },
      ],
      ar: [
        { title: 'اشتروا القسيمة', text: 'لكم أو هدية لغيركم، فالاسم يحدد عند الحجز.' },
        { title: 'خذوا موعدا', text: 'بالهاتف من العاشرة صباحا إلى السابعة مساء.' },
        { title: 'أخبرونا بحالتكم', text: 'ورقة قصيرة عند الوصول: الآلام والحساسية وما تفضلونه.' },
        { title: 'استرخوا', text: 'تبدأ الحصة في وقتها وتدوم ستين دقيقة.' },
      ],
      en: [
        { title: 'Buy the voucher', text: 'For yourself or as a gift: the name is only given at booking.' },
        { title: 'Make an appointment', text: 'By phone, 10 am to 7 pm.' },
        { title: 'Tell us about you', text: 'A short form on arrival: aches, allergies, preferences.' },
        { title: 'Let go', text: 'The session starts on time and lasts sixty minutes.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable trois mois, du mardi au dimanche.',
          ar: 'صالحة ثلاثة أشهر، من الثلاثاء إلى الأحد.',
          en: 'Valid for three months, Tuesday to Sunday.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Sur rendez-vous, 24 h à l’avance.',
          ar: 'بموعد مسبق قبل 24 ساعة.',
          en: 'By appointment, 24 hours ahead.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Massage de bien-être, sans visée médicale. Signalez une grossesse, une phlébite ou une opération récente.',
          ar: 'تدليك للراحة لا للعلاج. أخبرونا بأي حمل أو التهاب في الأوردة أو عملية حديثة.',
          en: 'A wellbeing massage, not a medical treatment. Please mention pregnancy, phlebitis or recent surgery.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Une absence sans appel vaut utilisation du bon ; prévenez-nous six heures avant et nous changeons la date.',
          ar: 'الغياب دون إخبار يعد استعمالا للقسيمة. اتصلوا قبل ست ساعات ونغير الموعد.',
          en: 'A missed appointment uses up the voucher; call six hours ahead and we will move it.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Peut-on choisir une praticienne ou un praticien ?',
          ar: 'هل يمكن اختيار مدلكة أو مدلك؟',
          en: 'Can I choose a female or male therapist?',
        },
        answer: {
          fr: 'L’équipe d’Agadir est entièrement féminine. Elle reçoit les femmes toute la journée et les hommes en cabine séparée, l’après-midi.',
          ar: 'فريق أكادير كله من النساء. تستقبل النساء طول اليوم، والرجال بعد الظهر في غرفة منفصلة.',
          en: 'The Agadir team is all women. Women are welcome all day, men in a separate room in the afternoon.',
        },
      },
      {
        question: {
          fr: 'Et si je suis allergique aux fruits à coque ?',
          ar: 'وماذا إن كانت لدي حساسية من المكسرات؟',
          en: 'What if I am allergic to nuts?',
        },
        answer: {
          fr: 'Dites-le en réservant : nous remplaçons l’argan par une huile de tournesol neutre, au même prix.',
          ar: 'أخبرونا عند الحجز، ونستعمل بدل أركان زيت عباد الشمس بالثمن نفسه.',
          en: 'Tell us when you book and we will use a neutral sunflower oil instead, at the same price.',
        },
      },
    ],
    location: {
      address: '18, rue des Orangers, Talborjt',
      district: 'Talborjt',
      latitude: 30.4253,
      longitude: -9.5938,
      phone: '+212 5 22 00 00 32',
    },
    originalPrice: 450,
    discountedPrice: 290,
    stock: 34,
    minPurchase: 1,
    maxPurchase: 4,
    voucherDays: 90,
    startsInDays: -5,
    endsInDays: 1,
    featured: false,
    dealOfDay: true,
    appeal: 0.92,
  },
  {
    key: 'beaute-tanger-journee-spa',
    category: 'beaute-hammam',
    merchant: 'dar-nassim',
    city: 'tanger',
    kind: 'service',
    scene: 'hammam',
    title: {
      fr: 'Journée spa au Marshan : hammam, bassin chauffé, massage du dos et déjeuner léger',
      ar: 'يوم سبا في حي المرشان: حمام وحوض دافئ وتدليك الظهر وغداء خفيف',
      en: 'Spa day in Tangier’s Marshan: hammam, heated pool, back massage and a light lunch',
    },
    slug: {
      fr: 'journee-spa-marshan-tanger',
      ar: 'يوم-سبا-المرشان-طنجة',
      en: 'spa-day-marshan-tangier',
    },
    summary: {
      fr: 'De 10 h à 17 h, une maison sur les hauteurs de Tanger, le Détroit en face et six personnes au plus par jour.',
      ar: 'من العاشرة صباحا إلى الخامسة مساء في دار بأعالي طنجة تطل على المضيق، ولا يتعدى الحضور ستة أشخاص في اليوم.',
      en: 'From 10 am to 5 pm in a house high above Tangier, looking out on the Strait, with six guests a day at most.',
    },
    description: {
      fr: [
        'Le Marshan est le quartier où les Tangérois vont prendre l’air, entre villas anciennes et falaises. Dar Nassim y occupe une maison blanche de deux étages : le hammam et le bassin au rez-de-chaussée, les cabines au premier, une terrasse vitrée au-dessus, d’où l’on voit passer les bateaux.',
        'La journée se compose à votre rythme. Le matin, vapeur et gommage au kessa ; à midi, une salade de saison, une soupe et des fruits ; l’après-midi, trente minutes de massage du dos, puis le bassin ou un livre sur la terrasse. Six personnes au plus par jour, pour que le silence reste du silence.',
      ],
      ar: [
        'المرشان هو الحي الذي يقصده أهل طنجة لاستنشاق الهواء بين الفيلات القديمة والجرف المطل على البحر. هناك تشغل دار نسيم بيتا أبيض من طابقين: الحمام والحوض في الأسفل، وغرف العناية في الأول، وفوقهما سطح مغلق بالزجاج ترون منه السفن وهي تعبر.',
        'تقضون اليوم بالإيقاع الذي يناسبكم. في الصباح بخار وتقشير بالكيس، وعند الظهر سلطة الموسم وحساء وفواكه، ثم نصف ساعة من تدليك الظهر، وبعدها الحوض أو كتاب على السطح. لا نستقبل أكثر من ستة أشخاص في اليوم حتى يبقى المكان هادئا.',
      ],
      en: [
        'The Marshan is where people in Tangier go for fresh air, between old villas and the cliffs. Dar Nassim has a two-storey white house there: hammam and pool on the ground floor, treatment rooms above, and a glassed-in terrace on top where you can watch the ships go by.',
        'The day runs at your pace. Steam and a kessa scrub in the morning; soup, a seasonal salad and fruit at midday; then a thirty-minute back massage, followed by the pool or a book on the terrace. There are never more than six guests, so quiet really means quiet.',
      ],
    },
    highlights: {
      fr: [
        'Six personnes au plus par jour',
        'Terrasse vitrée face au Détroit',
        'Bassin intérieur chauffé à 32 °C toute l’année',
        'À un quart d’heure à pied de la Kasbah',
      ],
      ar: [
        'ستة أشخاص على الأكثر في اليوم',
        'سطح زجاجي يطل على المضيق',
        'حوض داخلي بحرارة 32 درجة طول السنة',
        'على ربع ساعة مشيا من القصبة',
      ],
      en: [
        'Six guests a day at most',
        'Glassed-in terrace facing the Strait',
        'Indoor pool heated to 32 °C all year',
        'A fifteen-minute walk from the Kasbah',
      ],
    },
    included: {
      fr: [
        'Accès au hammam et au bassin de 10 h à 17 h',
        'Gommage au savon noir',
        'Massage du dos de 30 minutes',
        'Déjeuner léger et boissons chaudes',
        'Peignoir, serviettes et casier',
      ],
      ar: [
        'الحمام والحوض من العاشرة إلى الخامسة',
        'تقشير بالصابون البلدي',
        'تدليك الظهر لمدة 30 دقيقة',
        'غداء خفيف ومشروبات ساخنة',
        'رداء حمام وفوط وخزانة خاصة',
      ],
      en: [
        'Hammam and pool from 10 am to 5 pm',
        'Black soap scrub',
        '30-minute back massage',
        'Light lunch and hot drinks',
        'Robe, towels and a locker',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez le bon', text: 'Un bon par personne ; prenez-en deux pour venir accompagné.' },
        { title: 'Choisissez le jour', text: 'Appelez la maison : elle vous propose les jours encore libres.' },
        { title: 'Fixez votre massage', text: 'L’heure se décide le matin même, à l’accueil.' },
      ],
      ar: [
        { title: 'اشتروا القسيمة', text: 'قسيمة لكل شخص، وخذوا اثنتين إن كان معكم رفيق.' },
        { title: 'اختاروا اليوم', text: 'اتصلوا بالدار لتعرض عليكم الأيام التي بقيت فيها أماكن.' },
        { title: 'حددوا ساعة التدليك', text: 'نتفق عليها عند الاستقبال في صباح اليوم نفسه.' },
      ],
      en: [
        { title: 'Buy your voucher', text: 'One per person; get two if you are coming with someone.' },
        { title: 'Choose a day', text: 'Call the house and they will tell you which days are still open.' },
        { title: 'Set your massage time', text: 'You agree on it at reception that morning.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable trois mois, du mercredi au dimanche.',
          ar: 'صالحة ثلاثة أشهر، من الأربعاء إلى الأحد.',
          en: 'Valid for three months, Wednesday to Sunday.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation au moins trois jours à l’avance.',
          ar: 'الحجز قبل ثلاثة أيام على الأقل.',
          en: 'Book at least three days ahead.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Journées femmes le mercredi et le vendredi, mixtes les autres jours. Maillot de bain obligatoire au bassin.',
          ar: 'الأربعاء والجمعة للنساء فقط، وباقي الأيام مختلطة. لباس السباحة إجباري في الحوض.',
          en: 'Women only on Wednesdays and Fridays, mixed on other days. Swimwear is required in the pool.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Date modifiable jusqu’à 48 h avant.',
          ar: 'يمكن تغيير التاريخ إلى غاية 48 ساعة قبل الموعد.',
          en: 'You can change the date up to 48 hours before.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Peut-on arriver plus tard ?',
          ar: 'هل يمكن الحضور في وقت متأخر؟',
          en: 'Can I arrive later?',
        },
        answer: {
          fr: 'Oui, jusqu’à midi. La journée se termine à 17 h dans tous les cas.',
          ar: 'نعم، إلى غاية الثانية عشرة. وينتهي اليوم في الخامسة في كل الأحوال.',
          en: 'Yes, until noon. The day ends at 5 pm either way.',
        },
      },
      {
        question: {
          fr: 'Le déjeuner convient-il aux végétariens ?',
          ar: 'هل يناسب الغداء النباتيين؟',
          en: 'Is lunch suitable for vegetarians?',
        },
        answer: {
          fr: 'Il est végétarien pour tout le monde. Prévenez-nous la veille d’une allergie.',
          ar: 'الغداء نباتي للجميع. أخبرونا في اليوم السابق بأي حساسية.',
          en: 'It is vegetarian for everyone. Tell us about allergies the day before.',
        },
      },
    ],
    location: {
      address: '6, rue Assad Ibn Al Fourat, Marshan',
      district: 'Marshan',
      latitude: 35.7881,
      longitude: -5.8209,
      phone: '+212 5 22 00 00 33',
    },
    originalPrice: 700,
    discountedPrice: 420,
    stock: 3,
    minPurchase: 1,
    maxPurchase: 2,
    voucherDays: 90,
    startsInDays: -18,
    endsInDays: 5,
    featured: false,
    dealOfDay: false,
    appeal: 0.93,
  },
  {
    key: 'beaute-rabat-coupe-soin',
    category: 'beaute-instituts',
    merchant: 'dar-nassim',
    city: 'rabat',
    kind: 'service',
    scene: 'salon',
    title: {
      fr: 'Coupe, soin profond et brushing dans un salon de l’Agdal',
      ar: 'قص وعناية عميقة وبروشينغ في صالون بأكدال',
      en: 'Haircut, deep conditioning and blow-dry in Agdal, Rabat',
    },
    slug: {
      fr: 'coupe-soin-brushing-agdal-rabat',
      ar: 'قص-وعناية-بالشعر-أكدال-الرباط',
      en: 'haircut-deep-care-agdal-rabat',
    },
    summary: {
      fr: 'Un diagnostic, une coupe qui tient compte de vos cheveux et un soin à l’huile de nigelle, à deux pas de l’avenue de France.',
      ar: 'تشخيص للشعر وقصة تناسب طبيعته وعناية بزيت الحبة السوداء، على خطوات من شارع فرنسا.',
      en: 'A look at your hair first, a cut that suits it and a black-seed oil treatment, just off Avenue de France.',
    },
    description: {
      fr: [
        'Ici, la coupe commence les cheveux secs. La coiffeuse regarde comment ils tombent, bouclent ou gonflent, vous demande combien de temps vous leur accordez le matin, et propose une forme qui vivra bien sans elle. Si une idée ne vous ira pas, elle vous le dira.',
        'Suit un soin de vingt minutes sous vapeur, à l’huile de nigelle et au miel, pour les longueurs fatiguées par la couleur ou le calcaire. Le brushing est fait lisse ou souple ; pour les boucles, on préfère un séchage au diffuseur.',
      ],
      ar: [
        'هنا يبدأ القص والشعر جاف. تنظر الحلاقة كيف ينسدل أو يتجعد أو ينتفخ، وتسألكن عن الوقت الذي تخصصنه له في الصباح، ثم تقترح شكلا يسهل الاعتناء به في البيت. وإن كانت الفكرة لا تناسب، تقولها بصراحة.',
        'بعد ذلك عناية لعشرين دقيقة على البخار بزيت الحبة السوداء والعسل، للشعر المتعب من الصباغة أو من كلس الماء. ويكون البروشينغ أملس أو متموجا، أما الشعر المجعد فنجففه بالموزع ليحافظ على شكله.',
      ],
      en: [
        'Cuts start on dry hair here. Your stylist watches how it falls, curls or puffs up, asks how long you spend on it in the morning, and suggests a shape that will behave without her. If an idea won’t suit you, she will say so.',
        'Next comes a twenty-minute steam treatment with black-seed oil and honey, for lengths worn out by colour or hard water. The blow-dry is sleek or soft as you like; curls are dried with a diffuser instead.',
      ],
    },
    highlights: {
      fr: [
        'Diagnostic sur cheveux secs avant toute coupe',
        'À l’aise avec les cheveux bouclés et frisés',
        'Même prix pour toutes les longueurs',
        'Espace séparé pour les clientes voilées',
      ],
      ar: [
        'تشخيص على شعر جاف قبل القص',
        'خبرة بالشعر المجعد والمموج',
        'الثمن نفسه مهما كان طول الشعر',
        'فضاء منفصل للمحجبات',
      ],
      en: [
        'Dry-hair consultation before any cutting',
        'At ease with curly and coily hair',
        'Same price whatever the length',
        'A screened-off area for clients who wear a veil',
      ],
    },
    included: {
      fr: [
        'Diagnostic et conseil',
        'Shampoing et coupe',
        'Soin vapeur de 20 minutes',
        'Brushing ou séchage des boucles',
      ],
      ar: ['تشخيص ونصائح', 'غسل وقص', 'عناية بالبخار لمدة 20 دقيقة', 'بروشينغ أو تجفيف الشعر المجعد'],
      en: ['Consultation and advice', 'Wash and cut', '20-minute steam treatment', 'Blow-dry or diffuser finish'],
    },
    howItWorks: {
      fr: [
        { title: 'Recevez votre bon', text: 'Par e-mail, aussitôt le paiement validé.' },
        { title: 'Réservez un fauteuil', text: 'Appelez le salon ou passez, du mardi au samedi.' },
        { title: 'Apportez une photo', text: 'Une ou deux images de ce que vous aimez aident beaucoup.' },
      ],
      ar: [
        { title: 'توصلن بالقسيمة', text: 'عبر البريد الإلكتروني فور تأكيد الأداء.' },
        { title: 'احجزن مقعدا', text: 'اتصلن بالصالون أو مررن به، من الثلاثاء إلى السبت.' },
        { title: 'أحضرن صورة', text: 'صورة أو صورتان لما يعجبكن تسهلان الأمر كثيرا.' },
      ],
      en: [
        { title: 'Get your voucher', text: 'It arrives by email as soon as payment clears.' },
        { title: 'Book a chair', text: 'Call or drop in, Tuesday to Saturday.' },
        { title: 'Bring a photo', text: 'One or two pictures of what you like help a lot.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable deux mois, du mardi au samedi de 9 h 30 à 18 h.',
          ar: 'صالحة شهرين، من الثلاثاء إلى السبت بين التاسعة والنصف والسادسة.',
          en: 'Valid for two months, Tuesday to Saturday, 9.30 am to 6 pm.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Rendez-vous pris 48 h à l’avance ; le samedi part vite.',
          ar: 'يؤخذ الموعد قبل 48 ساعة، ومواعيد السبت تمتلئ بسرعة.',
          en: 'Book 48 hours ahead; Saturdays fill up early.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Salon pour femmes. Couleur et lissage non compris.',
          ar: 'صالون للنساء. لا تدخل الصباغة والتمليس في العرض.',
          en: 'Women’s salon. Colour and straightening are not included.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Peut-on garder seulement le soin et le brushing ?',
          ar: 'هل يمكن الاكتفاء بالعناية والبروشينغ دون القص؟',
          en: 'Can I skip the cut and keep the treatment and blow-dry?',
        },
        answer: {
          fr: 'Oui. Le prix ne change pas, mais le soin passe alors de vingt à trente minutes.',
          ar: 'نعم، يبقى الثمن كما هو وتمتد العناية من عشرين إلى ثلاثين دقيقة.',
          en: 'Yes. The price stays the same, and the treatment is extended from twenty to thirty minutes.',
        },
      },
      {
        question: {
          fr: 'Combien de temps prévoir ?',
          ar: 'كم من الوقت يلزم؟',
          en: 'How long does it take?',
        },
        answer: {
          fr: 'Environ une heure trente, deux heures pour des cheveux très longs ou très épais.',
          ar: 'ساعة ونصف تقريبا، وساعتان للشعر الطويل جدا أو الكثيف.',
          en: 'About ninety minutes, or two hours for very long or very thick hair.',
        },
      },
    ],
    location: {
      address: '31, rue Oued Sebou, Agdal',
      district: 'Agdal',
      latitude: 33.9978,
      longitude: -6.8493,
      phone: '+212 5 22 00 00 34',
    },
    originalPrice: 350,
    discountedPrice: 210,
    stock: 48,
    minPurchase: 1,
    maxPurchase: 2,
    voucherDays: 60,
    startsInDays: -8,
    endsInDays: 14,
    featured: false,
    dealOfDay: false,
    appeal: 0.87,
  },
  {
    key: 'beaute-casablanca-visage-epilation',
    category: 'beaute-instituts',
    merchant: 'dar-nassim',
    city: 'casablanca',
    kind: 'service',
    scene: 'salon',
    title: {
      fr: 'Soin du visage et épilation à la cire orientale, quartier Gauthier',
      ar: 'عناية بالوجه وإزالة الشعر بالسكر في حي غوتييه',
      en: 'Facial and sugar-wax hair removal in Gauthier, Casablanca',
    },
    slug: {
      fr: 'soin-visage-epilation-gauthier-casablanca',
      ar: 'عناية-بالوجه-وإزالة-الشعر-الدار-البيضاء',
      en: 'facial-and-sugar-waxing-casablanca',
    },
    summary: {
      fr: 'Un nettoyage de peau de quarante-cinq minutes et une épilation douce au sucre et au citron : demi-jambes, aisselles, sourcils.',
      ar: 'تنظيف للبشرة مدته خمس وأربعون دقيقة وإزالة لطيفة للشعر بالسكر والليمون: نصف الساقين والإبطان والحاجبان.',
      en: 'A forty-five-minute facial and gentle sugar-and-lemon hair removal: lower legs, underarms and brows.',
    },
    description: {
      fr: [
        'Une seule adresse et un seul rendez-vous pour deux choses que l’on remet souvent à plus tard. L’institut, partenaire de Dar Nassim, se trouve dans une rue calme de Gauthier, au premier étage, avec quatre cabines fermées et de la lumière du jour.',
        '## La cire au sucre, comme à la maison',
        'La pâte de sucre et de citron est préparée chaque matin. Tiède, elle prend le poil sans tirer sur la peau et se rince à l’eau. La portion utilisée pour vous est jetée ensuite. Vient alors le visage : démaquillage, vapeur, gommage fin, masque à l’argile et quelques minutes de massage à l’eau de rose de Kelâat M’Gouna.',
      ],
      ar: [
        'عنوان واحد وموعد واحد لأمرين كثيرا ما نؤجلهما. يوجد المعهد، وهو شريك لدار نسيم، في زنقة هادئة بغوتييه، في الطابق الأول، وفيه أربع غرف مغلقة يدخلها ضوء النهار.',
        '## السكر كما في بيوتنا',
        'تحضر عجينة السكر والليمون كل صباح. وهي دافئة تلتقط الشعر دون أن تشد الجلد، وتشطف بالماء، ونرمي ما استعمل منها بعد كل زبونة. ثم يأتي دور الوجه: إزالة المكياج وبخار وتقشير ناعم وقناع بالطين، ودقائق من التدليك بماء ورد قلعة مكونة.',
      ],
      en: [
        'One address and one appointment for two things most of us keep putting off. The salon, a Dar Nassim partner, is on a quiet street in Gauthier, on the first floor, with four closed rooms and real daylight.',
        '## Sugaring, the way it’s done at home',
        'The sugar and lemon paste is cooked every morning. Used lukewarm, it takes the hair without dragging the skin and rinses off with water; whatever is used on you is thrown away afterwards. Then comes your face: cleansing, steam, a fine scrub, a clay mask and a few minutes of massage with rose water from Kelâat M’Gouna.',
      ],
    },
    highlights: {
      fr: [
        'Épilation et visage en un seul rendez-vous d’une heure trente',
        'Pâte de sucre et citron préparée chaque matin',
        'Matériel à usage unique ou stérilisé devant vous',
        'Convient aux peaux sensibles, test sur l’avant-bras si besoin',
        'À cinq minutes à pied du tramway',
      ],
      ar: [
        'الوجه وإزالة الشعر في موعد واحد مدته ساعة ونصف',
        'عجينة سكر وليمون تحضر كل صباح',
        'أدوات تستعمل مرة واحدة أو تعقم أمامكن',
        'تناسب البشرة الحساسة، مع تجربة على الذراع عند الحاجة',
        'على خمس دقائق مشيا من الطرامواي',
      ],
      en: [
        'Face and hair removal in a single ninety-minute visit',
        'Sugar and lemon paste cooked fresh each morning',
        'Single-use tools, or sterilised in front of you',
        'Fine for sensitive skin, with a patch test if you want one',
        'Five minutes on foot from the tram',
      ],
    },
    included: {
      fr: [
        'Soin du visage de 45 minutes',
        'Épilation demi-jambes et aisselles',
        'Mise en forme des sourcils',
        'Lotion apaisante à l’eau de rose',
      ],
      ar: ['عناية بالوجه لمدة 45 دقيقة', 'إزالة شعر نصف الساقين والإبطين', 'تحديد الحاجبين', 'مرطب مهدئ بماء الورد'],
      en: ['45-minute facial', 'Lower leg and underarm hair removal', 'Brow shaping', 'Soothing rose-water lotion'],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez le forfait', text: 'Le bon vous parvient par e-mail avec son code.' },
        { title: 'Prenez rendez-vous', text: 'Par téléphone ou WhatsApp, du lundi au samedi.' },
        { title: 'Laissez pousser un peu', text: 'Un demi-centimètre suffit pour que la cire au sucre tienne.' },
        { title: 'Installez-vous', text: 'On commence par l’épilation et on finit par le visage, au calme.' },
      ],
      ar: [
        { title: 'اشترين العرض', text: 'تصلكن القسيمة ورمزها عبر البريد الإلكتروني.' },
        { title: 'احجزن الموعد', text: 'بالهاتف أو الواتساب من الاثنين إلى السبت.' },
        { title: 'اتركن الشعر ينمو قليلا', text: 'نصف سنتيمتر يكفي ليمسكه السكر.' },
        { title: 'استرحن', text: 'نبدأ بإزالة الشعر ونختم بالوجه في هدوء.' },
      ],
      en: [
        { title: 'Buy the package', text: 'Your voucher and its code come by email.' },
        { title: 'Make an appointment', text: 'By phone or WhatsApp, Monday to Saturday.' },
        { title: 'Let it grow a little', text: 'Half a centimetre is enough for the sugar to grip.' },
        { title: 'Settle in', text: 'Hair removal first, then the facial to finish quietly.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable trois mois, du lundi au samedi de 10 h à 19 h.',
          ar: 'صالحة ثلاثة أشهر، من الاثنين إلى السبت بين العاشرة صباحا والسابعة مساء.',
          en: 'Valid for three months, Monday to Saturday, 10 am to 7 pm.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Rendez-vous au moins 24 h à l’avance.',
          ar: 'يحجز الموعد قبل 24 ساعة على الأقل.',
          en: 'Book at least 24 hours ahead.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Réservé aux femmes. Pas d’épilation sur une peau irritée, un coup de soleil ou sous traitement de l’acné.',
          ar: 'للنساء فقط. لا نزيل الشعر عن بشرة متهيجة أو محروقة بالشمس أو تحت علاج حب الشباب.',
          en: 'Women only. No hair removal on irritated or sunburnt skin, or during acne treatment.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Rendez-vous déplaçable sans frais jusqu’à la veille.',
          ar: 'يمكن تأجيل الموعد مجانا إلى غاية اليوم السابق.',
          en: 'Move your appointment free of charge until the day before.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Peut-on faire les deux soins à des dates différentes ?',
          ar: 'هل يمكن فصل الحصتين في تاريخين مختلفين؟',
          en: 'Can I have the two on different days?',
        },
        answer: {
          fr: 'Non, le forfait se fait en une visite. Vous pouvez en revanche inverser l’ordre.',
          ar: 'لا، العرض يتم في زيارة واحدة، لكن يمكنكن تغيير الترتيب.',
          en: 'No, the package is a single visit. You are free to swap the order, though.',
        },
      },
      {
        question: {
          fr: 'Le maillot ou les jambes entières sont-ils possibles ?',
          ar: 'هل يمكن إضافة الساقين كاملتين أو البيكيني؟',
          en: 'Can I add full legs or a bikini line?',
        },
        answer: {
          fr: 'Oui, en supplément réglé sur place. Le tarif est affiché à l’accueil et annoncé avant de commencer.',
          ar: 'نعم، بزيادة تؤدى في المعهد. الأثمان معلقة عند الاستقبال ونخبركن بها قبل البدء.',
          en: 'Yes, for a supplement paid on site. Prices are posted at reception and confirmed before we start.',
        },
      },
    ],
    location: {
      address: '22, rue Jean Jaurès, 1er étage',
      district: 'Gauthier',
      latitude: 33.5889,
      longitude: -7.6293,
      phone: '+212 5 22 00 00 35',
    },
    originalPrice: 550,
    discountedPrice: 320,
    stock: 55,
    minPurchase: 1,
    maxPurchase: 3,
    voucherDays: 90,
    startsInDays: -3,
    endsInDays: 31,
    featured: true,
    dealOfDay: false,
    appeal: 0.9,
  },
  {
    key: 'beaute-casablanca-dentaire',
    category: 'beaute-instituts',
    merchant: 'dar-nassim',
    city: 'casablanca',
    kind: 'service',
    scene: 'clinic',
    title: {
      fr: 'Bilan dentaire, détartrage et polissage au quartier Racine',
      ar: 'فحص الأسنان وإزالة الجير والتلميع في حي راسين',
      en: 'Dental check-up, scale and polish in Racine, Casablanca',
    },
    slug: {
      fr: 'bilan-dentaire-detartrage-racine-casablanca',
      ar: 'فحص-وتنظيف-الأسنان-الدار-البيضاء',
      en: 'dental-check-up-cleaning-casablanca',
    },
    summary: {
      fr: 'Une visite complète chez un cabinet partenaire : examen, détartrage aux ultrasons, polissage et conseils écrits, sans obligation de suite.',
      ar: 'زيارة كاملة لدى عيادة شريكة: فحص وإزالة الجير بالموجات فوق الصوتية وتلميع ونصائح مكتوبة، دون أي التزام بعدها.',
      en: 'A full visit to a partner practice: examination, ultrasonic scaling, polishing and written advice, with no obligation afterwards.',
    },
    description: {
      fr: [
        'Dar Nassim s’associe ici à un cabinet dentaire de Racine, que nos équipes fréquentent depuis des années. C’est un chirurgien-dentiste diplômé qui vous reçoit, du début à la fin de la visite. Il regarde les dents, les gencives et l’articulation, puis vous montre ce qu’il voit sur un écran.',
        'Le détartrage aux ultrasons et le polissage se font dans la foulée, à votre rythme : vous levez la main, on s’arrête. Vous repartez avec un compte rendu d’une page, vos habitudes de brossage revues et, s’il y a lieu, un devis écrit que rien ne vous oblige à accepter.',
      ],
      ar: [
        'تتعاون دار نسيم في هذا العرض مع عيادة أسنان بحي راسين يعرفها فريقنا منذ سنوات. يستقبلكم طبيب أسنان مجاز من أول الزيارة إلى آخرها. يفحص الأسنان واللثة ومفصل الفك، ثم يريكم على الشاشة ما لاحظه.',
        'بعد الفحص تأتي إزالة الجير بالموجات فوق الصوتية ثم التلميع، على راحتكم: ارفعوا اليد فنتوقف. وتخرجون بتقرير من صفحة واحدة ونصائح في التفريش، ومعهما عند الحاجة عرض أثمان مكتوب لا يلزمكم بشيء.',
      ],
      en: [
        'For this one Dar Nassim works with a dental practice in Racine that our own staff have used for years. A qualified dentist sees you from start to finish, checks your teeth, gums and jaw joint, and shows you what there is to see on a screen.',
        'Ultrasonic scaling and polishing follow in the same visit, at your pace: raise a hand and everything stops. You leave with a one-page report, a review of how you brush and, if something needs doing, a written quote you are free to ignore.',
      ],
    },
    highlights: {
      fr: [
        'Reçu par un chirurgien-dentiste, pas par un centre esthétique',
        'Compte rendu écrit en français ou en arabe',
        'Instruments sous sachet stérile, ouverts devant vous',
        'Rendez-vous possibles le samedi matin',
      ],
      ar: [
        'يستقبلكم طبيب أسنان لا مركز تجميل',
        'تقرير مكتوب بالعربية أو الفرنسية',
        'أدوات في أكياس معقمة تفتح أمامكم',
        'مواعيد متاحة صباح السبت',
      ],
      en: [
        'You see a dentist, not a beauty centre',
        'Written report in French or Arabic',
        'Instruments opened from sterile pouches in front of you',
        'Saturday morning appointments available',
      ],
    },
    included: {
      fr: [
        'Examen des dents et des gencives',
        'Détartrage aux ultrasons des deux arcades',
        'Polissage',
        'Compte rendu et conseils de brossage',
      ],
      ar: [
        'فحص الأسنان واللثة',
        'إزالة الجير من الفكين بالموجات فوق الصوتية',
        'تلميع الأسنان',
        'تقرير ونصائح في التفريش',
      ],
      en: [
        'Examination of teeth and gums',
        'Ultrasonic scaling, upper and lower teeth',
        'Polishing',
        'Report and brushing advice',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez le bon', text: 'Il est nominatif : indiquez le nom du patient en réservant.' },
        { title: 'Appelez le cabinet', text: 'Le secrétariat vous propose une date sous dix jours.' },
        {
          title: 'Remplissez la fiche',
          text: 'Traitements en cours, allergies, grossesse : quelques lignes suffisent.',
        },
        { title: 'Venez', text: 'Comptez cinquante minutes, salle d’attente comprise.' },
      ],
      ar: [
        { title: 'اشتروا القسيمة', text: 'هي شخصية، فاذكروا اسم المريض عند الحجز.' },
        { title: 'اتصلوا بالعيادة', text: 'تقترح عليكم الكاتبة موعدا في غضون عشرة أيام.' },
        { title: 'املؤوا الاستمارة', text: 'الأدوية والحساسية والحمل: أسطر قليلة تكفي.' },
        { title: 'احضروا', text: 'تستغرق الزيارة نحو خمسين دقيقة مع الانتظار.' },
      ],
      en: [
        { title: 'Buy the voucher', text: 'It is personal: give the patient’s name when booking.' },
        { title: 'Call the practice', text: 'They will offer you a date within ten days.' },
        { title: 'Fill in the form', text: 'Medication, allergies, pregnancy: a few lines will do.' },
        { title: 'Come along', text: 'Allow fifty minutes, waiting room included.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable six mois, du lundi au samedi midi.',
          ar: 'صالحة ستة أشهر، من الاثنين إلى ظهر السبت.',
          en: 'Valid for six months, Monday to Saturday noon.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Sur rendez-vous uniquement.',
          ar: 'بموعد مسبق فقط.',
          en: 'By appointment only.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Adultes. Si le dentiste juge le détartrage contre-indiqué le jour même, seul l’examen est facturé et le reste remboursé.',
          ar: 'للبالغين. إذا رأى الطبيب أن إزالة الجير غير مناسبة في ذلك اليوم، يحتسب الفحص وحده ويرد الباقي.',
          en: 'Adults only. If the dentist advises against scaling on the day, only the check-up is charged and the rest refunded.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Merci de prévenir 24 h avant pour déplacer le rendez-vous.',
          ar: 'المرجو الإخبار قبل 24 ساعة لتغيير الموعد.',
          en: 'Please give 24 hours’ notice to move your appointment.',
        },
      },
      {
        kind: 'other',
        text: {
          fr: 'Radiographie, anesthésie et soins éventuels non compris.',
          ar: 'لا يشمل العرض الأشعة والتخدير والعلاجات الأخرى.',
          en: 'X-rays, anaesthetic and any further treatment are not included.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Le détartrage fait-il mal ?',
          ar: 'هل تؤلم إزالة الجير؟',
          en: 'Does scaling hurt?',
        },
        answer: {
          fr: 'On sent surtout des vibrations et de l’eau froide. Si vos gencives sont sensibles, dites-le : le praticien baisse la puissance et fait des pauses.',
          ar: 'تحسون غالبا باهتزاز وماء بارد. وإن كانت لثتكم حساسة فأخبروا الطبيب ليخفف القوة ويتوقف بين حين وآخر.',
          en: 'Mostly you feel vibration and cold water. If your gums are sensitive, say so: the dentist lowers the power and takes breaks.',
        },
      },
      {
        question: {
          fr: 'La mutuelle rembourse-t-elle la visite ?',
          ar: 'هل تعوض التعاضدية هذه الزيارة؟',
          en: 'Will my health insurance pay it back?',
        },
        answer: {
          fr: 'Cela dépend de votre contrat. Le cabinet remplit la feuille de soins avec le montant que vous avez réellement payé.',
          ar: 'الأمر متوقف على عقدكم. تملأ العيادة ورقة العلاجات بالمبلغ الذي أديتموه فعلا.',
          en: 'That depends on your policy. The practice fills in the claim form with the amount you actually paid.',
        },
      },
      {
        question: {
          fr: 'Est-ce un blanchiment ?',
          ar: 'هل هو تبييض للأسنان؟',
          en: 'Is this teeth whitening?',
        },
        answer: {
          fr: 'Non. Le polissage enlève les taches de thé et de café en surface ; la teinte naturelle de la dent ne change pas.',
          ar: 'لا. التلميع يزيل آثار الشاي والقهوة عن السطح، أما لون السن الطبيعي فلا يتغير.',
          en: 'No. Polishing lifts surface tea and coffee stains; the natural shade of the tooth stays as it is.',
        },
      },
    ],
    location: {
      address: '11, rue Ali Abderrazak, 2e étage',
      district: 'Racine',
      latitude: 33.5874,
      longitude: -7.6379,
      phone: '+212 5 22 00 00 36',
    },
    originalPrice: 600,
    discountedPrice: 390,
    stock: 25,
    minPurchase: 1,
    maxPurchase: 2,
    voucherDays: 180,
    startsInDays: 3,
    endsInDays: 40,
    featured: false,
    dealOfDay: false,
    appeal: 0.85,
  },
  {
    key: 'beaute-fes-manucure-the',
    category: 'beaute-instituts',
    merchant: 'dar-nassim',
    city: 'fes',
    kind: 'service',
    scene: 'salon',
    title: {
      fr: 'Manucure soignée et thé aux herbes, ville nouvelle de Fès',
      ar: 'عناية بالأظافر وكأس شاي بالأعشاب في المدينة الجديدة بفاس',
      en: 'Manicure and Moroccan tea in Fes Ville Nouvelle',
    },
    slug: {
      fr: 'manucure-et-the-ville-nouvelle-fes',
      ar: 'عناية-بالأظافر-وشاي-فاس',
      en: 'manicure-and-tea-fes',
    },
    summary: {
      fr: 'Une heure pour vos mains chez une adresse partenaire : bain tiède, cuticules, pose de vernis, puis un thé et deux cornes de gazelle.',
      ar: 'ساعة ليديك لدى عنوان شريك: حمام دافئ للأصابع وعناية بالجلد وطلاء، ثم كأس شاي وكعب غزال.',
      en: 'An hour for your hands at a partner salon: warm soak, cuticles, polish, then tea and two gazelle horns.',
    },
    description: {
      fr: [
        'Cinq fauteuils, une grande table en zellige et une bouilloire toujours en route : l’institut partenaire de Dar Nassim à Fès tient plus du salon de famille que de la chaîne. On y vient à deux, on y croise des voisines, et les mains ressortent impeccables.',
        'La manucure est faite à la main, sans ponceuse. Bain tiède au citron, lime, cuticules repoussées au bâton d’oranger, massage à l’huile d’amande, puis vernis classique ou simple polissage. Le temps que tout sèche, on vous sert le thé à la menthe, à la sauge ou à l’absinthe selon la saison.',
      ],
      ar: [
        'خمسة مقاعد وطاولة كبيرة من الزليج وبراد لا يبرد: معهد فاس الشريك لدار نسيم أقرب إلى صالون العائلة منه إلى محل كبير. تأتين إليه رفقة صديقة وتلتقين فيه بالجارات، وتخرجين بيدين ناعمتين وأظافر مرتبة.',
        'نعتني بالأظافر يدويا دون مبرد كهربائي: حمام دافئ بالليمون وبرد ودفع الجلد بعود البرتقال وتدليك بزيت اللوز، ثم طلاء عادي أو تلميع بسيط. وبينما يجف الطلاء نقدم لك الشاي بالنعناع أو السالمية أو الشيبة حسب الموسم.',
      ],
      en: [
        'Five chairs, a big zellige table and a kettle that never goes cold: Dar Nassim’s partner salon in Fes feels more like someone’s living room than a chain. People come in pairs, bump into neighbours, and leave with immaculate hands.',
        'Everything is done by hand, with no electric file. A warm lemon soak, shaping, cuticles eased back with an orange stick, an almond-oil massage, then classic polish or a simple buff. While it dries you are served tea with mint, sage or wormwood, depending on the season.',
      ],
    },
    highlights: {
      fr: [
        'Travail à la main, sans ponceuse électrique',
        'Lime et bâtonnet neufs pour chaque cliente',
        'Vernis au choix ou polissage naturel',
        'Thé préparé devant vous, avec cornes de gazelle',
      ],
      ar: [
        'عمل يدوي دون مبرد كهربائي',
        'مبرد وعود جديدان لكل زبونة',
        'طلاء حسب اختيارك أو تلميع طبيعي',
        'شاي يحضر أمامك مع كعب غزال',
      ],
      en: [
        'Done by hand, no electric file',
        'A new file and orange stick for every client',
        'Your choice of polish, or a natural buff',
        'Tea brewed in front of you, with gazelle horns',
      ],
    },
    included: {
      fr: [
        'Manucure complète d’environ 45 minutes',
        'Massage des mains à l’huile d’amande',
        'Vernis classique',
        'Thé et deux cornes de gazelle',
      ],
      ar: [
        'عناية كاملة بالأظافر نحو 45 دقيقة',
        'تدليك اليدين بزيت اللوز',
        'طلاء أظافر عادي',
        'كأس شاي وحبتان من كعب غزال',
      ],
      en: [
        'Full manicure, about 45 minutes',
        'Hand massage with almond oil',
        'Classic nail polish',
        'Tea and two gazelle horns',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Prenez votre bon', text: 'Il arrive par e-mail et se montre depuis le téléphone.' },
        { title: 'Choisissez l’heure', text: 'Appelez l’institut ; à deux, demandez deux fauteuils voisins.' },
        { title: 'Posez vos mains', text: 'Venez sans vernis si possible, cela laisse plus de temps au soin.' },
      ],
      ar: [
        { title: 'خذي القسيمة', text: 'تصلك عبر البريد الإلكتروني وتظهرينها من الهاتف.' },
        { title: 'اختاري الساعة', text: 'اتصلي بالمعهد، وإن كانت معك صديقة فاطلبي مقعدين متجاورين.' },
        { title: 'أريحي يديك', text: 'يستحسن الحضور دون طلاء ليبقى وقت أطول للعناية.' },
      ],
      en: [
        { title: 'Get your voucher', text: 'It comes by email; show it on your phone.' },
        { title: 'Choose a time', text: 'Call the salon; if there are two of you, ask for adjoining chairs.' },
        { title: 'Rest your hands', text: 'Come without polish if you can, it leaves more time for the care.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable deux mois, du mardi au samedi.',
          ar: 'صالحة شهرين، من الثلاثاء إلى السبت.',
          en: 'Valid for two months, Tuesday to Saturday.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation la veille par téléphone.',
          ar: 'الحجز بالهاتف في اليوم السابق.',
          en: 'Book by phone the day before.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Institut pour femmes. Vernis semi-permanent et pose d’ongles non compris.',
          ar: 'معهد للنساء. لا يدخل الطلاء شبه الدائم وتركيب الأظافر في العرض.',
          en: 'Women’s salon. Gel polish and nail extensions are not included.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Avez-vous un vernis perméable pour les ablutions ?',
          ar: 'هل لديكم طلاء ينفذ منه الماء للوضوء؟',
          en: 'Do you have water-permeable polish for ablutions?',
        },
        answer: {
          fr: 'Une petite gamme, oui. Beaucoup de clientes préfèrent le polissage naturel, qui donne un joli brillant sans vernis.',
          ar: 'نعم، عندنا تشكيلة صغيرة. وكثير من الزبونات يفضلن التلميع الطبيعي الذي يعطي لمعانا جميلا دون طلاء.',
          en: 'A small range, yes. Many clients prefer the natural buff, which leaves a nice shine with no polish at all.',
        },
      },
      {
        question: {
          fr: 'Peut-on offrir ce bon ?',
          ar: 'هل يمكن إهداء القسيمة؟',
          en: 'Can I give it as a present?',
        },
        answer: {
          fr: 'Oui, transférez simplement l’e-mail : le code suffit à l’accueil.',
          ar: 'نعم، يكفي إرسال الرسالة الإلكترونية إلى صاحبة الهدية، فالرمز هو ما نطلبه عند الاستقبال.',
          en: 'Yes, just forward the email: the code is all they ask for at reception.',
        },
      },
    ],
    location: {
      address: '8, rue Abdelkrim El Khattabi',
      district: 'Ville nouvelle',
      latitude: 34.0374,
      longitude: -5.0047,
      phone: '+212 5 22 00 00 37',
    },
    originalPrice: 220,
    discountedPrice: 150,
    stock: 0,
    minPurchase: 1,
    maxPurchase: 2,
    voucherDays: 60,
    startsInDays: -20,
    endsInDays: 11,
    featured: false,
    dealOfDay: false,
    appeal: 0.88,
  },
];
