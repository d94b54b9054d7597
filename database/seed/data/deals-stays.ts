import type { SeedDeal } from '../types.ts';

/** Nights and pool days: riads, seaside hotels and a lodge in the Rif. */
export const dealsStays: SeedDeal[] = [
  {
    key: 'sejour-marrakech-riad',
    category: 'sejours-riads',
    merchant: 'maisons-tazri',
    city: 'marrakech',
    kind: 'service',
    scene: 'riad',
    title: {
      fr: 'Deux nuits pour deux dans un riad de Mouassine, avec petit-déjeuner et hammam',
      ar: 'ليلتان لشخصين في رياض بحي المواسين، مع الفطور والحمام',
      en: 'Two nights for two in a Mouassine riad, with breakfast and hammam',
    },
    slug: {
      fr: 'deux-nuits-riad-mouassine-marrakech',
      ar: 'ليلتان-في-رياض-المواسين-مراكش',
      en: 'two-nights-mouassine-riad-marrakech',
    },
    summary: {
      fr: 'Une chambre sur patio à quelques ruelles de la place Jemaa el-Fna, le petit-déjeuner sur la terrasse et un hammam pour deux.',
      ar: 'غرفة مطلة على الفناء على بعد دروب قليلة من جامع الفنا، وفطور على السطح وحمام لشخصين.',
      en: 'A courtyard room a few lanes from Jemaa el-Fna, breakfast on the roof and a hammam session for two.',
    },
    description: {
      fr: [
        'Derrière une porte cloutée du quartier Mouassine, la maison compte huit chambres autour d’un patio planté d’orangers. Le bruit des souks s’arrête au seuil ; on n’entend plus que la fontaine. L’équipe vous attend avec un thé et vous explique le quartier sur un plan.',
        '## Une matinée au hammam',
        'Le hammam de la maison est privatisé pour vous pendant une heure. Vapeur, savon noir, gommage au kessa, puis repos sur la terrasse. Il se réserve à l’arrivée, de préférence pour le lendemain matin.',
      ],
      ar: [
        'خلف باب خشبي مرصع بالمسامير في حي المواسين، تضم الدار ثماني غرف حول فناء تظلله أشجار البرتقال. يتوقف ضجيج الأسواق عند العتبة فلا تسمعون إلا خرير النافورة. يستقبلكم الفريق بكأس شاي ويشرح لكم دروب الحي على الخريطة.',
        '## صباح في الحمام',
        'يخصص لكم حمام الدار وحدكم مدة ساعة: بخار وصابون بلدي وتقشير بالكيس، ثم استراحة على السطح. يحجز الموعد عند الوصول، ويستحسن أن يكون في صباح اليوم التالي.',
      ],
      en: [
        'Behind a studded door in Mouassine, the house has eight rooms around a courtyard of orange trees. The noise of the souks stops at the threshold; all you hear is the fountain. The team will have mint tea ready and will walk you through the neighbourhood on a map.',
        '## A morning in the hammam',
        'The in-house hammam is yours alone for an hour: steam, black soap, a kessa scrub, then time to rest on the roof. Book your slot when you check in; the following morning works best.',
      ],
    },
    highlights: {
      fr: [
        'Huit chambres seulement, autour d’un patio d’orangers',
        'À pied de la place Jemaa el-Fna et du jardin Secret',
        'Hammam privatisé une heure pour deux',
        'Accueil à l’entrée de la médina pour vous guider avec vos bagages',
      ],
      ar: [
        'ثماني غرف فقط حول فناء من أشجار البرتقال',
        'على مسافة مشي من جامع الفنا والحديقة السرية',
        'حمام خاص بكم مدة ساعة',
        'من يستقبلكم عند مدخل المدينة العتيقة ويرافقكم مع الأمتعة',
      ],
      en: [
        'Only eight rooms, around an orange-tree courtyard',
        'Walking distance to Jemaa el-Fna and Le Jardin Secret',
        'Private hammam for two, one hour',
        'Someone meets you at the edge of the medina and helps with your bags',
      ],
    },
    included: {
      fr: [
        'Deux nuits en chambre double sur patio',
        'Petit-déjeuner marocain chaque matin',
        'Une séance de hammam avec gommage pour deux',
        'Thé et pâtisseries à l’arrivée',
      ],
      ar: [
        'ليلتان في غرفة مزدوجة مطلة على الفناء',
        'فطور مغربي كل صباح',
        'حصة حمام مع التقشير لشخصين',
        'شاي وحلويات عند الوصول',
      ],
      en: [
        'Two nights in a double room on the courtyard',
        'Moroccan breakfast each morning',
        'One hammam session with scrub for two',
        'Tea and pastries on arrival',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez votre bon', text: 'Vous le recevez par e-mail juste après le paiement.' },
        { title: 'Choisissez vos dates', text: 'Appelez le riad avec le code du bon ; il vous confirme la chambre.' },
        { title: 'Présentez-vous', text: 'Montrez le bon à l’arrivée, sur votre téléphone ou imprimé.' },
      ],
      ar: [
        { title: 'اشتروا القسيمة', text: 'تصلكم عبر البريد الإلكتروني مباشرة بعد الأداء.' },
        { title: 'اختاروا تاريخ الإقامة', text: 'اتصلوا بالرياض وأعطوه رمز القسيمة ليؤكد لكم الغرفة.' },
        { title: 'مرحبا بكم', text: 'أظهروا القسيمة عند الوصول، في الهاتف أو مطبوعة.' },
      ],
      en: [
        { title: 'Buy your voucher', text: 'It reaches you by email right after payment.' },
        { title: 'Pick your dates', text: 'Call the riad with your voucher code and they will confirm the room.' },
        { title: 'Turn up', text: 'Show the voucher on arrival, on your phone or printed.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable six mois, hors fêtes de fin d’année.',
          ar: 'صالحة ستة أشهر، باستثناء عطلة رأس السنة.',
          en: 'Valid for six months, except over the New Year holidays.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation au moins sept jours avant l’arrivée, selon disponibilité.',
          ar: 'الحجز قبل الوصول بسبعة أيام على الأقل وحسب الغرف المتاحة.',
          en: 'Book at least seven days ahead, subject to availability.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Changement de dates gratuit jusqu’à 72 h avant l’arrivée.',
          ar: 'يمكن تغيير التاريخ مجانا إلى غاية 72 ساعة قبل الوصول.',
          en: 'Change your dates free of charge up to 72 hours before arrival.',
        },
      },
      {
        kind: 'other',
        text: {
          fr: 'Taxe de séjour à régler sur place.',
          ar: 'تؤدى رسوم الإقامة في عين المكان.',
          en: 'Tourist tax is paid on site.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Peut-on venir avec un enfant ?',
          ar: 'هل يمكن اصطحاب طفل؟',
          en: 'Can we bring a child?',
        },
        answer: {
          fr: 'Oui, un lit d’appoint est possible pour un enfant de moins de douze ans. Le supplément se règle au riad.',
          ar: 'نعم، يمكن إضافة سرير لطفل دون الثانية عشرة، وتؤدى الزيادة في الرياض.',
          en: 'Yes. An extra bed can be added for a child under twelve; the supplement is paid at the riad.',
        },
      },
      {
        question: {
          fr: 'Où se garer ?',
          ar: 'أين أركن السيارة؟',
          en: 'Where can we park?',
        },
        answer: {
          fr: 'La médina est piétonne. Un parking gardé se trouve à quelques minutes à pied ; le riad envoie quelqu’un pour les bagages.',
          ar: 'لا تدخل السيارات إلى المدينة العتيقة. يوجد موقف محروس على بعد دقائق مشيا، ويرسل الرياض من يحمل الأمتعة.',
          en: 'The medina is car-free. There is a guarded car park a few minutes away on foot, and the riad sends someone for your luggage.',
        },
      },
    ],
    location: {
      address: '14, derb Sidi Yamani, rue Mouassine',
      district: 'Mouassine',
      latitude: 31.6302,
      longitude: -7.9911,
      phone: '+212 5 22 00 00 41',
    },
    originalPrice: 1800,
    discountedPrice: 1090,
    stock: 24,
    minPurchase: 1,
    maxPurchase: 2,
    voucherDays: 180,
    startsInDays: -9,
    endsInDays: 21,
    featured: true,
    dealOfDay: false,
    appeal: 0.94,
  },
  {
    key: 'sejour-agadir-demi-pension',
    category: 'sejours-hotels',
    merchant: 'maisons-tazri',
    city: 'agadir',
    kind: 'service',
    scene: 'hotel-pool',
    title: {
      fr: 'Week-end en demi-pension à Agadir : deux nuits face à l’océan pour deux',
      ar: 'عطلة نهاية أسبوع بأكادير: ليلتان لشخصين قبالة المحيط مع الفطور والعشاء',
      en: 'Half-board weekend in Agadir: two nights by the ocean for two',
    },
    slug: {
      fr: 'week-end-demi-pension-agadir-ocean',
      ar: 'عطلة-نهاية-أسبوع-بأكادير-قبالة-المحيط',
      en: 'half-board-weekend-agadir-ocean',
    },
    summary: {
      fr: 'Chambre avec balcon, piscine chauffée et dîners au poisson du port, à deux pas de la promenade d’Agadir.',
      ar: 'غرفة بشرفة ومسبح دافئ وعشاء من سمك الميناء، على خطوات من كورنيش أكادير.',
      en: 'A room with a balcony, a heated pool and dinners from the day’s catch, just off the Agadir promenade.',
    },
    description: {
      fr: [
        'Ce petit hôtel du secteur balnéaire a gardé une taille humaine : trois étages, un jardin et une piscine chauffée de l’automne au printemps. Toutes les chambres de l’offre ont un balcon tourné vers la mer. On descend à la plage en traversant la promenade.',
        'Le dîner change selon l’arrivage du port : sardines grillées, tajine de lotte, salades de saison. Le petit-déjeuner est servi tard le week-end, pour ceux qui ont choisi de dormir.',
      ],
      ar: [
        'حافظ هذا الفندق الصغير بالمنطقة السياحية على طابعه العائلي: ثلاثة طوابق وحديقة ومسبح دافئ من الخريف إلى الربيع. كل غرف العرض لها شرفة تطل على البحر، ويكفي أن تعبروا الكورنيش لتصلوا إلى الشاطئ.',
        'يتغير العشاء بحسب ما يأتي به الميناء: سردين مشوي أو طاجين السمك أو سلطات الموسم. ويمتد وقت الفطور في نهاية الأسبوع لمن اختار أن يطيل النوم.',
      ],
      en: [
        'This seaside hotel has stayed small: three floors, a garden, and a pool heated from autumn to spring. Every room in this offer has a balcony facing the sea. The beach is just across the promenade.',
        'Dinner follows whatever the port brings in: grilled sardines, monkfish tagine, seasonal salads. Breakfast runs late at weekends, for those who came to sleep.',
      ],
    },
    highlights: {
      fr: [
        'Balcon vue mer dans toutes les chambres de l’offre',
        'Piscine chauffée et transats réservés aux clients',
        'Dîner au poisson selon l’arrivage',
        'Plage de l’autre côté de la promenade',
        'Départ possible jusqu’à 14 h le dimanche',
      ],
      ar: [
        'شرفة مطلة على البحر في كل غرف العرض',
        'مسبح دافئ وكراسي خاصة بالنزلاء',
        'عشاء من سمك اليوم',
        'الشاطئ على الجهة الأخرى من الكورنيش',
        'إمكانية المغادرة إلى غاية الثانية زوالا يوم الأحد',
      ],
      en: [
        'Sea-view balcony in every room of the offer',
        'Heated pool with loungers kept for guests',
        'Fish dinner from the day’s catch',
        'Beach right across the promenade',
        'Check-out until 2 pm on Sundays',
      ],
    },
    included: {
      fr: [
        'Deux nuits en chambre double avec balcon',
        'Petit-déjeuner buffet et dîner pour deux',
        'Accès à la piscine et serviettes',
        'Wi-Fi et parking de l’hôtel',
      ],
      ar: [
        'ليلتان في غرفة مزدوجة بشرفة',
        'فطور من البوفيه وعشاء لشخصين',
        'دخول المسبح مع المناشف',
        'الواي فاي وموقف السيارات بالفندق',
      ],
      en: [
        'Two nights in a double room with balcony',
        'Buffet breakfast and dinner for two',
        'Pool access and towels',
        'Wi-Fi and hotel parking',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez', text: 'Réglez en ligne et recevez votre bon avec son code.' },
        { title: 'Réservez', text: 'Envoyez vos dates à l’hôtel par téléphone ou WhatsApp.' },
        { title: 'Profitez', text: 'Présentez le bon et une pièce d’identité à la réception.' },
      ],
      ar: [
        { title: 'اطلبوا', text: 'أدوا الثمن عبر الإنترنت لتتوصلوا بالقسيمة ورمزها.' },
        { title: 'احجزوا', text: 'أرسلوا تاريخ الإقامة إلى الفندق بالهاتف أو الواتساب.' },
        { title: 'استمتعوا', text: 'قدموا القسيمة وبطاقة التعريف في الاستقبال.' },
      ],
      en: [
        { title: 'Order', text: 'Pay online and receive your voucher with its code.' },
        { title: 'Reserve', text: 'Send the hotel your dates by phone or WhatsApp.' },
        { title: 'Enjoy', text: 'Show the voucher and an ID at reception.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable trois mois, arrivée le vendredi ou le samedi.',
          ar: 'صالحة ثلاثة أشهر، والوصول يوم الجمعة أو السبت.',
          en: 'Valid for three months, arriving on a Friday or Saturday.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation dix jours à l’avance conseillée pendant les vacances scolaires.',
          ar: 'ينصح بالحجز قبل عشرة أيام خلال العطل المدرسية.',
          en: 'During school holidays we suggest booking ten days ahead.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Boissons non comprises. Les pièces d’identité demandées par la loi sont exigées à l’arrivée.',
          ar: 'المشروبات غير مشمولة. تطلب عند الوصول وثائق الهوية التي ينص عليها القانون.',
          en: 'Drinks are extra. Guests must show the identity papers required by law.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Report sans frais jusqu’à 48 h avant l’arrivée.',
          ar: 'التأجيل دون مصاريف إلى غاية 48 ساعة قبل الوصول.',
          en: 'Reschedule at no cost up to 48 hours before arrival.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'La piscine est-elle ouverte toute l’année ?',
          ar: 'هل المسبح مفتوح طوال السنة؟',
          en: 'Is the pool open all year?',
        },
        answer: {
          fr: 'Oui, elle est chauffée d’octobre à avril et ouverte de 9 h à 19 h.',
          ar: 'نعم، وهو دافئ من أكتوبر إلى أبريل ومفتوح من التاسعة صباحا إلى السابعة مساء.',
          en: 'Yes. It is heated from October to April and open from 9 am to 7 pm.',
        },
      },
      {
        question: {
          fr: 'Peut-on venir en semaine ?',
          ar: 'هل يمكن المجيء وسط الأسبوع؟',
          en: 'Can we come on weekdays?',
        },
        answer: {
          fr: 'Le bon est prévu pour le week-end. En semaine, l’hôtel accepte volontiers s’il reste une chambre : appelez-le.',
          ar: 'القسيمة مخصصة لنهاية الأسبوع، لكن الفندق يرحب بكم وسط الأسبوع إن بقيت غرفة شاغرة. اتصلوا به.',
          en: 'The voucher is meant for weekends, but the hotel gladly takes weekday stays when a room is free. Give them a call.',
        },
      },
    ],
    location: {
      address: '27, rue de la Plage, secteur balnéaire',
      district: 'Secteur balnéaire',
      latitude: 30.4152,
      longitude: -9.5995,
      phone: '+212 5 22 00 00 42',
    },
    originalPrice: 2400,
    discountedPrice: 1560,
    stock: 18,
    minPurchase: 1,
    maxPurchase: 3,
    voucherDays: 90,
    startsInDays: -6,
    endsInDays: 1,
    featured: false,
    dealOfDay: true,
    appeal: 0.88,
  },
  {
    key: 'sejour-essaouira-riad',
    category: 'sejours-riads',
    merchant: 'maisons-tazri',
    city: 'essaouira',
    kind: 'service',
    scene: 'riad',
    title: {
      fr: 'Une nuit dans la médina d’Essaouira avec dîner aux chandelles pour deux',
      ar: 'ليلة في مدينة الصويرة العتيقة مع عشاء على ضوء الشموع لشخصين',
      en: 'A night in the Essaouira medina with candlelit dinner for two',
    },
    slug: {
      fr: 'nuit-diner-medina-essaouira',
      ar: 'ليلة-وعشاء-في-مدينة-الصويرة',
      en: 'night-and-dinner-essaouira-medina',
    },
    summary: {
      fr: 'Une maison blanche et bleue près des remparts, un dîner de poisson préparé pour vous et le petit-déjeuner avec vue sur les toits.',
      ar: 'دار بيضاء وزرقاء قرب الأسوار، وعشاء سمك يحضر لكم، وفطور يطل على أسطح المدينة.',
      en: 'A white and blue house near the ramparts, a fish dinner cooked for you and breakfast over the rooftops.',
    },
    description: {
      fr: [
        'À deux ruelles de la Skala, cette maison d’armateur a été restaurée avec des artisans de la ville : thuya, chaux et carreaux anciens. La chambre donne sur le patio, à l’abri du vent. Le soir, on entend l’océan depuis la terrasse.',
        'La cuisinière passe au port en fin de matinée et compose le dîner avec ce qu’elle y trouve. Dites-lui ce que vous ne mangez pas au moment de réserver ; elle s’arrange. Le petit-déjeuner vient avec amlou, msemen et confitures de la maison.',
      ],
      ar: [
        'على بعد دربين من السقالة، رممت هذه الدار القديمة بأيدي صناع المدينة: خشب العرعار والجير والزليج العتيق. تطل الغرفة على الفناء بعيدا عن الريح، ومن السطح تسمعون المحيط ليلا.',
        'تقصد الطباخة الميناء قبيل الظهر وتعد العشاء مما تجده فيه. أخبروها عند الحجز بما لا تأكلونه وستراعي ذلك. ويقدم الفطور مع أملو ومسمن ومربى الدار.',
      ],
      en: [
        'Two lanes from the Skala, this old shipowner’s house was restored by local craftsmen with thuya wood, lime plaster and reclaimed tiles. The room faces the courtyard, out of the wind. At night you can hear the ocean from the roof.',
        'The cook goes to the port late in the morning and builds dinner around what she finds. Tell her what you don’t eat when you book and she will work around it. Breakfast comes with amlou, msemen and home-made jams.',
      ],
    },
    highlights: {
      fr: [
        'Maison restaurée avec les artisans d’Essaouira',
        'Dîner trois plats au poisson du port',
        'Terrasse avec vue sur les remparts',
        'Chambre calme, à l’abri du vent',
      ],
      ar: [
        'دار رممها صناع الصويرة',
        'عشاء من ثلاثة أطباق بسمك الميناء',
        'سطح يطل على الأسوار',
        'غرفة هادئة محمية من الريح',
      ],
      en: [
        'A house restored by Essaouira craftsmen',
        'Three-course dinner with fish from the port',
        'Roof terrace looking onto the ramparts',
        'A quiet room, sheltered from the wind',
      ],
    },
    included: {
      fr: ['Une nuit en chambre double', 'Dîner trois plats pour deux', 'Petit-déjeuner maison', 'Wi-Fi'],
      ar: ['ليلة في غرفة مزدوجة', 'عشاء من ثلاثة أطباق لشخصين', 'فطور من إعداد الدار', 'الواي فاي'],
      en: ['One night in a double room', 'Three-course dinner for two', 'Home-made breakfast', 'Wi-Fi'],
    },
    howItWorks: {
      fr: [
        { title: 'Prenez le bon', text: 'Il arrive par e-mail avec les coordonnées de la maison.' },
        { title: 'Convenez d’une date', text: 'Indiquez aussi vos allergies et vos préférences pour le dîner.' },
        { title: 'Arrivez dès 14 h', text: 'Le dîner est servi à 20 h, sur la terrasse s’il fait doux.' },
      ],
      ar: [
        { title: 'خذوا القسيمة', text: 'تصلكم بالبريد الإلكتروني مع رقم هاتف الدار وعنوانها.' },
        { title: 'اتفقوا على التاريخ', text: 'واذكروا أيضا الحساسية وما تفضلونه في العشاء.' },
        { title: 'تفضلوا من الثانية زوالا', text: 'يقدم العشاء في الثامنة مساء، على السطح إن كان الجو لطيفا.' },
      ],
      en: [
        { title: 'Get the voucher', text: 'It comes by email with the contact details of the house.' },
        { title: 'Agree on a date', text: 'Mention any allergies or preferences for dinner too.' },
        { title: 'Arrive from 2 pm', text: 'Dinner is at 8 pm, on the roof when the evening is mild.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable quatre mois, hors période du festival Gnaoua.',
          ar: 'صالحة أربعة أشهر، باستثناء أيام مهرجان كناوة.',
          en: 'Valid for four months, except during the Gnaoua festival.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation au moins cinq jours à l’avance.',
          ar: 'الحجز قبل خمسة أيام على الأقل.',
          en: 'Please book at least five days ahead.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Une seule modification de date, jusqu’à trois jours avant.',
          ar: 'يمكن تغيير التاريخ مرة واحدة، إلى غاية ثلاثة أيام قبل الموعد.',
          en: 'One change of date allowed, up to three days before.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Le dîner peut-il être sans poisson ?',
          ar: 'هل يمكن أن يكون العشاء بدون سمك؟',
          en: 'Can dinner be without fish?',
        },
        answer: {
          fr: 'Oui : un tajine de légumes ou de poulet remplace le plat si vous le demandez la veille.',
          ar: 'نعم، يعوض الطبق بطاجين خضر أو دجاج إذا طلبتم ذلك في اليوم السابق.',
          en: 'Yes. Ask the day before and a vegetable or chicken tagine takes its place.',
        },
      },
      {
        question: {
          fr: 'Peut-on ajouter une seconde nuit ?',
          ar: 'هل يمكن إضافة ليلة ثانية؟',
          en: 'Can we add a second night?',
        },
        answer: {
          fr: 'Oui, au tarif de la maison et selon les disponibilités, en le demandant à la réservation.',
          ar: 'نعم، بثمن الدار المعتاد وحسب الغرف المتاحة، على أن تطلبوها عند الحجز.',
          en: 'Yes, at the house rate and if the room is free. Ask when you book.',
        },
      },
    ],
    location: {
      address: '6, rue Touahen',
      district: 'Médina',
      latitude: 31.5146,
      longitude: -9.7712,
      phone: '+212 5 22 00 00 43',
    },
    originalPrice: 1250,
    discountedPrice: 790,
    stock: 3,
    minPurchase: 1,
    maxPurchase: 1,
    voucherDays: 120,
    startsInDays: -17,
    endsInDays: 6,
    featured: false,
    dealOfDay: false,
    appeal: 0.96,
  },
  {
    key: 'sejour-fes-maison',
    category: 'sejours-riads',
    merchant: 'maisons-tazri',
    city: 'fes',
    kind: 'service',
    scene: 'riad',
    title: {
      fr: 'Fès en deux nuits : maison d’hôtes à Batha et visite guidée de la médina',
      ar: 'فاس في ليلتين: دار ضيافة بالبطحاء وجولة مع مرشد في المدينة العتيقة',
      en: 'Fes in two nights: a Batha guest house and a guided medina walk',
    },
    slug: {
      fr: 'fes-deux-nuits-batha-visite-medina',
      ar: 'فاس-ليلتان-بالبطحاء-وجولة-في-المدينة',
      en: 'fes-two-nights-batha-medina-walk',
    },
    summary: {
      fr: 'Deux nuits pour deux près de Bab Boujloud, avec une demi-journée de visite aux côtés d’un guide agréé de la ville.',
      ar: 'ليلتان لشخصين قرب باب بوجلود، مع نصف يوم من التجوال رفقة مرشد معتمد من أبناء المدينة.',
      en: 'Two nights for two near Bab Boujloud, plus half a day in the medina with a licensed local guide.',
    },
    description: {
      fr: [
        'La maison est à cinq minutes à pied de Bab Boujloud, dans une impasse où les voitures ne passent pas. Ses plafonds peints et ses zelliges sont d’origine ; la plomberie et la literie, elles, sont neuves. Les chambres ouvrent sur une galerie de bois, au-dessus du patio.',
        'Le lendemain de votre arrivée, un guide agréé vient vous chercher à 9 h 30. La promenade passe par la médersa Bou Inania, les souks des dinandiers et les tanneries, sans arrêt imposé dans les boutiques. Vous rentrez à l’heure du thé.',
      ],
      ar: [
        'تقع الدار على خمس دقائق مشيا من باب بوجلود، في درب لا تدخله السيارات. سقوفها المنقوشة وزليجها أصيلان، أما الأسرة والحمامات فجديدة. تفتح الغرف على رواق خشبي يعلو الفناء.',
        'في صباح اليوم الثاني يأتيكم مرشد معتمد في التاسعة والنصف. تمر الجولة بالمدرسة البوعنانية وسوق النحاسين ودار الدباغة، دون توقف مفروض في الدكاكين، وتعودون في وقت الشاي.',
      ],
      en: [
        'The house is five minutes on foot from Bab Boujloud, down a lane no car can enter. The painted ceilings and zellige are original; the plumbing and the beds are new. Rooms open onto a wooden gallery above the courtyard.',
        'On your first morning a licensed guide picks you up at 9.30. The walk takes in the Bou Inania madrasa, the coppersmiths and the tanneries, with no forced stops in shops. You are back in time for tea.',
      ],
    },
    highlights: {
      fr: [
        'À cinq minutes à pied de Bab Boujloud',
        'Plafonds peints et zelliges d’origine',
        'Guide agréé, sans passage imposé en boutique',
        'Thé à la menthe au retour de la visite',
      ],
      ar: [
        'على خمس دقائق مشيا من باب بوجلود',
        'سقوف منقوشة وزليج أصيل',
        'مرشد معتمد دون مرور مفروض على الدكاكين',
        'شاي بالنعناع عند العودة من الجولة',
      ],
      en: [
        'Five minutes on foot from Bab Boujloud',
        'Original painted ceilings and zellige',
        'Licensed guide, no forced shop visits',
        'Mint tea when you come back from the walk',
      ],
    },
    included: {
      fr: [
        'Deux nuits en chambre double',
        'Petit-déjeuner chaque matin',
        'Visite guidée d’une demi-journée',
        'Entrée de la médersa Bou Inania',
      ],
      ar: ['ليلتان في غرفة مزدوجة', 'فطور كل صباح', 'جولة نصف يوم مع مرشد', 'تذكرة دخول المدرسة البوعنانية'],
      en: [
        'Two nights in a double room',
        'Breakfast each morning',
        'Half-day guided walk',
        'Entry to the Bou Inania madrasa',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez', text: 'Le bon vous parvient par e-mail et reste dans votre compte.' },
        { title: 'Réservez', text: 'Donnez vos dates et la langue souhaitée pour le guide.' },
        { title: 'Séjournez', text: 'La maison vous attend à partir de 15 h.' },
        { title: 'Visitez', text: 'Rendez-vous avec le guide dans le patio, le lendemain matin.' },
      ],
      ar: [
        { title: 'اشتروا', text: 'تصلكم القسيمة بالبريد الإلكتروني وتبقى محفوظة في حسابكم.' },
        { title: 'احجزوا', text: 'حددوا تاريخ الإقامة ولغة المرشد.' },
        { title: 'أقيموا', text: 'تستقبلكم الدار ابتداء من الثالثة زوالا.' },
        { title: 'تجولوا', text: 'موعدكم مع المرشد في الفناء صباح اليوم التالي.' },
      ],
      en: [
        { title: 'Buy', text: 'The voucher comes by email and stays in your account.' },
        { title: 'Book', text: 'Give your dates and the language you want for the guide.' },
        { title: 'Stay', text: 'The house is ready for you from 3 pm.' },
        { title: 'Explore', text: 'Meet the guide in the courtyard the next morning.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: { fr: 'Valable cinq mois.', ar: 'صالحة خمسة أشهر.', en: 'Valid for five months.' },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation une semaine à l’avance ; guide en français, arabe ou anglais.',
          ar: 'الحجز قبل أسبوع، والمرشد بالعربية أو الفرنسية أو الإنجليزية.',
          en: 'Book one week ahead; guide in English, French or Arabic.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'La visite se fait à pied et compte des marches ; elle convient mal aux poussettes.',
          ar: 'الجولة مشيا على الأقدام وفيها أدراج، ولا تناسب عربات الأطفال.',
          en: 'The walk includes steps and does not suit pushchairs.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Modification gratuite jusqu’à quatre jours avant l’arrivée.',
          ar: 'التعديل مجاني إلى غاية أربعة أيام قبل الوصول.',
          en: 'Free changes up to four days before arrival.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'La visite est-elle privée ?',
          ar: 'هل الجولة خاصة بنا؟',
          en: 'Is the walk private?',
        },
        answer: {
          fr: 'Oui, le guide n’accompagne que les personnes de votre chambre.',
          ar: 'نعم، لا يرافق المرشد إلا نزلاء غرفتكم.',
          en: 'Yes, the guide walks only with the guests of your room.',
        },
      },
      {
        question: {
          fr: 'Que se passe-t-il le vendredi ?',
          ar: 'وماذا عن يوم الجمعة؟',
          en: 'What about Fridays?',
        },
        answer: {
          fr: 'Beaucoup d’ateliers ferment le vendredi après-midi. La maison propose alors de décaler la visite.',
          ar: 'يغلق كثير من الصناع بعد ظهر الجمعة، لذلك تقترح عليكم الدار تغيير يوم الجولة.',
          en: 'Many workshops close on Friday afternoon, so the house will suggest moving the walk to another day.',
        },
      },
    ],
    location: {
      address: '9, derb Lamzerra, place Batha',
      district: 'Batha',
      latitude: 34.0601,
      longitude: -4.9822,
      phone: '+212 5 22 00 00 44',
    },
    originalPrice: 1700,
    discountedPrice: 990,
    stock: 16,
    minPurchase: 1,
    maxPurchase: 2,
    voucherDays: 150,
    startsInDays: -4,
    endsInDays: 33,
    featured: false,
    dealOfDay: false,
    appeal: 0.91,
  },
  {
    key: 'sejour-chefchaouen-gite',
    category: 'sejours-gites',
    merchant: 'maisons-tazri',
    city: 'chefchaouen',
    kind: 'service',
    scene: 'mountain',
    title: {
      fr: 'Gîte au-dessus de Chefchaouen : deux nuits pour deux face au Rif',
      ar: 'مأوى فوق شفشاون: ليلتان لشخصين قبالة جبال الريف',
      en: 'A lodge above Chefchaouen: two nights for two facing the Rif',
    },
    slug: {
      fr: 'gite-chefchaouen-deux-nuits-rif',
      ar: 'مأوى-شفشاون-ليلتان-في-الريف',
      en: 'chefchaouen-lodge-two-nights-rif',
    },
    summary: {
      fr: 'Un gîte de pierre à la sortie de la ville bleue, un dîner du jardin et des sentiers qui partent de la porte.',
      ar: 'مأوى من الحجر على طرف المدينة الزرقاء، وعشاء من خضر الحديقة ومسالك تنطلق من الباب.',
      en: 'A stone lodge on the edge of the blue town, a garden dinner and footpaths that start at the door.',
    },
    description: {
      fr: [
        'Le gîte se trouve au-dessus de Ras El Maa, à vingt minutes de marche de la place Outa el-Hammam. Les murs de pierre gardent le frais l’été et un poêle chauffe la salle commune l’hiver. Cinq chambres, une salle de bains chacune, et une terrasse plein ouest.',
        'Le soir, la table est commune : bissara, fromage de chèvre du Rif, légumes du potager. Amal et son mari connaissent tous les sentiers et vous indiquent celui qui convient à vos jambes.',
      ],
      ar: [
        'يوجد المأوى فوق رأس الماء، على مسيرة عشرين دقيقة من ساحة وطاء الحمام. جدرانه الحجرية تحفظ البرودة صيفا، ومدفأة تدفئ القاعة المشتركة شتاء. خمس غرف لكل واحدة حمامها، وسطح يستقبل الغروب.',
        'في المساء يجتمع الضيوف حول مائدة واحدة: بيصارة وجبن الماعز وخضر من الحديقة. تعرف أمل وزوجها كل المسالك ويدلانكم على ما يناسبكم منها.',
      ],
      en: [
        'The lodge sits above Ras El Maa, a twenty-minute walk from Outa el-Hammam square. Stone walls keep it cool in summer and a stove warms the common room in winter. There are five rooms, each with its own bathroom, and a terrace that faces due west.',
        'Dinner is at a shared table: bissara, Rif goat’s cheese, vegetables from the plot. Amal and her husband know every path around and will point you to the one that fits your legs.',
      ],
    },
    highlights: {
      fr: [
        'Sentiers au départ du gîte',
        'Terrasse plein ouest au-dessus de la médina bleue',
        'Dîner du potager à table commune',
        'Cinq chambres avec salle de bains',
      ],
      ar: [
        'مسالك للمشي تنطلق من المأوى',
        'سطح يستقبل الغروب فوق المدينة الزرقاء',
        'عشاء من خضر الحديقة على مائدة مشتركة',
        'خمس غرف لكل منها حمام',
      ],
      en: [
        'Footpaths from the doorstep',
        'West-facing terrace above the blue medina',
        'Garden dinner at a shared table',
        'Five rooms, each with a bathroom',
      ],
    },
    included: {
      fr: ['Deux nuits en chambre double', 'Petit-déjeuner chaque matin', 'Un dîner pour deux', 'Carte des sentiers'],
      ar: ['ليلتان في غرفة مزدوجة', 'فطور كل صباح', 'عشاء واحد لشخصين', 'خريطة المسالك'],
      en: ['Two nights in a double room', 'Breakfast each morning', 'One dinner for two', 'A map of the footpaths'],
    },
    howItWorks: {
      fr: [
        { title: 'Commandez', text: 'Votre bon est disponible dès le paiement.' },
        { title: 'Appelez le gîte', text: 'Choisissez vos nuits et le soir de votre dîner.' },
        { title: 'Montez', text: 'À pied depuis Ras El Maa ou en taxi jusqu’au portail.' },
      ],
      ar: [
        { title: 'اطلبوا', text: 'تجدون القسيمة رهن إشارتكم فور الأداء.' },
        { title: 'اتصلوا بالمأوى', text: 'اختاروا الليلتين ومساء العشاء.' },
        { title: 'اصعدوا', text: 'مشيا من رأس الماء أو بسيارة أجرة إلى الباب.' },
      ],
      en: [
        { title: 'Order', text: 'Your voucher is ready as soon as you have paid.' },
        { title: 'Call the lodge', text: 'Choose your nights and which evening you want dinner.' },
        { title: 'Come up', text: 'On foot from Ras El Maa, or by taxi to the gate.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable quatre mois, du dimanche au jeudi.',
          ar: 'صالحة أربعة أشهر، من الأحد إلى الخميس.',
          en: 'Valid for four months, Sunday to Thursday.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation quatre jours à l’avance par téléphone.',
          ar: 'الحجز بالهاتف قبل أربعة أيام.',
          en: 'Book by phone four days ahead.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'En cas de neige ou de route coupée, le séjour est reporté sans frais.',
          ar: 'في حال الثلج أو انقطاع الطريق تؤجل الإقامة دون مصاريف.',
          en: 'If snow closes the road, the stay is moved at no cost.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Y a-t-il du réseau et du Wi-Fi ?',
          ar: 'هل توجد التغطية والواي فاي؟',
          en: 'Is there phone signal and Wi-Fi?',
        },
        answer: {
          fr: 'Le téléphone passe bien. Le Wi-Fi est disponible dans la salle commune, pas dans les chambres.',
          ar: 'شبكة الهاتف جيدة، والواي فاي متوفر في القاعة المشتركة دون الغرف.',
          en: 'Phone signal is good. Wi-Fi works in the common room, not in the bedrooms.',
        },
      },
      {
        question: {
          fr: 'Peut-on venir avec des enfants ?',
          ar: 'هل يمكن اصطحاب الأطفال؟',
          en: 'Can children come?',
        },
        answer: {
          fr: 'Oui. Deux chambres ont un lit supplémentaire ; prévenez à la réservation.',
          ar: 'نعم، في غرفتين سرير إضافي. أخبروا المأوى عند الحجز.',
          en: 'Yes. Two of the rooms have an extra bed; mention it when you book.',
        },
      },
    ],
    location: {
      address: 'Chemin de la Mosquée espagnole, au-dessus de Ras El Maa',
      district: 'Ras El Maa',
      latitude: 35.1703,
      longitude: -5.2567,
      phone: '+212 5 22 00 00 45',
    },
    originalPrice: 1300,
    discountedPrice: 850,
    stock: 0,
    minPurchase: 1,
    maxPurchase: 2,
    voucherDays: 120,
    startsInDays: -20,
    endsInDays: 9,
    featured: false,
    dealOfDay: false,
    appeal: 0.95,
  },
  {
    key: 'sejour-casablanca-piscine',
    category: 'sejours-hotels',
    merchant: 'maisons-tazri',
    city: 'casablanca',
    kind: 'service',
    scene: 'hotel-pool',
    title: {
      fr: 'Journée piscine à Aïn Diab avec déjeuner face à l’Atlantique',
      ar: 'يوم في المسبح بعين الذئاب مع غداء قبالة المحيط',
      en: 'A pool day in Ain Diab with lunch facing the Atlantic',
    },
    slug: {
      fr: 'journee-piscine-dejeuner-ain-diab-casablanca',
      ar: 'يوم-في-المسبح-مع-غداء-بعين-الذئاب',
      en: 'pool-day-lunch-ain-diab-casablanca',
    },
    summary: {
      fr: 'Transat, piscine d’eau de mer et déjeuner au bord de l’eau : une journée de vacances sans quitter Casablanca.',
      ar: 'كرسي ومسبح بماء البحر وغداء على حافة الماء: يوم عطلة دون مغادرة الدار البيضاء.',
      en: 'A lounger, a seawater pool and lunch at the water’s edge: a day’s holiday without leaving Casablanca.',
    },
    description: {
      fr: [
        'Sur la corniche, l’hôtel réserve une partie de son bassin d’eau de mer aux visiteurs d’un jour. Vous avez un transat et un parasol à votre nom, une cabine pour vous changer et une serviette. L’accès est limité pour que chacun ait de la place.',
        'Le déjeuner se prend sur la terrasse, à l’ombre, avec un choix de deux entrées, deux plats et un dessert. La piscine des petits est juste à côté, surveillée toute la journée.',
      ],
      ar: [
        'على الكورنيش يخصص الفندق جزءا من مسبحه المملوء بماء البحر لزوار اليوم الواحد. لكم كرسي ومظلة باسمكم ومكان لتغيير الملابس ومنشفة، وعدد الزوار محدود حتى يرتاح الجميع.',
        'يقدم الغداء في ظل الشرفة مع اختيار بين مقبلتين وطبقين رئيسيين وتحلية. ومسبح الصغار بجواركم تحت المراقبة طوال النهار.',
      ],
      en: [
        'On the corniche, the hotel keeps part of its seawater pool for day visitors. You get a lounger and parasol in your name, a changing cabin and a towel. Numbers are capped so that everyone has room.',
        'Lunch is on the shaded terrace, with a choice of two starters, two mains and a dessert. The children’s pool is right alongside, with a lifeguard all day.',
      ],
    },
    highlights: {
      fr: [
        'Grand bassin d’eau de mer et piscine pour enfants',
        'Transat et parasol réservés à votre nom',
        'Déjeuner trois plats en terrasse',
        'Maître-nageur toute la journée',
      ],
      ar: [
        'مسبح كبير بماء البحر وآخر للأطفال',
        'كرسي ومظلة محجوزان باسمكم',
        'غداء من ثلاثة أطباق على الشرفة',
        'منقذ سباحة طوال النهار',
      ],
      en: [
        'Large seawater pool and a children’s pool',
        'Lounger and parasol kept in your name',
        'Three-course lunch on the terrace',
        'Lifeguard on duty all day',
      ],
    },
    included: {
      fr: ['Accès à la piscine de 10 h à 18 h', 'Transat, parasol et serviette', 'Déjeuner et une boisson fraîche'],
      ar: ['دخول المسبح من العاشرة صباحا إلى السادسة مساء', 'كرسي ومظلة ومنشفة', 'غداء ومشروب بارد'],
      en: ['Pool access from 10 am to 6 pm', 'Lounger, parasol and towel', 'Lunch and one cold drink'],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez votre journée', text: 'Un bon par personne, jusqu’à six par commande.' },
        { title: 'Réservez la date', text: 'Par téléphone, la veille au plus tard.' },
        { title: 'Venez', text: 'Présentez le bon à l’entrée piscine, côté corniche.' },
      ],
      ar: [
        { title: 'اشتروا يومكم', text: 'قسيمة لكل شخص، وإلى حدود ست في الطلب الواحد.' },
        { title: 'احجزوا التاريخ', text: 'بالهاتف في اليوم السابق على أبعد تقدير.' },
        { title: 'تعالوا', text: 'أظهروا القسيمة عند مدخل المسبح من جهة الكورنيش.' },
      ],
      en: [
        { title: 'Buy your day', text: 'One voucher per person, up to six per order.' },
        { title: 'Reserve the date', text: 'By phone, the day before at the latest.' },
        { title: 'Come along', text: 'Show the voucher at the pool entrance on the corniche side.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable deux mois, tous les jours sauf le samedi.',
          ar: 'صالحة شهرين، كل الأيام ما عدا السبت.',
          en: 'Valid for two months, any day except Saturday.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation obligatoire la veille.',
          ar: 'الحجز ضروري في اليوم السابق.',
          en: 'You must reserve the day before.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Les enfants de moins de 12 ans viennent accompagnés d’un adulte.',
          ar: 'الأطفال دون 12 سنة يرافقهم شخص راشد.',
          en: 'Children under 12 must come with an adult.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Le burkini est-il accepté ?',
          ar: 'هل يقبل لباس السباحة المحتشم؟',
          en: 'Are burkinis allowed?',
        },
        answer: {
          fr: 'Oui, toute tenue de bain prévue pour la piscine est acceptée.',
          ar: 'نعم، كل لباس مخصص للسباحة مقبول.',
          en: 'Yes, any garment made for swimming is fine.',
        },
      },
      {
        question: {
          fr: 'Et s’il pleut ?',
          ar: 'وإذا نزل المطر؟',
          en: 'What if it rains?',
        },
        answer: {
          fr: 'Appelez le matin même : l’hôtel décale votre journée sans frais.',
          ar: 'اتصلوا في صباح اليوم نفسه ليؤجل الفندق يومكم دون مصاريف.',
          en: 'Call that morning and the hotel will move your day free of charge.',
        },
      },
    ],
    location: {
      address: '48, boulevard de la Corniche',
      district: 'Aïn Diab',
      latitude: 33.5926,
      longitude: -7.6735,
      phone: '+212 5 22 00 00 46',
    },
    originalPrice: 450,
    discountedPrice: 290,
    stock: 75,
    minPurchase: 1,
    maxPurchase: 6,
    voucherDays: 60,
    startsInDays: -2,
    endsInDays: 28,
    featured: false,
    dealOfDay: false,
    appeal: 0.78,
  },
];
