import type { SeedDeal } from '../types.ts';

/** Gyms, yoga and the outdoors, from a first lesson to three months of training. */
export const dealsSport: SeedDeal[] = [
  {
    key: 'sport-casablanca-trois-mois',
    category: 'sport-salles',
    merchant: 'cercle-forme',
    city: 'casablanca',
    kind: 'service',
    scene: 'gym',
    title: {
      fr: 'Trois mois de salle au Maârif, cours collectifs et bilan avec un coach compris',
      ar: 'ثلاثة أشهر في القاعة بالمعاريف، مع الدروس الجماعية وحصة تقييم مع مدرب',
      en: 'Three months at a Maarif gym, with group classes and a session with a coach',
    },
    slug: {
      fr: 'trois-mois-salle-de-sport-maarif-casablanca',
      ar: 'ثلاثة-أشهر-قاعة-رياضية-المعاريف',
      en: 'three-months-gym-maarif-casablanca',
    },
    summary: {
      fr: 'Un accès complet pendant trois mois, sans reconduction ni frais d’inscription, et un programme écrit pour vous dès la première semaine.',
      ar: 'ولوج كامل مدة ثلاثة أشهر دون تجديد تلقائي ولا رسوم تسجيل، وبرنامج يكتب لكم منذ الأسبوع الأول.',
      en: 'Full access for three months, no renewal and no joining fee, plus a programme written for you in the first week.',
    },
    description: {
      fr: [
        'Une salle de quartier, sur deux niveaux : les charges libres et les cages en bas, le cardio et le studio de cours à l’étage. Les machines sont révisées chaque mois et les vestiaires nettoyés plusieurs fois par jour. Un coach est toujours sur le plateau, et il vient vers vous.',
        '## La première semaine',
        'Vous prenez rendez-vous pour un bilan d’une heure : vos habitudes, vos douleurs éventuelles, ce que vous avez envie de faire. Vous repartez avec un programme de trois séances par semaine, expliqué mouvement par mouvement. Il est revu au bout de six semaines.',
      ],
      ar: [
        'قاعة قريبة من سكان الحي على طابقين: الأثقال الحرة في الأسفل، وآلات الجري والدراجات وقاعة الدروس في الأعلى. تراجع الآلات كل شهر وتنظف غرف الملابس مرات عدة في اليوم. هناك دائما مدرب بينكم، وهو من يبادر إلى مساعدتكم.',
        '## الأسبوع الأول',
        'تأخذون موعدا لحصة تقييم من ساعة: عاداتكم، وما قد تشكون منه من آلام، وما ترغبون فيه. وتخرجون ببرنامج من ثلاث حصص في الأسبوع مشروح حركة بحركة، يراجعه المدرب معكم بعد ستة أسابيع.',
      ],
      en: [
        'A neighbourhood gym on two floors: free weights and racks downstairs, cardio and the class studio above. Machines are serviced every month and the changing rooms cleaned several times a day. There is always a coach on the floor, and they come to you.',
        '## Your first week',
        'You book an hour with a coach to go over your habits, any aches and what you would enjoy doing. You leave with a plan of three sessions a week, explained movement by movement, and it is reviewed after six weeks.',
      ],
    },
    highlights: {
      fr: [
        'Aucune reconduction : l’abonnement s’arrête tout seul',
        'Coach présent sur le plateau à toute heure',
        'Cours collectifs sans supplément',
        'Créneau réservé aux femmes chaque matin',
        'Ouvert de 6 h 30 à 22 h 30',
      ],
      ar: [
        'دون تجديد: ينتهي الاشتراك من تلقاء نفسه',
        'مدرب حاضر في القاعة طوال اليوم',
        'دروس جماعية دون زيادة',
        'فترة خاصة بالنساء كل صباح',
        'القاعة مفتوحة من السادسة والنصف صباحا إلى العاشرة والنصف ليلا',
      ],
      en: [
        'No renewal: the membership simply ends',
        'A coach on the floor at all hours',
        'Group classes at no extra charge',
        'A women-only slot every morning',
        'Open from 6.30 am to 10.30 pm',
      ],
    },
    included: {
      fr: [
        'Trois mois d’accès aux deux niveaux',
        'Tous les cours collectifs, dans la limite des places',
        'Un bilan d’une heure et un programme écrit',
        'Casier et douches',
      ],
      ar: [
        'ثلاثة أشهر من الولوج إلى الطابقين',
        'كل الدروس الجماعية في حدود الأماكن',
        'تقييم من ساعة وبرنامج مكتوب',
        'خزانة وحمامات',
      ],
      en: [
        'Three months’ access to both floors',
        'All group classes, while places last',
        'A one-hour assessment and a written programme',
        'Locker and showers',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez votre bon', text: 'Un bon par personne, envoyé par e-mail après le paiement.' },
        { title: 'Activez-le à l’accueil', text: 'Avec une pièce d’identité ; les trois mois partent de ce jour-là.' },
        { title: 'Faites votre bilan', text: 'Le rendez-vous se prend sur place ou par téléphone.' },
        { title: 'Entraînez-vous', text: 'Réservez les cours collectifs la veille, à l’accueil ou par WhatsApp.' },
      ],
      ar: [
        { title: 'اشتروا القسيمة', text: 'قسيمة لكل شخص، تصل بالبريد الإلكتروني بعد الأداء.' },
        { title: 'فعلوها في الاستقبال', text: 'ببطاقة التعريف. تبدأ الأشهر الثلاثة من ذلك اليوم.' },
        { title: 'حددوا موعد التقييم', text: 'في القاعة أو بالهاتف.' },
        { title: 'تدربوا', text: 'احجزوا الدروس الجماعية في اليوم السابق، في الاستقبال أو بالواتساب.' },
      ],
      en: [
        { title: 'Buy your voucher', text: 'One per person, emailed after payment.' },
        { title: 'Activate it at reception', text: 'Bring an ID. The three months run from that day.' },
        { title: 'Meet your coach', text: 'Book the assessment at the desk or by phone.' },
        { title: 'Train', text: 'Reserve group classes the day before, at the desk or on WhatsApp.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'À activer dans les deux mois qui suivent l’achat.',
          ar: 'يجب تفعيل القسيمة خلال شهرين من الشراء.',
          en: 'Activate within two months of purchase.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'À partir de 16 ans, avec l’accord écrit d’un parent avant 18 ans. Réservé aux personnes qui ne sont pas abonnées actuellement.',
          ar: 'ابتداء من 16 سنة، مع موافقة مكتوبة من أحد الوالدين قبل سن 18. العرض لمن ليس مشتركا حاليا.',
          en: 'From age 16, with a parent’s written consent under 18. For people who are not current members.',
        },
      },
      {
        kind: 'other',
        text: {
          fr: 'Certificat médical de moins de trois mois à remettre lors de l’activation. Serviette obligatoire.',
          ar: 'تسلم شهادة طبية لا تتجاوز ثلاثة أشهر عند التفعيل. المنشفة إجبارية.',
          en: 'A medical certificate less than three months old is needed on activation. Bring a towel.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Une suspension de quinze jours est possible une fois, sur simple demande.',
          ar: 'يمكن توقيف الاشتراك خمسة عشر يوما مرة واحدة بمجرد الطلب.',
          en: 'You may pause once, for two weeks, just by asking.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'À quelle heure y a-t-il le moins de monde ?',
          ar: 'في أي وقت يقل الازدحام؟',
          en: 'When is it quietest?',
        },
        answer: {
          fr: 'Avant neuf heures et entre 14 h et 17 h. Après le travail, de 18 h à 20 h, il faut parfois patienter pour une cage.',
          ar: 'قبل التاسعة صباحا وبين الثانية والخامسة بعد الزوال. أما بعد العمل، من السادسة إلى الثامنة، فقد تنتظرون دوركم على بعض الآلات.',
          en: 'Before nine, and between 2 pm and 5 pm. After work, from 6 to 8 pm, you may have to wait for a rack.',
        },
      },
      {
        question: {
          fr: 'L’abonnement donne-t-il accès aux salles de Marrakech et de Tanger ?',
          ar: 'هل يسمح الاشتراك بدخول قاعتي مراكش وطنجة؟',
          en: 'Does it cover the Marrakech and Tangier gyms?',
        },
        answer: {
          fr: 'Il vaut pour le Maârif. En déplacement, montrez votre carte : une séance de passage vous est offerte dans chacune des deux autres villes.',
          ar: 'الاشتراك خاص بالمعاريف. وإذا سافرتم فأظهروا بطاقتكم لتستفيدوا من حصة مجانية واحدة في كل من المدينتين.',
          en: 'It is for Maarif. If you are travelling, show your card and you get one free visit in each of the other two cities.',
        },
      },
      {
        question: {
          fr: 'Quels sont les horaires pendant le Ramadan ?',
          ar: 'ما أوقات العمل في رمضان؟',
          en: 'What are the hours during Ramadan?',
        },
        answer: {
          fr: 'La salle ouvre de 10 h jusqu’à une heure avant le ftour, puis de 21 h à 1 h.',
          ar: 'تفتح القاعة من العاشرة صباحا إلى ساعة قبل الفطور، ثم من التاسعة ليلا إلى الواحدة.',
          en: 'The gym opens from 10 am until an hour before ftour, then from 9 pm to 1 am.',
        },
      },
    ],
    location: {
      address: '58, boulevard Bir Anzarane',
      district: 'Maârif',
      latitude: 33.5789,
      longitude: -7.6398,
      phone: '+212 5 22 00 00 27',
    },
    originalPrice: 1350,
    discountedPrice: 690,
    stock: 80,
    minPurchase: 1,
    maxPurchase: 2,
    voucherDays: 60,
    startsInDays: -13,
    endsInDays: 28,
    featured: true,
    dealOfDay: false,
    appeal: 0.84,
  },
  {
    key: 'sport-marrakech-coaching',
    category: 'sport-salles',
    merchant: 'cercle-forme',
    city: 'marrakech',
    kind: 'service',
    scene: 'gym',
    title: {
      fr: 'Cinq séances avec un coach à Guéliz pour reprendre le sport en douceur',
      ar: 'خمس حصص مع مدرب شخصي بجليز للعودة إلى الرياضة بهدوء',
      en: 'Five one-to-one coaching sessions in Gueliz, for getting back into it gently',
    },
    slug: {
      fr: 'cinq-seances-coach-gueliz-marrakech',
      ar: 'خمس-حصص-مع-مدرب-جليز-مراكش',
      en: 'five-coaching-sessions-gueliz-marrakech',
    },
    summary: {
      fr: 'Un coach pour vous seul, cinq fois une heure, pour apprendre les bons gestes et repartir avec un programme que vous saurez suivre.',
      ar: 'مدرب لكم وحدكم، خمس مرات ساعة كاملة، لتتعلموا الحركات الصحيحة وتخرجوا ببرنامج تستطيعون اتباعه.',
      en: 'A coach to yourself for five one-hour sessions: learn to move well and leave with a plan you can follow alone.',
    },
    description: {
      fr: [
        'Après une grossesse, une blessure ou simplement quelques années assises, le plus dur est de savoir par où commencer. La première séance sert à cela : on regarde comment vous bougez, on parle de vos journées, on fixe un but raisonnable. Rien de spectaculaire, et pas de balance imposée.',
        'Les quatre séances suivantes alternent mobilité, renforcement et cardio, dans une petite salle à part du plateau. Vous gardez le même coach du début à la fin. À la dernière, il vous remet un carnet d’exercices à faire à la maison ou à la salle.',
      ],
      ar: [
        'بعد ولادة أو إصابة أو سنوات من الجلوس، أصعب ما في الأمر أن تعرفوا من أين تبدؤون. لهذا خصصت الحصة الأولى: ننظر كيف تتحركون، ونتحدث عن يومكم، ونحدد هدفا معقولا. لا مبالغة، ولا ميزان لمن لا يريده.',
        'في الحصص الأربع التالية نتنقل بين الليونة والتقوية والتحمل، في قاعة صغيرة بعيدة عن الازدحام ومع المدرب نفسه من البداية إلى النهاية. وفي الحصة الأخيرة يسلمكم دفترا بتمارين تنجزونها في البيت أو في القاعة.',
      ],
      en: [
        'After a pregnancy, an injury or just a few years at a desk, the hard part is knowing where to start. That is what the first session is for: we watch how you move, talk about your days and set a sensible goal. No theatrics, and nobody makes you step on the scales.',
        'The next four sessions alternate mobility, strength and cardio, in a small room away from the main floor. You keep the same coach throughout. At the last one you get a booklet of exercises to do at home or at the gym.',
      ],
    },
    highlights: {
      fr: [
        'Le même coach du début à la fin',
        'Petite salle à l’écart, à deux seulement',
        'Coach femme ou homme, à votre choix',
        'Carnet d’exercices à emporter',
      ],
      ar: [
        'المدرب نفسه من البداية إلى النهاية',
        'قاعة صغيرة هادئة لكم وللمدرب فقط',
        'مدربة أو مدرب حسب اختياركم',
        'دفتر تمارين تأخذونه معكم',
      ],
      en: [
        'The same coach from start to finish',
        'A small private room, just the two of you',
        'A female or male coach, as you prefer',
        'A booklet of exercises to keep',
      ],
    },
    included: {
      fr: [
        'Cinq séances individuelles d’une heure',
        'Un bilan de mobilité à la première séance',
        'L’accès à la salle les jours de séance',
        'Le carnet d’exercices',
      ],
      ar: ['خمس حصص فردية من ساعة', 'تقييم للحركة في الحصة الأولى', 'ولوج القاعة في أيام الحصص', 'دفتر التمارين'],
      en: [
        'Five one-hour individual sessions',
        'A mobility assessment at the first one',
        'Use of the gym on session days',
        'The exercise booklet',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez votre bon', text: 'Il regroupe les cinq séances sous un seul code.' },
        {
          title: 'Fixez le premier rendez-vous',
          text: 'Par téléphone, en précisant si vous préférez une coach ou un coach.',
        },
        {
          title: 'Avancez à votre rythme',
          text: 'Une ou deux séances par semaine, à des heures choisies avec votre coach.',
        },
      ],
      ar: [
        { title: 'اشتروا القسيمة', text: 'رمز واحد يجمع الحصص الخمس.' },
        { title: 'حددوا الموعد الأول', text: 'بالهاتف، مع ذكر ما إذا كنتم تفضلون مدربة أو مدربا.' },
        { title: 'تقدموا حسب إيقاعكم', text: 'حصة أو حصتان في الأسبوع، في أوقات تتفقون عليها مع المدرب.' },
      ],
      en: [
        { title: 'Buy your voucher', text: 'A single code covers all five sessions.' },
        { title: 'Set the first date', text: 'By phone; tell us if you would prefer a woman or a man.' },
        { title: 'Go at your pace', text: 'Once or twice a week, at times you agree with your coach.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable quatre mois. Les cinq séances sont pour la même personne.',
          ar: 'صالحة أربعة أشهر، والحصص الخمس للشخص نفسه.',
          en: 'Valid for four months. All five sessions are for the same person.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Du lundi au samedi, de 7 h à 20 h, sur rendez-vous.',
          ar: 'من الاثنين إلى السبت، من السابعة صباحا إلى الثامنة مساء، بموعد.',
          en: 'Monday to Saturday, 7 am to 8 pm, by appointment.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Avis du médecin demandé après une opération, une grossesse ou un problème de cœur.',
          ar: 'يطلب رأي الطبيب بعد عملية جراحية أو حمل أو لمن يعاني من القلب.',
          en: 'Please bring your doctor’s approval after surgery, a pregnancy or any heart condition.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Une séance décommandée moins de douze heures avant est décomptée.',
          ar: 'تحتسب الحصة التي تلغى قبل أقل من 12 ساعة.',
          en: 'A session cancelled with less than twelve hours’ notice counts as used.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Je n’ai jamais fait de sport. Est-ce pour moi ?',
          ar: 'لم أمارس الرياضة من قبل، هل يناسبني هذا؟',
          en: 'I have never really exercised. Is this for me?',
        },
        answer: {
          fr: 'Oui, c’est même l’idée. On part de ce que vous savez faire le premier jour, même si c’est peu.',
          ar: 'نعم، وهذا هو المقصود. ننطلق مما تقدرون عليه في اليوم الأول ولو كان قليلا.',
          en: 'Yes, that is rather the point. We start from what you can do on day one, even if it is not much.',
        },
      },
      {
        question: {
          fr: 'Peut-on partager une séance à deux ?',
          ar: 'هل يمكن أن نتدرب اثنين في الحصة نفسها؟',
          en: 'Can two of us share a session?',
        },
        answer: {
          fr: 'Avec deux bons, oui : vous avez alors dix heures à deux avec le même coach.',
          ar: 'نعم بقسيمتين: تحصلان حينها على عشر ساعات معا مع المدرب نفسه.',
          en: 'With two vouchers, yes: that gives you ten hours together with the same coach.',
        },
      },
    ],
    location: {
      address: '75, boulevard Mohammed Zerktouni',
      district: 'Guéliz',
      latitude: 31.6349,
      longitude: -8.0107,
      phone: '+212 5 22 00 00 28',
    },
    originalPrice: 1250,
    discountedPrice: 750,
    stock: 18,
    minPurchase: 1,
    maxPurchase: 2,
    voucherDays: 120,
    startsInDays: -5,
    endsInDays: 14,
    featured: false,
    dealOfDay: false,
    appeal: 0.93,
  },
  {
    key: 'sport-rabat-yoga-dix-cours',
    category: 'sport-yoga',
    merchant: 'souffle-yoga',
    city: 'rabat',
    kind: 'service',
    scene: 'yoga',
    title: {
      fr: 'Carnet de dix cours de yoga ou de pilates à Hay Riad, douze tapis au plus',
      ar: 'عشر حصص يوغا أو بيلاتس بحي الرياض، باثني عشر مشاركا على الأكثر',
      en: 'Ten yoga or pilates classes in Hay Riad, twelve mats at most',
    },
    slug: {
      fr: 'carnet-dix-cours-yoga-pilates-hay-riad-rabat',
      ar: 'عشر-حصص-يوغا-وبيلاتس-حي-الرياض-الرباط',
      en: 'ten-yoga-pilates-classes-hay-riad-rabat',
    },
    summary: {
      fr: 'Dix cours à prendre quand vous voulez : yoga doux, vinyasa ou pilates au sol, matin, midi ou soir.',
      ar: 'عشر حصص تأخذونها متى شئتم: يوغا هادئة أو فينياسا أو بيلاتس على البساط، صباحا أو ظهرا أو مساء.',
      en: 'Ten classes to use as you please: gentle yoga, vinyasa or mat pilates, in the morning, at lunch or after work.',
    },
    description: {
      fr: [
        'Le studio occupe le dernier étage d’une villa de Hay Riad : parquet, grandes fenêtres, un jacaranda juste devant. Douze tapis, pas un de plus, pour que la professeure voie tout le monde. On entre pieds nus, téléphone éteint.',
        '## Trois façons de pratiquer',
        'Le yoga doux convient à un premier cours et aux dos fatigués. Le vinyasa enchaîne davantage ; mieux vaut avoir quelques séances derrière soi. Le pilates au sol renforce le ventre et le dos sans à-coups. Vous pouvez passer de l’un à l’autre avec le même carnet.',
      ],
      ar: [
        'يقع الاستوديو في الطابق الأخير من فيلا بحي الرياض: أرضية من الخشب ونوافذ واسعة وشجرة جاكرندا أمامها مباشرة. اثنا عشر بساطا لا أكثر، حتى تنتبه المدربة إلى الجميع. ندخل حفاة والهاتف مغلق.',
        '## ثلاث طرق للممارسة',
        'اليوغا الهادئة تناسب الحصة الأولى ومن يشكو ظهره. الفينياسا أكثر حركة، ويستحسن أن تسبقها بضع حصص. أما البيلاتس على البساط فيقوي البطن والظهر دون عنف. ويمكنكم التنقل بينها كما تشاؤون.',
      ],
      en: [
        'The studio is the top floor of a villa in Hay Riad: wooden floor, tall windows, a jacaranda right outside. There are twelve mats and never more, so the teacher can see everyone. Shoes off, phones off.',
        '## Three ways to practise',
        'Gentle yoga suits a first class or a tired back. Vinyasa flows more, and is easier with a few sessions behind you. Mat pilates works the core and back without jolts. You can move between all three on the same pass.',
      ],
    },
    highlights: {
      fr: [
        'Douze personnes au plus par cours',
        'Trois pratiques avec un seul carnet',
        'Tapis, briques et sangles fournis',
        'Une variante proposée pour chaque posture',
      ],
      ar: [
        'اثنا عشر شخصا على الأكثر في كل حصة',
        'ثلاثة أنواع من الحصص بقسيمة واحدة',
        'البساط والمكعبات والأحزمة متوفرة',
        'بديل أسهل لكل وضعية',
      ],
      en: [
        'Twelve people at most in a class',
        'Three practices on one pass',
        'Mats, blocks and straps provided',
        'A variation offered for every posture',
      ],
    },
    included: {
      fr: ['Dix cours d’une heure', 'Le prêt du tapis et du matériel', 'Une tisane après le cours', 'Casier et douche'],
      ar: ['عشر حصص من ساعة', 'البساط والأدوات', 'مشروب أعشاب بعد الحصة', 'خزانة وحمام'],
      en: ['Ten one-hour classes', 'Use of a mat and props', 'Herbal tea after class', 'Locker and shower'],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez le carnet', text: 'Le bon porte les dix cours ; vous le recevez par e-mail.' },
        { title: 'Réservez votre tapis', text: 'Par téléphone ou WhatsApp, jusqu’à deux heures avant le cours.' },
        {
          title: 'Venez pratiquer',
          text: 'Dix minutes en avance, en tenue souple. Le cours est décompté à l’accueil.',
        },
      ],
      ar: [
        { title: 'اشتروا القسيمة', text: 'تضم الحصص العشر وتصلكم بالبريد الإلكتروني.' },
        { title: 'احجزوا بساطكم', text: 'بالهاتف أو الواتساب، إلى غاية ساعتين قبل الحصة.' },
        { title: 'مرحبا بكم', text: 'احضروا قبل الموعد بعشر دقائق وبلباس مريح. تخصم الحصة في الاستقبال.' },
      ],
      en: [
        { title: 'Buy the pass', text: 'One voucher holds all ten classes and comes by email.' },
        { title: 'Reserve your mat', text: 'By phone or WhatsApp, up to two hours before class.' },
        {
          title: 'Come and practise',
          text: 'Ten minutes early, in loose clothes. The class is ticked off at the desk.',
        },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable quatre mois à partir de l’achat.',
          ar: 'صالحة أربعة أشهر من تاريخ الشراء.',
          en: 'Valid for four months from purchase.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Un tapis se réserve à l’avance ; la porte ferme au début du cours.',
          ar: 'يحجز البساط مسبقا، ويغلق الباب عند بداية الحصة.',
          en: 'Mats are reserved ahead, and the door closes when class begins.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Carnet personnel, avec un cours à partager une fois avec un proche. Signalez une grossesse ou une blessure à la professeure.',
          ar: 'القسيمة شخصية، ويمكن مرة واحدة اصطحاب قريب تحتسب له حصة منها. أخبروا المدربة بأي حمل أو إصابة.',
          en: 'The pass is personal, though once you may use a class to bring someone along. Tell the teacher about a pregnancy or an injury.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Désistement gratuit jusqu’à quatre heures avant.',
          ar: 'الإلغاء مجاني إلى غاية أربع ساعات قبل الحصة.',
          en: 'Cancel free of charge up to four hours before.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Je débute : quel cours choisir ?',
          ar: 'هذه أول مرة لي، أي حصة أختار؟',
          en: 'I am a beginner: which class should I take?',
        },
        answer: {
          fr: 'Le yoga doux du mardi à 18 h 30 ou du samedi à 10 h. Le groupe du matin avance aussi plus lentement.',
          ar: 'اليوغا الهادئة يوم الثلاثاء في السادسة والنصف مساء أو السبت في العاشرة صباحا. ومجموعة الصباح تتقدم ببطء أيضا.',
          en: 'Gentle yoga, Tuesdays at 6.30 pm or Saturdays at 10 am. The morning group also goes more slowly.',
        },
      },
      {
        question: {
          fr: 'Y a-t-il des cours réservés aux femmes ?',
          ar: 'هل توجد حصص خاصة بالنساء؟',
          en: 'Are there women-only classes?',
        },
        answer: {
          fr: 'Oui, tous les matins de semaine à 9 h 30. Les autres cours sont mixtes.',
          ar: 'نعم، كل صباح من أيام الأسبوع في التاسعة والنصف. وباقي الحصص مختلطة.',
          en: 'Yes, every weekday at 9.30 am. The other classes are mixed.',
        },
      },
    ],
    location: {
      address: '16, avenue Annakhil',
      district: 'Hay Riad',
      latitude: 33.9575,
      longitude: -6.8685,
      phone: '+212 5 22 00 00 29',
    },
    originalPrice: 1100,
    discountedPrice: 690,
    stock: 26,
    minPurchase: 1,
    maxPurchase: 2,
    voucherDays: 120,
    startsInDays: -6,
    endsInDays: 0.75,
    featured: false,
    dealOfDay: true,
    appeal: 0.94,
  },
  {
    key: 'sport-agadir-yoga-ocean',
    category: 'sport-yoga',
    merchant: 'souffle-yoga',
    city: 'agadir',
    kind: 'service',
    scene: 'yoga',
    title: {
      fr: 'Yoga au lever du jour sur la plage d’Agadir, avec petit-déjeuner',
      ar: 'يوغا عند الشروق على شاطئ أكادير، مع الفطور',
      en: 'Sunrise yoga on Agadir beach, with breakfast',
    },
    slug: {
      fr: 'yoga-lever-du-jour-plage-agadir',
      ar: 'يوغا-عند-الشروق-شاطئ-أكادير',
      en: 'sunrise-yoga-agadir-beach',
    },
    summary: {
      fr: 'Une heure et quart de pratique douce sur le sable, quand la plage est encore vide, puis le petit-déjeuner avec le groupe.',
      ar: 'ساعة وربع من الحركة الهادئة على الرمل والشاطئ ما زال خاليا، ثم فطور مع المجموعة.',
      en: 'An hour and a quarter of gentle practice on the sand while the beach is still empty, then breakfast with the group.',
    },
    description: {
      fr: [
        'Le rendez-vous est donné sur la promenade, une demi-heure avant le soleil. On marche jusqu’au sable ferme, on déroule les tapis face à l’est, l’océan dans le dos et la colline d’Oufella sur la gauche, et l’on commence par respirer. La lumière vient pendant la pratique.',
        'La séance est douce et dite à voix haute, en français et en arabe ; l’anglais s’ajoute s’il le faut. Ensuite le groupe s’assied pour un petit-déjeuner simple : msemen, fruits, amandes, thé. À neuf heures, la journée est à vous.',
      ],
      ar: [
        'نلتقي على الكورنيش نصف ساعة قبل الشروق. نمشي إلى حيث الرمل متماسك، ونفرش البسط نحو الشرق، والمحيط وراءنا وتلة أوفلا عن يسارنا، ونبدأ بالتنفس. يأتي الضوء ونحن نتحرك.',
        'الحصة هادئة، تشرح فيها الحركات بالعربية والفرنسية، وبالإنجليزية عند الحاجة. بعدها تجلس المجموعة إلى فطور بسيط: مسمن وفواكه ولوز وأتاي. وفي التاسعة يكون النهار كله أمامكم.',
      ],
      en: [
        'We meet on the promenade half an hour before the sun. You walk down to the firm sand, unroll a mat facing east, with the ocean behind you and the Oufella hill to your left, and begin by breathing. The light arrives while you practise.',
        'It is a gentle session, talked through in French and Arabic, with English whenever it is needed. Then the group sits down to a simple breakfast of msemen, fruit, almonds and tea. By nine the day is yours.',
      ],
    },
    highlights: {
      fr: [
        'Plage presque vide à cette heure',
        'Douze participants au plus',
        'Ouvert aux débutants',
        'Petit-déjeuner partagé sur la promenade',
      ],
      ar: ['شاطئ شبه خال في تلك الساعة', 'اثنا عشر مشاركا على الأكثر', 'مفتوح للمبتدئين', 'فطور جماعي على الكورنيش'],
      en: [
        'A near-empty beach at that hour',
        'Twelve people at most',
        'Beginners welcome',
        'Breakfast together on the promenade',
      ],
    },
    included: {
      fr: ['Une séance d’une heure et quart', 'Tapis et couverture', 'Petit-déjeuner et thé'],
      ar: ['حصة من ساعة وربع', 'بساط وغطاء', 'فطور وأتاي'],
      en: ['A seventy-five-minute session', 'Mat and blanket', 'Breakfast and tea'],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez votre bon', text: 'Un bon par personne, reçu par e-mail.' },
        {
          title: 'Choisissez votre samedi',
          text: 'Ou votre dimanche : nous confirmons l’heure exacte la veille par message.',
        },
        { title: 'Rejoignez-nous', text: 'Au point de rendez-vous de la promenade, avec un pull et le code du bon.' },
      ],
      ar: [
        { title: 'اشتروا القسيمة', text: 'قسيمة لكل شخص تصل بالبريد الإلكتروني.' },
        { title: 'اختاروا السبت أو الأحد', text: 'نؤكد لكم الساعة المضبوطة برسالة في اليوم السابق.' },
        { title: 'التحقوا بنا', text: 'في نقطة اللقاء على الكورنيش، ومعكم سترة ورمز القسيمة.' },
      ],
      en: [
        { title: 'Buy your voucher', text: 'One per person, sent by email.' },
        { title: 'Choose a Saturday', text: 'Or a Sunday. We text you the exact time the day before.' },
        { title: 'Join us', text: 'At the meeting point on the promenade, with a jumper and your voucher code.' },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable deux mois, le samedi et le dimanche, hors Ramadan.',
          ar: 'صالحة شهرين، يومي السبت والأحد، باستثناء رمضان.',
          en: 'Valid for two months, Saturdays and Sundays, except during Ramadan.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation au plus tard le jeudi.',
          ar: 'الحجز يوم الخميس على أبعد تقدير.',
          en: 'Book by Thursday at the latest.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'S’il pleut ou si le vent est trop fort, la séance est reportée et le bon prolongé d’autant.',
          ar: 'عند المطر أو الريح القوية تؤجل الحصة وتمدد صلاحية القسيمة بقدر ذلك.',
          en: 'If it rains or blows too hard, we reschedule and extend your voucher to match.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'À partir de 14 ans, accompagné d’un adulte jusqu’à 18 ans.',
          ar: 'ابتداء من 14 سنة، رفقة شخص بالغ قبل سن 18.',
          en: 'From age 14; under-18s come with an adult.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Que faut-il apporter ?',
          ar: 'ماذا نحضر معنا؟',
          en: 'What should I bring?',
        },
        answer: {
          fr: 'Une tenue souple, un pull pour le début et de l’eau. Le reste est sur place.',
          ar: 'لباسا مريحا وسترة للبداية وقنينة ماء. والباقي متوفر.',
          en: 'Comfortable clothes, a jumper for the start and some water. We have the rest.',
        },
      },
      {
        question: {
          fr: 'Où se garer si tôt ?',
          ar: 'أين نركن السيارة في هذا الوقت؟',
          en: 'Where can I park that early?',
        },
        answer: {
          fr: 'Le long du boulevard, les places sont libres à cette heure. Un gardien est là à partir de sept heures.',
          ar: 'الأماكن متوفرة على طول الشارع في تلك الساعة، ويحضر الحارس ابتداء من السابعة.',
          en: 'Along the boulevard, where there is room at that hour. A parking attendant is there from seven.',
        },
      },
    ],
    location: {
      address: 'Promenade Tawada, accès rue de la Plage',
      district: 'Plage',
      latitude: 30.4168,
      longitude: -9.6043,
      phone: '+212 5 22 00 00 30',
    },
    originalPrice: 250,
    discountedPrice: 160,
    stock: 3,
    minPurchase: 1,
    maxPurchase: 3,
    voucherDays: 60,
    startsInDays: -16,
    endsInDays: 8,
    featured: false,
    dealOfDay: false,
    appeal: 0.96,
  },
  {
    key: 'sport-tanger-surf-forme',
    category: 'sport-plein-air',
    merchant: 'cercle-forme',
    city: 'tanger',
    kind: 'service',
    scene: 'surf',
    title: {
      fr: 'Deux matinées de surf à Achakar, échauffement et premières vagues encadrés',
      ar: 'صباحان من ركوب الأمواج بأشقار، مع تسخين وتأطير منذ الموجة الأولى',
      en: 'Two surf mornings at Achakar, coached from warm-up to first waves',
    },
    slug: {
      fr: 'deux-matinees-surf-achakar-tanger',
      ar: 'صباحان-ركوب-الأمواج-أشقار-طنجة',
      en: 'two-surf-mornings-achakar-tangier',
    },
    summary: {
      fr: 'Deux séances de deux heures sur la plage d’Achakar, en petit groupe, avec un vrai travail d’équilibre avant d’entrer dans l’eau.',
      ar: 'حصتان من ساعتين على شاطئ أشقار، في مجموعة صغيرة، مع تمرين على التوازن قبل دخول الماء.',
      en: 'Two two-hour sessions on Achakar beach in a small group, with proper balance work before anyone gets wet.',
    },
    description: {
      fr: [
        'Le surf commence sur le sable : épaules, chevilles, équilibre sur une jambe, puis le geste de se lever, répété jusqu’à ce qu’il vienne seul. Nos coachs en ont fait un échauffement de vingt minutes. L’eau vient après, dans la mousse, là où l’on a pied.',
        'La seconde matinée, on reprend là où vous en étiez et l’on va chercher des vagues un peu plus formées si la mer le permet. Le groupe ne dépasse pas six personnes par moniteur. Un départ en minibus est prévu depuis le centre de Tanger.',
      ],
      ar: [
        'يبدأ ركوب الأمواج على الرمل: الكتفان والكاحلان والتوازن على رجل واحدة، ثم حركة النهوض التي نكررها حتى تصبح عادة. جعل منها مدربونا تسخينا من عشرين دقيقة. بعده يأتي الماء، في الرغوة وحيث تلمس القدم القاع.',
        'في الصباح الثاني نواصل من حيث وصلتم، ونبحث عن أمواج أوضح إن سمح البحر بذلك. لا يتجاوز العدد ستة أشخاص لكل مدرب، وتنطلق سيارة صغيرة من وسط طنجة.',
      ],
      en: [
        'Surfing starts on the sand: shoulders, ankles, balance on one leg, then the pop-up, repeated until it comes by itself. Our coaches have turned that into a twenty-minute warm-up. After that it is the white water, where you can still stand.',
        'On the second morning you pick up where you left off and go for slightly cleaner waves if the sea allows. There are never more than six people per instructor. A minibus leaves from the centre of Tangier.',
      ],
    },
    highlights: {
      fr: [
        'Six personnes au plus par moniteur',
        'Échauffement et équilibre avant chaque entrée dans l’eau',
        'Planches en mousse et combinaisons à toutes les tailles',
        'Minibus depuis le centre de Tanger',
      ],
      ar: [
        'ستة أشخاص على الأكثر لكل مدرب',
        'تسخين وتوازن قبل كل دخول إلى الماء',
        'ألواح من الإسفنج وبدلات بكل المقاسات',
        'نقل من وسط طنجة',
      ],
      en: [
        'Never more than six to an instructor',
        'Warm-up and balance work before each surf',
        'Foam boards and wetsuits in every size',
        'Minibus from central Tangier',
      ],
    },
    included: {
      fr: [
        'Deux séances de deux heures',
        'Planche, combinaison et lycra',
        'Aller-retour en minibus',
        'Thé et msemen après la séance',
        'Assurance pendant l’activité',
      ],
      ar: [
        'حصتان من ساعتين',
        'اللوح والبدلة والقميص الواقي',
        'النقل ذهابا وإيابا',
        'أتاي ومسمن بعد الحصة',
        'التأمين أثناء النشاط',
      ],
      en: [
        'Two two-hour sessions',
        'Board, wetsuit and rash vest',
        'Return minibus transfer',
        'Tea and msemen afterwards',
        'Insurance during the activity',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez votre bon', text: 'Il donne droit aux deux matinées.' },
        { title: 'Prenez date', text: 'Par téléphone ; nous choisissons ensemble selon la houle annoncée.' },
        {
          title: 'Montez dans le minibus',
          text: 'À 8 h 30 devant notre salle de l’avenue Mohammed VI, maillot déjà enfilé, ou directement sur la plage à 9 h.',
        },
      ],
      ar: [
        { title: 'اشتروا القسيمة', text: 'تشمل الصباحين معا.' },
        { title: 'حددوا التاريخ', text: 'بالهاتف، ونختاره معا حسب الأمواج المرتقبة.' },
        {
          title: 'اركبوا معنا',
          text: 'في الثامنة والنصف أمام قاعتنا بشارع محمد السادس، بلباس السباحة، أو مباشرة على الشاطئ في التاسعة.',
        },
      ],
      en: [
        { title: 'Buy your voucher', text: 'It covers both mornings.' },
        { title: 'Set the dates', text: 'Call us and we will choose together, going by the swell forecast.' },
        {
          title: 'Hop on the minibus',
          text: 'At 8.30 am outside our gym on avenue Mohammed VI, swimwear already on. Or meet us on the beach at 9.',
        },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable trois mois, le samedi et le dimanche.',
          ar: 'صالحة ثلاثة أشهر، يومي السبت والأحد.',
          en: 'Valid for three months, Saturdays and Sundays.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'À partir de 12 ans. Il faut savoir nager cinquante mètres.',
          ar: 'ابتداء من 12 سنة، مع القدرة على السباحة خمسين مترا.',
          en: 'From age 12. You must be able to swim fifty metres.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation trois jours à l’avance, avec votre taille et votre poids pour la combinaison.',
          ar: 'الحجز قبل ثلاثة أيام، مع ذكر الطول والوزن لاختيار البدلة.',
          en: 'Book three days ahead and give us your height and weight for the wetsuit.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Mer trop forte ou trop plate : la séance est reportée sans frais.',
          ar: 'إذا كان البحر هائجا أو ساكنا أكثر من اللازم تؤجل الحصة دون مصاريف.',
          en: 'If the sea is too big or too flat, the session is moved at no cost.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Faut-il être sportif ?',
          ar: 'هل يلزم أن نكون رياضيين؟',
          en: 'Do I need to be fit?',
        },
        answer: {
          fr: 'Être à l’aise dans l’eau suffit. Les bras travaillent beaucoup : prévoyez un après-midi tranquille.',
          ar: 'يكفي أن ترتاحوا في الماء. الذراعان تتعبان كثيرا، فاتركوا لأنفسكم مساء هادئا.',
          en: 'Being at ease in the water is enough. Your arms will work hard, so keep the afternoon free.',
        },
      },
      {
        question: {
          fr: 'Les deux matinées doivent-elles se suivre ?',
          ar: 'هل يجب أن يكون الصباحان متتاليين؟',
          en: 'Do the two mornings have to be back to back?',
        },
        answer: {
          fr: 'Non, mais une semaine d’écart au plus aide à garder les sensations.',
          ar: 'لا، لكن الأفضل ألا يفصل بينهما أكثر من أسبوع حتى لا تنسوا ما تعلمتموه.',
          en: 'No, though leaving a week or less between them helps it stick.',
        },
      },
    ],
    location: {
      address: 'Plage d’Achakar, route des grottes d’Hercule',
      district: 'Achakar',
      latitude: 35.7634,
      longitude: -5.9362,
      phone: '+212 5 22 00 00 20',
    },
    originalPrice: 500,
    discountedPrice: 290,
    stock: 14,
    minPurchase: 1,
    maxPurchase: 4,
    voucherDays: 90,
    startsInDays: -20,
    endsInDays: -3,
    featured: false,
    dealOfDay: false,
    appeal: 0.88,
  },
  {
    key: 'sport-marrakech-trail-ourika',
    category: 'sport-plein-air',
    merchant: 'cercle-forme',
    city: 'marrakech',
    kind: 'service',
    scene: 'mountain',
    title: {
      fr: 'Première sortie trail dans la vallée de l’Ourika, transport et déjeuner compris',
      ar: 'أول جري جبلي لكم في وادي أوريكا، مع النقل والغداء',
      en: 'A first trail run in the Ourika valley, with transport and lunch',
    },
    slug: {
      fr: 'premiere-sortie-trail-vallee-ourika-marrakech',
      ar: 'جري-جبلي-وادي-أوريكا-مراكش',
      en: 'first-trail-run-ourika-valley-marrakech',
    },
    summary: {
      fr: 'Neuf kilomètres sur les sentiers au-dessus de la rivière, par petits groupes d’allure, avec un coach devant et un derrière.',
      ar: 'تسعة كيلومترات على مسالك فوق الوادي، في مجموعات حسب السرعة، مع مدرب في المقدمة وآخر في المؤخرة.',
      en: 'Nine kilometres on paths above the river, in small pace groups, with one coach ahead and one behind.',
    },
    description: {
      fr: [
        'Courir en montagne, c’est surtout apprendre à marcher vite quand ça monte et à se relâcher quand ça descend. On le travaille d’abord sur un chemin large, puis on s’élève entre les noyers et les terrasses, au-dessus de la rivière. Le parcours fait neuf kilomètres, avec des pauses pour souffler et regarder.',
        'Le groupe se sépare en deux allures, et personne n’est laissé seul. Le déjeuner se prend dans une maison d’un village : tajine de légumes, pain d’orge, huile d’olive, thé. Retour à Marrakech vers 15 h.',
      ],
      ar: [
        'الجري في الجبل هو قبل كل شيء أن تتعلموا المشي السريع في الصعود والارتخاء في النزول. نتدرب على ذلك أولا في طريق واسع، ثم نصعد بين أشجار الجوز والمدرجات المزروعة فوق الوادي. طول المسار تسعة كيلومترات، وفيه وقفات لالتقاط الأنفاس والتأمل.',
        'تنقسم المجموعة إلى سرعتين ولا يترك أحد وحده. نتغدى في بيت بأحد الدواوير: طاجين خضر وخبز الشعير وزيت العود وأتاي، ونعود إلى مراكش نحو الثالثة بعد الزوال.',
      ],
      en: [
        'Mountain running is mostly learning to walk fast uphill and let go downhill. You practise both on a wide track first, then climb between walnut trees and terraced fields above the river. The route is nine kilometres, with stops to breathe and look around.',
        'The group splits into two paces and nobody is left alone. Lunch is at a house in one of the villages: vegetable tagine, barley bread, olive oil, tea. You are back in Marrakech at around 3 pm.',
      ],
    },
    highlights: {
      fr: [
        'Deux groupes d’allure, huit personnes au plus dans chacun',
        'Technique de montée et de descente expliquée',
        'Accompagnateur de la vallée avec nous',
        'Déjeuner chez l’habitant',
      ],
      ar: [
        'مجموعتان حسب السرعة، ثمانية أشخاص على الأكثر في كل منهما',
        'شرح لتقنيات الصعود والنزول',
        'مرافق من أبناء الوادي',
        'غداء عند أهل المنطقة',
      ],
      en: [
        'Two pace groups, eight people at most in each',
        'Uphill and downhill technique explained',
        'A guide from the valley with us',
        'Lunch at a family home',
      ],
    },
    included: {
      fr: [
        'Transport aller-retour depuis Guéliz',
        'Deux coachs et un accompagnateur de la vallée',
        'Ravitaillement : dattes, amandes, eau',
        'Déjeuner chez l’habitant',
        'Assurance pendant la sortie',
      ],
      ar: [
        'النقل من جليز ذهابا وإيابا',
        'مدربان ومرافق من الوادي',
        'تمر ولوز وماء في الطريق',
        'غداء عند أهل المنطقة',
        'التأمين أثناء الخرجة',
      ],
      en: [
        'Return transport from Gueliz',
        'Two coaches and a valley guide',
        'Dates, almonds and water on the way',
        'Lunch at a family home',
        'Insurance during the outing',
      ],
    },
    howItWorks: {
      fr: [
        { title: 'Achetez votre bon', text: 'Un bon par coureur, envoyé par e-mail.' },
        { title: 'Choisissez votre dimanche', text: 'Appelez-nous : nous vous demanderons depuis quand vous courez.' },
        { title: 'Rendez-vous à Guéliz', text: 'Départ à 7 h devant la salle, avec vos chaussures et le code du bon.' },
      ],
      ar: [
        { title: 'اشتروا القسيمة', text: 'قسيمة لكل عداء تصل بالبريد الإلكتروني.' },
        { title: 'اختاروا يوم الأحد', text: 'اتصلوا بنا لنعرف منذ متى وأنتم تجرون.' },
        { title: 'الموعد بجليز', text: 'الانطلاق في السابعة صباحا أمام القاعة، بأحذيتكم ورمز القسيمة.' },
      ],
      en: [
        { title: 'Buy your voucher', text: 'One per runner, sent by email.' },
        { title: 'Choose a Sunday', text: 'Give us a ring; we will ask how long you have been running.' },
        {
          title: 'Meet in Gueliz',
          text: 'We leave at 7 am from outside the gym. Bring your shoes and the voucher code.',
        },
      ],
    },
    conditions: [
      {
        kind: 'validity',
        text: {
          fr: 'Valable quatre mois, le dimanche, d’octobre à juin.',
          ar: 'صالحة أربعة أشهر، يوم الأحد، من أكتوبر إلى يونيو.',
          en: 'Valid for four months, Sundays, October to June.',
        },
      },
      {
        kind: 'restriction',
        text: {
          fr: 'Savoir courir quarante minutes sur le plat. Chaussures à semelle crantée nécessaires.',
          ar: 'القدرة على الجري أربعين دقيقة على أرض منبسطة. الأحذية ذات النعل الخشن ضرورية.',
          en: 'You should be able to run forty minutes on the flat. Shoes with a grippy sole are needed.',
        },
      },
      {
        kind: 'booking',
        text: {
          fr: 'Réservation avant le jeudi soir.',
          ar: 'الحجز قبل مساء الخميس.',
          en: 'Book by Thursday evening.',
        },
      },
      {
        kind: 'cancellation',
        text: {
          fr: 'Orage ou crue annoncés : la sortie est reportée, et nous vous prévenons le samedi à midi.',
          ar: 'عند توقع عاصفة أو فيضان الوادي تؤجل الخرجة، ونخبركم يوم السبت عند منتصف النهار.',
          en: 'If storms or high water are forecast we reschedule, and let you know by noon on Saturday.',
        },
      },
    ],
    faq: [
      {
        question: {
          fr: 'Et si je n’arrive pas à suivre ?',
          ar: 'وإن لم أستطع مواكبة المجموعة؟',
          en: 'What if I cannot keep up?',
        },
        answer: {
          fr: 'Le second groupe marche toutes les montées. Un raccourci ramène au village après six kilomètres.',
          ar: 'المجموعة الثانية تمشي في كل صعود، وهناك طريق مختصر يعيدكم إلى الدوار بعد ستة كيلومترات.',
          en: 'The second group walks every climb, and a short cut leads back to the village after six kilometres.',
        },
      },
      {
        question: {
          fr: 'Quel dénivelé faut-il prévoir ?',
          ar: 'كم يبلغ الارتفاع في المسار؟',
          en: 'How much climbing is there?',
        },
        answer: {
          fr: 'Environ trois cent cinquante mètres de montée, répartis sur deux côtes.',
          ar: 'نحو ثلاثمائة وخمسين مترا من الصعود موزعة على مرتفعين.',
          en: 'About three hundred and fifty metres, spread over two climbs.',
        },
      },
    ],
    location: {
      address: '75, boulevard Mohammed Zerktouni',
      district: 'Guéliz',
      latitude: 31.6349,
      longitude: -8.0107,
      phone: '+212 5 22 00 00 28',
    },
    originalPrice: 380,
    discountedPrice: 240,
    stock: 0,
    minPurchase: 1,
    maxPurchase: 3,
    voucherDays: 120,
    startsInDays: -18,
    endsInDays: 11,
    featured: false,
    dealOfDay: false,
    appeal: 0.9,
  },
];
