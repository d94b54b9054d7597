import type { SeedArticle } from '../types.ts';

/** What is asked to prove who somebody is, why files come back, and how documents are protected. */
export const identityChecks: SeedArticle = {
  key: 'kyc-au-maroc',
  author: 'mehdi-ouazzani',
  category: 'demarches',
  tags: ['droits-et-demarches', 'createurs', 'marchands'],
  scene: 'laptop',
  title: {
    fr: 'KYC au Maroc : tout ce qu’il faut savoir avant d’envoyer ses papiers',
    ar: 'التحقق من الهوية في المغرب: كل ما ينبغي معرفته قبل إرسال وثائقك',
    en: 'KYC in Morocco: all you need to know before you send your papers',
  },
  slug: {
    fr: 'kyc-maroc-ce-qu-il-faut-savoir',
    ar: 'التحقق-من-الهوية-في-المغرب',
    en: 'kyc-in-morocco-what-to-know',
  },
  excerpt: {
    fr: 'CIN, ICE, RC, IF, RIB : à quoi sert chaque numéro, quels documents préparer, pourquoi un dossier revient et comment protéger ses papiers.',
    ar: 'البطاقة الوطنية والتعريف الموحد للمقاولة والسجل التجاري والتعريف الضريبي وكشف التعريف البنكي: وظيفة كل رقم، وما تجهزه من وثائق، ولماذا يعود الملف، وكيف تحمي أوراقك.',
    en: 'CIN, ICE, RC, IF, RIB: what each number is for, which documents to prepare, why an application comes back and how to protect your papers.',
  },
  parts: {
    fr: [
      {
        kind: 'text',
        paragraphs: [
          'KYC vient de l’anglais « know your customer », connaître son client. Avant de verser de l’argent à quelqu’un, une plateforme doit savoir qui il est et vérifier que le compte bancaire est bien le sien. C’est parfois fastidieux, mais c’est ce qui empêche qu’un inconnu encaisse vos commissions à votre place.',
          'La bonne nouvelle : un dossier bien préparé prend une dizaine de minutes. La plupart de ceux qui traînent tiennent à une photo floue, un chiffre inversé ou un nom qui ne correspond pas. Voici de quoi ne pas en faire partie.',
          '## Les numéros, un par un',
          'Chaque numéro a sa forme. La connaître permet de voir soi-même qu’il manque un chiffre, avant qu’une machine ou une personne ne vous le dise.',
        ],
      },
      {
        kind: 'table',
        caption: 'Les identifiants marocains et leur forme',
        head: ['Numéro', 'De quoi il s’agit', 'Forme habituelle', 'Où le trouver'],
        rows: [
          ['CIN', 'Carte nationale d’identité', 'Une ou deux lettres, puis jusqu’à six chiffres', 'Recto de la carte'],
          [
            'RIB',
            'Compte bancaire',
            '24 chiffres : banque 3, ville 3, compte 16, clé 2',
            'Attestation de RIB, chéquier, application',
          ],
          ['IBAN', 'Le même compte, pour l’étranger', 'MA, 64, puis le RIB : 28 caractères', 'Attestation de RIB'],
          ['ICE', 'Identifiant commun de l’entreprise', '15 chiffres, zéros de tête compris', 'Factures, attestation'],
          ['IF', 'Identifiant fiscal', '7 ou 8 chiffres', 'Attestation fiscale'],
          ['RC', 'Registre du commerce', 'Jusqu’à 8 chiffres, et le nom du tribunal', 'Extrait du registre'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          '### Le RIB et sa clé',
          'Les deux derniers chiffres du RIB sont calculés à partir des vingt-deux autres. C’est ce qui permet de repérer tout de suite une faute de frappe ou deux chiffres échangés. L’IBAN marocain contient le RIB en entier ; comme la clé du RIB obéit déjà à la même règle, les deux chiffres qui suivent MA sont toujours 64. Un IBAN qui commence par MA suivi d’autre chose a été mal recopié.',
          '### Le registre du commerce et son tribunal',
          'Un même numéro peut exister à Fès et à Tanger, pour deux entreprises sans rapport. C’est pourquoi l’on demande toujours le tribunal avec le numéro. L’auto-entrepreneur, lui, n’est pas inscrit au registre du commerce : on ne doit ni lui demander de RC, ni de statuts.',
          '### Et la TVA ?',
          'Elle n’a pas de numéro à part. Ce sont l’identifiant fiscal et l’ICE qui désignent l’assujetti. Si un formulaire vous réclame un « numéro de TVA marocain », demandez ce qu’il attend au juste.',
          '## Les documents à préparer',
        ],
      },
      {
        kind: 'table',
        caption: 'Ce que l’on demande sur ShareYourSales, selon votre situation',
        head: ['Document', 'Influenceur', 'Auto-entrepreneur', 'Société'],
        rows: [
          ['CIN, recto et verso', 'oui', 'oui', 'oui, du représentant'],
          ['Attestation de RIB', 'oui', 'oui', 'oui, de la société'],
          ['Attestation fiscale', 'non', 'oui', 'oui'],
          ['Extrait du registre du commerce', 'non', 'non', 'oui'],
          ['Statuts', 'non', 'non', 'oui'],
          ['Justificatif d’adresse', 'facultatif', 'facultatif', 'facultatif'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          'La colonne « auto-entrepreneur » concerne les marchands qui vendent sous ce statut. Les fichiers sont acceptés en JPEG, PNG ou PDF, jusqu’à 10 Mo chacun. Un PDF protégé par un mot de passe sera refusé, tout comme un PDF qui contient un programme ou des fichiers joints : imprimez-le en PDF et envoyez le résultat.',
          '### Photographier une carte sans recommencer',
          '1. Posez la carte sur une surface unie et mate, plus sombre qu’elle.',
          '2. Placez-vous près d’une fenêtre, sans flash : le reflet cache toujours le chiffre qui compte.',
          '3. Cadrez les quatre coins, bien à plat, sans doigt sur le bord.',
          '4. Relisez la photo en l’agrandissant. Si vous peinez à lire la date, nous aussi.',
          'Au verso de la carte électronique se trouvent trois lignes de lettres et de chevrons. Les recopier est facultatif, mais accélère la vérification : elles disent la même chose que le recto, dans une forme qu’une machine lit sans se tromper.',
        ],
      },
      {
        kind: 'picture',
        scene: 'phone',
        alt: 'Dessin de deux téléphones posés sur une table, à la lumière d’une fenêtre.',
        caption: 'La lumière d’une fenêtre, quatre coins visibles, pas de flash : une seule photo suffit.',
      },
      {
        kind: 'text',
        paragraphs: [
          '## Ce qui se passe après l’envoi',
          'Votre dossier suit un chemin court et toujours le même. Vous l’enregistrez comme brouillon, aussi longtemps que nécessaire. Vous l’envoyez ; il ne change plus pendant l’examen. Une personne de l’équipe le prend en charge, vérifie chaque point, puis l’approuve, vous demande une précision ou le refuse. L’examen prend en général moins de deux jours ouvrés, et un e-mail vous annonce chaque étape.',
          'Quand quelque chose ressort, par exemple un compte bancaire déjà déclaré par une autre personne, une seconde personne doit confirmer. Personne n’examine son propre dossier.',
          '### Pourquoi un dossier revient',
          '- La photo est floue, coupée ou couverte d’un reflet.',
          '- La carte est expirée. Renouvelez-la d’abord.',
          '- Le nom du compte bancaire n’est pas celui de la carte ou de la société.',
          '- Un chiffre du RIB est faux, ou deux sont inversés.',
          '- Le même RIB ou la même CIN figure dans le dossier de quelqu’un d’autre.',
          'Un refus n’est pas une accusation. Lisez le motif, corrigez et renvoyez ; mais prenez le temps de bien faire, car on peut être refusé trois fois au plus avant de devoir nous écrire. Si vous partagez un compte en famille, sachez que les versements partent sur un compte à votre nom : ouvrez-en un avant de commencer.',
          '### Quand quelque chose change',
          'Nouvelle banque, nouvelle carte, nouveau nom : cela se vérifie comme la première fois. Dès que vous confirmez le changement, vos versements sont suspendus pendant 72 heures. C’est agaçant et c’est voulu : si quelqu’un d’autre avait fait la demande à votre place, vous auriez trois jours pour réagir. La vérification se renouvelle aussi avec le temps, au plus tard au bout de deux ans ou quand la carte expire.',
          '## Vos droits',
          'La loi 09-08 encadre l’usage de vos données personnelles. Le traitement du numéro de carte nationale suppose une autorisation préalable de la CNDP, la commission chargée de cette protection. Vous pouvez demander à voir ce que l’on conserve sur vous, le faire corriger et vous opposer à certains usages.',
          'Vous ne pouvez pas, en revanche, faire effacer demain la preuve d’un paiement fait hier : la loi oblige à garder certaines pièces, dix ans après la fin de la relation pour celles qui ont servi à vous payer. Un dossier jamais envoyé est effacé au bout de quatre-vingt-dix jours, un dossier refusé au bout d’un an. Pour une question précise, renseignez-vous auprès d’un conseil ; notre [politique de confidentialité](/pages/politique-de-confidentialite) détaille le reste.',
          '## Protéger ses documents',
          '- Envoyez-les seulement depuis l’espace prévu, jamais par messagerie ni en réponse à un e-mail.',
          '- Vérifiez l’adresse du site avant de téléverser quoi que ce soit.',
          '- Ne communiquez jamais un code reçu par SMS ni celui de votre carte bancaire : aucune vérification d’identité n’en a besoin.',
          '- Effacez les photos de votre galerie et de vos conversations une fois le dossier approuvé.',
          'De notre côté, chaque fichier est chiffré avec une clé qui lui est propre. Seules les personnes qui examinent les dossiers peuvent l’ouvrir, par une adresse qui ne sert qu’une fois ; chaque consultation est enregistrée, et l’image affichée porte le nom de qui la regarde. Nous ne nous disons pas « certifiés » pour autant : ce sont des précautions, et aucune n’est parfaite.',
        ],
      },
      {
        kind: 'quote',
        text: 'J’ai mis un an à ouvrir un compte à mon nom, par paresse. Le jour où ma première commission est arrivée, je n’avais nulle part où la recevoir.',
        name: 'Kenza Bouzidi',
        role: 'Autrice du blog, créatrice à Casablanca',
      },
      {
        kind: 'questions',
        title: 'Questions sur la vérification',
        items: [
          {
            question: 'Faut-il être vérifié pour créer un compte ?',
            answer:
              'Non. Vous pouvez vous inscrire, parcourir les offres, demander à en promouvoir et créer des liens. La vérification devient nécessaire avant le premier versement pour un influenceur, et avant de mettre une offre en vente pour un marchand.',
          },
          {
            question: 'Puis-je recevoir mes commissions sur le compte de mon conjoint ?',
            answer:
              'Non. Le compte doit être à votre nom, ou à celui de votre société. C’est ce que vérifie l’attestation de RIB.',
          },
          {
            question: 'Mon nom est écrit autrement sur ma carte et à la banque. Est-ce un problème ?',
            answer:
              'Pas forcément. L’ordre des noms, les accents et les transcriptions courantes, comme Mohammed et Mohamed, sont reconnus. Un écart plus grand est examiné par une personne : expliquez-le d’avance.',
          },
          {
            question: 'Je n’ai pas d’adresse fixe à mon nom. Que faire ?',
            answer:
              'Indiquez l’adresse où vous recevez votre courrier. Le justificatif d’adresse est facultatif ; s’il faut l’éclaircir, nous vous le demanderons.',
          },
          {
            question: 'Combien de temps mes papiers restent-ils chez vous ?',
            answer:
              'Quatre-vingt-dix jours si vous n’envoyez jamais le dossier, un an s’il est refusé, et dix ans après votre départ pour les pièces qui ont fondé des paiements, comme la loi l’exige. Le justificatif d’adresse, lui, est effacé un an après.',
          },
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          'Et si un dossier traîne, demandez où il en est depuis la page [Contact](/contact). Une réponse claire fait partie du service. Pour comprendre ce qui suit la vérification, lisez [comment une campagne va jusqu’au virement](/blog/une-campagne-du-brief-au-virement).',
        ],
      },
    ],
    ar: [
      {
        kind: 'text',
        paragraphs: [
          'تأتي عبارة KYC من الإنجليزية ومعناها «اعرف زبونك». قبل أن تحول أي منصة مالا إلى شخص ما، عليها أن تعرف من هو وأن تتأكد من أن الحساب البنكي حسابه فعلا. قد يبدو الأمر متعبا، لكنه يمنع غريبا من قبض عمولاتك مكانك.',
          'والخبر السار أن الملف المهيأ جيدا يستغرق حوالي عشر دقائق. ومعظم الملفات التي تطول سببها صورة غير واضحة أو رقم مقلوب أو اسم لا يطابق. وإليك ما يجنبك ذلك.',
          '## الأرقام واحدا واحدا',
          'لكل رقم شكله. ومعرفته تجعلك تنتبه بنفسك إلى أن رقما ينقص قبل أن تخبرك بذلك آلة أو شخص.',
        ],
      },
      {
        kind: 'table',
        caption: 'أرقام التعريف المغربية وأشكالها',
        head: ['الرقم', 'ما هو', 'الشكل المعتاد', 'أين تجده'],
        rows: [
          ['CIN', 'البطاقة الوطنية للتعريف', 'حرف أو حرفان ثم ستة أرقام على الأكثر', 'وجه البطاقة'],
          [
            'RIB',
            'الحساب البنكي',
            '24 رقما: البنك 3 والمدينة 3 والحساب 16 والمفتاح 2',
            'شهادة كشف التعريف البنكي أو دفتر الشيكات أو التطبيق',
          ],
          ['IBAN', 'الحساب نفسه للمعاملات مع الخارج', 'MA ثم 64 ثم الكشف: 28 رمزا', 'شهادة كشف التعريف البنكي'],
          ['ICE', 'التعريف الموحد للمقاولة', '15 رقما مع احتساب الأصفار الأولى', 'الفواتير أو الشهادة'],
          ['IF', 'التعريف الضريبي', '7 أرقام أو 8', 'الشهادة الضريبية'],
          ['RC', 'السجل التجاري', '8 أرقام على الأكثر مع اسم المحكمة', 'مستخرج السجل'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          '### كشف التعريف البنكي ومفتاحه',
          'الرقمان الأخيران في كشف التعريف البنكي يحسبان من الأرقام الاثنين والعشرين الأخرى. وبهما يكتشف فورا خطأ الكتابة أو رقمان تبادلا مكانيهما. ويضم IBAN المغربي الكشف كاملا، وبما أن مفتاح الكشف يخضع أصلا للقاعدة نفسها فالرقمان اللذان يتبعان MA هما دائما 64. وإن جاء بعد MA رقمان آخران فقد نُقل رقم الحساب خطأ.',
          '### السجل التجاري ومحكمته',
          'قد يوجد الرقم نفسه في فاس وفي طنجة لمقاولتين لا علاقة بينهما، ولذلك تطلب المحكمة دائما مع الرقم. أما المقاول الذاتي فليس مسجلا في السجل التجاري، فلا ينبغي أن يطلب منه رقم السجل ولا النظام الأساسي.',
          '### والضريبة على القيمة المضافة؟',
          'ليس لها رقم خاص. التعريف الضريبي والتعريف الموحد هما اللذان يدلان على الخاضع لها. فإن طالبك نموذج ما بـ«رقم الضريبة المغربي» فاسأل عما ينتظره بالضبط.',
          '## الوثائق التي تجهزها',
        ],
      },
      {
        kind: 'table',
        caption: 'المطلوب على ShareYourSales حسب وضعيتك',
        head: ['الوثيقة', 'مؤثر', 'مقاول ذاتي', 'شركة'],
        rows: [
          ['البطاقة الوطنية، الوجه والظهر', 'نعم', 'نعم', 'نعم، للممثل'],
          ['شهادة كشف التعريف البنكي', 'نعم', 'نعم', 'نعم، للشركة'],
          ['الشهادة الضريبية', 'لا', 'نعم', 'نعم'],
          ['مستخرج السجل التجاري', 'لا', 'لا', 'نعم'],
          ['النظام الأساسي', 'لا', 'لا', 'نعم'],
          ['إثبات العنوان', 'اختياري', 'اختياري', 'اختياري'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          'يخص عمود المقاول الذاتي من يبيع بهذه الصفة. تقبل الملفات بصيغة JPEG أو PNG أو PDF في حدود 10 ميغابايت لكل ملف. ويُرفض ملف PDF المحمي بكلمة مرور، وكذا الملف الذي يتضمن برنامجا أو ملفات مرفقة: اطبعه بصيغة PDF وأرسل الناتج.',
          '### كيف تصور البطاقة مرة واحدة',
          '1. ضع البطاقة على سطح موحد اللون غير لامع، أغمق منها.',
          '2. اقترب من نافذة ولا تستعمل الفلاش، فالانعكاس يخفي دائما الرقم المهم.',
          '3. أظهر الزوايا الأربع، والبطاقة مبسوطة، ولا إصبع على حافتها.',
          '4. كبّر الصورة وأعد قراءتها. إن صعبت عليك قراءة التاريخ صعبت علينا.',
          'في ظهر البطاقة الإلكترونية ثلاثة أسطر من الحروف والعلامات. نقلها اختياري، لكنه يسرع التحقق: فهي تقول ما يقوله الوجه في شكل تقرؤه الآلة دون خطأ.',
        ],
      },
      {
        kind: 'picture',
        scene: 'phone',
        alt: 'رسم لهاتفين على طاولة في ضوء نافذة.',
        caption: 'ضوء نافذة وأربع زوايا ظاهرة ولا فلاش: صورة واحدة تكفي.',
      },
      {
        kind: 'text',
        paragraphs: [
          '## ماذا يقع بعد الإرسال',
          'يسلك ملفك طريقا قصيرا لا يتغير. تحفظه مسودة ما شئت من الوقت. ثم ترسله فلا يتغير أثناء الفحص. يتولاه شخص من الفريق فيراجع كل نقطة، ثم يقبله أو يطلب منك توضيحا أو يرفضه. يستغرق الفحص في العادة أقل من يومي عمل، وتخبرك رسالة إلكترونية بكل مرحلة.',
          'وحين يظهر شيء يستدعي الانتباه، كحساب بنكي سبق أن صرح به شخص آخر، يلزم تأكيد شخص ثان. ولا يفحص أحد ملفه بنفسه.',
          '### لماذا يعود الملف',
          '- الصورة غير واضحة أو مقطوعة أو يغطيها انعكاس.',
          '- البطاقة منتهية الصلاحية. جددها أولا.',
          '- اسم الحساب البنكي يخالف اسم البطاقة أو الشركة.',
          '- رقم خاطئ في كشف التعريف البنكي، أو رقمان مقلوبان.',
          '- الكشف نفسه أو رقم البطاقة نفسه يوجد في ملف شخص آخر.',
          'والرفض ليس اتهاما. اقرأ السبب وصحح وأعد الإرسال، لكن خذ وقتك، فالملف يُرفض ثلاث مرات على الأكثر قبل أن يصير عليك أن تراسلنا. وإن كنت تتقاسم حسابا مع أسرتك فاعلم أن التحويلات تذهب إلى حساب باسمك: افتح واحدا قبل أن تبدأ.',
          '### حين يتغير شيء',
          'بنك جديد أو بطاقة جديدة أو اسم جديد: كل ذلك يخضع للتحقق كما في المرة الأولى. وما إن تؤكد التغيير حتى تُعلَّق تحويلاتك 72 ساعة. الأمر مزعج وهو مقصود: لو قدّم شخص آخر الطلب مكانك لكانت أمامك ثلاثة أيام لتتحرك. ويتجدد التحقق أيضا مع الزمن، بعد سنتين على الأكثر أو حين تنتهي صلاحية البطاقة.',
          '## حقوقك',
          'ينظم القانون 09.08 استعمال معطياتك الشخصية، وتتطلب معالجة رقم البطاقة الوطنية إذنا مسبقا من اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي. من حقك أن تطلب الاطلاع على ما يُحتفظ به عنك، وأن تطلب تصحيحه، وأن تعترض على بعض استعمالاته.',
          'لكنك لا تستطيع أن تمحو غدا دليل أداء تم أمس: فالقانون يفرض حفظ بعض الوثائق، عشر سنوات بعد انتهاء العلاقة بالنسبة إلى ما بني عليه الأداء لك. ويمحى الملف الذي لم يرسل بعد تسعين يوما، والملف المرفوض بعد سنة. ولسؤال دقيق استشر مختصا، وتفصّل [سياسة الخصوصية](/ar/safahat/سياسة-الخصوصية) ما بقي.',
          '## كيف تحمي وثائقك',
          '- أرسلها من الفضاء المخصص لها فقط، لا عبر تطبيقات المراسلة ولا جوابا عن بريد إلكتروني.',
          '- تحقق من عنوان الموقع قبل رفع أي وثيقة.',
          '- لا تعط أحدا رمزا وصلك في رسالة قصيرة ولا الرمز السري لبطاقتك البنكية، فلا حاجة إليهما في أي تحقق من الهوية.',
          '- امح الصور من هاتفك ومن محادثاتك بعد قبول الملف.',
          'ومن جهتنا يُشفَّر كل ملف بمفتاح خاص به. ولا يستطيع فتحه إلا من يفحص الملفات، عبر عنوان لا يصلح إلا مرة واحدة، ويسجل كل اطلاع، وتحمل الصورة المعروضة اسم من ينظر إليها. ومع ذلك لا نقول إننا «معتمدون»: هي احتياطات، ولا احتياط كامل.',
        ],
      },
      {
        kind: 'quote',
        text: 'قضيت سنة قبل أن أفتح حسابا باسمي، كسلا لا غير. ويوم وصلت أول عمولة لم أجد أين أستقبلها.',
        name: 'كنزة بوزيدي',
        role: 'كاتبة في المدونة، صانعة محتوى بالدار البيضاء',
      },
      {
        kind: 'questions',
        title: 'أسئلة عن التحقق',
        items: [
          {
            question: 'هل يلزم التحقق لفتح الحساب؟',
            answer:
              'لا. يمكنك أن تسجل وتتصفح العروض وتطلب الترويج لها وتنشئ روابط. ويصير التحقق ضروريا قبل أول تحويل بالنسبة إلى المؤثر، وقبل عرض أي منتج للبيع بالنسبة إلى التاجر.',
          },
          {
            question: 'هل يمكنني أن أستقبل عمولاتي في حساب زوجي أو زوجتي؟',
            answer: 'لا. ينبغي أن يكون الحساب باسمك أو باسم شركتك، وهذا ما تثبته شهادة كشف التعريف البنكي.',
          },
          {
            question: 'اسمي مكتوب بشكل مختلف في البطاقة وفي البنك، فهل في ذلك مشكلة؟',
            answer:
              'ليس بالضرورة. فترتيب الأسماء وعلامات الحروف والكتابات الشائعة بالحروف اللاتينية، مثل Mohammed وMohamed، معروفة لدينا. أما الفرق الأكبر فيفحصه شخص، فوضحه مسبقا.',
          },
          {
            question: 'ليس لي عنوان قار باسمي، فماذا أفعل؟',
            answer: 'اذكر العنوان الذي تتوصل فيه ببريدك. إثبات العنوان اختياري، وإن احتاج الأمر إلى توضيح طلبناه منك.',
          },
          {
            question: 'كم تبقى وثائقي عندكم؟',
            answer:
              'تسعين يوما إن لم ترسل الملف قط، وسنة إن رفض، وعشر سنوات بعد مغادرتك بالنسبة إلى الوثائق التي بنيت عليها التحويلات كما يفرض القانون. أما إثبات العنوان فيمحى بعد سنة.',
          },
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          'وإن طال انتظارك فاسأل من صفحة [الاتصال](/ar/ittissal) أين وصل ملفك، فالجواب الواضح جزء من الخدمة. ولتفهم ما يلي التحقق اقرأ [كيف تصل حملة إلى التحويل](/ar/moudawana/حملة-من-الموجز-إلى-التحويل).',
        ],
      },
    ],
    en: [
      {
        kind: 'text',
        paragraphs: [
          'KYC stands for “know your customer”. Before sending money to anyone, a platform has to know who they are and check that the bank account really is theirs. It can be tedious, but it is what keeps a stranger from collecting your commissions in your place.',
          'The good news: a well-prepared application takes about ten minutes. Most of those that drag on are held up by a blurred photo, two swapped digits or a name that does not match. Here is how not to be one of them.',
          '## The numbers, one by one',
          'Each number has a shape. Knowing it lets you notice a missing digit yourself, before a machine or a person tells you.',
        ],
      },
      {
        kind: 'table',
        caption: 'Moroccan identifiers and their shape',
        head: ['Number', 'What it is', 'Usual shape', 'Where to find it'],
        rows: [
          ['CIN', 'National identity card', 'One or two letters, then up to six digits', 'Front of the card'],
          [
            'RIB',
            'Bank account',
            '24 digits: bank 3, town 3, account 16, key 2',
            'RIB certificate, cheque book, banking app',
          ],
          ['IBAN', 'The same account, for use abroad', 'MA, 64, then the RIB: 28 characters', 'RIB certificate'],
          ['ICE', 'Common business identifier', '15 digits, leading zeros included', 'Invoices, certificate'],
          ['IF', 'Tax identifier', '7 or 8 digits', 'Tax certificate'],
          ['RC', 'Trade register', 'Up to 8 digits, with the name of the court', 'Register extract'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          '### The RIB and its key',
          'The last two digits of a RIB are worked out from the other twenty-two. That is how a typing mistake or two swapped digits are spotted at once. A Moroccan IBAN contains the whole RIB; because the key of the RIB already follows the same rule, the two digits after MA are always 64. An IBAN that starts with MA and anything else was copied wrongly.',
          '### The trade register and its court',
          'The same number can exist in Fes and in Tangier, for two unrelated businesses. That is why the court is always asked for together with the number. An auto-entrepreneur is not entered in the trade register at all: nobody should ask them for an RC number or for articles of association.',
          '### And VAT?',
          'It has no number of its own. The tax identifier and the ICE together tell who is registered. If a form demands a “Moroccan VAT number”, ask what exactly it expects.',
          '## The documents to prepare',
        ],
      },
      {
        kind: 'table',
        caption: 'What is asked on ShareYourSales, by situation',
        head: ['Document', 'Influencer', 'Auto-entrepreneur', 'Company'],
        rows: [
          ['CIN, front and back', 'yes', 'yes', 'yes, of the representative'],
          ['RIB certificate', 'yes', 'yes', 'yes, of the company'],
          ['Tax certificate', 'no', 'yes', 'yes'],
          ['Trade register extract', 'no', 'no', 'yes'],
          ['Articles of association', 'no', 'no', 'yes'],
          ['Proof of address', 'optional', 'optional', 'optional'],
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          'The auto-entrepreneur column is for those who sell in that capacity. Files are accepted as JPEG, PNG or PDF, up to 10 MB each. A PDF protected by a password will be refused, and so will one that contains a program or attached files: print it to PDF and send the result.',
          '### Photographing a card only once',
          '1. Lay the card on a plain, matt surface, darker than the card.',
          '2. Stand near a window and switch the flash off: the glare always hides the digit that matters.',
          '3. Frame all four corners, flat, with no finger on the edge.',
          '4. Enlarge the photo and read it again. If you struggle to make out the date, so shall we.',
          'On the back of the electronic card are three lines of letters and chevrons. Copying them is optional but speeds up the check: they say what the front says, in a form that a machine reads without mistakes.',
        ],
      },
      {
        kind: 'picture',
        scene: 'phone',
        alt: 'Drawing of two telephones on a table, in the light of a window.',
        caption: 'Light from a window, four visible corners, no flash: one photo is enough.',
      },
      {
        kind: 'text',
        paragraphs: [
          '## What happens once it is sent',
          'Your application follows a short path that is always the same. You keep it as a draft for as long as you need. You send it; it no longer changes while it is examined. Someone on the team takes it on, checks each point, then approves it, asks you for a clarification or refuses it. This usually takes less than two working days, and an e-mail tells you of each step.',
          'When something stands out, such as a bank account that somebody else has already declared, a second person has to confirm. Nobody examines their own case.',
          '### Why an application comes back',
          '- The photo is blurred, cropped or covered by glare.',
          '- The card has expired. Renew it first.',
          '- The name on the bank account is not that of the card or the company.',
          '- A digit of the RIB is wrong, or two are swapped.',
          '- The same RIB or CIN appears in somebody else’s case.',
          'A refusal is not an accusation. Read the reason, correct it and send it again; but take the time to do it well, because a case can be refused three times at most before you have to write to us. If you share an account with your family, bear in mind that payouts go to an account in your own name: open one before you begin.',
          '### When something changes',
          'A new bank, a new card, a new name: each is checked like the first time. As soon as you confirm the change, your payouts are suspended for 72 hours. It is annoying and it is meant to be: had somebody else made the request in your place, you would have three days to react. The check is also renewed over time, after two years at the latest or when the card expires.',
          '## Your rights',
          'Law 09-08 governs the use of your personal data. Processing the number of a national identity card requires prior authorisation from the CNDP, the commission in charge of this protection. You may ask to see what is kept about you, have it corrected and object to certain uses.',
          'What you cannot do is erase tomorrow the proof of a payment made yesterday: the law requires some documents to be kept, for ten years after the relationship ends in the case of those on which you were paid. An application that was never sent is erased after ninety days, one that was refused after a year. For a precise question ask an adviser; our [privacy policy](/en/pages/privacy-policy) sets out the rest.',
          '## Protecting your documents',
          '- Send them only from the space meant for them, never through a messaging app or in reply to an e-mail.',
          '- Check the address of the site before you upload anything.',
          '- Never give anyone a code you received by text message or the PIN of your bank card: no identity check needs them.',
          '- Delete the photos from your gallery and your conversations once the case is approved.',
          'On our side each file is encrypted with a key of its own. Only the people who examine cases can open it, through an address that works once; each viewing is recorded, and the picture shown bears the name of whoever looks at it. We do not call ourselves “certified” for all that: these are precautions, and none is perfect.',
        ],
      },
      {
        kind: 'quote',
        text: 'It took me a year to open an account in my own name, out of sheer laziness. The day my first commission came, I had nowhere to receive it.',
        name: 'Kenza Bouzidi',
        role: 'Writer on this blog, creator in Casablanca',
      },
      {
        kind: 'questions',
        title: 'Questions about the check',
        items: [
          {
            question: 'Do I have to be verified to open an account?',
            answer:
              'No. You can sign up, browse deals, ask to promote them and make links. The check becomes necessary before the first payout for an influencer, and before putting a deal on sale for a merchant.',
          },
          {
            question: 'Can I receive my commissions on my spouse’s account?',
            answer:
              'No. The account has to be in your name, or in that of your company. That is what the RIB certificate shows.',
          },
          {
            question: 'My name is spelt differently on my card and at the bank. Is that a problem?',
            answer:
              'Not necessarily. The order of names, accents and common spellings such as Mohammed and Mohamed are recognised. A greater difference is examined by a person: explain it beforehand.',
          },
          {
            question: 'I have no fixed address in my name. What should I do?',
            answer:
              'Give the address where you receive your post. Proof of address is optional; if something needs to be cleared up, we will ask.',
          },
          {
            question: 'How long do you keep my papers?',
            answer:
              'Ninety days if you never send the application, a year if it is refused, and ten years after you leave for the documents on which payments were based, as the law requires. Proof of address is erased after one year.',
          },
        ],
      },
      {
        kind: 'text',
        paragraphs: [
          'And if your case drags on, ask where it stands from the [Contact](/en/contact) page. A clear answer is part of the service. To understand what follows the check, read [how a campaign reaches the transfer](/en/blog/a-campaign-from-brief-to-payout).',
        ],
      },
    ],
  },
  publishedDaysAgo: 9,
};
