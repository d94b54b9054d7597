import type { SeedArticle } from '../types.ts';

/** Ten strategies, from what is done before a post to how its figures are read. */
export const affiliateOnInstagram: SeedArticle = {
  key: 'affiliation-instagram',
  author: 'kenza-bouzidi',
  category: 'metier',
  tags: ['createurs', 'reseaux-sociaux'],
  scene: 'phone',
  title: {
    fr: 'Affiliation sur Instagram : dix stratégies qui font vendre',
    ar: 'التسويق بالعمولة على إنستغرام: عشر استراتيجيات تساعدك على البيع',
    en: 'Affiliate marketing on Instagram: ten strategies that sell',
  },
  slug: {
    fr: 'affiliation-instagram-dix-strategies',
    ar: 'التسويق-بالعمولة-على-إنستغرام',
    en: 'instagram-affiliate-marketing-ten-strategies',
  },
  excerpt: {
    fr: 'Où placer son lien, que montrer, quand relancer, comment lire ses chiffres : dix façons de recommander une offre sans transformer son compte en panneau publicitaire.',
    ar: 'أين تضع الرابط، وماذا تظهر، ومتى تعيد التذكير، وكيف تقرأ أرقامك: عشر طرق لتوصي بعرض دون أن يتحول حسابك إلى لوحة إعلانات.',
    en: 'Where to put the link, what to show, when to follow up, how to read the figures: ten ways to recommend a deal without turning your account into a billboard.',
  },
  parts: {
    fr: [
      {
        kind: 'text',
        paragraphs: [
          'Un lien affilié n’est pas une formule magique. Sur Instagram, il ne fonctionne que si la personne qui le touche sait déjà ce qu’elle va trouver derrière : un lieu, un prix, une raison d’y aller. Le reste est affaire d’habitudes. En voici dix, réunies au fil des campagnes, que l’on peut adopter une à une. Aucune ne demande un compte énorme ; toutes demandent d’avoir essayé ce dont on parle.',
          '## Avant de publier',
          '### 1. Essayer comme un client, et payer comme lui',
          'Réservez au téléphone, arrivez à l’heure, demandez l’addition. Vous saurez combien de temps on attend, si le parking est simple, si l’accueil parle arabe, français, ou les deux. Ce sont les questions que l’on vous posera en message privé, et y répondre dans la minute vaut toutes les légendes.',
          '### 2. Lire les conditions avant vos abonnés',
          'La ville, les jours exclus, la réservation obligatoire, la date limite du bon. Une mauvaise surprise vous sera reprochée à vous, pas au marchand. Sur la page d’une offre, les conditions tiennent en quelques lignes : recopiez dans votre légende celle qui fâche. « Sauf le vendredi soir », dit d’avance, coûte peut-être une vente et vous évite trois excuses.',
          '### 3. Une offre par semaine, pas cinq par jour',
          'La confiance est un stock. Chaque recommandation en prend un peu, chaque bonne expérience en rend. Une offre bien racontée par semaine laisse le temps de la montrer, de répondre et de revenir dessus. Cinq liens jetés dans la même journée disent seulement que vous n’en avez choisi aucun.',
          '## Dans la publication',
          '### 4. Montrer le trajet entier',
          'La porte d’entrée, l’accueil, le plat qui arrive, la terrasse à l’heure où l’on y est bien, l’addition. Le spectateur doit pouvoir s’imaginer à votre place, de la rue à la sortie. Un carrousel s’y prête : une image pour chaque étape, et la dernière pour le prix et les jours.',
          '### 5. Dire les deux prix à voix haute',
          'Le prix réduit et le prix habituel, sans suspense. Annoncer le prix écarte les curieux et rassure les autres ; le cacher amène des clics qui repartent aussitôt. Si le prix habituel vous paraît gonflé, ne publiez pas et signalez-le.',
          '### 6. Annoncer la couleur avant le pli',
          'Instagram ne montre que le début d’une légende. La mention #publicité ou « lien affilié » doit s’y trouver, pas après vingt lignes et trente hashtags. Elle n’a jamais empêché une bonne offre de se vendre. Quand vous publiez depuis ShareYourSales, elle est placée en tête pour vous si vous l’avez oubliée.',
        ],
      },
      {
        kind: 'table',
        caption: 'Où va le lien, selon le format',
        head: ['Format', 'Où se trouve le lien', 'Ce qu’il fait bien', 'À savoir'],
        rows: [
          [
            'Story',
            'Autocollant de lien',
            'Décider sur le moment, rappeler une fin',
            'Disparaît après 24 heures, sauf à la une',
          ],
          ['Reel', 'Dans la bio, ou par message', 'Faire découvrir à des inconnus', 'De 3 secondes à 15 minutes'],
          [
            'Carrousel',
            'Dans la bio, ou par message',
            'Expliquer, être enregistré',
            'De 2 à 10 images avec notre outil',
          ],
          [
            'Photo seule',
            'Dans la bio, ou par message',
            'Une ambiance, une nouveauté',
            'Une légende de 2 200 caractères au plus',
          ],
          ['Bio', 'Un lien toujours visible', 'Recueillir tout le reste', 'À mettre à jour le jour même'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          '## Le lien et le code',
          '### 7. Un lien pour chaque emplacement',
          'Le lien de la bio et celui de la story ne racontent pas la même histoire. Ajoutez à l’adresse l’endroit d’où l’on viendra, par exemple **?n=bio** ou **?n=story** : vos statistiques distinguent alors les clics sans que vous ayez à tenir un tableau. Dans l’autocollant, écrivez le nom de l’offre plutôt que « cliquez ici », et posez-le sur un endroit calme de l’image.',
          'Dans une légende, un lien ne se touche pas. Renvoyez vers la bio, ou proposez de l’envoyer à qui le demande en commentaire : la conversation compte double, pour vous et pour la personne.',
          '### 8. Un code pour qui ne clique pas',
          'Une partie de votre public regarde sur un téléphone et achète, deux jours plus tard, sur un ordinateur. Le lien, lui, ne suit pas d’un appareil à l’autre. Si le marchand propose des codes promo, créez le vôtre en même temps que votre lien, court et facile à dicter : la commande passée avec ce code vous revient, même sans clic.',
          '## Après la publication',
          '### 9. Revenir une fois, avec du nouveau',
          'La veille de la fin, revenez une seule fois. Un rappel utile contient une information qui n’y était pas : une question reçue, un créneau encore libre, votre plat préféré de la carte. « Plus que quelques heures ! » n’en est pas une, surtout si ce n’est pas vrai.',
          'Rangez ensuite vos stories par ville ou par thème dans les stories à la une. Une abonnée qui prépare un week-end à Tanger y cherchera vos adresses des semaines plus tard. Retirez celles dont l’offre est terminée : un lien mort abîme la confiance.',
          '### 10. Publier à l’heure de votre public',
          'L’heure idéale que l’on trouve dans les articles est celle d’un autre pays et d’un autre métier. Regardez quand vos propres publications ont été vues et enregistrées. Il en faut assez pour conclure : une publication qui a bien marché un jeudi n’est pas une loi, c’est un jeudi. Pensez aussi au calendrier d’ici : pendant le ramadan, la soirée commence après le ftour, et une publication programmée à 9 h doit partir à 9 h du Maroc, quel que soit le changement d’heure.',
        ],
      },
      {
        kind: 'picture',
        scene: 'breakfast',
        alt: 'Dessin d’une table de petit déjeuner marocain vue d’en haut : msemen, œufs, olives, jus et thé.',
        caption: 'Vu d’en haut, sans visage et sans musique : une table suffit à raconter un matin.',
      },
      {
        kind: 'text',
        paragraphs: [
          '## Lire ses résultats sans se mentir',
          'Pour chaque lien, regardez trois choses : combien de personnes ont cliqué, combien ont acheté, combien ont été remboursées. Voici un exemple inventé, mais calculé comme le fait la plateforme. L’offre coûte 288 dirhams, soit 240 dirhams hors TVA à 20 % ; à 10 %, une vente rapporte 24 dirhams.',
        ],
      },
      {
        kind: 'table',
        caption: 'Deux emplacements, une même offre (exemple)',
        head: ['Emplacement', 'Clics', 'Ventes', 'Ventes pour 100 clics', 'Commission'],
        rows: [
          ['Story', '180', '6', '3,3', '144 DH'],
          ['Bio', '60', '5', '8,3', '120 DH'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          'La story a fait plus de bruit ; la bio a presque autant vendu avec trois fois moins de clics. Qui va chercher un lien dans une bio a déjà décidé. Cela ne veut pas dire qu’il faut cesser les stories : sans elles, personne ne serait allé dans la bio. Cela veut dire qu’il faut soigner l’instant où l’on y arrive.',
          '- Beaucoup de clics et peu d’achats : la vidéo plaît, mais le prix, la ville ou les conditions ne conviennent pas à votre public.',
          '- Peu de clics et beaucoup d’achats : vous parlez aux bonnes personnes, racontez mieux le début.',
          '- Des achats puis des remboursements : relisez ce que vous avez promis.',
          'Comparez vos publications entre elles plutôt qu’avec celles des autres, et changez une seule chose à la fois. Un petit carnet où l’on note l’heure, la première phrase et l’image d’ouverture apprend plus, au bout de quelques mois, que n’importe quel cours.',
        ],
      },
      {
        kind: 'quote',
        text: 'Quand je tenais ma boutique, je lisais les commentaires d’un compte avant de regarder son nombre d’abonnés. Si les gens demandaient l’adresse, je répondais à la demande le jour même.',
        name: 'Mehdi Ouazzani',
        role: 'Auteur du blog, ancien marchand à Rabat',
      },
      {
        kind: 'questions',
        title: 'Questions fréquentes',
        items: [
          {
            question: 'Puis-je publier depuis ShareYourSales avec un compte personnel ?',
            answer:
              'Non : Instagram ne laisse aucune application publier sur un compte personnel. Passez-le en compte professionnel, créateur ou entreprise, dans les réglages d’Instagram ; c’est gratuit. Vous pouvez aussi copier votre lien et publier vous-même.',
          },
          {
            question: 'Combien de hashtags faut-il mettre ?',
            answer:
              'Instagram en accepte trente, mais au-delà de cinq une publication est souvent montrée à moins de monde. Prenez la ville, le sujet, le lieu, et la mention publicitaire en premier.',
          },
          {
            question: 'Quelqu’un clique sur mon lien, puis sur celui d’une autre créatrice. À qui revient la vente ?',
            answer:
              'Au dernier clic sur un lien de cette offre, dans le délai fixé par le marchand, trente jours le plus souvent. Un code promo d’influenceur passe avant les clics : qui l’a saisi a dit par qui il était venu.',
          },
          {
            question: 'Puis-je acheter par mon propre lien ?',
            answer:
              'Vous pouvez acheter comme tout le monde, mais vous ne toucherez pas de commission sur vos propres achats, et personne d’autre non plus. C’est une règle de la plateforme que les marchands ne peuvent pas lever.',
          },
        ],
      },
      {
        kind: 'products',
        title: 'Trois offres qui se racontent bien en images',
        keys: ['loisirs-marrakech-agafay', 'maison-service-fes', 'restaurant-tanger-terrasse'],
      },
      {
        kind: 'text',
        paragraphs: [
          'Vous débutez ? Commencez par [choisir un sujet et un rythme](/blog/devenir-influenceur-au-maroc). Vous hésitez entre deux réseaux ? Lisez [ce qui marche sur TikTok depuis le Maroc](/blog/gagner-argent-tiktok-maroc). Et gardez une règle simple : ce que vous ne recommanderiez pas à votre sœur, ne le mettez pas en ligne.',
        ],
      },
    ],
    ar: [
      {
        kind: 'text',
        paragraphs: [
          'رابط العمولة ليس وصفة سحرية. على إنستغرام لا ينفع الرابط إلا إذا كان من يضغط عليه يعرف مسبقا ما سيجده خلفه: مكانا وثمنا وسببا يدعوه إلى الذهاب. وما عدا ذلك عادات. إليك عشرا جمعتها حملة بعد حملة، ولك أن تتبناها واحدة واحدة. لا تحتاج أي منها إلى حساب ضخم، لكنها تفترض كلها أنك جربت ما تتحدث عنه.',
          '## قبل النشر',
          '### 1. جرّب كأي زبون، وأدِّ الثمن مثله',
          'احجز بالهاتف، واحضر في الموعد، واطلب الحساب. ستعرف كم ينتظر الزبون، وهل يسهل ركن السيارة، وبأي لغة يستقبلك الناس. هذه هي الأسئلة التي ستصلك في الرسائل الخاصة، والجواب عنها في حينها أثمن من أي نص.',
          '### 2. اقرأ الشروط قبل متابعيك',
          'المدينة، والأيام المستثناة، وضرورة الحجز، وآخر أجل للقسيمة. المفاجأة السيئة ستُحسب عليك أنت لا على التاجر. وفي صفحة العرض تجد الشروط في بضعة أسطر، فانقل إلى نصك الشرط الذي يزعج. عبارة «ما عدا مساء الجمعة» إن قلتها مسبقا قد تكلفك عملية بيع واحدة، لكنها تعفيك من الاعتذار ثلاث مرات.',
          '### 3. عرض واحد في الأسبوع لا خمسة في اليوم',
          'الثقة رصيد. كل توصية تأخذ منه قليلا، وكل تجربة جيدة تعيد إليه. عرض واحد تحكيه بعناية كل أسبوع يترك لك وقتا لتُظهره وتجيب الناس وتعود إليه. أما خمسة روابط تلقي بها في يوم واحد فلا تقول إلا شيئا واحدا: أنك لم تختر أيا منها.',
          '## داخل المنشور',
          '### 4. أظهر الرحلة كاملة',
          'الباب، والاستقبال، ووصول الطبق، والسطح في أجمل أوقاته، والحساب. ينبغي أن يتخيل المشاهد نفسه مكانك من الشارع إلى الخروج. والصور المتتالية تناسب ذلك: صورة لكل مرحلة، والأخيرة للثمن والأيام.',
          '### 5. قل الثمنين بصوتك',
          'الثمن المخفض والثمن المعتاد، دون تشويق. إعلان الثمن يصرف الفضوليين ويطمئن غيرهم، وإخفاؤه يجلب نقرات تغادر فورا. وإن بدا لك الثمن المعتاد منفوخا فلا تنشر، وأبلغنا به.',
          '### 6. كن صريحا قبل أن يُطوى النص',
          'لا يظهر إنستغرام إلا بداية النص. وهناك يجب أن توجد كلمة #إعلان أو عبارة «رابط بعمولة»، لا بعد عشرين سطرا وثلاثين وسما. وهي لم تمنع يوما عرضا جيدا من أن يُباع. وحين تنشر من ShareYourSales تُوضع في البداية نيابة عنك إن نسيتها.',
        ],
      },
      {
        kind: 'table',
        caption: 'مكان الرابط حسب الشكل',
        head: ['الشكل', 'مكان الرابط', 'ما يحسنه', 'للعلم'],
        rows: [
          [
            'القصة (ستوري)',
            'ملصق الرابط',
            'القرار في حينه والتذكير بقرب النهاية',
            'تختفي بعد 24 ساعة ما لم تُحفظ في القصص البارزة',
          ],
          ['ريلز', 'في النبذة أو برسالة', 'الوصول إلى من لا يعرفك', 'من 3 ثوان إلى 15 دقيقة'],
          ['صور متتالية', 'في النبذة أو برسالة', 'الشرح، وأن يحفظها الناس', 'من صورتين إلى 10 صور عبر أداتنا'],
          ['صورة واحدة', 'في النبذة أو برسالة', 'أجواء أو جديد', 'نص لا يتجاوز 2200 حرف'],
          ['النبذة (البايو)', 'رابط ظاهر دائما', 'جمع كل ما سبق', 'يُحدَّث في اليوم نفسه'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          '## الرابط والرمز',
          '### 7. رابط لكل مكان',
          'رابط النبذة ورابط القصة لا يحكيان الحكاية نفسها. أضف إلى عنوانك مصدر الزيارة، مثلا **\u200E?n=bio** أو **\u200E?n=story**، فتميز إحصائياتك بين النقرات دون حاجة إلى جدول تملؤه بيدك. واكتب في الملصق اسم العرض بدل «اضغط هنا»، وضعه في مكان هادئ من الصورة.',
          'أما في نص المنشور فلا يمكن الضغط على الرابط. أحِل القارئ على النبذة، أو اقترح إرساله إلى من يطلبه في التعليقات، فالمحادثة مكسب لك وله.',
          '### 8. رمز لمن لا يضغط',
          'جزء من جمهورك يشاهد على الهاتف ثم يشتري بعد يومين من الحاسوب، والرابط لا ينتقل من جهاز إلى آخر. فإن كان التاجر يتيح رموز التخفيض فأنشئ رمزك مع رابطك، قصيرا يسهل إملاؤه: كل طلب يستعمله يُحسب لك ولو دون نقرة.',
          '## بعد النشر',
          '### 9. عُد مرة واحدة ومعك جديد',
          'عشية انتهاء العرض عُد مرة واحدة لا أكثر. التذكير المفيد يحمل معلومة لم تكن من قبل: سؤالا وصلك، أو موعدا ما زال شاغرا، أو طبقك المفضل. أما «لم يبق إلا ساعات!» فليست معلومة، خصوصا إن لم تكن صحيحة.',
          'ثم رتب قصصك البارزة حسب المدينة أو الموضوع. فالمتابعة التي تحضر لعطلة نهاية أسبوع في طنجة ستبحث فيها عن عناوينك بعد أسابيع. واحذف منها ما انتهى عرضه، لأن الرابط الميت يهدم الثقة.',
          '### 10. انشر في وقت جمهورك',
          'الساعة المثالية التي تقرأ عنها في المقالات هي ساعة بلد آخر وحرفة أخرى. انظر متى شوهدت منشوراتك أنت ومتى حُفظت. ويلزمك منها عدد كاف قبل أن تستنتج: منشور نجح يوم خميس ليس قانونا، إنه خميس فقط. وفكر في إيقاع البلد: في رمضان تبدأ السهرة بعد الفطور، والمنشور المبرمج في التاسعة صباحا ينبغي أن يُنشر في التاسعة بتوقيت المغرب مهما تغيرت الساعة.',
        ],
      },
      {
        kind: 'picture',
        scene: 'breakfast',
        alt: 'رسم لمائدة فطور مغربي من الأعلى: مسمن وبيض وزيتون وعصير وأتاي.',
        caption: 'من الأعلى، بلا وجه ولا موسيقى: مائدة واحدة تكفي لتحكي صباحا.',
      },
      {
        kind: 'text',
        paragraphs: [
          '## اقرأ نتائجك دون أن تخدع نفسك',
          'انظر في كل رابط إلى ثلاثة أمور: كم شخصا ضغط، وكم اشترى، وكم استرجع ماله. هذا مثال من خيالنا، لكنه محسوب كما تحسبه المنصة: عرض ثمنه 288 درهما، أي 240 درهما دون الضريبة على القيمة المضافة (20 في المائة)، وبعمولة 10 في المائة تكسب 24 درهما عن كل عملية بيع.',
        ],
      },
      {
        kind: 'table',
        caption: 'مكانان وعرض واحد (مثال)',
        head: ['المكان', 'النقرات', 'المبيعات', 'المبيعات في كل 100 نقرة', 'العمولة'],
        rows: [
          ['القصة', '180', '6', '3,3', '144 درهما'],
          ['النبذة', '60', '5', '8,3', '120 درهما'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          'القصة أحدثت ضجة أكبر، لكن رابط النبذة باع ما يقاربها بثلث النقرات. فمن ذهب يبحث عن رابط في النبذة كان قد حسم أمره. ولا يعني ذلك أن تتخلى عن القصص، فلولاها لما ذهب أحد إلى النبذة. بل يعني أن تعتني باللحظة التي يصل فيها الناس إليها.',
          '- نقرات كثيرة ومشتريات قليلة: المقطع أعجب الناس، لكن الثمن أو المدينة أو الشروط لا تناسب جمهورك.',
          '- نقرات قليلة ومشتريات كثيرة: أنت تخاطب الأشخاص المناسبين، فاحك البداية بشكل أفضل.',
          '- مشتريات ثم استرجاع للمال: أعد قراءة ما وعدت به.',
          'قارن منشوراتك بعضها ببعض لا بمنشورات غيرك، وغيّر أمرا واحدا في كل مرة. ودفتر صغير تسجل فيه ساعة النشر والجملة الأولى وصورة الافتتاح سيعلمك بعد أشهر أكثر من أي درس.',
        ],
      },
      {
        kind: 'quote',
        text: 'حين كنت أدير متجري كنت أقرأ تعليقات الحساب قبل أن أنظر إلى عدد متابعيه. فإن كان الناس يسألون عن العنوان أجبت عن طلب صاحبه في اليوم نفسه.',
        name: 'مهدي الوزاني',
        role: 'كاتب في المدونة، تاجر سابق بالرباط',
      },
      {
        kind: 'questions',
        title: 'أسئلة شائعة',
        items: [
          {
            question: 'هل يمكنني أن أنشر من ShareYourSales بحساب شخصي؟',
            answer:
              'لا، فإنستغرام لا يسمح لأي تطبيق بالنشر في حساب شخصي. حوّله إلى حساب مهني، لصانع محتوى أو لمقاولة، من إعدادات إنستغرام، وذلك مجاني. ويمكنك أيضا أن تنسخ رابطك وتنشر بنفسك.',
          },
          {
            question: 'كم وسما (هاشتاغ) أضع؟',
            answer:
              'يقبل إنستغرام ثلاثين، لكن ما زاد على خمسة يجعل المنشور يظهر غالبا لعدد أقل من الناس. ضع المدينة والموضوع والمكان، وقبلها جميعا إشارة الإعلان.',
          },
          {
            question: 'ضغط أحدهم على رابطي ثم على رابط صانعة محتوى أخرى، فلمن تُحسب عملية البيع؟',
            answer:
              'لآخر نقرة على رابط يخص هذا العرض، داخل الأجل الذي حدده التاجر، وهو ثلاثون يوما في الغالب. أما رمز التخفيض الخاص بمؤثر فيتقدم على النقرات، لأن من كتبه قد قال عن طريق من جاء.',
          },
          {
            question: 'هل يمكنني أن أشتري عبر رابطي؟',
            answer:
              'يمكنك أن تشتري كغيرك، لكنك لا تتقاضى عمولة عن مشترياتك ولا يتقاضاها غيرك. هذه قاعدة من قواعد المنصة لا يستطيع التاجر رفعها.',
          },
        ],
      },
      {
        kind: 'products',
        title: 'ثلاثة عروض تحكيها الصور',
        keys: ['loisirs-marrakech-agafay', 'maison-service-fes', 'restaurant-tanger-terrasse'],
      },
      {
        kind: 'text',
        paragraphs: [
          'هل أنت في البداية؟ ابدأ [باختيار الموضوع والإيقاع](/ar/moudawana/كيف-تصبح-مؤثرا-في-المغرب). هل تتردد بين شبكتين؟ اقرأ [ما ينفع على تيك توك من المغرب](/ar/moudawana/كسب-المال-من-تيك-توك-في-المغرب). واجعل لك قاعدة بسيطة: ما لا تنصح به أختك فلا تنشره.',
        ],
      },
    ],
    en: [
      {
        kind: 'text',
        paragraphs: [
          'An affiliate link is not a spell. On Instagram it works only when the person tapping it already knows what is on the other side: a place, a price, a reason to go. The rest is habit. Here are ten habits, collected one campaign at a time, that you can pick up one by one. None of them needs a huge account; all of them need you to have tried what you talk about.',
          '## Before you post',
          '### 1. Try it like a customer, and pay like one',
          'Book by phone, arrive on time, ask for the bill. You will know how long people wait, whether parking is easy, which languages they speak at the door. Those are the questions you will get in private messages, and an answer within the minute is worth more than any caption.',
          '### 2. Read the conditions before your followers do',
          'The city, the excluded days, compulsory booking, the last date of the voucher. A bad surprise will be blamed on you, not on the merchant. On a deal page the conditions fit in a few lines: copy into your caption the one that hurts. “Not on Friday evenings”, said in advance, may cost you a sale and spares you three apologies.',
          '### 3. One deal a week, not five a day',
          'Trust is a stock. Each recommendation takes a little out, each good experience puts some back. One deal a week, told well, leaves time to show it, answer, and come back to it. Five links dropped on the same day say only that you chose none of them.',
          '## In the post',
          '### 4. Show the whole way',
          'The door, the welcome, the dish arriving, the terrace at its best hour, the bill. Viewers should be able to picture themselves in your place from the street to the way out. A carousel suits this well: one picture for each step, and the last for the price and the days.',
          '### 5. Say both prices out loud',
          'The reduced price and the usual one, without suspense. Saying the price sends the merely curious away and reassures everybody else; hiding it brings clicks that leave at once. If the usual price looks inflated to you, do not post, and tell us.',
          '### 6. Disclose before the fold',
          'Instagram shows only the beginning of a caption. The word #ad or “affiliate link” has to be there, not after twenty lines and thirty hashtags. It has never stopped a good deal from selling. When you publish from ShareYourSales, we put it first for you if you forgot.',
        ],
      },
      {
        kind: 'table',
        caption: 'Where the link goes, by format',
        head: ['Format', 'Where the link is', 'What it does well', 'Good to know'],
        rows: [
          [
            'Story',
            'Link sticker',
            'Deciding on the spot, reminding of an end',
            'Gone after 24 hours unless highlighted',
          ],
          ['Reel', 'In the bio, or by message', 'Being found by strangers', 'From 3 seconds to 15 minutes'],
          ['Carousel', 'In the bio, or by message', 'Explaining, being saved', '2 to 10 pictures with our tool'],
          [
            'Single photo',
            'In the bio, or by message',
            'A mood, something new',
            'A caption of 2,200 characters at most',
          ],
          ['Bio', 'A link that is always there', 'Gathering all the rest', 'To be updated the same day'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          '## The link and the code',
          '### 7. One link for each place',
          'The link in your bio and the one in a story do not tell the same tale. Add to the address where the click will come from, **?n=bio** or **?n=story** for instance: your statistics then tell the clicks apart, with no spreadsheet to keep. In the sticker, write the name of the deal rather than “click here”, and place it on a quiet part of the picture.',
          'In a caption a link cannot be tapped. Send readers to the bio, or offer to send it to anyone who asks in the comments: the conversation counts twice, for you and for them.',
          '### 8. A code for those who do not click',
          'Part of your audience watches on a phone and buys, two days later, on a computer. The link does not follow them from one device to the other. If the merchant offers promo codes, make yours together with your link, short and easy to say aloud: an order placed with it is yours, even without a click.',
          '## After the post',
          '### 9. Come back once, with something new',
          'On the eve of the last day, come back once and only once. A useful reminder holds a piece of news: a question you were asked, a slot that is still free, your favourite dish on the menu. “Only hours left!” is not one, least of all when it is not true.',
          'Then file your stories by city or theme in your highlights. A follower planning a weekend in Tangier will look for your addresses there weeks later. Take out those whose deal is over: a dead link wears trust away.',
          '### 10. Post when your audience is there',
          'The perfect hour that articles give you belongs to another country and another trade. Look at when your own posts were seen and saved. You need enough of them to conclude anything: a post that did well on a Thursday is not a law, it is a Thursday. Mind the local calendar too. During Ramadan the evening starts after ftour, and a post planned for 9 am has to leave at 9 am in Morocco whatever the clocks do.',
        ],
      },
      {
        kind: 'picture',
        scene: 'breakfast',
        alt: 'Drawing of a Moroccan breakfast table seen from above: msemen, eggs, olives, juice and tea.',
        caption: 'From above, without a face or a tune: one table is enough to tell a morning.',
      },
      {
        kind: 'text',
        paragraphs: [
          '## Reading your results without fooling yourself',
          'For each link look at three things: how many people clicked, how many bought, how many were refunded. Here is an invented example, worked out the way the platform does it. The deal costs 288 dirhams, which is 240 dirhams before VAT at 20%; at 10%, a sale earns 24 dirhams.',
        ],
      },
      {
        kind: 'table',
        caption: 'Two places, one deal (example)',
        head: ['Place', 'Clicks', 'Sales', 'Sales per 100 clicks', 'Commission'],
        rows: [
          ['Story', '180', '6', '3.3', '144 DH'],
          ['Bio', '60', '5', '8.3', '120 DH'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          'The story made more noise; the bio sold nearly as much on a third of the clicks. Whoever goes looking for a link in a bio has already decided. That does not mean giving up stories: without them nobody would have gone to the bio. It means taking care of the moment when people get there.',
          '- Many clicks and few sales: people like the video, but the price, the city or the conditions do not suit your audience.',
          '- Few clicks and many sales: you are talking to the right people, so tell the beginning better.',
          '- Sales and then refunds: go back and read what you promised.',
          'Compare your posts with one another rather than with other people’s, and change one thing at a time. A small notebook with the hour, the first sentence and the opening picture teaches more, after a few months, than any course.',
        ],
      },
      {
        kind: 'quote',
        text: 'When I ran my shop I read an account’s comments before I looked at its followers. If people were asking for the address, I answered the request the same day.',
        name: 'Mehdi Ouazzani',
        role: 'Writer on this blog, formerly a merchant in Rabat',
      },
      {
        kind: 'questions',
        title: 'Frequent questions',
        items: [
          {
            question: 'Can I publish from ShareYourSales with a personal account?',
            answer:
              'No: Instagram lets no application publish to a personal account. Switch it to a professional one, creator or business, in Instagram’s settings; it is free. You can also copy your link and post by yourself.',
          },
          {
            question: 'How many hashtags should I use?',
            answer:
              'Instagram takes thirty, but beyond five a post is often shown to fewer people. Use the city, the subject, the place, and put the disclosure first.',
          },
          {
            question: 'Someone clicks my link, then another creator’s. Whose sale is it?',
            answer:
              'It belongs to the last click on a link to that deal, within the time the merchant has set, most often thirty days. An influencer’s promo code comes before clicks: whoever typed it said who brought them.',
          },
          {
            question: 'Can I buy through my own link?',
            answer:
              'You can buy like anyone else, but you will earn no commission on your own purchases, and nor will anybody else. It is a rule of the platform that merchants cannot lift.',
          },
        ],
      },
      {
        kind: 'products',
        title: 'Three deals that look good in pictures',
        keys: ['loisirs-marrakech-agafay', 'maison-service-fes', 'restaurant-tanger-terrasse'],
      },
      {
        kind: 'text',
        paragraphs: [
          'Just starting? Begin by [choosing a subject and a rhythm](/en/blog/how-to-become-an-influencer-in-morocco). Torn between two networks? Read [what works on TikTok from Morocco](/en/blog/earning-with-tiktok-from-morocco). And keep one simple rule: if you would not recommend it to your sister, do not put it online.',
        ],
      },
    ],
  },
  publishedDaysAgo: 13,
};
