import type { SeedArticle } from '../types.ts';

/** One campaign from its brief to the transfer: an offer of the demo, the rules as they are, sums that can be done again. */
export const oneCampaign: SeedArticle = {
  key: 'une-campagne',
  author: 'mehdi-ouazzani',
  category: 'vendre',
  tags: ['marchands', 'createurs', 'reseaux-sociaux'],
  scene: 'lamp',
  title: {
    fr: 'Étude de cas : une campagne, du brief au virement',
    ar: 'دراسة حالة: حملة من الموجز إلى التحويل',
    en: 'Case study: one campaign, from brief to payout',
  },
  slug: {
    fr: 'une-campagne-du-brief-au-virement',
    ar: 'حملة-من-الموجز-إلى-التحويل',
    en: 'a-campaign-from-brief-to-payout',
  },
  excerpt: {
    fr: 'Un service de table de Fès, une créatrice, six commandes dont une retournée et une refusée : ce qui se passe chaque jour, qui paie quoi, et quand l’argent arrive.',
    ar: 'طقم مائدة من فاس، وصانعة محتوى، وستة طلبات أُعيد أحدها ورُفض آخر: ما يقع كل يوم، ومن يؤدي ماذا، ومتى يصل المال.',
    en: 'A table service from Fes, one creator, six orders of which one is returned and one refused: what happens each day, who pays what, and when the money comes.',
  },
  parts: {
    fr: [
      {
        kind: 'text',
        paragraphs: [
          'On lit beaucoup de récits de campagnes où tout se vend en une nuit. Celui-ci est plus lent, et plus utile. J’ai pris une offre de la boutique de démonstration, le service de table de Dar Nila, et j’ai demandé à Kenza, qui écrit ici, de jouer la créatrice. Les personnes et les commandes sont imaginées. Les règles, elles, sont celles de la plateforme, et les calculs se refont à la main.',
          'Suivez la campagne jour par jour. Si vous êtes marchand, regardez la colonne de ce que cela coûte ; si vous êtes créatrice ou créateur, celle de ce qui est dû, et quand.',
          '## Le point de départ',
          'L’offre est un objet, livré par le marchand, au prix réduit de 1 090 dirhams. Hors TVA à 20 %, cela fait 908,33 dirhams. Dar Nila ouvre un programme à 10 %, avec les réglages ordinaires : un lien qui compte trente jours, une retenue de quatorze jours, aucun plafond.',
          'Une vente rapporte donc 90,83 dirhams à la créatrice. La plateforme ajoute ses frais, 20 % de la commission au taux ordinaire : 18,17 dirhams. Chaque vente coûte 109 dirhams tout juste au marchand, à qui il reste 799,33 dirhams hors TVA pour l’argile, l’émail, l’emballage, le temps et sa marge. C’est à lui de savoir si cela tient ; l’écran du programme le lui montre avant de publier.',
          '## Le 1er : trois phrases de brief',
          'Le brief de Dar Nila tient dans l’espace d’un message : « Montrez les pièces en main, pas seulement posées. Dites que le décor est peint et que deux assiettes ne sont jamais identiques. N’annoncez pas de délai de livraison plus court que celui de l’offre. »',
          'C’est un bon brief. Il dit quoi montrer, ce qui pourrait décevoir, et une chose à ne pas promettre. Il ne dicte aucune phrase.',
          '## Le 2 : la demande',
          'Kenza trouve l’offre en cherchant ce qui rapporte au moins 80 dirhams par vente dans la maison. Elle demande à la promouvoir et écrit au marchand : « Je filme des tables à Casablanca. Je voudrais montrer un petit déjeuner entier dans ce service, du premier verre à la vaisselle. Puis-je acheter une seule assiette d’abord ? »',
          'Le marchand accepte le soir même. Il aurait pu refuser avec un motif, et elle aurait pu redemander deux semaines plus tard.',
          '## Le 4 : le lien, le code, l’essai',
          'Elle crée un lien à son nom, **kenza-fes**, et décide d’attendre. L’assiette arrive le 6 ; elle la passe au lave-vaisselle, deux fois, parce que c’est la première question qu’on lui posera. Le décor tient. Elle note aussi que le bol est plus petit qu’il n’en a l’air sur la photo : elle le dira.',
        ],
      },
      {
        kind: 'picture',
        scene: 'ceramics',
        alt: 'Dessin de poteries peintes : vases, grand plat décoré et bols empilés.',
        caption: 'Deux pièces peintes ne sont jamais identiques : c’était dans le brief, et c’est resté dans la vidéo.',
      },
      {
        kind: 'text',
        paragraphs: [
          '## Le 7 : publier',
          'Depuis « Mes liens », elle prépare une publication pour deux comptes : un reel sur Instagram, une vidéo sur TikTok. L’aperçu montre, à la lettre, ce que chaque réseau recevra. Trois détails comptent.',
          '- La mention #publicité est placée en tête de la légende, avant le pli.',
          '- Chaque publication a sa propre adresse de suivi : on saura laquelle vend.',
          '- L’heure choisie, 19 h 30, est celle du Maroc. Même une semaine où l’heure change, elle partira à 19 h 30.',
          'Pour TikTok, elle choisit qui peut voir la vidéo et déclare un contenu de marque : c’est obligatoire pour un lien d’affiliation. La publication compte dans le quota du plan du marchand.',
          '## Du 8 au 21 : six commandes',
          'Voici la quinzaine, sans rien cacher. Les dates sont celles d’un même mois, sauf la dernière colonne quand elle le précise.',
        ],
      },
      {
        kind: 'table',
        caption: 'Six commandes et leur sort (exemple)',
        head: ['Commandée', 'Paiement', 'Livrée', 'Ce qui arrive', 'Commission due'],
        rows: [
          ['le 8', 'Carte', 'le 11', 'Gardée', '90,83 DH, le 25'],
          ['le 9', 'À la livraison', 'le 13', 'Payée à la porte, gardée', '90,83 DH, le 27'],
          ['le 10', 'Carte', 'le 12', 'Gardée', '90,83 DH, le 26'],
          ['le 12', 'Carte', 'le 15', 'Retournée, remboursée le 20', 'Aucune'],
          ['le 20', 'Carte', 'le 24', 'Gardée', '90,83 DH, le 7 du mois suivant'],
          ['le 21', 'À la livraison', 'jamais', 'Refusée à la porte', 'Aucune'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          '### La commande retournée',
          'La cliente du 12 trouve les bols trop petits. Elle a sept jours à partir de la livraison pour changer d’avis, sans donner de raison : c’est la loi 31-08, que nous expliquons dans [un article à part](/blog/droit-de-retractation-loi-31-08). Elle est remboursée, et la commission disparaît en entier. Si elle n’avait rendu que la moitié de sa commande, la moitié de la commission serait restée.',
          'C’est la raison d’être de la retenue. Les quatorze jours courent à partir de la livraison, ou du paiement quand il vient après ; personne ne touche d’argent qu’il faudrait rendre.',
          '### La commande refusée',
          'Le 21, un acheteur confirme par le code reçu, puis ferme sa porte au livreur. Le marchand a perdu une livraison ; la créatrice n’a rien gagné, et rien perdu. Après deux refus, cet acheteur ne pourra plus choisir le paiement à la livraison pendant un temps : il devra payer par carte.',
          '### Le paiement en espèces',
          'La vente du 9 est encaissée par le marchand lui-même. Sa commission et les frais sont inscrits au débit de son compte, compensés ici par les ventes par carte. S’il n’avait eu que des ventes en espèces, il aurait dû nous régler d’abord, et la commission aurait attendu ce règlement.',
        ],
      },
      {
        kind: 'quote',
        text: 'J’ai dit que les bols étaient petits. Deux personnes m’ont remerciée, une a acheté quand même. Celle qui a retourné sa commande n’avait pas regardé la vidéo jusque-là.',
        name: 'Kenza Bouzidi',
        role: 'Autrice du blog, dans le rôle de la créatrice',
      },
      {
        kind: 'text',
        paragraphs: [
          '## Le 31 : faire les comptes',
          'À la fin du mois, trois commissions sont dues : celles du 25, du 26 et du 27. Ensemble, 272,49 dirhams. La quatrième, 90,83 dirhams, est encore retenue : elle ne sera due que le 7. Kenza le voit dans son espace, ligne par ligne, avec le calcul écrit en toutes lettres.',
          'Côté marchand, quatre ventes gardées ont coûté 436 dirhams, commissions et frais compris, pour 4 360 dirhams encaissés TTC. La publication elle-même n’a rien coûté d’avance.',
          '## Le 3 du mois suivant : le versement',
          'Le 3 de chaque mois, la plateforme prépare le versement de tout ce qui était dû à la fin du mois précédent. Cinq conditions doivent être réunies, et il vaut mieux les remplir avant qu’après.',
          '1. Au moins 200 dirhams dus. En dessous, rien n’est perdu : la somme est reportée.',
          '2. Une identité vérifiée ; [ce guide](/blog/kyc-maroc-ce-qu-il-faut-savoir) explique comment.',
          '3. Un compte bancaire au bon nom.',
          '4. La vérification en deux étapes activée.',
          '5. Aucun changement de compte ou d’identité dans les trois derniers jours.',
          'Deux personnes de l’équipe vérifient le versement, l’une le prépare, l’autre le confirme, avant que le fichier parte à la banque. L’argent arrive en général sous deux jours ouvrés. Si la banque le renvoie, la somme redevient due et repart avec le mois suivant.',
          'Pour Kenza, ce sont 272,49 dirhams. Les 90,83 dirhams du 7, seuls, resteraient sous le seuil : ils attendront d’être rejoints par d’autres. D’où l’intérêt d’un catalogue de publications qui continuent de vendre, plutôt que d’un coup d’éclat.',
          '## Ce que chacun a appris',
          'Le marchand sait désormais que l’on s’inquiète de la taille des bols : il ajoute les dimensions dans l’offre et une photo avec une main. La créatrice sait que TikTok lui a amené plus de clics et Instagram plus de ventes ; la prochaine fois, elle tournera d’abord pour Instagram. Aucun des deux n’a eu à croire l’autre sur parole.',
          'Voilà à quoi ressemble une campagne réussie. Pas à une nuit blanche : à deux personnes qui ont envie de recommencer.',
        ],
      },
      {
        kind: 'questions',
        title: 'Pour aller plus loin',
        items: [
          {
            question: 'Et si la cliente avait utilisé le code d’une autre créatrice ?',
            answer:
              'La vente serait revenue à cette autre créatrice : un code d’influenceur passe avant les clics. Sans code, c’est le dernier clic sur un lien de l’offre, dans le délai du programme, qui compte.',
          },
          {
            question: 'Les frais de livraison rapportent-ils une commission ?',
            answer:
              'Non. La commission porte sur le prix de l’article hors TVA, après remise. Les frais, eux, n’en rapportent pas.',
          },
          {
            question: 'Le marchand peut-il baisser le taux en cours de route ?',
            answer:
              'Il peut publier une nouvelle version de son programme, pour les ventes à venir. Les commissions déjà gagnées gardent la version qui s’appliquait à leur commande.',
          },
          {
            question: 'Que se passe-t-il si une commission est suspectée de fraude ?',
            answer:
              'Elle est suspendue jusqu’à ce qu’une personne l’examine ; le temps seul ne la débloque pas. La décision est motivée, et vous pouvez la contester par écrit.',
          },
        ],
      },
      {
        kind: 'products',
        title: 'L’offre de l’exemple, et deux autres à raconter',
        keys: ['maison-service-fes', 'maison-kilim-zemmour', 'mode-babouches-cuir'],
      },
      {
        kind: 'text',
        paragraphs: [
          'À vous de jouer : [inscrivez-vous comme marchand](/inscription/marchand), [comme influenceur](/inscription/influenceur), ou comparez d’abord [les plans](/tarifs). Les marchands qui préparent leur premier programme liront avec profit [comment fixer une commission](/blog/marchands-travailler-avec-des-influenceurs).',
        ],
      },
    ],
    ar: [
      {
        kind: 'text',
        paragraphs: [
          'نقرأ كثيرا عن حملات يباع فيها كل شيء في ليلة واحدة. وهذه الحكاية أبطأ وأنفع. أخذت عرضا من متجرنا التجريبي، طقم المائدة لدى دار نيلة، وطلبت من كنزة التي تكتب هنا أن تؤدي دور صانعة المحتوى. الأشخاص والطلبات من الخيال. أما القواعد فهي قواعد المنصة، والحسابات يمكنك أن تعيدها بيدك.',
          'تابع الحملة يوما بيوم. إن كنت تاجرا فانظر إلى ما تكلفه، وإن كنت صانع محتوى فانظر إلى ما يستحق لك ومتى.',
          '## نقطة الانطلاق',
          'العرض سلعة يوصلها التاجر، ثمنها المخفض 1090 درهما، أي 908,33 دراهم دون الضريبة على القيمة المضافة (20 في المائة). فتحت دار نيلة برنامجا بنسبة 10 في المائة وبالإعدادات العادية: رابط يحسب ثلاثين يوما، واحتجاز أربعة عشر يوما، ولا سقف.',
          'كل عملية بيع تجلب إذن 90,83 درهما لصانعة المحتوى. وتضيف المنصة رسومها، وهي 20 في المائة من العمولة بالنسبة العادية: 18,17 درهما. فتكلف كل عملية التاجر 109 دراهم بالضبط، ويبقى له 799,33 درهما دون الضريبة للطين والطلاء والتغليف والوقت وهامشه. وهو أدرى هل يكفيه ذلك، وصفحة البرنامج تريه الحساب قبل أن ينشر.',
          '## اليوم 1: موجز من ثلاث جمل',
          'موجز دار نيلة لا يتجاوز رسالة قصيرة: «أظهروا القطع بين الأيدي لا موضوعة فقط. قولوا إن الزخرفة مرسومة باليد وإن صحنين لا يتشابهان أبدا. ولا تعدوا بأجل توصيل أقصر من المكتوب في العرض».',
          'هذا موجز جيد: يقول ما ينبغي إظهاره، وما قد يخيب الظن، وأمرا واحدا لا يوعد به. ولا يملي أي جملة.',
          '## اليوم 2: طلب الترويج',
          'وجدت كنزة العرض وهي تبحث في قسم البيت عما يجلب 80 درهما على الأقل عن كل بيع. طلبت الترويج له وكتبت إلى التاجر: «أصوّر الموائد في الدار البيضاء. أود أن أُظهر فطورا كاملا في هذا الطقم، من أول كأس إلى غسل الأواني. هل يمكنني أن أشتري صحنا واحدا أولا؟»',
          'قبل التاجر في المساء نفسه. وكان بإمكانه أن يرفض مع ذكر السبب، فتعيد هي الطلب بعد أسبوعين.',
          '## اليوم 4: الرابط والتجربة',
          'أنشأت رابطا باسمها، **kenza-fes**، وقررت أن تنتظر. وصل الصحن في اليوم السادس، فوضعته في آلة غسل الأواني مرتين، لأن ذلك أول سؤال سيطرح عليها. صمدت الزخرفة. ولاحظت أيضا أن الزلافة أصغر مما تبدو في الصورة، وقررت أن تقول ذلك.',
        ],
      },
      {
        kind: 'picture',
        scene: 'ceramics',
        alt: 'رسم لأوان خزفية مزخرفة: مزهريات وصحن كبير وزلافات بعضها فوق بعض.',
        caption: 'قطعتان مرسومتان باليد لا تتشابهان أبدا: جملة من الموجز بقيت في المقطع.',
      },
      {
        kind: 'text',
        paragraphs: [
          '## اليوم 7: النشر',
          'من صفحة «روابطي» هيأت منشورا لحسابين: ريلز على إنستغرام ومقطعا على تيك توك. وتظهر المعاينة بالحرف ما ستتلقاه كل شبكة. وثلاثة تفاصيل مهمة.',
          '- تُوضع إشارة #إعلان في أول النص قبل أن يُطوى.',
          '- لكل منشور عنوان تتبع خاص به: سنعرف أيهما يبيع.',
          '- الساعة المختارة، السابعة والنصف مساء، بتوقيت المغرب. وحتى في أسبوع تتغير فيه الساعة يُنشر في موعده.',
          'وعلى تيك توك اختارت من يشاهد المقطع وصرحت بأنه محتوى لعلامة تجارية، فذلك واجب مع روابط العمولة. ويُحتسب المنشور من حصة باقة التاجر.',
          '## من اليوم 8 إلى اليوم 21: ستة طلبات',
          'هذان أسبوعان دون إخفاء شيء. التواريخ من الشهر نفسه، إلا في العمود الأخير حين يذكر غير ذلك.',
        ],
      },
      {
        kind: 'table',
        caption: 'ستة طلبات ومصيرها (مثال)',
        head: ['يوم الطلب', 'الأداء', 'يوم التسليم', 'ما وقع', 'العمولة المستحقة'],
        rows: [
          ['8', 'بالبطاقة', '11', 'احتفظ به المشتري', '90,83 درهما يوم 25'],
          ['9', 'عند التسليم', '13', 'أُدي ثمنه عند الباب', '90,83 درهما يوم 27'],
          ['10', 'بالبطاقة', '12', 'احتفظ به المشتري', '90,83 درهما يوم 26'],
          ['12', 'بالبطاقة', '15', 'أُعيد ورُد ثمنه يوم 20', 'لا شيء'],
          ['20', 'بالبطاقة', '24', 'احتفظ به المشتري', '90,83 درهما يوم 7 من الشهر الموالي'],
          ['21', 'عند التسليم', 'لم يُسلَّم', 'رُفض عند الباب', 'لا شيء'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          '### الطلب المعاد',
          'وجدت زبونة اليوم 12 الزلافات صغيرة. لها سبعة أيام من التسليم لتغير رأيها دون ذكر السبب: هذا ما يقوله القانون 31.08 الذي نشرحه في [مقال مستقل](/ar/moudawana/حق-التراجع-القانون-31-08). استرجعت مالها فسقطت العمولة كلها. ولو أعادت نصف طلبها لبقي نصف العمولة.',
          'ولهذا وُجدت مدة الاحتجاز. تبدأ الأيام الأربعة عشر من التسليم، أو من الأداء إن جاء بعده، فلا يقبض أحد مالا قد يضطر إلى رده.',
          '### الطلب المرفوض',
          'يوم 21 أكد مشتر طلبه بالرمز الذي وصله، ثم أغلق بابه في وجه عامل التوصيل. خسر التاجر مصاريف التوصيل، أما صانعة المحتوى فلم تربح ولم تخسر. وبعد رفضين لن يتمكن هذا المشتري من اختيار الأداء عند التسليم مدة من الزمن، وسيكون عليه أن يؤدي بالبطاقة.',
          '### الأداء نقدا',
          'بيع اليوم 9 قبضه التاجر بنفسه. سُجّلت عمولته ورسومه دينا في حسابه، وغطتهما هنا المبيعات بالبطاقة. ولو كانت مبيعاته كلها نقدا لكان عليه أن يسدد لنا أولا، ولانتظرت العمولة ذلك.',
        ],
      },
      {
        kind: 'quote',
        text: 'قلت إن الزلافات صغيرة. شكرني شخصان، واشترى ثالث رغم ذلك. أما من أعادت طلبها فلم تكن قد شاهدت المقطع إلى تلك اللحظة.',
        name: 'كنزة بوزيدي',
        role: 'كاتبة في المدونة، في دور صانعة المحتوى',
      },
      {
        kind: 'text',
        paragraphs: [
          '## اليوم 31: الحساب',
          'في آخر الشهر استحقت ثلاث عمولات: عمولات أيام 25 و26 و27، ومجموعها 272,49 درهما. أما الرابعة، 90,83 درهما، فما زالت محتجزة ولن تستحق إلا يوم 7. ترى كنزة ذلك في فضائها سطرا سطرا، مع الحساب مكتوبا كاملا.',
          'ومن جهة التاجر، كلفت أربع عمليات بيع باقية 436 درهما بعمولاتها ورسومها، مقابل 4360 درهما شاملة الضريبة. أما النشر نفسه فلم يكلفه شيئا مسبقا.',
          '## يوم 3 من الشهر الموالي: التحويل',
          'في اليوم الثالث من كل شهر تهيئ المنصة تحويل كل ما كان مستحقا في نهاية الشهر السابق. ويلزم أن تجتمع خمسة شروط، والأفضل أن تستوفيها قبل ذلك لا بعده.',
          '1. مستحقات لا تقل عن 200 درهم. وما دونها لا يضيع بل ينقل إلى ما بعده.',
          '2. هوية متحقق منها، ويشرح [هذا الدليل](/ar/moudawana/التحقق-من-الهوية-في-المغرب) كيف.',
          '3. حساب بنكي بالاسم الصحيح.',
          '4. تفعيل التحقق بخطوتين.',
          '5. ألا يكون الحساب أو الهوية قد تغيرا خلال الأيام الثلاثة الأخيرة.',
          'يراجع التحويل شخصان من الفريق، أحدهما يهيئه والآخر يؤكده، قبل أن يذهب الملف إلى البنك. ويصل المال في العادة خلال يومي عمل. وإن أعاده البنك عاد المبلغ مستحقا وخرج مع الشهر الموالي.',
          'توصلت كنزة إذن بـ272,49 درهما. أما عمولة يوم 7 وحدها، 90,83 درهما، فتبقى دون الحد وتنتظر غيرها. ومن هنا فائدة مجموعة منشورات تواصل البيع، لا ضربة حظ واحدة.',
          '## ما تعلمه كل طرف',
          'صار التاجر يعرف أن الناس يسألون عن حجم الزلافات، فأضاف المقاسات إلى العرض وصورة فيها يد. وعرفت صانعة المحتوى أن تيك توك جلب لها نقرات أكثر وأن إنستغرام جلب مبيعات أكثر، وفي المرة المقبلة ستصور لإنستغرام أولا. ولم يحتج أي منهما إلى تصديق الآخر دون دليل.',
          'هكذا تبدو الحملة الناجحة: ليست ليلة بلا نوم، بل شخصان يرغبان في إعادة الكرة.',
        ],
      },
      {
        kind: 'questions',
        title: 'لمزيد من الفهم',
        items: [
          {
            question: 'ماذا لو استعملت الزبونة رمز صانعة محتوى أخرى؟',
            answer:
              'لحُسب البيع للأخرى، فرمز المؤثر يتقدم على النقرات. ومن دون رمز تكون العبرة بآخر نقرة على رابط للعرض داخل أجل البرنامج.',
          },
          {
            question: 'هل تُحتسب العمولة على مصاريف التوصيل أيضا؟',
            answer:
              'لا. تحسب العمولة على ثمن السلعة دون الضريبة على القيمة المضافة وبعد التخفيض. أما المصاريف فلا عمولة عليها.',
          },
          {
            question: 'هل يمكن للتاجر أن يخفض النسبة في منتصف الطريق؟',
            answer:
              'يمكنه أن ينشر صيغة جديدة من برنامجه تخص المبيعات المقبلة. أما العمولات المكتسبة فتحتفظ بالصيغة التي كانت سارية يوم الطلب.',
          },
          {
            question: 'ماذا يقع إن اشتُبه في عمولة؟',
            answer: 'تُعلَّق إلى أن يفحصها شخص، ولا يفرج عنها الوقت وحده. ويكون القرار معللا، ولك أن تعترض عليه كتابة.',
          },
        ],
      },
      {
        kind: 'products',
        title: 'عرض المثال، وعرضان آخران يستحقان الحكاية',
        keys: ['maison-service-fes', 'maison-kilim-zemmour', 'mode-babouches-cuir'],
      },
      {
        kind: 'text',
        paragraphs: [
          'الدور عليك: [سجل كتاجر](/ar/tasjil/tajir) أو [كمؤثر](/ar/tasjil/mouathir)، أو قارن أولا [الباقات](/ar/asaar). والتجار الذين يهيئون أول برنامج سيجدون فائدة في [كيف تحدد العمولة](/ar/moudawana/التجار-والتعاون-مع-المؤثرين).',
        ],
      },
    ],
    en: [
      {
        kind: 'text',
        paragraphs: [
          'We read many tales of campaigns that sell out overnight. This one is slower, and more useful. I took a deal from the demonstration shop, Dar Nila’s table service, and asked Kenza, who writes here, to play the creator. The people and the orders are imagined. The rules are the platform’s own, and the sums can be done again by hand.',
          'Follow the campaign day by day. If you are a merchant, watch what it costs; if you are a creator, watch what is due, and when.',
          '## Where we start',
          'The deal is an object, delivered by the merchant, at a reduced price of 1,090 dirhams. Before VAT at 20% that is 908.33 dirhams. Dar Nila opens a programme at 10% with the ordinary settings: a link that counts for thirty days, a hold of fourteen days, no cap.',
          'A sale therefore earns the creator 90.83 dirhams. The platform adds its fee, 20% of the commission at the ordinary rate: 18.17 dirhams. Each sale costs the merchant exactly 109 dirhams, and leaves 799.33 dirhams before VAT for clay, glaze, packing, time and a margin. Whether that holds is for the merchant to say; the programme page shows it before publishing.',
          '## The 1st: a brief in three sentences',
          'Dar Nila’s brief is no longer than a text message: “Show the pieces in someone’s hands, not only on a table. Say that the pattern is painted and that no two plates are alike. Do not announce a delivery time shorter than the one in the deal.”',
          'It is a good brief. It says what to show, what might disappoint, and one thing not to promise. It dictates no sentence.',
          '## The 2nd: the request',
          'Kenza finds the deal while looking in homeware for something that earns at least 80 dirhams a sale. She asks to promote it and writes to the merchant: “I film tables in Casablanca. I would like to show a whole breakfast in this service, from the first glass to the washing-up. May I buy a single plate first?”',
          'The merchant accepts the same evening. They could have declined with a reason, and she could have asked again two weeks later.',
          '## The 4th: the link and the trial',
          'She makes a link in her name, **kenza-fes**, and decides to wait. The plate arrives on the 6th; she puts it through the dishwasher, twice, because that is the first thing people will ask. The pattern holds. She also notes that the bowl is smaller than it looks in the picture: she will say so.',
        ],
      },
      {
        kind: 'picture',
        scene: 'ceramics',
        alt: 'Drawing of painted pottery: vases, a large decorated plate and stacked bowls.',
        caption: 'No two painted pieces are alike: it was in the brief, and it stayed in the video.',
      },
      {
        kind: 'text',
        paragraphs: [
          '## The 7th: publishing',
          'From “My links” she prepares a post for two accounts: a reel on Instagram, a video on TikTok. The preview shows, to the letter, what each network will receive. Three details matter.',
          '- The disclosure #ad is placed at the head of the caption, before the fold.',
          '- Each post has a tracking address of its own, so that we shall know which one sells.',
          '- The chosen time, 7.30 pm, is Moroccan time. Even in a week when the clocks change, it leaves at 7.30 pm.',
          'For TikTok she chooses who can see the video and declares branded content, which is compulsory for an affiliate link. The post counts in the quota of the merchant’s plan.',
          '## From the 8th to the 21st: six orders',
          'Here is the fortnight, with nothing hidden. The dates belong to one month, except in the last column where it says so.',
        ],
      },
      {
        kind: 'table',
        caption: 'Six orders and what became of them (example)',
        head: ['Ordered', 'Payment', 'Delivered', 'What happens', 'Commission due'],
        rows: [
          ['8th', 'Card', '11th', 'Kept', '90.83 DH, on the 25th'],
          ['9th', 'On delivery', '13th', 'Paid at the door, kept', '90.83 DH, on the 27th'],
          ['10th', 'Card', '12th', 'Kept', '90.83 DH, on the 26th'],
          ['12th', 'Card', '15th', 'Returned, refunded on the 20th', 'None'],
          ['20th', 'Card', '24th', 'Kept', '90.83 DH, on the 7th of the next month'],
          ['21st', 'On delivery', 'never', 'Refused at the door', 'None'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          '### The order that came back',
          'The customer of the 12th finds the bowls too small. She has seven days from delivery to change her mind without giving a reason: that is Law 31-08, which we explain in [a separate article](/en/blog/right-of-withdrawal-law-31-08). She is refunded, and the whole commission disappears. Had she returned half of her order, half of the commission would have stayed.',
          'This is what the hold is for. The fourteen days run from delivery, or from the payment when it comes later; nobody is given money that they would have to hand back.',
          '### The order that was refused',
          'On the 21st a buyer confirms with the code they were sent, then shuts the door on the courier. The merchant has lost a delivery; the creator has gained nothing and lost nothing. After two refusals, this buyer will not be able to choose payment on delivery for a while, and will have to pay by card.',
          '### The payment in cash',
          'The sale of the 9th is collected by the merchant. Its commission and fee are entered as a debt in the merchant’s account, made up here by the card sales. With cash sales alone, the merchant would have had to pay us first, and the commission would have waited for that.',
        ],
      },
      {
        kind: 'quote',
        text: 'I said that the bowls were small. Two people thanked me and one bought all the same. The one who sent her order back had not watched the video that far.',
        name: 'Kenza Bouzidi',
        role: 'Writer on this blog, in the part of the creator',
      },
      {
        kind: 'text',
        paragraphs: [
          '## The 31st: adding up',
          'At the end of the month three commissions are due: those of the 25th, the 26th and the 27th. Together, 272.49 dirhams. The fourth, 90.83 dirhams, is still held: it will be due only on the 7th. Kenza sees it on her pages, line by line, with the sum written out in full.',
          'On the merchant’s side, four sales that stood have cost 436 dirhams, commissions and fees included, for 4,360 dirhams taken with VAT. The post itself cost nothing in advance.',
          '## The 3rd of the next month: the payout',
          'On the 3rd of each month the platform prepares the payout of everything that was due at the end of the month before. Five conditions have to be met, and it is better to meet them before than after.',
          '1. At least 200 dirhams due. Below that nothing is lost: the sum is carried over.',
          '2. A verified identity; [this guide](/en/blog/kyc-in-morocco-what-to-know) explains how.',
          '3. A bank account in the right name.',
          '4. Two-step verification switched on.',
          '5. No change of account or identity in the last three days.',
          'Two people on the team check the payout, one preparing it and the other confirming it, before the file goes to the bank. The money usually arrives within two working days. If the bank sends it back, the sum is due again and leaves with the following month.',
          'For Kenza that makes 272.49 dirhams. The 90.83 dirhams of the 7th would, alone, stay below the minimum: they will wait for others to join them. Hence the value of a catalogue of posts that go on selling, rather than one stroke of luck.',
          '## What each of them learned',
          'The merchant now knows that people worry about the size of the bowls, and adds measurements to the deal and a photo with a hand in it. The creator knows that TikTok brought her more clicks and Instagram more sales; next time she will film for Instagram first. Neither had to take the other’s word for anything.',
          'That is what a successful campaign looks like. Not a sleepless night: two people who feel like doing it again.',
        ],
      },
      {
        kind: 'questions',
        title: 'Going further',
        items: [
          {
            question: 'What if the customer had used another creator’s code?',
            answer:
              'The sale would have been that other creator’s: an influencer’s code comes before clicks. Without a code, the last click on a link to the deal counts, within the programme’s time.',
          },
          {
            question: 'Do delivery charges earn a commission?',
            answer:
              'No. The commission is on the price of the item before VAT and after any discount. Charges earn nothing.',
          },
          {
            question: 'Can the merchant lower the rate along the way?',
            answer:
              'They can publish a new version of the programme for sales to come. Commissions already earned keep the version that applied to their order.',
          },
          {
            question: 'What happens if a commission is suspected of fraud?',
            answer:
              'It is held until a person examines it; time alone does not release it. The decision comes with a reason, and you may dispute it in writing.',
          },
        ],
      },
      {
        kind: 'products',
        title: 'The deal of the example, and two more worth telling',
        keys: ['maison-service-fes', 'maison-kilim-zemmour', 'mode-babouches-cuir'],
      },
      {
        kind: 'text',
        paragraphs: [
          'Your turn: [sign up as a merchant](/en/sign-up/merchant), [as an influencer](/en/sign-up/influencer), or compare [the plans](/en/pricing) first. Merchants preparing their first programme will find it worth reading [how to set a commission](/en/blog/merchants-working-with-influencers).',
        ],
      },
    ],
  },
  publishedDaysAgo: 2,
};
