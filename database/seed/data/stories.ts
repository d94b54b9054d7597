import type { SeedStory } from '../types.ts';

/**
 * How people fared here. They are the voices of the demo, and each story says so; no sum is told of anybody, and a figure
 * is one that the demo’s own rows bear out.
 */
export const stories: SeedStory[] = [
  {
    key: 'hiba-tanger',
    person: { fr: 'Hiba Lamrini', ar: 'هبة المريني', en: 'Hiba Lamrini' },
    role: 'influencer',
    city: 'tanger',
    scene: 'boat',
    title: {
      fr: 'Hiba, ou l’avantage de n’avoir qu’une ville',
      ar: 'هبة، أو ميزة أن تكون لك مدينة واحدة',
      en: 'Hiba, or the advantage of having a single city',
    },
    slug: {
      fr: 'hiba-une-seule-ville',
      ar: 'هبة-مدينة-واحدة',
      en: 'hiba-a-single-city',
    },
    excerpt: {
      fr: 'Son compte parle de sorties en famille à Tanger, et sa communauté est petite. Comment elle écrit aux marchands, ce qu’elle refuse, et pourquoi on lui répond.',
      ar: 'حسابها عن الخرجات العائلية في طنجة، ومتابعوها ليسوا كثرا. كيف تكتب إلى التجار، وماذا ترفض، ولماذا يجيبونها.',
      en: 'Her account is about family days out in Tangier, and her following is small. How she writes to merchants, what she turns down, and why they answer.',
    },
    figures: [],
    parts: {
      fr: [
        {
          kind: 'text',
          paragraphs: [
            'Hiba a deux enfants, un téléphone et une règle : ne jamais recommander un endroit où elle n’est allée qu’une fois. « La première visite, on est indulgent. La deuxième, on voit les toilettes. »',
            '## Une ville, et rien d’autre',
            'Elle a commencé par une liste de parcs, faite pour ses cousines. Puis les goûters, les plages à l’abri du vent, les terrasses où un enfant peut courir. Elle ne sort jamais de Tanger et de ses environs. Des comptes plus grands parlent du Maroc entier ; le sien répond à une question précise : où aller samedi, avec une poussette, sans y passer la journée.',
            'Longtemps, elle a cru que ce choix lui fermait des portes. Les marques qui lui écrivaient voulaient des nombres, et les siens n’impressionnaient personne.',
            '## Le message qui reçoit une réponse',
            'Quand elle a ouvert son compte ici, elle a demandé à promouvoir trois offres, une par une, en changeant chaque fois de message. Voici la forme qu’elle garde aujourd’hui.',
            '1. À qui je parle : des parents de Tanger, avec de jeunes enfants.',
            '2. Ce que je montrerai : l’accès, l’attente, ce que les petits ont aimé, ce qui les a lassés.',
            '3. Quand : un samedi matin, parce que c’est là qu’ils cherchent.',
            'Trois lignes, pas de superlatif, et une adresse pour la joindre. Elle ne promet pas de ventes. Elle promet de répondre à toutes les questions pendant deux jours.',
          ],
        },
        {
          kind: 'quote',
          text: 'Je n’ai pas beaucoup d’abonnés, mais je sais où ils garent leur voiture.',
          name: 'Hiba Lamrini',
          role: 'Influenceuse, Tanger',
        },
        {
          kind: 'text',
          paragraphs: [
            '## Ce qu’elle refuse',
            'Les offres où l’on ne peut pas venir avec un enfant. Celles dont les conditions tiennent en vingt lignes. Et les invitations qu’il faudrait taire : si le goûter est offert, elle le dit avant de montrer l’assiette. Une fois, un gérant lui a demandé de retirer la mention. Elle a retiré la vidéo.',
            '## Le geste qui a tout changé',
            'Le code, plutôt que le lien. Les parents qui la regardent le font d’une main, dans un couloir, entre deux siestes. Ils n’achètent pas tout de suite : ils en parlent le soir, et réservent depuis l’ordinateur. Depuis qu’elle donne un code court, écrit à l’écran et répété à voix haute, elle retrouve ces achats-là. Elle a aussi appris à lire la colonne des remboursements. Quand elle se remplit, c’est qu’elle a mal raconté.',
            '## Son conseil',
            'N’attendez pas d’être grande pour être précise. Écrivez à un marchand comme à un voisin, dites ce que vous savez faire, et gardez le droit de dire ce qui n’allait pas. Pour le reste, [la foire aux questions](/faq) et [notre article pour débuter](/blog/devenir-influenceur-au-maroc) font le tour.',
          ],
        },
        {
          kind: 'products',
          title: 'Deux sorties à Tanger',
          keys: ['loisirs-tanger-bateau', 'restaurant-tanger-terrasse'],
        },
        {
          kind: 'text',
          paragraphs: [
            '## À propos de ce récit',
            'Hiba est un personnage de la boutique de démonstration. Son récit montre comment la plateforme s’utilise ; il ne rapporte ni vente ni gain.',
          ],
        },
      ],
      ar: [
        {
          kind: 'text',
          paragraphs: [
            'لهبة طفلان وهاتف وقاعدة واحدة: لا توصي أبدا بمكان لم تزره إلا مرة. تقول: «في الزيارة الأولى نتساهل، وفي الثانية نرى المرافق الصحية».',
            '## مدينة واحدة ولا شيء غيرها',
            'بدأت بلائحة حدائق كتبتها لبنات خالاتها. ثم أماكن الحلويات، والشواطئ المحمية من الريح، والسطوح التي يجري فيها الطفل بأمان. لا تغادر طنجة ونواحيها أبدا. هناك حسابات أكبر تتحدث عن المغرب كله، أما حسابها فيجيب عن سؤال واحد: أين نذهب يوم السبت ومعنا عربة رضيع، دون أن نقضي فيه النهار كله.',
            'ظنت طويلا أن هذا الاختيار يغلق أمامها الأبواب. فالعلامات التي كانت تراسلها تريد أرقاما، وأرقامها لا تبهر أحدا.',
            '## الرسالة التي تجد جوابا',
            'حين فتحت حسابها هنا طلبت الترويج لثلاثة عروض، واحدا بعد آخر، وغيّرت رسالتها كل مرة. وهذا هو الشكل الذي استقرت عليه.',
            '1. من أخاطب: آباء وأمهات من طنجة لهم أطفال صغار.',
            '2. ماذا سأظهر: الوصول، والانتظار، وما أحبه الصغار، وما أتعبهم.',
            '3. متى: صباح سبت، لأنهم يبحثون حينها.',
            'ثلاثة أسطر بلا مبالغة، وعنوان للاتصال بها. لا تعد بمبيعات، بل تعد بأن تجيب عن كل الأسئلة طوال يومين.',
          ],
        },
        {
          kind: 'quote',
          text: 'متابعيّ ليسوا كثرا، لكنني أعرف أين يركنون سياراتهم.',
          name: 'هبة المريني',
          role: 'مؤثرة، طنجة',
        },
        {
          kind: 'text',
          paragraphs: [
            '## ما ترفضه',
            'العروض التي لا يمكن أن يحضرها طفل. والعروض التي تمتد شروطها عشرين سطرا. والدعوات التي يُطلب منها السكوت عنها: إن كانت الحلوى مجانية قالت ذلك قبل أن تُظهر الصحن. ومرة طلب منها أحد المسيّرين أن تحذف الإشارة، فحذفت المقطع كله.',
            '## الخطوة التي غيّرت كل شيء',
            'الرمز بدل الرابط. فالآباء الذين يشاهدونها يفعلون ذلك بيد واحدة، في ممر، بين قيلولتين. لا يشترون فورا، بل يتحدثون في المساء ثم يحجزون من الحاسوب. ومنذ أن صارت تعطي رمزا قصيرا مكتوبا على الشاشة ومنطوقا بصوت واضح، صارت تجد تلك المشتريات. وتعلمت أيضا أن تقرأ عمود المبالغ المسترجعة، فإن امتلأ فمعناه أنها أساءت السرد.',
            '## نصيحتها',
            'لا تنتظري أن تكبري لتكوني دقيقة. اكتبي إلى التاجر كما تكتبين إلى جار، وقولي ما تحسنين، واحتفظي بحقك في قول ما لم يعجبك. ولما بقي هناك [الأسئلة الشائعة](/ar/asila) و[مقالنا للمبتدئين](/ar/moudawana/كيف-تصبح-مؤثرا-في-المغرب).',
          ],
        },
        {
          kind: 'products',
          title: 'خرجتان في طنجة',
          keys: ['loisirs-tanger-bateau', 'restaurant-tanger-terrasse'],
        },
        {
          kind: 'text',
          paragraphs: [
            '## عن هذه الحكاية',
            'هبة شخصية من المتجر التجريبي. تبين حكايتها كيف تستعمل المنصة، ولا تروي أي بيع ولا ربح.',
          ],
        },
      ],
      en: [
        {
          kind: 'text',
          paragraphs: [
            'Hiba has two children, a phone and one rule: never to recommend a place she has been to only once. “The first time you are lenient. The second time you see the toilets.”',
            '## One city and nothing else',
            'She began with a list of parks, made for her cousins. Then came tea rooms, beaches out of the wind, terraces where a child can run about. She never leaves Tangier and its surroundings. Larger accounts talk about all of Morocco; hers answers one precise question: where to go on Saturday, with a pushchair, without spending the whole day there.',
            'For a long time she believed that this choice closed doors. The brands that wrote to her wanted numbers, and hers impressed nobody.',
            '## The message that gets an answer',
            'When she opened her account here she asked to promote three deals, one at a time, changing her message each time. This is the shape she has kept.',
            '1. Whom I talk to: parents in Tangier with young children.',
            '2. What I will show: how to get there, the wait, what the little ones liked, what bored them.',
            '3. When: on a Saturday morning, because that is when they are looking.',
            'Three lines, no superlatives, and an address to reach her. She does not promise sales. She promises to answer every question for two days.',
          ],
        },
        {
          kind: 'quote',
          text: 'I do not have many followers, but I know where they park.',
          name: 'Hiba Lamrini',
          role: 'Influencer, Tangier',
        },
        {
          kind: 'text',
          paragraphs: [
            '## What she turns down',
            'Deals where children cannot come. Those whose conditions run to twenty lines. And invitations that would have to be kept quiet: if the cake is free, she says so before showing the plate. Once a manager asked her to take the disclosure out. She took the video down.',
            '## The move that changed everything',
            'The code, rather than the link. The parents who watch her do so with one hand, in a corridor, between two naps. They do not buy at once: they talk about it in the evening and book from the computer. Since she has been giving a short code, written on screen and said aloud, she finds those purchases again. She has also learned to read the column of refunds. When it fills up, she has told the story badly.',
            '## Her advice',
            'Do not wait to be big before being precise. Write to a merchant as you would to a neighbour, say what you are good at, and keep the right to say what was not good. For everything else there are the [frequently asked questions](/en/faq) and [our article for beginners](/en/blog/how-to-become-an-influencer-in-morocco).',
          ],
        },
        {
          kind: 'products',
          title: 'Two outings in Tangier',
          keys: ['loisirs-tanger-bateau', 'restaurant-tanger-terrasse'],
        },
        {
          kind: 'text',
          paragraphs: [
            '## About this story',
            'Hiba is a character of the demonstration shop. Her story shows how the platform is used; it reports no sale and no earnings.',
          ],
        },
      ],
    },
    publishedDaysAgo: 11,
  },
  {
    key: 'yassine-agadir',
    person: { fr: 'Yassine Oubrahim', ar: 'ياسين أوبراهيم', en: 'Yassine Oubrahim' },
    role: 'influencer',
    city: 'agadir',
    scene: 'quad',
    title: {
      fr: 'Yassine range ses messages vocaux',
      ar: 'ياسين يودع الرسائل الصوتية',
      en: 'Yassine puts his voice notes away',
    },
    slug: {
      fr: 'yassine-range-ses-messages-vocaux',
      ar: 'ياسين-يودع-الرسائل-الصوتية',
      en: 'yassine-puts-his-voice-notes-away',
    },
    excerpt: {
      fr: 'Il filmait l’arrière-pays d’Agadir et gérait ses partenariats de vive voix. Ce que change un programme écrit, une retenue connue d’avance et une vérification faite une fois.',
      ar: 'كان يصور نواحي أكادير ويدبر شراكاته بالصوت. ماذا يغير برنامج مكتوب، واحتجاز معروف مسبقا، وتحقق يتم مرة واحدة.',
      en: 'He filmed the country behind Agadir and ran his partnerships by word of mouth. What changes with a written programme, a hold known in advance and a check done once.',
    },
    figures: [],
    parts: {
      fr: [
        {
          kind: 'text',
          paragraphs: [
            'Yassine connaît les pistes derrière Agadir par leurs pierres. Il les filme à hauteur de roue, sans drone, avec le bruit. Pendant trois ans, ses partenariats ont tenu dans un fil de messages vocaux : un tarif annoncé le lundi, corrigé le mercredi, oublié le dimanche.',
            '## L’affaire des quarante-sept secondes',
            'Un loueur lui avait promis, de vive voix, une part de chaque réservation. Le mois suivant, chacun se souvenait d’un chiffre différent. Personne ne mentait. Ils ont réécouté l’enregistrement, quarante-sept secondes coupées par le vent, et se sont quittés fâchés. « Ce n’était pas un problème d’honnêteté. C’était un problème de papier. »',
            '## Ce qui est écrit ne se discute plus',
            'La première chose qu’il a regardée ici, c’est la fiche d’un programme : le taux, la durée du lien, la retenue, les consignes. Quatre lignes, les mêmes pour lui et pour le marchand. Quand le marchand change d’avis, il publie une nouvelle version, et les ventes déjà faites gardent l’ancienne.',
            'La retenue, au début, l’agaçait. Attendre quatorze jours pour une sortie déjà vécue lui semblait long. Puis un groupe a annulé la veille d’un départ, et il a compris : mieux vaut attendre que rendre. Désormais, il compte ce qui est dû, jamais ce qui est retenu.',
          ],
        },
        {
          kind: 'picture',
          scene: 'desert',
          alt: 'Dessin d’un paysage de désert au couchant, avec des dunes et une tente.',
          caption: 'Filmer à hauteur d’homme, avec le bruit : c’est sa marque.',
        },
        {
          kind: 'text',
          paragraphs: [
            '## Vérifié une fois, tranquille ensuite',
            'Il a préparé son dossier un dimanche : la carte des deux côtés, l’attestation de RIB. La première photo était floue, on la lui a redemandée ; la seconde était prise près de la fenêtre. Il a activé la vérification en deux étapes le même jour, parce que rien n’est versé sans elle et qu’il ne voulait pas l’apprendre un 3 du mois.',
            'Il publie maintenant depuis son espace, sur Instagram et sur une Page Facebook. Les groupes, eux, n’acceptent aucune application : il y copie son lien à la main, avec une adresse de suivi différente, pour savoir ce qui vient d’où. La mention publicitaire se place seule en tête du texte. « Avant, je la mettais quand j’y pensais. Maintenant j’y pense moins, et elle y est toujours. »',
          ],
        },
        {
          kind: 'quote',
          text: 'Je ne demande plus au marchand où en est mon argent. Je lui demande comment était la piste.',
          name: 'Yassine Oubrahim',
          role: 'Influenceur, Agadir',
        },
        {
          kind: 'text',
          paragraphs: [
            '## Son conseil',
            'Lisez le programme en entier avant de demander, plafonds compris. Essayez la sortie un jour ordinaire, pas celui où l’on vous attend. Et préparez vos papiers avant votre première vente : [notre guide](/blog/kyc-maroc-ce-qu-il-faut-savoir) dit comment.',
          ],
        },
        {
          kind: 'products',
          title: 'Autour d’Agadir et plus au sud',
          keys: ['loisirs-agadir-quad', 'loisirs-marrakech-agafay'],
        },
        {
          kind: 'text',
          paragraphs: [
            '## À propos de ce récit',
            'Yassine est un personnage de la boutique de démonstration. Son récit montre comment la plateforme s’utilise ; il ne rapporte ni vente ni gain.',
          ],
        },
      ],
      ar: [
        {
          kind: 'text',
          paragraphs: [
            'يعرف ياسين المسالك خلف أكادير بأحجارها. يصورها من علو العجلة، بلا طائرة مسيرة، وبصوتها. وطوال ثلاث سنوات كانت شراكاته خيطا من الرسائل الصوتية: ثمن يُعلن يوم الاثنين، ويُصحح يوم الأربعاء، ويُنسى يوم الأحد.',
            '## حكاية السبع والأربعين ثانية',
            'وعده صاحب محل للكراء، شفويا، بنصيب من كل حجز. وفي الشهر الموالي تذكر كل منهما رقما مختلفا. لم يكذب أحد. أعادا سماع التسجيل، سبعا وأربعين ثانية تقطعها الريح، وافترقا غاضبين. يقول: «لم تكن المشكلة في الأمانة بل في الورق».',
            '## المكتوب لا نقاش فيه',
            'أول ما نظر إليه هنا بطاقة البرنامج: النسبة، ومدة الرابط، ومدة الاحتجاز، والتوجيهات. أربعة أسطر، هي نفسها عنده وعند التاجر. وإن غيّر التاجر رأيه نشر صيغة جديدة، وتحتفظ المبيعات التي تمت بصيغتها القديمة.',
            'كان الاحتجاز يزعجه في البداية. أربعة عشر يوما من الانتظار عن خرجة انتهت بدت له طويلة. ثم ألغت مجموعة حجزها عشية الانطلاق ففهم: الانتظار خير من الرد. ومنذئذ يحسب ما هو مستحق، لا ما هو محتجز.',
          ],
        },
        {
          kind: 'picture',
          scene: 'desert',
          alt: 'رسم لصحراء وقت الغروب فيها كثبان وخيمة.',
          caption: 'التصوير من علو الإنسان وبصوت المكان: تلك بصمته.',
        },
        {
          kind: 'text',
          paragraphs: [
            '## تحقق مرة واحدة ثم راحة بال',
            'هيأ ملفه يوم أحد: البطاقة بوجهيها وشهادة كشف التعريف البنكي. كانت الصورة الأولى غير واضحة فطُلبت منه من جديد، فالتقط الثانية قرب النافذة. وفعّل التحقق بخطوتين في اليوم نفسه، لأن لا تحويل من دونه، ولم يرد أن يكتشف ذلك في اليوم الثالث من الشهر.',
            'وهو الآن ينشر من فضائه على إنستغرام وعلى صفحة فيسبوك. أما المجموعات فلا تقبل أي تطبيق، فينسخ فيها رابطه بيده، مع عنوان تتبع مختلف، ليعرف من أين يأتي كل شيء. وإشارة الإعلان تأخذ مكانها وحدها في أول النص. يقول: «كنت أضعها حين أتذكر. والآن أتذكرها أقل، وهي دائما هناك».',
          ],
        },
        {
          kind: 'quote',
          text: 'لم أعد أسأل التاجر أين وصل مالي. صرت أسأله كيف كان المسلك.',
          name: 'ياسين أوبراهيم',
          role: 'مؤثر، أكادير',
        },
        {
          kind: 'text',
          paragraphs: [
            '## نصيحته',
            'اقرأ البرنامج كاملا قبل أن تطلب، بما فيه السقوف. وجرب الخرجة في يوم عادي لا في اليوم الذي ينتظرونك فيه. وجهز وثائقك قبل أول بيع، و[دليلنا](/ar/moudawana/التحقق-من-الهوية-في-المغرب) يقول لك كيف.',
          ],
        },
        {
          kind: 'products',
          title: 'في أكادير ونحو الجنوب',
          keys: ['loisirs-agadir-quad', 'loisirs-marrakech-agafay'],
        },
        {
          kind: 'text',
          paragraphs: [
            '## عن هذه الحكاية',
            'ياسين شخصية من المتجر التجريبي. تبين حكايته كيف تستعمل المنصة، ولا تروي أي بيع ولا ربح.',
          ],
        },
      ],
      en: [
        {
          kind: 'text',
          paragraphs: [
            'Yassine knows the tracks behind Agadir by their stones. He films them at wheel height, without a drone, with the noise left in. For three years his partnerships lived in a thread of voice notes: a rate announced on Monday, corrected on Wednesday, forgotten by Sunday.',
            '## The matter of the forty-seven seconds',
            'A rental shop had promised him, by word of mouth, a share of each booking. A month later each of them remembered a different figure. Nobody was lying. They listened to the recording again, forty-seven seconds chopped up by the wind, and parted on bad terms. “It was not a problem of honesty. It was a problem of paper.”',
            '## What is written needs no argument',
            'The first thing he looked at here was a programme: the rate, how long a link is good, the hold, the brief. Four lines, the same for him and for the merchant. When the merchant has second thoughts, a new version is published, and the sales already made keep the old one.',
            'The hold annoyed him at first. Waiting fourteen days for an outing that had already taken place seemed long. Then a group cancelled on the eve of departure, and he understood: better to wait than to give back. These days he counts what is due, never what is held.',
          ],
        },
        {
          kind: 'picture',
          scene: 'desert',
          alt: 'Drawing of a desert landscape at sunset, with dunes and a tent.',
          caption: 'Filmed at eye level, with the noise left in: that is his signature.',
        },
        {
          kind: 'text',
          paragraphs: [
            '## Checked once, at ease afterwards',
            'He put his application together on a Sunday: both sides of the card, the RIB certificate. The first photo was blurred and he was asked for another; he took that one by the window. He switched on two-step verification the same day, because nothing is paid out without it and he did not want to find that out on the 3rd of a month.',
            'He now publishes from his pages, on Instagram and on a Facebook Page. Groups accept no application, so there he pastes his link by hand, with a different tracking address, to know what comes from where. The disclosure goes to the head of the text by itself. “I used to add it when I remembered. Now I think of it less, and it is always there.”',
          ],
        },
        {
          kind: 'quote',
          text: 'I no longer ask the merchant where my money is. I ask how the track was.',
          name: 'Yassine Oubrahim',
          role: 'Influencer, Agadir',
        },
        {
          kind: 'text',
          paragraphs: [
            '## His advice',
            'Read the whole programme before you ask, caps included. Try the outing on an ordinary day, not on the one when they expect you. And get your papers ready before your first sale: [our guide](/en/blog/kyc-in-morocco-what-to-know) says how.',
          ],
        },
        {
          kind: 'products',
          title: 'Around Agadir and further afield',
          keys: ['loisirs-agadir-quad', 'loisirs-marrakech-agafay'],
        },
        {
          kind: 'text',
          paragraphs: [
            '## About this story',
            'Yassine is a character of the demonstration shop. His story shows how the platform is used; it reports no sale and no earnings.',
          ],
        },
      ],
    },
    publishedDaysAgo: 19,
  },
  {
    key: 'omar-essaouira',
    person: { fr: 'Omar Aguerd', ar: 'عمر أكرض', en: 'Omar Aguerd' },
    role: 'merchant',
    city: 'essaouira',
    scene: 'surf',
    title: {
      fr: 'Omar ne paie que les vagues vendues',
      ar: 'عمر لا يؤدي إلا ثمن الأمواج المبيعة',
      en: 'Omar pays only for the waves he sells',
    },
    slug: {
      fr: 'omar-ecole-de-surf-essaouira',
      ar: 'عمر-مدرسة-ركوب-الأمواج-بالصويرة',
      en: 'omar-surf-school-essaouira',
    },
    excerpt: {
      fr: 'Une école de surf d’Essaouira, des bateaux à Tanger et à Rabat, et pas de budget publicitaire. Comment Marée Haute a choisi ses influenceurs et préparé ses moniteurs.',
      ar: 'مدرسة لركوب الأمواج بالصويرة، وقوارب في طنجة والرباط، ولا ميزانية للإعلانات. كيف اختارت Marée Haute المؤثرين وهيأت مدربيها.',
      en: 'A surf school in Essaouira, boats in Tangier and Rabat, and no advertising budget. How Marée Haute chose its influencers and prepared its instructors.',
    },
    figures: [
      { value: '3', label: { fr: 'offres dans la boutique', ar: 'عروض في المتجر', en: 'deals in the shop' } },
      {
        value: '3',
        label: {
          fr: 'villes : Essaouira, Tanger, Rabat',
          ar: 'مدن: الصويرة وطنجة والرباط',
          en: 'cities: Essaouira, Tangier, Rabat',
        },
      },
    ],
    parts: {
      fr: [
        {
          kind: 'text',
          paragraphs: [
            'À Essaouira, la mer décide. Omar, qui tient Marée Haute, reporte une sortie sur un coup d’œil, et c’est pour cela que ses élèves reviennent. Mais reporter, c’est aussi ne rien encaisser ce jour-là. « Une petite école ne peut pas payer une publication d’avance et regarder le vent se lever le lendemain. »',
            '## Payer après, pas avant',
            'L’affiliation lui convenait pour une raison simple : la commission n’existe que si quelqu’un achète. Il a ouvert un programme sur ses cours de surf, au taux qu’il pouvait tenir toute l’année, sans plafond, avec la retenue ordinaire. Un élève dont la sortie est annulée et remboursée ne lui coûte pas de commission.',
            'Il a écrit un brief en deux phrases : « Filmez les débutants, pas les moniteurs. Dites que l’on reporte quand la mer le demande. » La seconde lui a fait perdre, pense-t-il, quelques acheteurs pressés. Il n’en voulait pas.',
            '## Choisir ceux qui ont déjà froid',
            'Les premières demandes venaient de partout. Il a accepté celles de gens qui étaient déjà entrés dans l’eau en décembre. Pour les autres, un refus avec un motif, et une invitation : venez prendre un cours, nous en reparlons. Une des personnes refusées est revenue, a pris trois leçons, et a redemandé.',
          ],
        },
        {
          kind: 'quote',
          text: 'Je paie une commission quand une vente a lieu, pas pour une publication. Pour une petite école comme la nôtre, c’est ce qui a rendu la chose possible.',
          name: 'Omar Aguerd',
          role: 'Marée Haute, Essaouira',
        },
        {
          kind: 'text',
          paragraphs: [
            '## Sur la plage, le scan',
            'Les bons se valident sur le sable, là où le réseau vient par moments. Un moniteur scanne le code, le téléphone garde le scan et l’envoie quand il peut. Chaque moniteur a son propre accès, qui ne voit ni les comptes ni les chiffres de la boutique. Une fois, un bon a été validé par erreur : l’annulation se fait dans le quart d’heure, il l’a faite depuis sa voiture.',
            'Pour Tanger et Rabat, où ce sont des bateaux et d’autres équipes, il a gardé la même règle : une condition par ligne, et celle qui fâche en premier.',
            '## Ce qu’il ferait autrement',
            'Il aurait mis tout de suite une quantité plus petite. Une école pleine est une école qui enseigne mal. Et il aurait répondu plus vite aux demandes : un influenceur qui attend une réponse en saison a déjà filmé ailleurs.',
            'Si vous vous lancez, commencez par [calculer ce que vous pouvez donner](/blog/marchands-travailler-avec-des-influenceurs), puis comparez [les plans](/tarifs) : le premier est gratuit.',
          ],
        },
        {
          kind: 'products',
          title: 'Chez Marée Haute',
          keys: ['loisirs-essaouira-surf', 'loisirs-tanger-bateau'],
        },
        {
          kind: 'text',
          paragraphs: [
            '## À propos de ce récit',
            'Omar est un personnage de la boutique de démonstration, et Marée Haute un commerce fictif. Les seuls chiffres donnés sont ceux de la boutique elle-même.',
          ],
        },
      ],
      ar: [
        {
          kind: 'text',
          paragraphs: [
            'في الصويرة القرار للبحر. عمر، صاحب Marée Haute، يؤجل الخرجة بنظرة واحدة، ولذلك يعود تلاميذه. لكن التأجيل يعني أيضا ألا يدخل درهم ذلك اليوم. يقول: «مدرسة صغيرة لا تستطيع أن تؤدي ثمن منشور مسبقا ثم تتفرج على الريح تهب في الغد».',
            '## الأداء بعد البيع لا قبله',
            'ناسبه التسويق بالعمولة لسبب بسيط: لا توجد عمولة إلا إذا اشترى أحدهم. فتح برنامجا لدروس ركوب الأمواج، بنسبة يقدر عليها طوال السنة، بلا سقف، وبالاحتجاز العادي. والتلميذ الذي أُلغيت خرجته واسترجع ماله لا يكلفه عمولة.',
            'وكتب موجزا من جملتين: «صوروا المبتدئين لا المدربين. وقولوا إننا نؤجل حين يطلب البحر ذلك». ويظن أن الثانية أفقدته بعض المشترين المستعجلين، ولم يكن يريدهم.',
            '## اختيار من ذاق البرد',
            'جاءت الطلبات الأولى من كل مكان. قبل منها طلبات من دخلوا الماء في دجنبر. أما الآخرون فرفض طلباتهم مع ذكر السبب ودعوة: تعالوا خذوا درسا ثم نتحدث. وعادت واحدة ممن رفضهم، وأخذت ثلاثة دروس، وأعادت الطلب.',
          ],
        },
        {
          kind: 'quote',
          text: 'أؤدي عمولة عندما يتم البيع، لا مقابل منشور. بالنسبة إلى مدرسة صغيرة مثل مدرستنا، هذا ما جعل الأمر ممكنا.',
          name: 'عمر أكرض',
          role: 'Marée Haute، الصويرة',
        },
        {
          kind: 'text',
          paragraphs: [
            '## على الشاطئ: مسح القسائم',
            'تتم المصادقة على القسائم فوق الرمل، حيث تأتي الشبكة وتذهب. يمسح المدرب الرمز، فيحتفظ الهاتف بالمسح ويرسله حين يستطيع. ولكل مدرب ولوج خاص به لا يرى منه حسابات المتجر ولا أرقامه. ومرة صودق على قسيمة خطأ، فالإلغاء ممكن في ظرف ربع ساعة، وقد قام به من سيارته.',
            'وفي طنجة والرباط، حيث القوارب وفرق أخرى، حافظ على القاعدة نفسها: شرط في كل سطر، والشرط المزعج أولا.',
            '## ما كان سيفعله بشكل آخر',
            'كان سيضع منذ البداية كمية أصغر، فالمدرسة المكتظة لا تُحسن التعليم. وكان سيجيب عن الطلبات بسرعة أكبر، فالمؤثر الذي ينتظر جوابا في الموسم يكون قد صوّر في مكان آخر.',
            'إن كنت ستبدأ فاحسب أولا [ما تستطيع أن تمنحه](/ar/moudawana/التجار-والتعاون-مع-المؤثرين)، ثم قارن [الباقات](/ar/asaar): أولاها مجانية.',
          ],
        },
        {
          kind: 'products',
          title: 'لدى Marée Haute',
          keys: ['loisirs-essaouira-surf', 'loisirs-tanger-bateau'],
        },
        {
          kind: 'text',
          paragraphs: [
            '## عن هذه الحكاية',
            'عمر شخصية من المتجر التجريبي، وMarée Haute متجر خيالي. والأرقام الوحيدة المذكورة هي أرقام متجره نفسه.',
          ],
        },
      ],
      en: [
        {
          kind: 'text',
          paragraphs: [
            'In Essaouira the sea decides. Omar, who runs Marée Haute, postpones an outing at a glance, and that is why his pupils come back. But to postpone is also to take nothing that day. “A small school cannot pay for a post in advance and watch the wind get up the next morning.”',
            '## Paying after, not before',
            'Affiliate work suited him for one simple reason: there is no commission unless someone buys. He opened a programme on his surf lessons, at a rate he could afford all year, without a cap, with the ordinary hold. A pupil whose outing is cancelled and refunded costs him no commission.',
            'He wrote a brief in two sentences: “Film the beginners, not the instructors. Say that we postpone when the sea asks for it.” The second, he thinks, lost him a few buyers in a hurry. He did not want them.',
            '## Choosing those who had been cold already',
            'The first requests came from everywhere. He accepted those of people who had been in the water in December. To the others he sent a refusal with a reason, and an invitation: come and take a lesson, then we shall talk. One of those he refused came back, took three lessons, and asked again.',
          ],
        },
        {
          kind: 'quote',
          text: 'I pay a commission when something sells, not for a post. For a small school like ours, that is what made it possible.',
          name: 'Omar Aguerd',
          role: 'Marée Haute, Essaouira',
        },
        {
          kind: 'text',
          paragraphs: [
            '## On the beach, the scan',
            'Vouchers are accepted on the sand, where the network comes and goes. An instructor scans the code; the phone keeps the scan and sends it when it can. Each instructor has an access of their own, which shows neither the shop’s accounts nor its figures. Once a voucher was accepted by mistake: it can be undone within a quarter of an hour, and he did it from his car.',
            'In Tangier and Rabat, with boats and other crews, he has kept the same rule: one condition to a line, and the one that hurts first.',
            '## What he would do differently',
            'He would have set a smaller quantity from the start. A full school is a school that teaches badly. And he would have answered requests sooner: an influencer left waiting in high season has filmed somewhere else by then.',
            'If you are starting, begin by [working out what you can give](/en/blog/merchants-working-with-influencers), then compare [the plans](/en/pricing): the first is free.',
          ],
        },
        {
          kind: 'products',
          title: 'At Marée Haute',
          keys: ['loisirs-essaouira-surf', 'loisirs-tanger-bateau'],
        },
        {
          kind: 'text',
          paragraphs: [
            '## About this story',
            'Omar is a character of the demonstration shop, and Marée Haute a fictitious business. The only figures given are those of the shop itself.',
          ],
        },
      ],
    },
    publishedDaysAgo: 30,
  },
];
