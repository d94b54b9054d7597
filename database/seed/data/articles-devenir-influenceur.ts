import type { SeedArticle } from '../types.ts';

/** For who begins: a subject, a rhythm, a first partnership, and papers in order. */
export const becomingAnInfluencer: SeedArticle = {
  key: 'devenir-influenceur',
  author: 'kenza-bouzidi',
  category: 'metier',
  tags: ['createurs', 'reseaux-sociaux'],
  scene: 'photo',
  title: {
    fr: 'Comment devenir influenceur au Maroc : commencer petit, durer longtemps',
    ar: 'كيف تصبح مؤثرا في المغرب: ابدأ صغيرا واستمر طويلا',
    en: 'How to become an influencer in Morocco: start small, last long',
  },
  slug: {
    fr: 'devenir-influenceur-au-maroc',
    ar: 'كيف-تصبح-مؤثرا-في-المغرب',
    en: 'how-to-become-an-influencer-in-morocco',
  },
  excerpt: {
    fr: 'Choisir un sujet, trouver son rythme, accepter un premier partenariat sans se brader : le chemin, étape par étape, sans promesse de fortune.',
    ar: 'اختيار الموضوع، وإيجاد الإيقاع المناسب، وقبول أول شراكة دون التفريط في قيمتك: الطريق خطوة بخطوة، من غير وعود بالثراء.',
    en: 'Picking a subject, finding a rhythm, taking a first partnership without selling yourself short: the road, step by step, with no promise of riches.',
  },
  parts: {
    fr: [
      {
        kind: 'text',
        paragraphs: [
          'On me demande souvent combien d’abonnés il faut pour « être influenceur ». La question est mal posée. Une pâtissière de Salé suivie par quelques milliers de voisines vend plus de gâteaux qu’un compte énorme que personne n’écoute. Ce qui compte, c’est qu’on vous croie quand vous dites : c’est bon, allez-y.',
          'Cet article n’est pas une recette de fortune. C’est le chemin que j’aurais aimé qu’on me dessine quand je filmais, le soir, les petites tables de mon quartier à Casablanca : quoi choisir, combien de temps tenir avant de juger, quand accepter de l’argent et comment rester en règle.',
          '## Un sujet avant une audience',
          'Partez de ce que vous faites déjà : les tables de votre quartier, la couture, le trail dans l’Atlas, la vie d’étudiante à Fès. Un sujet étroit attire moins de monde au début, mais des gens qui restent. Et c’est précisément ce que cherche un marchand : quelqu’un qui parle de Meknès aux gens de Meknès.',
          '### Le test des dix idées',
          'Prenez une feuille et écrivez dix idées de vidéos, sans chercher. Si vous calez à la quatrième, le sujet n’est pas le vôtre. Si vous arrivez à dix, barrez les trois qui ressemblent à ce que tout le monde fait. Il en reste sept : à une par semaine, c’est un mois et demi de travail, assez pour savoir si vous aimez cela.',
          '### La langue est une décision',
          'La darija crée une proximité immédiate. Le français et l’anglais ouvrent d’autres publics, en ville et dans la diaspora. L’amazigh est attendu et encore rare. Rien n’empêche de mêler, du moment que l’on comprend à qui vous parlez ; mais choisissez la langue de vos sous-titres et gardez-la, car beaucoup regardent sans le son.',
          '### Une présentation qui répond à trois questions',
          'Qui êtes-vous, où êtes-vous, que trouve-t-on chez vous ? « Je m’appelle Kenza, je mange à Casablanca pour moins de cent dirhams » dit tout. Ajoutez une adresse de contact réservée à cet usage : c’est là qu’arrivera le premier partenariat, et vous ne voulez pas le chercher entre deux factures.',
        ],
      },
      {
        kind: 'picture',
        scene: 'phone',
        alt: 'Dessin de deux téléphones, l’un de face, l’autre de dos, posés près d’une fenêtre.',
        caption: 'Un téléphone, une fenêtre et un micro-cravate : de quoi travailler un an.',
      },
      {
        kind: 'text',
        paragraphs: [
          '## Trouver un rythme que l’on peut tenir',
          'Deux publications par semaine pendant un an valent mieux que vingt en quinze jours suivies d’un silence. Le rythme n’est pas une affaire de volonté mais d’organisation : on tourne plusieurs sujets le même jour, on monte le lendemain, on répond quand les gens sont là.',
          'Voici une semaine possible pour quelqu’un qui travaille ou étudie à côté. Elle demande environ six heures ; si vous n’en avez que trois, gardez les mêmes cases et publiez une seule fois.',
        ],
      },
      {
        kind: 'table',
        caption: 'Une semaine type, à côté d’un autre métier',
        head: ['Jour', 'Ce que l’on fait', 'Temps'],
        rows: [
          ['Samedi', 'Tourner deux sujets, à la lumière du jour', '2 h'],
          ['Dimanche', 'Monter, sous-titrer, écrire les légendes', '2 h'],
          ['Mardi', 'Publier le premier, répondre pendant une heure', '1 h'],
          ['Jeudi', 'Publier le second, répondre, noter les questions', '1 h'],
          ['Une fois par mois', 'Relire ses chiffres et choisir les sujets suivants', 'une soirée'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          '### Le matériel qui suffit',
          'Votre téléphone, une fenêtre et un micro-cravate. Un son clair compte davantage qu’une belle image : on pardonne un plan un peu sombre, on quitte une voix couverte par la rue. N’achetez rien d’autre avant trois mois ; vous saurez alors ce qui vous manque vraiment.',
          '### Ce qu’il faut regarder, et ce qui trompe',
          '- Les enregistrements et les partages disent que l’on compte s’en servir.',
          '- Les questions en commentaire sont vos prochaines vidéos.',
          '- Les mentions « j’aime » font plaisir et n’apprennent presque rien.',
          '- Le nombre d’abonnés monte par à-coups : une vidéo peut en amener beaucoup qui ne reviendront pas.',
          'N’achetez ni abonnés ni clics. Au-delà de la question morale, cela se voit : des clics que ne suit aucun achat, une audience qui n’habite pas la ville de l’offre. Et quand un marchand l’a vu une fois, il ne rappelle pas.',
          '## Le premier partenariat',
          'Le premier message d’une marque fait plaisir, et c’est là que l’on se trompe. Avant de dire oui, posez quatre questions et attendez les réponses par écrit.',
          '1. Qu’attendez-vous exactement : combien de publications, dans quel format, sur quel réseau ?',
          '2. Pour quelle date, et qui relit avant ?',
          '3. Combien, payé quand, et sur quel document ?',
          '4. Qui pourra réutiliser mes images, où et pendant combien de temps ?',
          'La quatrième est celle que l’on oublie. Une vidéo tournée pour votre compte et reprise six mois plus tard dans une publicité n’a pas le même prix. Un accord tient en une page, mais il s’écrit. Et refusez ce que vous n’achèteriez pas vous-même : votre communauté le devinera avant vous.',
          '### Commencer par l’affiliation',
          'L’affiliation est une bonne école, parce qu’elle ne demande à personne de vous croire sur parole. Vous recommandez une offre avec un lien à votre nom ; quand quelqu’un achète, vous touchez une commission. Pas de cachet fixe, donc peu de risque pour le marchand, et une mesure honnête de ce que votre parole déclenche.',
          'Prenons un exemple, avec des chiffres ronds. Une sortie en mer est vendue 240 dirhams, soit 200 dirhams hors TVA à 20 %. Le marchand offre 10 % : chaque vente vous rapporte 20 dirhams. Douze ventes dans le mois font 240 dirhams. Deux personnes changent d’avis et sont remboursées ; leurs commissions repartent avec elles, et il vous en reste 200. Ce n’est pas un salaire. C’est, en revanche, la preuve chiffrée que l’on vous suit jusqu’au bout, et le meilleur argument de votre prochaine négociation.',
          'Sur ShareYourSales, vous voyez le gain par vente avant de demander quoi que ce soit, et la plateforme n’impose aucun nombre d’abonnés : vous écrivez au marchand, il accepte ou non. Parcourez [les offres](/produits) comme une cliente avant de vous inscrire ; si aucune ne vous donne envie, vos abonnés ne l’auront pas non plus.',
        ],
      },
      {
        kind: 'quote',
        text: 'Je paie mes visites avant d’en parler. Le jour où l’on m’invite, je l’écris, et mes lectrices savent faire la différence.',
        name: 'Hajar Amzil',
        role: 'Autrice du blog, à Marrakech',
      },
      {
        kind: 'text',
        paragraphs: [
          '## Dire que l’on est payé',
          'Une publication rémunérée doit se reconnaître au premier regard : « partenariat rémunéré », « lien affilié », #publicité. Placez la mention au début, avant le repli de la légende, et activez l’outil prévu par le réseau. La loi 31-08 interdit la publicité trompeuse, et une communauté pardonne mieux une publicité annoncée qu’une publicité cachée.',
          'Quand vous publiez depuis ShareYourSales, la mention est ajoutée d’office en tête du texte si vous ne l’avez pas écrite. Ailleurs, c’est à vous d’y penser. J’en parle plus longuement dans [mes dix stratégies sur Instagram](/blog/affiliation-instagram-dix-strategies).',
          '## Se mettre en règle',
          'Dès que les revenus deviennent réguliers, ils se déclarent. Beaucoup de créateurs choisissent le statut d’auto-entrepreneur, d’autres créent une société. Les plafonds, les taux et les activités admises changent : je ne vous donnerai pas de chiffre qui sera faux l’an prochain. Renseignez-vous auprès d’un conseil, un comptable par exemple, ou de la Direction générale des impôts, avant de choisir.',
          'Deux choses valent pour tout le monde. Gardez la trace de chaque paiement dès le premier, même petit. Et préparez vos papiers : carte nationale en cours de validité et attestation de RIB à votre nom. Toute plateforme sérieuse vous les demandera avant de vous verser de l’argent ; [cet article sur la vérification](/blog/kyc-maroc-ce-qu-il-faut-savoir) explique pourquoi, et comment éviter un aller-retour.',
          '### Respecter les gens que l’on filme',
          'Demandez avant de filmer un visage, surtout dans un hammam, une salle de sport ou un atelier. Ne montrez ni enfants qui ne sont pas les vôtres, ni plaques, ni adresses de particuliers. Vérifiez aussi que la musique que vous utilisez est permise dans une vidéo commerciale : ce qui passe dans un souvenir de vacances ne passe pas toujours dans une publicité.',
          '## Tenir la deuxième année',
          'La première année, on découvre. La deuxième, on s’use : les mêmes sujets, les mêmes commentaires, un réseau qui change ses règles un mardi. Ce qui m’a aidée tient en peu de mots. Ayez un second endroit où l’on peut vous joindre, une liste d’adresses ou un autre réseau. Gardez une copie de vos vidéos. Prenez deux semaines par an sans publier, en l’annonçant. Et conservez un autre revenu aussi longtemps que nécessaire : la liberté de refuser un mauvais partenariat est votre meilleur atout.',
        ],
      },
      {
        kind: 'questions',
        title: 'Ce que l’on me demande le plus',
        items: [
          {
            question: 'Combien d’abonnés faut-il pour gagner de l’argent ?',
            answer:
              'Il n’y a pas de seuil. Avec l’affiliation, ce sont les ventes qui comptent : quelques centaines de personnes de la bonne ville peuvent suffire à une première vente. Les partenariats payés d’avance demandent en général une audience plus large, ou très spécialisée.',
          },
          {
            question: 'Faut-il montrer son visage ?',
            answer:
              'Non. Une voix, des mains et un lieu suffisent à beaucoup de sujets, la cuisine ou l’artisanat par exemple. En revanche, votre identité devra être vérifiée avant le premier versement : on peut être discret en public et en règle avec sa banque.',
          },
          {
            question: 'Puis-je commencer avant dix-huit ans ?',
            answer:
              'Vous pouvez apprendre et publier avec l’accord de vos parents et dans les limites d’âge de chaque réseau. Les comptes d’influenceur de ShareYourSales, eux, sont réservés aux majeurs, car ils donnent lieu à des paiements.',
          },
          {
            question: 'Un restaurant m’offre le repas en échange d’une vidéo. Est-ce de la publicité ?',
            answer:
              'Un repas offert est un avantage : dites-le dans la vidéo et dans le texte. Le plus simple est d’annoncer « invitation » ou « publicité » dès le début, puis de donner votre avis, réserves comprises.',
          },
        ],
      },
      {
        kind: 'products',
        title: 'Des offres simples à raconter pour débuter',
        keys: ['loisirs-tanger-bateau', 'restaurant-rabat-salon-de-the', 'loisirs-chefchaouen-akchour'],
      },
      {
        kind: 'text',
        paragraphs: [
          'Si vous vous reconnaissez dans ces lignes, [ouvrez un compte d’influenceur](/inscription/influenceur) : c’est gratuit, et vous pouvez regarder les offres et leurs commissions avant d’engager quoi que ce soit. Pour le reste, la [foire aux questions](/faq) répond à ce qui touche aux liens, aux commissions et aux versements.',
        ],
      },
    ],
    ar: [
      {
        kind: 'text',
        paragraphs: [
          'سؤال يُطرح عليّ كثيرا: كم متابعا يلزمني لأصبح «مؤثرا»؟ والسؤال في غير محله. فصانعة حلويات من سلا تتابعها بضعة آلاف من جاراتها تبيع أكثر مما يبيع حساب ضخم لا يصغي إليه أحد. المهم أن يصدقك الناس حين تقول: هذا المكان يستحق، اذهبوا إليه.',
          'ليس هذا المقال وصفة للثراء. إنه الطريق الذي تمنيت لو رسمه لي أحد حين كنت أصوّر في المساء المطاعم الصغيرة في حيي بالدار البيضاء: ماذا أختار، وكم أصبر قبل أن أحكم، ومتى أقبل المال، وكيف أبقى في وضعية قانونية سليمة.',
          '## الموضوع قبل الجمهور',
          'انطلق مما تقوم به أصلا: مطاعم الحي، أو الخياطة، أو الجري في جبال الأطلس، أو حياة طالبة في فاس. الموضوع الضيق يجلب عددا أقل في البداية، لكن من يأتي يبقى. وهذا بالضبط ما يبحث عنه التاجر: شخص يحدث أهل مكناس عن مكناس.',
          '### امتحان الأفكار العشر',
          'خذ ورقة واكتب عشر أفكار لمقاطع مصورة دون تفكير طويل. إن توقفت عند الرابعة فهذا ليس موضوعك. وإن بلغت العشر فاشطب ثلاثا تشبه ما يفعله الجميع. تبقى سبع، وبمعدل واحدة في الأسبوع يكون أمامك عمل شهر ونصف، وهي مدة تكفي لتعرف هل تحب هذا العمل فعلا.',
          '### اللغة قرار',
          'الدارجة تقربك من الناس فورا. والفرنسية والإنجليزية تفتحان لك جمهورا آخر في المدن وبين مغاربة العالم. والأمازيغية مطلوبة وما زال المحتوى بها قليلا. لا بأس بالمزج بينها ما دام المشاهد يفهم أنك تخاطبه هو، لكن اختر لغة واحدة للكتابة على الشاشة والتزم بها، فكثيرون يشاهدون دون صوت.',
          '### تعريف يجيب عن ثلاثة أسئلة',
          'من أنت، وأين أنت، وماذا نجد عندك؟ «اسمي كنزة، آكل في الدار البيضاء بأقل من مائة درهم»: جملة واحدة قالت كل شيء. وأضف عنوانا إلكترونيا تخصصه للشراكات، فإليه ستصل رسالة الشراكة الأولى، ولن ترضى بأن تضيع بين فاتورتين.',
        ],
      },
      {
        kind: 'picture',
        scene: 'phone',
        alt: 'رسم لهاتفين، أحدهما من الأمام والآخر من الخلف، قرب نافذة.',
        caption: 'هاتف ونافذة وميكروفون صغير: عدة تكفيك سنة كاملة.',
      },
      {
        kind: 'text',
        paragraphs: [
          '## إيقاع تقدر عليه',
          'منشوران في الأسبوع طوال سنة خير من عشرين منشورا في أسبوعين يعقبها صمت طويل. والإيقاع ليس مسألة عزيمة بل مسألة تنظيم: تصوّر عدة مواضيع في يوم واحد، وتركّب المقاطع في اليوم الموالي، وتجيب الناس حين يكونون حاضرين.',
          'هذا أسبوع ممكن لمن يعمل أو يدرس إلى جانب ذلك. يتطلب حوالي ست ساعات، فإن لم تملك إلا ثلاثا فاحتفظ بالترتيب نفسه وانشر مرة واحدة.',
        ],
      },
      {
        kind: 'table',
        caption: 'أسبوع نموذجي إلى جانب عمل آخر',
        head: ['اليوم', 'ما تقوم به', 'المدة'],
        rows: [
          ['السبت', 'تصوير موضوعين في ضوء النهار', 'ساعتان'],
          ['الأحد', 'التركيب والكتابة على الشاشة وتحرير النصوص', 'ساعتان'],
          ['الثلاثاء', 'نشر الأول والإجابة عن التعليقات', 'ساعة'],
          ['الخميس', 'نشر الثاني والإجابة وتسجيل الأسئلة', 'ساعة'],
          ['مرة في الشهر', 'قراءة الأرقام واختيار المواضيع المقبلة', 'أمسية'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          '### ما يكفيك من المعدات',
          'هاتفك ونافذة وميكروفون يثبت على الثوب. وضوح الصوت أهم من جمال الصورة: يتسامح الناس مع لقطة مظلمة قليلا، لكنهم ينصرفون عن صوت يغطيه ضجيج الشارع. ولا تشتر شيئا آخر قبل ثلاثة أشهر، فحينها ستعرف ما ينقصك حقا.',
          '### ما تنظر إليه، وما يخدعك',
          '- الحفظ والمشاركة يعنيان أن المشاهد ينوي الاستفادة مما قلت.',
          '- أسئلة التعليقات هي مقاطعك المقبلة.',
          '- علامات الإعجاب تُفرح، لكنها لا تكاد تعلمك شيئا.',
          '- عدد المتابعين يرتفع بالقفزات، وقد يجلب لك مقطع واحد كثيرا ممن لن يعودوا.',
          'ولا تشتر متابعين ولا نقرات. فبغض النظر عن الأمانة، الأمر مكشوف: نقرات لا يتبعها أي شراء، وجمهور لا يسكن مدينة العرض. والتاجر الذي رأى ذلك مرة لا يتصل ثانية.',
          '## أول شراكة',
          'أول رسالة من علامة تجارية تُفرح، وهنا تقع الأخطاء. قبل أن توافق، اطرح أربعة أسئلة وانتظر الجواب مكتوبا.',
          '1. ما المطلوب بالضبط: كم منشورا، وبأي شكل، وعلى أي شبكة؟',
          '2. في أي تاريخ، ومن يراجع قبل النشر؟',
          '3. كم المقابل، ومتى يؤدى، وبأي وثيقة؟',
          '4. من يحق له أن يعيد استعمال صوري، وأين، وإلى متى؟',
          'السؤال الرابع هو الذي ينساه الجميع. فالمقطع الذي صورته لحسابك ثم ظهر بعد ستة أشهر في إعلان ليس له الثمن نفسه. قد يكفي للاتفاق صفحة واحدة، لكن لا بد أن يكون مكتوبا. وارفض ما لن تشتريه أنت لنفسك، فمتابعوك سيكتشفون ذلك قبلك.',
          '### ابدأ بالتسويق بالعمولة',
          'التسويق بالعمولة مدرسة جيدة، لأنه لا يطلب من أحد أن يصدقك بلا دليل. توصي بعرض عبر رابط باسمك، وحين يشتري أحدهم تتقاضى عمولة. لا أجر ثابت فيه، فالتاجر لا يغامر كثيرا، وأنت ترى بصدق أثر كلمتك.',
          'لنأخذ مثالا بأرقام مبسطة. رحلة بحرية ثمنها 240 درهما، أي 200 درهم دون احتساب الضريبة على القيمة المضافة (20 في المائة). يعرض التاجر 10 في المائة، فتكسب 20 درهما عن كل عملية بيع. اثنتا عشرة عملية في الشهر تعطي 240 درهما. ثم يتراجع شخصان ويسترجعان مالهما، فتذهب معهما عمولتاهما، وتبقى لك 200 درهم. ليس هذا راتبا، لكنه دليل بالأرقام على أن الناس يتبعونك إلى آخر الطريق، وأقوى حجة لديك في التفاوض المقبل.',
          'على ShareYourSales ترى ما تكسبه عن كل عملية بيع قبل أن تطلب أي شيء، ولا تفرض المنصة أي عدد من المتابعين: تكتب إلى التاجر فيقبل أو يرفض. تصفح [العروض](/ar/oroud) كأي زبون قبل أن تسجل، فإن لم يُغرك منها شيء فلن يغري متابعيك أيضا.',
        ],
      },
      {
        kind: 'quote',
        text: 'أؤدي ثمن زياراتي قبل أن أتحدث عنها. وإذا دعيت إلى مكان كتبت ذلك صراحة، وقارئاتي يعرفن الفرق.',
        name: 'هاجر أمزيل',
        role: 'كاتبة في المدونة، مراكش',
      },
      {
        kind: 'text',
        paragraphs: [
          '## صرّح بأنك تتقاضى مقابلا',
          'ينبغي أن يعرف المشاهد المنشور المؤدى عنه من النظرة الأولى: «شراكة مدفوعة»، «رابط بعمولة»، #إعلان. ضع الإشارة في البداية قبل أن يطوى النص، وفعّل الأداة التي توفرها الشبكة لذلك. فالقانون 31.08 يمنع الإشهار المضلل، ومتابعوك يتقبلون إعلانا صريحا أكثر مما يتقبلون إعلانا متخفيا.',
          'حين تنشر من ShareYourSales تضاف الإشارة تلقائيا في أول النص إن لم تكتبها. أما خارجها فالأمر عليك. وقد فصلت في ذلك في [استراتيجياتي العشر على إنستغرام](/ar/moudawana/التسويق-بالعمولة-على-إنستغرام).',
          '## سوِّ وضعيتك القانونية',
          'حين يصبح الدخل منتظما وجب التصريح به. يختار كثير من صناع المحتوى نظام المقاول الذاتي، ويؤسس آخرون شركة. السقوف والنسب والأنشطة المقبولة تتغير، ولن أعطيك رقما يصير خطأ بعد سنة. استشر مختصا، محاسبا مثلا، أو المديرية العامة للضرائب قبل أن تختار.',
          'أمران يصلحان للجميع: احتفظ بأثر كل أداء منذ أول درهم، وجهز وثائقك، أي بطاقة وطنية سارية الصلاحية وشهادة كشف التعريف البنكي (RIB) باسمك. فكل منصة جادة ستطلبهما قبل أن تحول إليك مالا. ويشرح [هذا المقال عن التحقق من الهوية](/ar/moudawana/التحقق-من-الهوية-في-المغرب) السبب، وكيف تنجح من المرة الأولى.',
          '### احترم من تصورهم',
          'استأذن قبل تصوير أي وجه، خصوصا في الحمام وقاعة الرياضة والورشة. ولا تُظهر أطفال غيرك ولا لوحات السيارات ولا عناوين الناس. وتحقق من أن الموسيقى مسموح بها في مقطع تجاري، فما يقبل في ذكرى عطلة لا يقبل دائما في إعلان.',
          '## كيف تصمد في السنة الثانية',
          'في السنة الأولى تكتشف. وفي الثانية تتعب: المواضيع نفسها، والتعليقات نفسها، وشبكة تغير قواعدها ذات صباح. وما أعانني تختصره كلمات قليلة: ليكن لك مكان ثان يجدك فيه الناس، لائحة عناوين أو شبكة أخرى. واحتفظ بنسخة من مقاطعك. وخذ أسبوعين في السنة دون نشر وأعلن ذلك. واحتفظ بدخل آخر ما دمت في حاجة إليه، فقدرتك على رفض شراكة سيئة هي أثمن ما تملك.',
        ],
      },
      {
        kind: 'questions',
        title: 'أكثر ما أُسأل عنه',
        items: [
          {
            question: 'كم متابعا يلزم لكسب المال؟',
            answer:
              'لا يوجد حد أدنى. في التسويق بالعمولة العبرة بالمبيعات، وقد تكفي بضع مئات من سكان المدينة المناسبة لأول عملية بيع. أما الشراكات المؤدى عنها مسبقا فتتطلب في العادة جمهورا أوسع أو متخصصا جدا.',
          },
          {
            question: 'هل يجب أن أظهر وجهي؟',
            answer:
              'لا. صوت ويدان ومكان: هذا يكفي لمواضيع كثيرة كالطبخ والصناعة التقليدية. لكن هويتك تخضع للتحقق قبل أول تحويل، فبإمكانك أن تظل متكتما أمام الناس وأن تكون وضعيتك سليمة مع بنكك.',
          },
          {
            question: 'هل يمكنني أن أبدأ قبل سن الثامنة عشرة؟',
            answer:
              'يمكنك أن تتعلم وتنشر بموافقة والديك وفي حدود السن التي تضعها كل شبكة. أما حسابات المؤثرين على ShareYourSales فمخصصة للراشدين لأن أموالا تؤدى عبرها.',
          },
          {
            question: 'عرض عليّ مطعم وجبة مجانية مقابل مقطع. هل هذا إعلان؟',
            answer:
              'الوجبة المجانية منفعة، فاذكرها في المقطع وفي النص. والأسهل أن تقول «دعوة» أو «إعلان» منذ البداية، ثم تعطي رأيك بما فيه من تحفظات.',
          },
        ],
      },
      {
        kind: 'products',
        title: 'عروض يسهل الحديث عنها في البداية',
        keys: ['loisirs-tanger-bateau', 'restaurant-rabat-salon-de-the', 'loisirs-chefchaouen-akchour'],
      },
      {
        kind: 'text',
        paragraphs: [
          'إن وجدت نفسك في هذه السطور [فافتح حساب مؤثر](/ar/tasjil/mouathir): التسجيل مجاني، وبإمكانك الاطلاع على العروض وعمولاتها قبل أن تلتزم بشيء. وتجيب صفحة [الأسئلة الشائعة](/ar/asila) عما يخص الروابط والعمولات والتحويلات.',
        ],
      },
    ],
    en: [
      {
        kind: 'text',
        paragraphs: [
          'People keep asking me how many followers it takes to “be an influencer”. It is the wrong question. A baker in Salé with a few thousand neighbours behind her sells more cakes than a huge account nobody listens to. What counts is being believed when you say: this is good, go.',
          'This is not a recipe for riches. It is the map I would have liked when I spent my evenings filming the little restaurants on my street in Casablanca: what to choose, how long to keep going before judging, when to take money, and how to stay on the right side of the rules.',
          '## A subject before an audience',
          'Start from what you do anyway: the cafés on your street, sewing, trail running in the Atlas, student life in Fes. A narrow subject brings fewer people at first, but they stay. And that is exactly what a merchant is after: someone who talks about Meknes to people in Meknes.',
          '### The ten-idea test',
          'Take a sheet of paper and write down ten video ideas without thinking hard. If you dry up at number four, the subject is not yours. If you reach ten, cross out the three that look like what everybody does. That leaves seven: at one a week, a month and a half of work, long enough to find out whether you enjoy it.',
          '### Language is a decision',
          'Darija feels close straight away. French and English reach other audiences, in the cities and among Moroccans abroad. Good content in Amazigh is wanted and still rare. Mixing is fine as long as viewers can tell you are talking to them; but pick one language for your captions on screen and stay with it, because many people watch without sound.',
          '### A profile that answers three questions',
          'Who are you, where are you, what do we find here? “I’m Kenza, and I eat in Casablanca for under a hundred dirhams” says it all. Add an e-mail address kept for this purpose: that is where the first partnership will land, and you do not want to look for it between two bills.',
        ],
      },
      {
        kind: 'picture',
        scene: 'phone',
        alt: 'Drawing of two telephones, one seen from the front and one from the back, near a window.',
        caption: 'A phone, a window and a clip-on microphone: enough for a year’s work.',
      },
      {
        kind: 'text',
        paragraphs: [
          '## A rhythm you can keep',
          'Two posts a week for a year beat twenty in a fortnight followed by silence. Rhythm is less a matter of willpower than of organisation: film several subjects on the same day, edit the next, and answer when people are around.',
          'Here is a possible week for someone with a job or classes. It takes about six hours; if you only have three, keep the same slots and publish once.',
        ],
      },
      {
        kind: 'table',
        caption: 'A sample week, alongside another occupation',
        head: ['Day', 'What you do', 'Time'],
        rows: [
          ['Saturday', 'Film two subjects in daylight', '2 h'],
          ['Sunday', 'Edit, add text on screen, write captions', '2 h'],
          ['Tuesday', 'Publish the first and answer for an hour', '1 h'],
          ['Thursday', 'Publish the second, answer, note the questions', '1 h'],
          ['Once a month', 'Go through your figures and choose the next subjects', 'an evening'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          '### All the kit you need',
          'Your phone, a window and a clip-on microphone. Clear sound matters more than a fine picture: people forgive a slightly dark shot, but they leave a voice drowned by traffic. Buy nothing else for three months; by then you will know what you really lack.',
          '### What to look at, and what misleads',
          '- Saves and shares mean that somebody intends to use what you said.',
          '- Questions in the comments are your next videos.',
          '- Likes are pleasant and teach you almost nothing.',
          '- Follower counts grow in jumps: one video can bring many people who will never come back.',
          'Do not buy followers or clicks. Honesty aside, it shows: clicks that no purchase follows, an audience that does not live where the deal is. A merchant who has seen it once does not call again.',
          '## Your first partnership',
          'The first message from a brand is flattering, which is exactly when mistakes happen. Before you say yes, ask four questions and wait for the answers in writing.',
          '1. What exactly do you expect: how many posts, in which format, on which network?',
          '2. By what date, and who reads it beforehand?',
          '3. How much, paid when, and against which document?',
          '4. Who may reuse my pictures, where, and for how long?',
          'The fourth is the one people forget. A video shot for your own account and reused six months later in an advertisement is not worth the same. An agreement fits on one page, but it has to be on a page. And turn down anything you would not buy yourself: your followers will have guessed before you have.',
          '### Begin with affiliate work',
          'Affiliate work is a good school because nobody has to take your word for anything. You recommend a deal with a link in your name; when someone buys, you earn a commission. There is no fixed fee, so the merchant risks little, and you get an honest measure of what your word is worth.',
          'An example, in round figures. A boat trip sells for 240 dirhams, which is 200 dirhams before VAT at 20%. The merchant offers 10%, so each sale earns you 20 dirhams. Twelve sales in a month make 240 dirhams. Two people change their minds and are refunded; their commissions leave with them, and you keep 200. It is not a salary. It is, however, proof in figures that people follow you all the way, and the best argument in your next negotiation.',
          'On ShareYourSales you see what a sale earns before you ask for anything, and the platform sets no minimum following: you write to the merchant, who says yes or no. Browse [the deals](/en/deals) as a customer before you sign up. If none of them tempts you, none will tempt your followers.',
        ],
      },
      {
        kind: 'quote',
        text: 'I pay for a visit before I write about it. When I am invited I say so, and my readers can tell the difference.',
        name: 'Hajar Amzil',
        role: 'Writer on this blog, Marrakech',
      },
      {
        kind: 'text',
        paragraphs: [
          '## Say that you are paid',
          'A paid post should be recognisable at first glance: “paid partnership”, “affiliate link”, #ad. Put the words at the start, before the caption folds away, and switch on the tool your network provides. Law 31-08 forbids misleading advertising, and an audience forgives an advert that says so far more easily than one that hides.',
          'When you publish from ShareYourSales, the disclosure is added at the head of the text if you have not written one. Elsewhere it is up to you. I say more about this in [my ten Instagram strategies](/en/blog/instagram-affiliate-marketing-ten-strategies).',
          '## Get your papers in order',
          'Once money comes in regularly, it has to be declared. Many creators register as auto-entrepreneurs, others set up a company. Ceilings, rates and eligible activities change, and I will not give you a figure that will be wrong next year. Ask an adviser, an accountant for instance, or the tax administration, before you choose.',
          'Two things hold for everyone. Keep a record of every payment from the very first, however small. And have your papers ready: a valid national identity card and a bank certificate (attestation de RIB) in your own name. Any serious platform will ask for them before sending you money; [this article on identity checks](/en/blog/kyc-in-morocco-what-to-know) explains why, and how to get it right the first time.',
          '### Respect the people you film',
          'Ask before filming a face, above all in a hammam, a gym or a workshop. Show no children who are not yours, no number plates, no private addresses. Check too that your music is allowed in a commercial video: what passes in a holiday memory does not always pass in an advertisement.',
          '## Lasting through the second year',
          'In the first year you discover. In the second you wear out: the same subjects, the same comments, a network that changes its rules one Tuesday. What helped me fits in a few words. Have a second place where people can reach you, a mailing list or another network. Keep copies of your videos. Take two weeks a year without posting, and announce it. And hold on to another income for as long as you need one: being free to refuse a bad partnership is the best asset you have.',
        ],
      },
      {
        kind: 'questions',
        title: 'What people ask me most',
        items: [
          {
            question: 'How many followers do I need to earn money?',
            answer:
              'There is no threshold. With affiliate work only sales count, and a few hundred people in the right city can be enough for a first one. Partnerships paid in advance usually call for a larger audience, or a very specialised one.',
          },
          {
            question: 'Do I have to show my face?',
            answer:
              'No. A voice, a pair of hands and a place are enough for many subjects, cooking and crafts among them. Your identity will be checked before your first payout all the same: you can be private in public and in order with your bank.',
          },
          {
            question: 'Can I start before I am eighteen?',
            answer:
              'You can learn and publish with your parents’ agreement and within each network’s age limits. Influencer accounts on ShareYourSales are for adults only, because money is paid to them.',
          },
          {
            question: 'A restaurant offers me a meal in return for a video. Is that advertising?',
            answer:
              'A free meal is a benefit, so say so in the video and in the text. The simplest way is to announce “invited” or “ad” at the very start, then give your opinion, reservations included.',
          },
        ],
      },
      {
        kind: 'products',
        title: 'Deals that make an easy first story',
        keys: ['loisirs-tanger-bateau', 'restaurant-rabat-salon-de-the', 'loisirs-chefchaouen-akchour'],
      },
      {
        kind: 'text',
        paragraphs: [
          'If you recognise yourself here, [open an influencer account](/en/sign-up/influencer): it is free, and you can look at deals and their commissions before committing to anything. For the rest, the [frequently asked questions](/en/faq) cover links, commissions and payouts.',
        ],
      },
    ],
  },
  publishedDaysAgo: 6,
};
