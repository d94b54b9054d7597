import type { SeedArticle } from '../types.ts';

/** Which ways to earn are open from Morocco, and how a short video leads to a purchase. */
export const earningWithTikTok: SeedArticle = {
  key: 'gagner-avec-tiktok',
  author: 'kenza-bouzidi',
  category: 'metier',
  tags: ['createurs', 'reseaux-sociaux'],
  scene: 'rooftop',
  title: {
    fr: 'Gagner de l’argent avec TikTok depuis le Maroc : ce qui marche vraiment',
    ar: 'كسب المال من تيك توك في المغرب: ما ينفع حقا',
    en: 'Earning with TikTok from Morocco: what actually works',
  },
  slug: {
    fr: 'gagner-argent-tiktok-maroc',
    ar: 'كسب-المال-من-تيك-توك-في-المغرب',
    en: 'earning-with-tiktok-from-morocco',
  },
  excerpt: {
    fr: 'Programmes officiels, boutique intégrée, partenariats, affiliation : les voies ouvertes, celles qui ne le sont pas toujours, et comment construire une vidéo qui donne envie d’y aller.',
    ar: 'برامج رسمية ومتجر مدمج وشراكات وتسويق بالعمولة: الطرق المتاحة وتلك التي لا تتاح دائما، وكيف تصنع مقطعا يدفع الناس إلى التجربة.',
    en: 'Official programmes, the built-in shop, partnerships, affiliate links: the doors that are open, those that are not always, and how to build a video that makes people want to go.',
  },
  parts: {
    fr: [
      {
        kind: 'text',
        paragraphs: [
          'TikTok a une qualité rare : une vidéo tournée dans une ruelle de Chefchaouen par quelqu’un qui n’a aucun abonné peut être vue très loin. C’est grisant, et cela ne paie pas le loyer. Entre une vue et un dirham, il manque presque toujours une étape. Cet article est consacré à cette étape.',
          'Commençons par ranger ce que l’on entend partout. Il y a l’argent que verse l’application, l’argent que verse une marque, et l’argent qui vient d’une vente. Les trois existent. Depuis le Maroc, ils ne sont pas également accessibles.',
          '## Ce qui est ouvert, ce qui ne l’est pas',
        ],
      },
      {
        kind: 'table',
        caption: 'Quatre façons de gagner, vues d’ici',
        head: ['Voie', 'Qui paie', 'Depuis le Maroc', 'Ce qu’il faut'],
        rows: [
          [
            'Programmes de rémunération',
            'TikTok',
            'Selon une liste de pays qui change : regardez dans votre compte',
            'Âge, audience, contenu original',
          ],
          [
            'Boutique intégrée (TikTok Shop)',
            'L’acheteur',
            'À notre connaissance, pas ouverte aux vendeurs d’ici',
            'Un pays admis, une société',
          ],
          ['Partenariat', 'Une marque', 'Oui', 'Un accord écrit, une mention visible'],
          ['Affiliation', 'Le marchand, sur ses ventes', 'Oui', 'Un lien ou un code, une offre que l’on a essayée'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          '### Les programmes de l’application',
          'TikTok rémunère certaines vidéos dans une liste de pays qui évolue, avec des conditions d’âge, d’audience et d’originalité. Avant de bâtir vos projets dessus, ouvrez les outils pour créateurs de votre compte : eux seuls disent si vous y avez droit aujourd’hui. Un article de blog, celui-ci compris, vieillit plus vite qu’eux.',
          '### La boutique intégrée',
          'Il en va de même de TikTok Shop, qui permet ailleurs d’acheter sans quitter l’application. Au moment où j’écris, et pour autant que nous le sachions, les vendeurs établis au Maroc n’y ont pas accès. Cela peut changer ; vérifiez sur le site de TikTok plutôt que dans une vidéo qui vous promet le contraire.',
          'Et méfiez-vous de qui vous propose de « débloquer » un programme avec une adresse à l’étranger, un numéro loué ou la société d’un cousin. Vous y risquez votre compte, et vos gains avec lui : le jour où l’on vous demandera une pièce d’identité, rien ne correspondra.',
          '### Ce qui ne dépend que de vous',
          'Trois revenus ne demandent la permission d’aucune plateforme étrangère : le partenariat payé par une marque, la vente de vos propres produits, et l’affiliation. Cette dernière convient bien au format. Une vidéo courte montre une expérience, le lien ou le code mène à l’offre, la commission suit la vente.',
          '## Anatomie d’une vidéo qui fait venir',
          'Prenez vos trois dernières vidéos et chronométrez-les. À quel moment voit-on ce dont vous parlez ? Si la réponse dépasse deux secondes, vous perdez là, et nulle part ailleurs, la plupart de vos spectateurs.',
          '1. **Le résultat d’abord.** Le tagine que l’on ouvre, la vue du toit, le tapis déroulé. On explique ensuite.',
          '2. **Le lieu et le prix, dits et écrits.** Beaucoup regardent sans le son ; d’autres écoutent sans regarder.',
          '3. **Une réserve.** « On attend longtemps le samedi », « la terrasse est petite ». Une réserve honnête rend le reste crédible.',
          '4. **Une seule consigne.** « Le code est HAJAR » ou « le lien est sur mon profil ». Deux consignes, et personne n’en suit aucune.',
          '### Parler à une ville',
          'L’algorithme aime le monde entier, votre commission non. Une offre de déjeuner à Rabat ne sert à rien à un spectateur de Lyon, aussi enthousiaste soit-il. Nommez la ville à l’oral, dans le texte et dans les hashtags. Employez les mots du coin : un quartier, un carrefour, le nom que tout le monde donne au marché. Les gens d’ici s’y reconnaissent, et les autres passent leur chemin, ce qui est très bien.',
          '### Publier quand on regarde',
          'La pause de midi, la fin d’après-midi, la soirée ; après le ftour pendant le ramadan. Ce sont des hypothèses de départ, pas des vérités. Au bout d’une vingtaine de vidéos, vos propres chiffres en sauront plus long que moi.',
        ],
      },
      {
        kind: 'picture',
        scene: 'rug',
        alt: 'Dessin de tapis marocains roulés et déployés dans un atelier.',
        caption: 'Dérouler un tapis prend deux secondes : c’est un début de vidéo tout trouvé.',
      },
      {
        kind: 'text',
        paragraphs: [
          '## Du spectateur à l’acheteur : le lien et le code',
          'Le lien cliquable du profil n’est pas donné à tous les comptes : TikTok en décide selon le type de compte et son audience. Si vous l’avez, gardez-y l’offre de la semaine et rien d’autre. Si vous ne l’avez pas encore, le code promo est votre meilleur outil. Il se dit à voix haute, se retient, se tape deux jours plus tard sur un ordinateur ; et sur ShareYourSales, une commande passée avec votre code vous est comptée même si personne n’a cliqué.',
          'Un code utile est court, sans chiffre ambigu, facile à dicter. Écrivez-le à l’écran pendant au moins deux secondes, au-dessus de la zone où s’affichent les boutons. Et demandez au marchand jusqu’à quand il vaut : une vidéo peut être vue des semaines après sa publication.',
          '### Ce que rapporte une vidéo, calculé honnêtement',
          'Un exemple, inventé mais juste dans ses comptes. Une excursion coûte 360 dirhams, soit 300 dirhams hors TVA à 20 %. Le marchand donne 12 % et une remise de 5 % à qui utilise votre code. La remise s’applique au prix, avant la commission : l’acheteur paie 342 dirhams, soit 285 hors TVA, et vous touchez 34,20 dirhams. Une vidéo vue par beaucoup amène quatre commandes ; l’une est annulée et remboursée. Il reste trois commissions : 102,60 dirhams.',
          'Ce n’est pas rien, ce n’est pas une rente. Le versement se fait à partir de 200 dirhams dus ; en dessous, la somme attend le mois suivant. Une seconde vidéo aussi heureuse, 205,20 dirhams en tout, et vous y êtes. C’est ainsi qu’il faut voir les choses : non pas la vidéo qui change la vie, mais un petit catalogue de vidéos qui continuent de travailler.',
          '## Publier depuis ShareYourSales',
          'Vous pouvez connecter votre compte TikTok et publier une vidéo, ou jusqu’à trente-cinq photos, avec le texte et la mention déjà en place. Trois règles viennent de TikTok et non de nous.',
          '- **Vous choisissez qui peut voir**, à chaque fois. Un contenu de marque ne peut pas être réservé à vous seul.',
          '- **Vous déclarez la promotion.** Un lien d’affiliation est un contenu de marque : la vidéo portera la mention prévue par TikTok.',
          '- **Aucune application ne peut supprimer ni modifier votre vidéo.** Cela se fait dans TikTok, par vous.',
          'Tant que TikTok n’a pas validé l’application d’une plateforme, ce que vous publiez par elle arrive dans vos brouillons : vous l’ouvrez dans TikTok, vous vérifiez, vous mettez en ligne. La page « Mes réseaux » dit toujours où nous en sommes. Une vidéo envoyée dans les brouillons n’est jamais annoncée comme publiée.',
          '## Les pièges, du plus bête au plus cher',
          '- Acheter des vues ou des abonnés : les clics sans achat se voient tout de suite.',
          '- Prendre la musique du moment pour une vidéo commerciale sans vérifier qu’elle y est autorisée.',
          '- Filmer des gens sans leur accord, surtout dans un hammam, une salle de sport ou un atelier.',
          '- Oublier la mention de contenu commercial quand on est rémunéré.',
          '- Confier son mot de passe à une « agence ». Une connexion sérieuse passe par la page de TikTok et ne demande jamais votre mot de passe.',
        ],
      },
      {
        kind: 'quote',
        text: 'J’ai acheté un plat à tajine parce qu’une inconnue a dit que l’anse chauffait. Si elle m’avait dit qu’il était parfait, j’aurais passé mon chemin.',
        name: 'Hajar Amzil',
        role: 'Autrice du blog, à Marrakech',
      },
      {
        kind: 'questions',
        title: 'On me demande aussi',
        items: [
          {
            question: 'À partir de combien de vues gagne-t-on de l’argent ?',
            answer:
              'Avec l’affiliation, les vues ne paient pas : seules les ventes comptent. Une vidéo modeste vue dans la bonne ville peut rapporter davantage qu’une vidéo vue partout. Pour les programmes de TikTok, les seuils sont dans les outils de votre compte.',
          },
          {
            question: 'TikTok Shop est-il disponible au Maroc ?',
            answer:
              'Pas pour les vendeurs établis ici, à notre connaissance. La liste des pays change : vérifiez sur le site officiel avant d’investir du temps, et n’utilisez pas d’adresse d’emprunt.',
          },
          {
            question: 'Ma vidéo est restée dans les brouillons. Est-ce normal ?',
            answer:
              'Oui, quand TikTok n’a pas encore validé l’application ou quand vous avez choisi cette voie. Ouvrez TikTok, terminez le brouillon et publiez-le. Pour une vidéo, le texte se saisit dans l’application, car TikTok ne prend pas celui d’un brouillon.',
          },
          {
            question: 'Puis-je réutiliser la même vidéo sur Instagram ?',
            answer:
              'Oui, si elle est à vous et si la musique y est permise aussi. Retirez le filigrane de l’autre réseau, refaites le texte, et utilisez un lien propre à chaque emplacement pour savoir lequel vend.',
          },
        ],
      },
      {
        kind: 'products',
        title: 'Des offres faites pour la vidéo',
        keys: ['loisirs-agadir-quad', 'loisirs-essaouira-surf', 'maison-lanterne-laiton'],
      },
      {
        kind: 'text',
        paragraphs: [
          '## Un dernier conseil',
          'Gardez une copie de vos vidéos et une autre façon de joindre votre public. Un compte peut être suspendu par erreur ; une liste d’adresses ou un second réseau ne disparaît pas avec lui. Et revenez parfois sur ce que vous avez publié il y a un mois : si un lien reçoit encore des visites, refaites le sujet sous un autre angle.',
          'Pour la suite, voyez [les dix stratégies pour Instagram](/blog/affiliation-instagram-dix-strategies), ou [créez votre compte](/inscription/influenceur) et regardez [les offres à promouvoir](/produits).',
        ],
      },
    ],
    ar: [
      {
        kind: 'text',
        paragraphs: [
          'لتيك توك ميزة نادرة: مقطع صوّره في زقاق بشفشاون شخص لا يتابعه أحد قد يصل إلى أبعد مكان. الأمر مثير، لكنه لا يسدد الكراء. فبين المشاهدة والدرهم خطوة تنقص في الغالب، وهذا المقال مخصص لها.',
          'لنرتب أولا ما يقال في كل مكان. هناك مال يؤديه التطبيق، ومال تؤديه علامة تجارية، ومال يأتي من البيع. الثلاثة موجودة، لكنها ليست في المتناول بالقدر نفسه لمن يعيش في المغرب.',
          '## ما هو مفتوح وما ليس كذلك',
        ],
      },
      {
        kind: 'table',
        caption: 'أربع طرق للكسب كما تبدو من هنا',
        head: ['الطريق', 'من يؤدي', 'من المغرب', 'ما يلزم'],
        rows: [
          ['برامج المكافآت', 'تيك توك', 'حسب لائحة بلدان تتغير: انظر في حسابك', 'السن والجمهور ومحتوى أصلي'],
          ['المتجر المدمج (TikTok Shop)', 'المشتري', 'على حد علمنا غير مفتوح للبائعين هنا', 'بلد مقبول وشركة'],
          ['الشراكة', 'علامة تجارية', 'نعم', 'اتفاق مكتوب وإشارة واضحة'],
          ['التسويق بالعمولة', 'التاجر من مبيعاته', 'نعم', 'رابط أو رمز، وعرض جربته'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          '### برامج التطبيق نفسه',
          'يكافئ تيك توك بعض المقاطع في لائحة من البلدان تتغير مع الوقت، وبشروط تخص السن وحجم الجمهور وأصالة المحتوى. قبل أن تبني مشروعك على ذلك، افتح أدوات صناع المحتوى في حسابك، فهي وحدها تخبرك هل يحق لك الانخراط اليوم. والمقالات، بما فيها هذا، تشيخ أسرع منها.',
          '### المتجر المدمج',
          'والأمر نفسه في متجر تيك توك الذي يتيح في بلدان أخرى الشراء دون مغادرة التطبيق. إلى حدود كتابة هذه السطور، وعلى حد علمنا، لا يستطيع البائعون المستقرون في المغرب الولوج إليه. قد يتغير ذلك، فتحقق من موقع تيك توك لا من مقطع يعدك بالعكس.',
          'واحذر ممن يعرض عليك «تفعيل» برنامج ما بعنوان في الخارج أو رقم مستأجر أو شركة قريب. فقد تخسر حسابك وما كسبته معه، لأنك حين تطالب بوثيقة هويتك لن يتطابق شيء مع شيء.',
          '### ما يتوقف عليك أنت',
          'ثلاثة مداخيل لا تحتاج فيها إلى إذن منصة أجنبية: شراكة تؤدي عنها علامة تجارية، وبيع منتجاتك، والتسويق بالعمولة. وهذا الأخير يناسب المقاطع القصيرة: مقطع يظهر التجربة، ورابط أو رمز يقود إلى العرض، وعمولة تتبع البيع.',
          '## تشريح مقطع يجلب الناس',
          'خذ آخر ثلاثة مقاطع لك وقس الزمن. متى يرى المشاهد ما تتحدث عنه؟ إن تجاوز الجواب ثانيتين فهنا تخسر معظم مشاهديك، لا في مكان آخر.',
          '1. **النتيجة أولا.** الطاجين وقد رُفع غطاؤه، أو المنظر من السطح، أو الزربية وهي تُفرش. والشرح بعد ذلك.',
          '2. **المكان والثمن مسموعين ومكتوبين.** فكثيرون يشاهدون دون صوت، وآخرون يسمعون دون أن ينظروا.',
          '3. **ملاحظة.** «الانتظار طويل يوم السبت»، «السطح صغير». ملاحظة صادقة تجعل بقية الكلام قابلا للتصديق.',
          '4. **طلب واحد.** «الرمز هو HAJAR» أو «الرابط في صفحتي». فإن طلبت أمرين لم يفعل المشاهد أيا منهما.',
          '### خاطب مدينة بعينها',
          'الخوارزمية تحب العالم كله، أما عمولتك فلا. عرض غداء في الرباط لا ينفع مشاهدا في ليون مهما تحمس. اذكر المدينة بصوتك وفي النص وفي الوسوم، واستعمل كلمات أهلها: اسم حي أو ملتقى طرق أو الاسم الذي يطلقه الجميع على السوق. أهل المدينة سيعرفون أنفسهم، وغيرهم يمضي في سبيله، وهذا هو المطلوب.',
          '### انشر حين يشاهد الناس',
          'استراحة الزوال، وآخر العصر، والسهرة، وبعد الفطور في رمضان. هذه نقط انطلاق لا حقائق. وبعد عشرين مقطعا تقريبا ستعرف أرقامك أكثر مما أعرف.',
        ],
      },
      {
        kind: 'picture',
        scene: 'rug',
        alt: 'رسم لزرابي مغربية ملفوفة ومفروشة في ورشة.',
        caption: 'فرش زربية يستغرق ثانيتين: بداية مقطع جاهزة.',
      },
      {
        kind: 'text',
        paragraphs: [
          '## من مشاهد إلى مشتر: الرابط والرمز',
          'الرابط القابل للضغط في الصفحة الشخصية لا يمنح لجميع الحسابات، فتيك توك يقرر حسب نوع الحساب وجمهوره. إن كان لديك فضع فيه عرض الأسبوع ولا شيء غيره. وإن لم يكن لديك بعد فرمز التخفيض أفضل أدواتك: يقال بصوت عال، ويحفظ، ويكتب بعد يومين على الحاسوب. وعلى ShareYourSales يُحسب لك كل طلب يستعمل رمزك ولو لم يضغط أحد على شيء.',
          'الرمز النافع قصير، لا أرقام ملتبسة فيه، ويسهل إملاؤه. اكتبه على الشاشة ثانيتين على الأقل، فوق المنطقة التي تظهر فيها الأزرار. واسأل التاجر متى تنتهي صلاحيته، فقد يشاهد المقطع بعد أسابيع من نشره.',
          '### كم يجلب مقطع واحد، بحساب صادق',
          'مثال من خيالنا، لكن حسابه صحيح. رحلة ثمنها 360 درهما، أي 300 درهم دون الضريبة على القيمة المضافة (20 في المائة). يمنح التاجر عمولة 12 في المائة، وتخفيضا قدره 5 في المائة لمن يستعمل رمزك. يُخصم التخفيض من الثمن قبل حساب العمولة: يؤدي المشتري 342 درهما، أي 285 دون الضريبة، وتتقاضى أنت 34,20 درهما. مقطع شاهده كثيرون جلب أربعة طلبات، أُلغي أحدها ورُد ثمنه. تبقى ثلاث عمولات: 102,60 درهم.',
          'ليس هذا بالقليل، وليس ثروة. يتم التحويل ابتداء من 200 درهم مستحقة، وما دونها ينتظر الشهر الموالي. ومع مقطع ثان بالحظ نفسه يصير المجموع 205,20 دراهم، فتبلغ الحد. هكذا ينبغي أن ترى الأمر: لا مقطع يغير حياتك، بل مجموعة صغيرة من المقاطع تواصل العمل نيابة عنك.',
          '## النشر من ShareYourSales',
          'يمكنك ربط حسابك على تيك توك ونشر مقطع، أو صور يصل عددها إلى خمس وثلاثين، مع النص والإشارة في مكانهما. وثلاث قواعد مصدرها تيك توك لا نحن.',
          '- **أنت من يختار من يشاهد** في كل مرة. ومحتوى العلامات التجارية لا يمكن أن يقتصر عليك وحدك.',
          '- **تصرح بالترويج.** رابط العمولة محتوى لعلامة تجارية، وسيحمل المقطع الإشارة التي وضعها تيك توك لذلك.',
          '- **لا يستطيع أي تطبيق حذف مقطعك ولا تعديله.** ذلك يتم داخل تيك توك وبيدك.',
          'وما دام تيك توك لم يصادق على تطبيق منصة ما، فكل ما تنشره عبرها يصل إلى مسوداتك: تفتحه في تيك توك وتراجعه ثم تنشره. وصفحة «شبكاتي» تقول لك دائما أين وصلنا. ولا نعلن أبدا عن مقطع في المسودات كأنه منشور.',
          '## الفخاخ، من أسخفها إلى أغلاها ثمنا',
          '- شراء المشاهدات أو المتابعين: النقرات التي لا يتبعها شراء تظهر فورا.',
          '- استعمال موسيقى رائجة في مقطع تجاري دون التحقق من أنها مسموحة فيه.',
          '- تصوير الناس دون إذنهم، خصوصا في الحمام وقاعة الرياضة والورشة.',
          '- نسيان إشارة المحتوى التجاري حين تتقاضى مقابلا.',
          '- تسليم كلمة المرور إلى «وكالة». الربط الجاد يمر من صفحة تيك توك ولا يطلب كلمة مرورك أبدا.',
        ],
      },
      {
        kind: 'quote',
        text: 'اشتريت طاجينا لأن فتاة لا أعرفها قالت إن مقبضه يسخن. ولو قالت إنه كامل لما التفت إليه.',
        name: 'هاجر أمزيل',
        role: 'كاتبة في المدونة، مراكش',
      },
      {
        kind: 'questions',
        title: 'وأُسأل أيضا',
        items: [
          {
            question: 'كم مشاهدة تلزم لكسب المال؟',
            answer:
              'في التسويق بالعمولة لا ثمن للمشاهدات، والعبرة بالمبيعات وحدها. مقطع متواضع شوهد في المدينة المناسبة قد يجلب أكثر من مقطع شوهد في كل مكان. أما برامج تيك توك فشروطها في أدوات حسابك.',
          },
          {
            question: 'هل متجر تيك توك متاح في المغرب؟',
            answer:
              'ليس للبائعين المستقرين هنا على حد علمنا. لائحة البلدان تتغير، فتحقق من الموقع الرسمي قبل أن تصرف وقتك، ولا تستعمل عنوانا مستعارا.',
          },
          {
            question: 'بقي مقطعي في المسودات، فهل هذا عادي؟',
            answer:
              'نعم، إذا لم يصادق تيك توك بعد على التطبيق أو اخترت هذه الطريق. افتح تيك توك وأتمم المسودة وانشرها. وفي المقاطع المصورة يكتب النص داخل التطبيق، لأن تيك توك لا يأخذ نص المسودة.',
          },
          {
            question: 'هل يمكنني أن أعيد نشر المقطع نفسه على إنستغرام؟',
            answer:
              'نعم، إن كان لك وكانت موسيقاه مسموحة هناك أيضا. أزل علامة الشبكة الأخرى، وأعد كتابة النص، واستعمل رابطا خاصا بكل مكان لتعرف أيهما يبيع.',
          },
        ],
      },
      {
        kind: 'products',
        title: 'عروض كأنها خُلقت للتصوير',
        keys: ['loisirs-agadir-quad', 'loisirs-essaouira-surf', 'maison-lanterne-laiton'],
      },
      {
        kind: 'text',
        paragraphs: [
          '## نصيحة أخيرة',
          'احتفظ بنسخة من مقاطعك وبوسيلة أخرى تصل بها إلى جمهورك. قد يوقف حساب عن طريق الخطأ، أما لائحة العناوين أو الشبكة الثانية فلا تختفي معه. وعد بين حين وآخر إلى ما نشرته قبل شهر: إن كان رابطه ما زال يتلقى الزيارات فتناول الموضوع من زاوية أخرى.',
          'ولمواصلة القراءة هذه [الاستراتيجيات العشر على إنستغرام](/ar/moudawana/التسويق-بالعمولة-على-إنستغرام)، أو [أنشئ حسابك](/ar/tasjil/mouathir) واطلع على [العروض](/ar/oroud).',
        ],
      },
    ],
    en: [
      {
        kind: 'text',
        paragraphs: [
          'TikTok has a rare quality: a video shot in an alley in Chefchaouen by someone with no followers at all can travel very far. It is a thrill, and it does not pay the rent. Between a view and a dirham there is nearly always a step missing. This article is about that step.',
          'Let us first sort out what everybody says. There is money paid by the app, money paid by a brand, and money that comes from a sale. All three exist. From Morocco they are not equally within reach.',
          '## What is open, and what is not',
        ],
      },
      {
        kind: 'table',
        caption: 'Four ways to earn, seen from here',
        head: ['Way', 'Who pays', 'From Morocco', 'What it takes'],
        rows: [
          [
            'Reward programmes',
            'TikTok',
            'By a list of countries that changes: look in your account',
            'Age, audience, original content',
          ],
          [
            'The built-in shop (TikTok Shop)',
            'The buyer',
            'As far as we know, not open to sellers here',
            'An admitted country, a company',
          ],
          ['Partnership', 'A brand', 'Yes', 'A written agreement, a visible disclosure'],
          ['Affiliate work', 'The merchant, out of sales', 'Yes', 'A link or a code, a deal you have tried'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          '### The app’s own programmes',
          'TikTok rewards some videos in a list of countries that changes over time, with conditions on age, audience and originality. Before you build plans on it, open the creator tools in your account: they alone tell you whether you qualify today. Any blog post, this one included, ages faster than they do.',
          '### The built-in shop',
          'The same goes for TikTok Shop, which elsewhere lets people buy without leaving the app. At the time of writing, and as far as we know, sellers established in Morocco cannot use it. That may change; check TikTok’s own site rather than a video that promises otherwise.',
          'And beware of anyone offering to “unlock” a programme with a foreign address, a rented number or a cousin’s company. You risk your account and your earnings with it: the day you are asked for an identity document, nothing will match.',
          '### What depends on you alone',
          'Three kinds of income need no foreign platform’s permission: a partnership paid by a brand, sales of your own products, and affiliate work. The last suits the format well. A short video shows an experience, the link or code leads to the deal, the commission follows the sale.',
          '## Anatomy of a video that brings people',
          'Take your last three videos and time them. When do we first see what you are talking about? If the answer is more than two seconds, that is where you lose most of your viewers, and nowhere else.',
          '1. **The result first.** The tagine being opened, the view from the roof, the rug unrolled. Explain afterwards.',
          '2. **The place and the price, said and written.** Many watch without sound; others listen without looking.',
          '3. **One reservation.** “The wait is long on Saturdays”, “the terrace is small”. An honest reservation makes the rest believable.',
          '4. **A single instruction.** “The code is HAJAR” or “the link is on my profile”. Give two, and nobody follows either.',
          '### Talk to one city',
          'The algorithm loves the whole world; your commission does not. A lunch deal in Rabat is no use to a viewer in Lyon, however keen. Name the city aloud, in the text and in the hashtags. Use local words: a district, a crossroads, the name everyone gives the market. People from there recognise themselves and the others move on, which is just as it should be.',
          '### Publish when people watch',
          'The lunch break, late afternoon, the evening; after ftour during Ramadan. These are starting guesses, not truths. After twenty videos or so your own figures will know more than I do.',
        ],
      },
      {
        kind: 'picture',
        scene: 'rug',
        alt: 'Drawing of Moroccan rugs, rolled and spread out, in a workshop.',
        caption: 'Unrolling a rug takes two seconds: a ready-made opening.',
      },
      {
        kind: 'text',
        paragraphs: [
          '## From viewer to buyer: the link and the code',
          'Not every account gets a clickable link on its profile: TikTok decides by type of account and audience. If you have one, keep the deal of the week there and nothing else. If you do not yet, a promo code is your best tool. It can be said aloud, remembered, and typed two days later on a computer; and on ShareYourSales an order placed with your code counts for you even if nobody clicked.',
          'A useful code is short, has no ambiguous digit and is easy to spell out. Keep it on screen for at least two seconds, above the area where the buttons appear. And ask the merchant until when it is good: a video can be seen weeks after it was posted.',
          '### What one video brings, reckoned honestly',
          'An example, invented but correct in its sums. An excursion costs 360 dirhams, which is 300 dirhams before VAT at 20%. The merchant gives 12%, and 5% off to anyone who uses your code. The discount comes off the price before the commission: the buyer pays 342 dirhams, 285 before VAT, and you earn 34.20 dirhams. A widely seen video brings four orders; one is cancelled and refunded. That leaves three commissions: 102.60 dirhams.',
          'It is not nothing, and it is not an annuity. Payouts start at 200 dirhams due; below that the sum waits for the following month. A second video as lucky as the first, 205.20 dirhams in all, and you are there. That is the way to look at it: not the video that changes your life, but a small catalogue of videos that go on working.',
          '## Publishing from ShareYourSales',
          'You can connect your TikTok account and publish a video, or up to thirty-five photos, with the text and the disclosure in place. Three rules come from TikTok and not from us.',
          '- **You choose who can see it**, every time. Branded content cannot be kept to yourself alone.',
          '- **You declare the promotion.** An affiliate link is branded content: the video will carry the label TikTok has for it.',
          '- **No application can delete or edit your video.** That is done in TikTok, by you.',
          'As long as TikTok has not approved a platform’s application, what you publish through it arrives in your drafts: you open it in TikTok, check it and post it. The “My networks” page always says where we stand. A video sent to your drafts is never announced as published.',
          '## The traps, from the silliest to the dearest',
          '- Buying views or followers: clicks that nobody turns into a purchase show at once.',
          '- Taking the tune of the moment for a commercial video without checking that it is allowed there.',
          '- Filming people without asking, above all in a hammam, a gym or a workshop.',
          '- Forgetting the commercial content label when you are paid.',
          '- Handing your password to an “agency”. A serious connection goes through TikTok’s own page and never asks for your password.',
        ],
      },
      {
        kind: 'quote',
        text: 'I bought a tagine dish because a stranger said its handle got hot. Had she told me it was perfect, I would have scrolled on.',
        name: 'Hajar Amzil',
        role: 'Writer on this blog, Marrakech',
      },
      {
        kind: 'questions',
        title: 'People also ask me',
        items: [
          {
            question: 'How many views before I earn money?',
            answer:
              'In affiliate work views pay nothing: only sales count. A modest video seen in the right city can earn more than one seen everywhere. For TikTok’s own programmes, the thresholds are in your account’s tools.',
          },
          {
            question: 'Is TikTok Shop available in Morocco?',
            answer:
              'Not to sellers established here, as far as we know. The list of countries changes: check the official site before investing time, and do not use a borrowed address.',
          },
          {
            question: 'My video stayed in the drafts. Is that normal?',
            answer:
              'Yes, when TikTok has not approved the application yet or when you chose that way. Open TikTok, finish the draft and post it. For a video the text is typed in the app, because TikTok does not take the text of a draft.',
          },
          {
            question: 'Can I reuse the same video on Instagram?',
            answer:
              'Yes, if it is yours and the music is allowed there too. Remove the other network’s watermark, rewrite the text, and use a link of its own for each place so that you know which one sells.',
          },
        ],
      },
      {
        kind: 'products',
        title: 'Deals made for video',
        keys: ['loisirs-agadir-quad', 'loisirs-essaouira-surf', 'maison-lanterne-laiton'],
      },
      {
        kind: 'text',
        paragraphs: [
          '## One last piece of advice',
          'Keep copies of your videos and another way to reach your audience. An account can be suspended by mistake; a mailing list or a second network does not vanish with it. And go back now and then to what you posted a month ago: if a link still gets visits, tell the subject again from another angle.',
          'Next, see [the ten strategies for Instagram](/en/blog/instagram-affiliate-marketing-ten-strategies), or [open your account](/en/sign-up/influencer) and look through [the deals](/en/deals).',
        ],
      },
    ],
  },
  publishedDaysAgo: 21,
};
