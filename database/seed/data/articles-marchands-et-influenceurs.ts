import type { SeedArticle } from '../types.ts';

/** For who sells: what a commission costs, whom to choose, and how a first programme is set. */
export const merchantsAndInfluencers: SeedArticle = {
  key: 'marchands-et-influenceurs',
  author: 'mehdi-ouazzani',
  category: 'vendre',
  tags: ['marchands', 'createurs'],
  scene: 'ceramics',
  title: {
    fr: 'Marchands : vendre plus avec des influenceurs, sans y laisser sa marge',
    ar: 'للتجار: كيف تبيع أكثر مع المؤثرين دون أن تخسر هامش ربحك',
    en: 'Merchants: selling more with influencers without giving away your margin',
  },
  slug: {
    fr: 'marchands-travailler-avec-des-influenceurs',
    ar: 'التجار-والتعاون-مع-المؤثرين',
    en: 'merchants-working-with-influencers',
  },
  excerpt: {
    fr: 'Calculer une commission tenable, choisir les bonnes personnes, écrire un programme, préparer son équipe et lire ses ventes : la méthode d’un ancien commerçant.',
    ar: 'حساب عمولة معقولة، واختيار الأشخاص المناسبين، وكتابة البرنامج، وتهيئة الفريق، وقراءة المبيعات: طريقة تاجر سابق.',
    en: 'Working out a commission you can live with, choosing the right people, writing a programme, preparing your team, reading your sales: a former shopkeeper’s method.',
  },
  parts: {
    fr: [
      {
        kind: 'text',
        paragraphs: [
          'Quand je tenais ma boutique à Rabat, j’ai payé une publication à un compte très suivi. Elle a reçu beaucoup de cœurs et m’a rapporté trois commandes. Ce n’était la faute de personne : je n’avais ni préparé l’offre, ni choisi le bon public, ni prévu de quoi mesurer. J’avais acheté de l’attention comme on achète un panneau au bord d’une route.',
          'L’affiliation renverse le marché. Vous ne payez pas une parole, vous payez une vente. Encore faut-il savoir combien cette vente vous laisse, à qui vous confiez votre nom, et ce qui se passera au comptoir quand les gens viendront. Prenons les choses dans cet ordre.',
          '## Calculer avant de promettre',
          'Prenez un prix de vente et retirez tout : la TVA, la marchandise ou le temps de travail, les frais de paiement et de livraison, la remise accordée au client. Ce qui reste se partage entre vous et la personne qui a amené la vente.',
          'Un exemple avec des chiffres ronds. Un soin est proposé à 300 dirhams, soit 250 dirhams hors TVA à 20 %. Il vous coûte 140 dirhams entre le personnel, les produits et les charges. Avant toute commission, il reste 110 dirhams. La commission se calcule sur le prix hors TVA, après remise ; la plateforme y ajoute ses frais, 20 % de la commission au taux ordinaire, à votre charge.',
        ],
      },
      {
        kind: 'table',
        caption: 'Ce qu’il reste d’une vente à 300 DH TTC selon la commission (exemple)',
        head: ['Taux', 'Commission', 'Frais de la plateforme', 'Ce qu’il vous reste'],
        rows: [
          ['8 %', '20 DH', '4 DH', '86 DH'],
          ['12 %', '30 DH', '6 DH', '74 DH'],
          ['20 %', '50 DH', '10 DH', '50 DH'],
          ['40 %', '100 DH', '20 DH', '− 10 DH'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          'Le tableau dit deux choses. De 8 à 20 %, vous arbitrez entre votre marge et l’envie que vous donnez. À 40 %, vous payez pour travailler. Si même 8 % vous met dans le rouge, ne baissez pas la qualité : réduisez la remise faite au client, ou n’offrez pas cette prestation-là.',
          '### Pourcentage ou montant fixe ?',
          'Un pourcentage suit le prix : simple, lisible, bon pour un catalogue varié. Un montant fixe par unité convient quand votre marge ne dépend pas du prix, un atelier à la place par exemple. Vous pouvez aussi donner davantage pour un nouveau client, pour une catégorie que vous lancez ou pendant une semaine creuse. La règle la plus précise l’emporte, et l’écran de réglage montre ce que rapporte et ce que coûte une vente avant que vous publiiez.',
          '## Écrire un programme que l’on comprend',
          'Un influenceur lit votre programme en une minute, sur son téléphone. S’il ne comprend pas, il passe à l’offre suivante. Quatre réglages méritent réflexion.',
          '- **La durée du lien**, de 1 à 90 jours : un achat compte s’il a lieu dans ce délai après le clic. Trente jours conviennent à la plupart ; un séjour se décide plus lentement qu’un déjeuner.',
          '- **La retenue**, de 7 à 90 jours, quatorze d’ordinaire : le temps qu’un client puisse se faire rembourser. Elle ne peut pas être plus courte que le délai légal de rétractation.',
          '- **Les plafonds** : par mois et par influenceur, ou pour l’ensemble du programme. Ils évitent les surprises ; annoncez-les franchement, car un plafond découvert en route se raconte.',
          '- **Les consignes** : ce qu’il faut montrer, dire ou éviter. Trois phrases, pas un script.',
          'Une fois le programme publié, chaque changement est une nouvelle version. Ce qui a déjà été gagné garde la sienne : vous ne pouvez pas, même sans le vouloir, revenir sur une promesse.',
        ],
      },
      {
        kind: 'picture',
        scene: 'salon',
        alt: 'Dessin d’un salon de coiffure lumineux, avec un miroir et un fauteuil.',
        caption: 'La plus belle campagne se gagne ou se perd ici, au moment de l’accueil.',
      },
      {
        kind: 'text',
        paragraphs: [
          '## Choisir des personnes, pas des chiffres',
          'Lisez les commentaires avant de regarder le nombre d’abonnés. Les gens posent-ils des questions ? Habitent-ils votre ville ? La personne répond-elle ? Une mère de famille qui parle d’Agadir aux habitants d’Agadir remplira mieux votre club d’enfants qu’une célébrité nationale.',
          'Chaque demande vous arrive avec un message et un profil. Vous acceptez, vous refusez avec un motif, ou vous laissez la plateforme accepter d’office celles et ceux qui remplissent vos conditions, identité vérifiée et audience minimale par exemple. Un refus n’est pas définitif : la personne pourra redemander au bout de deux semaines. Une exclusion, elle, arrête ses liens vers vos offres aussitôt.',
          '### Trois questions avant d’accepter',
          '1. Parle-t-elle à des gens qui peuvent venir jusqu’à moi ?',
          '2. A-t-elle déjà recommandé quelque chose en disant aussi ce qui n’allait pas ?',
          '3. Est-ce que je serais fier de la voir entrer dans ma boutique ?',
          'Invitez-la à essayer avant de s’engager. Demandez ce qu’elle aimerait montrer plutôt que d’imposer un texte. Et n’exigez jamais que la publicité soit cachée : la mention est obligatoire, elle vous protège autant qu’elle.',
          '## Préparer l’équipe et la boutique',
          'Une condition oubliée devient une dispute au comptoir, devant d’autres clients. Écrivez ce qui est inclus, ce qui ne l’est pas, les jours possibles, la façon de réserver, la durée de validité. Limitez la quantité à ce que vous pouvez servir correctement : mieux vaut une offre épuisée qu’une équipe débordée.',
          'La personne à l’accueil doit connaître l’offre, savoir scanner un bon et l’accepter avec le même sourire que le plein tarif. Elle a son propre accès, limité aux bons et aux commandes ; le scan marche aussi quand le réseau manque, et une erreur se corrige dans le quart d’heure. Un client venu avec une remise qui se sent de seconde zone ne reviendra pas, et il le racontera.',
          '### Le paiement à la livraison change la donne',
          'Selon l’enquête de l’ANRT pour 2024-2025, 84 % des acheteurs en ligne marocains préfèrent payer à la livraison. Il faut donc l’accepter pour vendre des objets, et savoir ce que cela implique. Tant que le colis n’est pas remis et payé, la commission attend. S’il est refusé, elle disparaît. Et comme vous encaissez les espèces vous-même, les commissions et les frais s’inscrivent au débit de votre compte chez nous : réglez-les sans tarder, car vos influenceurs ne sont payés de ces ventes-là qu’ensuite.',
        ],
      },
      {
        kind: 'quote',
        text: 'Je retourne toujours voir les marchands qui m’ont expliqué un refus. Ceux qui ne répondent pas, je les oublie, et je ne suis pas la seule.',
        name: 'Kenza Bouzidi',
        role: 'Autrice du blog, créatrice à Casablanca',
      },
      {
        kind: 'text',
        paragraphs: [
          '## Mesurer, puis recommencer',
          'Suivez les ventes par influenceur, mais aussi ce qui arrive ensuite : combien de clients reviennent sans remise ? Qui demande un remboursement, et pourquoi ? Trois ventes à des voisins qui reviendront valent plus que dix passages. Gardez les deux ou trois partenaires dont les clients ressemblent aux vôtres, et parlez-leur en avance de vos saisons creuses.',
          'Ne changez pas tout en même temps. Le premier mois, une offre, trois à cinq personnes, un taux. Le deuxième, le même taux et une autre offre, ou l’inverse. Au troisième, vous aurez un avis fondé sur vos propres chiffres, et non sur un article, fût-il de moi.',
          '## Combien cela coûte de commencer',
          'Le plan Free n’a pas de fin et ne demande pas de carte : trois offres en ligne, cinq influenceurs actifs, dix publications par mois. Il suffit pour une première campagne. Les plans payants élargissent ces quantités et ouvrent le calendrier, l’export et l’accès à l’API ; ils s’essaient quatorze jours. Le détail est sur la page [Tarifs](/tarifs), qui fait foi si un chiffre de cet article a vieilli.',
          'La vérification de votre entreprise vient avant la première vente. Préparez le registre du commerce, les statuts, l’attestation fiscale et le RIB de la société : [notre guide du KYC](/blog/kyc-maroc-ce-qu-il-faut-savoir) vous évitera un aller-retour. Pour voir une campagne du premier réglage au virement, lisez [cet exemple complet](/blog/une-campagne-du-brief-au-virement).',
        ],
      },
      {
        kind: 'questions',
        title: 'Ce que les marchands nous demandent',
        items: [
          {
            question: 'Dois-je payer un influenceur dont la vente est remboursée ?',
            answer:
              'Non. Si le client est remboursé en entier, la commission est annulée ; s’il l’est en partie, la même part de la commission s’en va. Si elle avait déjà été versée, la somme est reprise sur ce qui lui sera dû ensuite.',
          },
          {
            question: 'Puis-je envoyer des produits gratuits en plus de la commission ?',
            answer:
              'Oui, c’est entre vous et la personne. Écrivez ce qui est offert et ce que vous attendez en retour, et rappelez-lui que le cadeau doit être annoncé dans la publication.',
          },
          {
            question: 'Que se passe-t-il si quelqu’un achète par son propre lien ?',
            answer:
              'La vente est valable, mais elle n’ouvre aucune commission. D’autres signes, comme des clics anormalement nombreux, suspendent une commission jusqu’à ce qu’une personne de notre équipe l’ait examinée.',
          },
          {
            question: 'Les liens peuvent-ils mener à mon propre site ?',
            answer:
              'Oui, avec un plan qui comprend l’accès à l’API. Vous prouvez que le site est à vous, il nous signale ses ventes de façon signée, et les commissions se calculent comme ici.',
          },
          {
            question: 'Puis-je mettre fin à un programme ?',
            answer:
              'À tout moment. Plus personne ne peut demander à promouvoir l’offre ; les personnes que vous aviez acceptées continuent. Pour arrêter aussi leurs ventes, mettez l’offre en pause. Ce qui est vendu reste dû.',
          },
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          'Un dernier mot. Payez à l’heure et expliquez vos refus. Les créateurs se parlent entre eux, et un marchand correct se recommande aussi. Si vous êtes prêt, [ouvrez votre boutique](/inscription/marchand) ; si vous hésitez, [écrivez-nous](/contact).',
        ],
      },
    ],
    ar: [
      {
        kind: 'text',
        paragraphs: [
          'حين كنت أدير متجري في الرباط، أديت ثمن منشور لحساب يتابعه كثيرون. حصد قلوبا كثيرة ولم يأتني إلا بثلاثة طلبات. لم يكن الذنب ذنب أحد: لم أهيئ العرض، ولم أختر الجمهور المناسب، ولم أفكر كيف أقيس. اشتريت الانتباه كما تشترى لوحة على جانب الطريق.',
          'التسويق بالعمولة يقلب المعادلة: لا تؤدي ثمن الكلام بل ثمن البيع. لكن عليك أن تعرف كم يترك لك هذا البيع، ولمن تسلم اسمك، وما الذي سيقع عند الاستقبال حين يأتي الناس. فلنأخذ الأمور بهذا الترتيب.',
          '## احسب قبل أن تعد',
          'خذ ثمن البيع واخصم منه كل شيء: الضريبة على القيمة المضافة، والسلعة أو وقت العمل، ومصاريف الأداء والتوصيل، والتخفيض الممنوح للزبون. ما يبقى تتقاسمه مع من جاءك بالبيع.',
          'مثال بأرقام مبسطة: حصة عناية تعرضها بـ300 درهم، أي 250 درهما دون الضريبة على القيمة المضافة (20 في المائة). تكلفك 140 درهما بين اليد العاملة والمواد والتكاليف. قبل أي عمولة تبقى 110 دراهم. تحسب العمولة على الثمن دون الضريبة وبعد التخفيض، وتضيف المنصة رسومها، وهي 20 في المائة من العمولة بالنسبة العادية، وتتحملها أنت.',
        ],
      },
      {
        kind: 'table',
        caption: 'ما يبقى من بيع ثمنه 300 درهم شاملا الضريبة حسب العمولة (مثال)',
        head: ['النسبة', 'العمولة', 'رسوم المنصة', 'ما يبقى لك'],
        rows: [
          ['8 في المائة', '20 درهما', '4 دراهم', '86 درهما'],
          ['12 في المائة', '30 درهما', '6 دراهم', '74 درهما'],
          ['20 في المائة', '50 درهما', '10 دراهم', '50 درهما'],
          ['40 في المائة', '100 درهم', '20 درهما', 'خسارة 10 دراهم'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          'يقول الجدول شيئين. ما بين 8 و20 في المائة توازن بين هامشك وبين الرغبة التي تثيرها. وعند 40 في المائة تؤدي لكي تشتغل. فإن كانت نسبة 8 في المائة نفسها توقعك في الخسارة فلا تخفض الجودة، بل قلص التخفيض الممنوح للزبون أو لا تعرض هذه الخدمة.',
          '### نسبة أم مبلغ ثابت؟',
          'النسبة تتبع الثمن: بسيطة وواضحة وتناسب المتاجر المتنوعة. والمبلغ الثابت عن كل وحدة يناسب ما لا يرتبط هامشه بالثمن، كمقعد في ورشة. ويمكنك أن تمنح أكثر عن زبون جديد، أو عن صنف تطلقه، أو في أسبوع راكد. والقاعدة الأدق هي التي تسري، وتريك صفحة الإعداد ما تجلبه عملية البيع وما تكلفه قبل أن تنشر.',
          '## اكتب برنامجا يفهمه الناس',
          'يقرأ المؤثر برنامجك في دقيقة على هاتفه، فإن لم يفهم انتقل إلى العرض الموالي. أربعة أمور تستحق التفكير.',
          '- **مدة الرابط**، من يوم واحد إلى 90 يوما: يحسب الشراء إن وقع داخل هذا الأجل بعد النقرة. ثلاثون يوما تناسب الأغلب، لكن قرار الإقامة أبطأ من قرار الغداء.',
          '- **مدة الاحتجاز**، من 7 أيام إلى 90، وأربعة عشر يوما في العادة: الوقت الذي يمكن فيه للزبون أن يسترجع ماله. ولا يمكن أن تقل عن أجل التراجع القانوني.',
          '- **السقوف**: في الشهر لكل مؤثر، أو للبرنامج كله. تجنبك المفاجآت، فأعلنها بصراحة، لأن السقف الذي يُكتشف في الطريق يحكيه الناس.',
          '- **التوجيهات**: ما يظهر وما يقال وما يتجنب. ثلاث جمل لا سيناريو.',
          'وبعد نشر البرنامج يصير كل تغيير صيغة جديدة، وما كُسب من قبل يحتفظ بصيغته. فلا تستطيع، ولو عن غير قصد، أن تتراجع عن وعد.',
        ],
      },
      {
        kind: 'picture',
        scene: 'salon',
        alt: 'رسم لصالون تجميل مضيء فيه مرآة وكرسي.',
        caption: 'أجمل حملة تُكسب أو تضيع هنا، لحظة الاستقبال.',
      },
      {
        kind: 'text',
        paragraphs: [
          '## اختر أشخاصا لا أرقاما',
          'اقرأ التعليقات قبل أن تنظر إلى عدد المتابعين. هل يطرح الناس أسئلة؟ هل يسكنون مدينتك؟ هل يجيبهم صاحب الحساب؟ والأم التي تتحدث عن أكادير لأهل أكادير ستملأ نادي الأطفال عندك أكثر مما يملؤه اسم مشهور وطنيا.',
          'يصلك كل طلب مع رسالة وتعريف. تقبل، أو ترفض مع ذكر السبب، أو تترك المنصة تقبل تلقائيا من تتوفر فيه شروطك، كهوية متحقق منها وحد أدنى من المتابعين. والرفض ليس نهائيا، إذ يمكن للشخص أن يعيد الطلب بعد أسبوعين. أما الإقصاء فيوقف روابطه نحو عروضك فورا.',
          '### ثلاثة أسئلة قبل القبول',
          '1. هل يخاطب أناسا يستطيعون الوصول إلي؟',
          '2. هل سبق أن أوصى بشيء وذكر معه ما لم يكن جيدا؟',
          '3. هل أفخر بأن يدخل متجري؟',
          'ادعه إلى التجربة قبل أي التزام. واسأله عما يحب أن يظهره بدل أن تفرض عليه نصا. ولا تشترط أبدا إخفاء الإعلان، فالإشارة إليه واجبة وهي تحميك كما تحميه.',
          '## هيئ الفريق والمتجر',
          'الشرط المنسي يصير خصاما عند الاستقبال أمام بقية الزبناء. اكتب ما يشمله العرض وما لا يشمله، والأيام الممكنة، وطريقة الحجز، ومدة الصلاحية. وحدد الكمية بما تستطيع خدمته كما يجب، فعرض نفد خير من فريق منهك.',
          'على من يستقبل الزبناء أن يعرف العرض، وأن يحسن مسح القسيمة، وأن يقبلها بالابتسامة نفسها التي يقابل بها من يؤدي الثمن الكامل. له ولوج خاص به يقتصر على القسائم والطلبات، والمسح يعمل حتى حين تغيب الشبكة، والخطأ يصحح في ظرف ربع ساعة. والزبون الذي جاء بتخفيض وشعر أنه أقل قدرا من غيره لن يعود، وسيحكي ذلك لغيره.',
          '### الأداء عند التسليم يغيّر الحساب',
          'حسب بحث الوكالة الوطنية لتقنين المواصلات لسنتي 2024 و2025، يفضل 84 في المائة من المشترين عبر الإنترنت في المغرب الأداء عند التسليم. لا بد إذن من قبوله لبيع السلع، ومن معرفة ما يترتب عليه. فما دام الطرد لم يسلم ولم يؤد ثمنه تنتظر العمولة، وإن رفض سقطت. ولأنك تقبض النقود بنفسك، تُسجَّل العمولات والرسوم دينا في حسابك لدينا: سدّدها دون تأخير، لأن المؤثرين لا يتقاضون مقابل هذه المبيعات إلا بعد ذلك.',
        ],
      },
      {
        kind: 'quote',
        text: 'أعود دائما إلى التجار الذين شرحوا لي سبب الرفض. أما من لا يجيب فأنساه، ولست وحدي في ذلك.',
        name: 'كنزة بوزيدي',
        role: 'كاتبة في المدونة، صانعة محتوى بالدار البيضاء',
      },
      {
        kind: 'text',
        paragraphs: [
          '## قس النتائج ثم أعد الكرة',
          'تتبع المبيعات حسب كل مؤثر، وتتبع كذلك ما يأتي بعدها: كم زبونا عاد دون تخفيض؟ ومن طلب استرجاع ماله ولماذا؟ ثلاث عمليات بيع لجيران سيعودون أثمن من عشرة عابرين. احتفظ بشريكين أو ثلاثة يشبه جمهورهم زبناءك، وأخبرهم مسبقا بفترات الركود عندك.',
          'ولا تغير كل شيء دفعة واحدة. في الشهر الأول عرض واحد ومن ثلاثة إلى خمسة أشخاص ونسبة واحدة. وفي الثاني النسبة نفسها وعرض آخر، أو العكس. وفي الثالث سيكون لك رأي مبني على أرقامك أنت، لا على مقال ولو كتبته أنا.',
          '## كم تكلف البداية',
          'باقة Free بلا مدة محددة وبلا بطاقة بنكية: ثلاثة عروض منشورة، وخمسة مؤثرين نشطين، وعشرة منشورات في الشهر. وهي تكفي لحملة أولى. والباقات المؤدى عنها توسع هذه الكميات وتفتح الرزنامة وتصدير البيانات والوصول إلى API، ولها فترة تجربة من أربعة عشر يوما. والتفاصيل في صفحة [الأسعار](/ar/asaar)، وهي المرجع إن شاخ رقم في هذا المقال.',
          'ويسبق التحقق من مقاولتك أول عملية بيع. جهز السجل التجاري والنظام الأساسي والشهادة الضريبية وكشف التعريف البنكي للشركة، و[دليلنا إلى التحقق من الهوية](/ar/moudawana/التحقق-من-الهوية-في-المغرب) يجنبك إعادة الملف. ولترى حملة من أول إعداد إلى التحويل، اقرأ [هذا المثال الكامل](/ar/moudawana/حملة-من-الموجز-إلى-التحويل).',
        ],
      },
      {
        kind: 'questions',
        title: 'ما يسألنا عنه التجار',
        items: [
          {
            question: 'هل أؤدي للمؤثر عن عملية بيع استرجع فيها الزبون ماله؟',
            answer:
              'لا. إن استرجع المبلغ كله أُلغيت العمولة، وإن استرجع جزءا منه ذهب ما يقابله منها. وإن كانت قد أُديت من قبل اقتُطعت مما سيستحقه المؤثر لاحقا.',
          },
          {
            question: 'هل يمكنني أن أرسل منتجات مجانية إلى جانب العمولة؟',
            answer:
              'نعم، وهو أمر بينك وبين الشخص. اكتب ما تمنحه وما تنتظره في المقابل، وذكّره بأن الهدية ينبغي أن تُعلن في المنشور.',
          },
          {
            question: 'ماذا لو اشترى أحدهم عبر رابطه؟',
            answer:
              'البيع صحيح لكنه لا يمنح أي عمولة. وهناك علامات أخرى، كنقرات كثيرة على غير العادة، توقف العمولة إلى أن يفحصها شخص من فريقنا.',
          },
          {
            question: 'هل يمكن أن تقود الروابط إلى موقعي؟',
            answer:
              'نعم، مع باقة تشمل الوصول إلى API. تثبت أن الموقع لك، فيخبرنا بمبيعاته برسائل موقعة، وتحسب العمولات كما تحسب هنا.',
          },
          {
            question: 'هل يمكنني أن أنهي برنامجا متى شئت؟',
            answer:
              'نعم. لن يستطيع أحد بعدها أن يطلب الترويج للعرض، ويواصل من قبلتهم. ولتوقف مبيعاتهم أيضا، أوقف العرض مؤقتا. وما بيع يبقى مستحقا.',
          },
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          'كلمة أخيرة: أدِّ المستحقات في وقتها واشرح أسباب رفضك. فصناع المحتوى يتحدثون فيما بينهم، والتاجر المستقيم يوصى به أيضا. إن كنت مستعدا [فافتح متجرك](/ar/tasjil/tajir)، وإن كنت مترددا [فراسلنا](/ar/ittissal).',
        ],
      },
    ],
    en: [
      {
        kind: 'text',
        paragraphs: [
          'When I ran my shop in Rabat, I paid a very popular account for one post. It drew a lot of hearts and brought me three orders. Nobody was to blame: I had not prepared the deal, chosen the right audience, or thought about how to measure. I had bought attention the way one rents a billboard by the road.',
          'Affiliate work turns the bargain round. You do not pay for words, you pay for a sale. You still have to know what that sale leaves you, to whom you lend your name, and what will happen at the counter when people come. Let us take things in that order.',
          '## Do the sums before you promise',
          'Take a selling price and remove everything: VAT, goods or working time, payment and delivery costs, the discount given to the customer. What is left is shared between you and the person who brought the sale.',
          'An example in round figures. A treatment is offered at 300 dirhams, which is 250 dirhams before VAT at 20%. It costs you 140 dirhams in staff, products and overheads. Before any commission 110 dirhams are left. The commission is worked out on the price before VAT, after any discount; the platform adds its fee, 20% of the commission at the ordinary rate, which you bear.',
        ],
      },
      {
        kind: 'table',
        caption: 'What is left of a sale at 300 DH, VAT included, by commission (example)',
        head: ['Rate', 'Commission', 'Platform fee', 'What you keep'],
        rows: [
          ['8%', '20 DH', '4 DH', '86 DH'],
          ['12%', '30 DH', '6 DH', '74 DH'],
          ['20%', '50 DH', '10 DH', '50 DH'],
          ['40%', '100 DH', '20 DH', '−10 DH'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          'The table says two things. Between 8 and 20% you weigh your margin against how tempting you are. At 40% you pay to work. If even 8% puts you in the red, do not lower the quality: reduce the customer’s discount, or leave this particular service out.',
          '### A percentage or a fixed amount?',
          'A percentage follows the price: simple, easy to read, good for a varied catalogue. A fixed amount per unit suits what has a margin that does not depend on the price, a place in a workshop for instance. You can also give more for a new customer, for a category you are launching, or in a slack week. The most precise rule wins, and the settings page shows what a sale brings and what it costs before you publish.',
          '## Write a programme people understand',
          'An influencer reads your programme in a minute, on a phone. If it is unclear, they move on to the next deal. Four settings deserve some thought.',
          '- **How long a link is good**, from 1 to 90 days: a purchase counts if it happens within that time of the click. Thirty days suit most; a stay is decided more slowly than a lunch.',
          '- **The hold**, from 7 to 90 days, usually fourteen: the time in which a customer may still be refunded. It cannot be shorter than the legal withdrawal period.',
          '- **The caps**: per month and influencer, or for the whole programme. They prevent surprises; say them openly, because a cap discovered along the way gets talked about.',
          '- **The brief**: what to show, say or avoid. Three sentences, not a script.',
          'Once the programme is published, every change is a new version. What has been earned keeps its own: you cannot go back on a promise, even without meaning to.',
        ],
      },
      {
        kind: 'picture',
        scene: 'salon',
        alt: 'Drawing of a bright hairdressing salon with a mirror and a chair.',
        caption: 'The finest campaign is won or lost here, at the moment of welcome.',
      },
      {
        kind: 'text',
        paragraphs: [
          '## Choose people, not numbers',
          'Read the comments before you look at the followers. Do people ask questions? Do they live in your city? Does the person answer? A mother who talks about Agadir to people in Agadir will fill your children’s club better than a national celebrity.',
          'Each request reaches you with a message and a profile. You accept, you decline with a reason, or you let the platform accept at once those who meet your conditions, a verified identity and a minimum audience for instance. A refusal is not final: the person may ask again after two weeks. A ban stops their links to your deals immediately.',
          '### Three questions before you accept',
          '1. Do they talk to people who can come to me?',
          '2. Have they ever recommended something and said what was wrong with it too?',
          '3. Would I be proud to see them walk into my shop?',
          'Invite them to try before they commit. Ask what they would like to show rather than imposing a text. And never ask for the advertising to be hidden: the disclosure is compulsory and protects you as much as it does them.',
          '## Prepare your team and your shop',
          'A forgotten condition becomes an argument at the counter, in front of other customers. Write down what is included, what is not, the possible days, how to book, how long it is valid. Limit the quantity to what you can serve properly: a sold-out deal is better than an exhausted team.',
          'Whoever is at the front desk has to know the deal, be able to scan a voucher, and take it with the same smile as the full price. They have an access of their own, limited to vouchers and orders; scanning works without a network too, and a mistake can be undone within a quarter of an hour. A customer who came with a discount and was made to feel second-class will not return, and will say so.',
          '### Cash on delivery changes the sums',
          'According to the ANRT survey for 2024-2025, 84% of people who buy online in Morocco prefer to pay on delivery. To sell goods you have to accept it, then, and know what follows. Until the parcel has been handed over and paid for, the commission waits. If it is refused, the commission vanishes. And since you collect the cash yourself, commissions and fees are entered as a debt in your account with us: settle them promptly, because your influencers are paid for those sales only afterwards.',
        ],
      },
      {
        kind: 'quote',
        text: 'I always go back to merchants who explained a refusal. Those who never answer I forget, and I am not the only one.',
        name: 'Kenza Bouzidi',
        role: 'Writer on this blog, creator in Casablanca',
      },
      {
        kind: 'text',
        paragraphs: [
          '## Measure, then do it again',
          'Follow the sales of each influencer, but also what comes next: how many customers return without a discount? Who asks for a refund, and why? Three sales to neighbours who will be back are worth more than ten passers-by. Keep the two or three partners whose customers are like yours, and tell them early about your slack seasons.',
          'Do not change everything at once. In the first month, one deal, three to five people, one rate. In the second, the same rate and another deal, or the reverse. By the third you will have an opinion founded on your own figures, and not on an article, even one of mine.',
          '## What it costs to begin',
          'The Free plan has no end and needs no card: three live deals, five active influencers, ten posts a month. It is enough for a first campaign. Paid plans widen those quantities and open the calendar, exports and API access; they can be tried for fourteen days. The details are on the [Pricing](/en/pricing) page, which prevails if a figure in this article has aged.',
          'Your business is verified before the first sale. Have the trade register extract, the articles of association, the tax certificate and the company’s RIB ready: [our guide to KYC](/en/blog/kyc-in-morocco-what-to-know) will save you a second round. To see a campaign from its first setting to the transfer, read [this complete example](/en/blog/a-campaign-from-brief-to-payout).',
        ],
      },
      {
        kind: 'questions',
        title: 'What merchants ask us',
        items: [
          {
            question: 'Do I pay an influencer whose sale was refunded?',
            answer:
              'No. If the customer is refunded in full, the commission is cancelled; if in part, the same part of the commission goes. If it had been paid out already, the sum is taken from what the influencer is due next.',
          },
          {
            question: 'Can I send free products on top of the commission?',
            answer:
              'Yes, that is between you and the person. Write down what is given and what you expect in return, and remind them that a gift has to be announced in the post.',
          },
          {
            question: 'What if somebody buys through their own link?',
            answer:
              'The sale stands, but it earns no commission. Other signs, such as an abnormal number of clicks, hold a commission until a person on our team has examined it.',
          },
          {
            question: 'Can links lead to my own website?',
            answer:
              'Yes, with a plan that includes API access. You prove that the site is yours, it tells us of its sales in signed messages, and commissions are worked out as they are here.',
          },
          {
            question: 'Can I end a programme?',
            answer:
              'At any time. Nobody can ask to promote the deal any more; the people you had accepted go on. To stop their sales as well, pause the deal. What has been sold remains due.',
          },
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          'One last word. Pay on time and explain your refusals. Creators talk to each other, and a fair merchant gets recommended too. If you are ready, [open your shop](/en/sign-up/merchant); if you are in two minds, [write to us](/en/contact).',
        ],
      },
    ],
  },
  publishedDaysAgo: 34,
};
