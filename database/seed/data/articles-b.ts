import type { SeedArticle } from '../types.ts';
import { identityChecks } from './articles-kyc-au-maroc.ts';

/** Articles for shoppers, and the paperwork that concerns everybody. */
export const articlesB: SeedArticle[] = [
  identityChecks,
  {
    key: 'choisir-une-offre',
    author: 'hajar-amzil',
    category: 'acheter',
    tags: ['bien-acheter'],
    scene: 'breakfast',
    title: {
      fr: 'Bien choisir une offre : lire les conditions en cinq minutes',
      ar: 'كيف تختار عرضا جيدا: اقرأ الشروط في خمس دقائق',
      en: 'Choosing a deal well: read the conditions in five minutes',
    },
    slug: {
      fr: 'bien-choisir-une-offre',
      ar: 'كيف-تختار-عرضا-جيدا',
      en: 'choosing-a-deal-well',
    },
    excerpt: {
      fr: 'Prix d’origine, dates exclues, réservation, suppléments : les questions à se poser avant de payer, et celles qu’il faut poser au marchand.',
      ar: 'الثمن الأصلي والأيام المستثناة والحجز والإضافات: أسئلة تطرحها على نفسك قبل الأداء، وأخرى تطرحها على التاجر.',
      en: 'Original price, excluded dates, booking, extras: the questions to ask yourself before paying, and those to ask the merchant.',
    },
    parts: {
      fr: [
        {
          kind: 'text',
          paragraphs: [
            'Une belle remise sur une chose dont on n’a pas besoin reste une dépense. J’achète des offres depuis des années, pour mes carnets et pour mes dimanches, et j’ai fini par me faire une petite liste. Elle tient en cinq minutes et m’a épargné bien des déceptions.',
            '## Commencer par soi',
            'En aurais-je envie au prix normal ? Puis-je vraiment y aller, un jour de semaine, à l’autre bout de la ville, avant la fin de validité ? Si l’une des deux réponses est non, je ferme la page. Un bon qui dort dans un téléphone coûte plus cher que le plein tarif.',
            '## Regarder le prix en face',
            'Le pourcentage attire l’œil, mais c’est le prix final qui sort de votre poche. Comparez le prix barré avec la carte du restaurant ou les tarifs affichés par l’établissement. Vérifiez s’il s’agit d’un prix par personne ou pour deux, et si les boissons, la taxe de séjour ou la livraison s’ajoutent.',
            '## Lire les conditions dans l’ordre',
            '- La validité : jusqu’à quand, et à partir de quel jour après l’achat ?',
            '- La réservation : par téléphone, combien de temps à l’avance, avec quelles disponibilités ?',
            '- Les restrictions : week-ends, jours fériés, vacances scolaires, ramadan, âge minimum.',
            '- L’annulation : que devient le bon si vous ne venez pas, ou si le marchand reporte ?',
            '- La livraison, pour un objet : villes desservies, délai, retour.',
            'Si une phrase peut se lire de deux façons, posez la question avant d’acheter et gardez la réponse écrite.',
            '## Lire les avis sans se laisser bercer',
            'Je commence par les notes moyennes, celles à trois étoiles : elles disent ce qui est bien et ce qui l’est moins. Je cherche ce qui se répète. Une plainte isolée sur le bruit est une affaire de goût ; plusieurs fois la même remarque sur l’attente, c’est une information. La réponse du commerçant compte aussi : polie et précise, elle me rassure.',
            '## Le jour venu',
            'Téléphonez pour confirmer, présentez le bon avant de commander et non au moment de l’addition, et gardez le reçu. Si ce que l’on vous sert ne correspond pas à l’offre, dites-le sur place, calmement, puis écrivez au support avec une photo.',
            '## Une dernière chose',
            'Le compte à rebours indique une date réelle, pas un ordre. Si vous hésitez, laissez passer la nuit. Les bonnes offres reviennent souvent ; l’argent dépensé trop vite, plus rarement.',
          ],
        },
        {
          kind: 'questions',
          title: 'Trois questions avant de payer',
          items: [
            {
              question: 'Le prix barré est-il vérifié ?',
              answer:
                'Chaque offre est relue avant d’être mise en vente, et nous pouvons demander au marchand de justifier son prix d’origine. Votre meilleure vérification reste de comparer avec sa carte ou son tarif du jour ; si l’écart vous étonne, signalez-le.',
            },
            {
              question: 'Que vaut mon bon après la date limite ?',
              answer:
                'L’avantage de l’offre est perdu, mais un bon payé d’avance garde la valeur de ce que vous avez payé, à déduire de l’addition chez ce marchand.',
            },
            {
              question: 'Un avis peut-il être acheté ?',
              answer:
                'Seules les personnes qui ont profité de leur achat peuvent donner un avis, un seul par offre. Un marchand peut répondre et signaler, pas retirer une critique sincère.',
            },
          ],
        },
        {
          kind: 'products',
          title: 'Pour s’exercer à lire une offre',
          keys: ['restaurant-fes-diner-fassi', 'sejour-marrakech-riad', 'sport-casablanca-trois-mois'],
        },
        {
          kind: 'text',
          paragraphs: [
            'Si vous changez d’avis malgré tout, lisez [ce que la loi vous permet](/blog/droit-de-retractation-loi-31-08), ou consultez la [foire aux questions](/faq).',
          ],
        },
      ],
      ar: [
        {
          kind: 'text',
          paragraphs: [
            'التخفيض الكبير على شيء لا نحتاج إليه يبقى مصروفا. أشتري العروض منذ سنوات، لدفاتري ولأيام راحتي، وانتهى بي الأمر إلى لائحة صغيرة أراجعها في خمس دقائق، وقد جنبتني خيبات كثيرة.',
            '## ابدأ بنفسك',
            'هل كنت سأرغب فيه بالثمن العادي؟ وهل أستطيع حقا أن أذهب في يوم عمل إلى الطرف الآخر من المدينة قبل انتهاء الصلاحية؟ إن كان الجواب عن أحد السؤالين «لا» أغلقت الصفحة. فالقسيمة النائمة في الهاتف أغلى من الثمن الكامل.',
            '## انظر إلى الثمن كما هو',
            'النسبة المئوية تجذب العين، لكن ما يخرج من جيبك هو الثمن النهائي. قارن الثمن المشطوب بقائمة المطعم أو بالأثمنة المعلنة لدى المحل. وتأكد هل الثمن لشخص واحد أم لشخصين، وهل تضاف إليه المشروبات أو رسم الإقامة أو التوصيل.',
            '## اقرأ الشروط بالترتيب',
            '- الصلاحية: إلى متى، وابتداء من أي يوم بعد الشراء؟',
            '- الحجز: هل هو بالهاتف، وقبل كم من الوقت، وما المواعيد المتاحة؟',
            '- الاستثناءات: نهاية الأسبوع، والأعياد، والعطل المدرسية، ورمضان، والسن الأدنى.',
            '- الإلغاء: ما مصير القسيمة إن لم تحضر أو أرجأ التاجر الموعد؟',
            '- التوصيل إن كان العرض سلعة: المدن المشمولة، والأجل، وكيفية الإرجاع.',
            'وإذا احتملت جملة معنيين فاسأل قبل الشراء واحتفظ بالجواب مكتوبا.',
            '## اقرأ الآراء بعين يقظة',
            'أبدأ بالآراء المتوسطة، أي ثلاث نجوم، لأنها تذكر الحسن وما دونه. وأبحث عما يتكرر: شكوى واحدة من الضجيج مسألة ذوق، أما الملاحظة نفسها عن طول الانتظار من عدة أشخاص فهي معلومة. ورد التاجر مهم أيضا، فإن كان مهذبا ودقيقا اطمأننت.',
            '## يوم الموعد',
            'اتصل لتأكيد الحجز، وأظهر القسيمة قبل أن تطلب لا حين تأتي الفاتورة، واحتفظ بالوصل. وإن لم يكن ما قدم لك مطابقا للعرض فقل ذلك في المكان بهدوء، ثم راسل فريق الدعم مع صورة ورقم القسيمة.',
            '## قبل شراء سلعة',
            'حين يكون العرض زربية أو جهازا أو عطرا، أبحث عن المقاسات والمواد وبلد الصنع ومدة الضمان، ولا أكتفي بالصورة. أسأل عن لون القطعة في ضوء النهار، وعمن يؤدي مصاريف الإرجاع. وعند التسليم أفتح العلبة قبل أن ينصرف عامل التوصيل إن أمكن، وألتقط صورة إذا رأيت كسرا أو نقصا، لأن الشكوى المصورة في اليوم نفسه تحل بسرعة.',
            '## كلمة أخيرة',
            'العد التنازلي يدل على تاريخ حقيقي، وليس أمرا بالشراء. إن ترددت فدع الليلة تمر، أو اسأل من جرب المكان قبلك. العروض الجيدة كثيرا ما تعود، أما المال الذي أنفق على عجل فقلما يعود.',
          ],
        },
        {
          kind: 'questions',
          title: 'ثلاثة أسئلة قبل الأداء',
          items: [
            {
              question: 'هل يتم التحقق من الثمن المشطوب؟',
              answer:
                'يراجع كل عرض قبل طرحه للبيع، وقد نطلب من التاجر تبرير ثمنه الأصلي. وأفضل تحقق هو أن تقارنه بلائحة أثمنته اليوم، فإن فاجأك الفرق فأبلغنا.',
            },
            {
              question: 'ما قيمة قسيمتي بعد آخر أجل؟',
              answer:
                'تضيع ميزة العرض، لكن القسيمة المؤداة مسبقا تحتفظ بقيمة ما أديته، وتخصم من الحساب لدى هذا التاجر.',
            },
            {
              question: 'هل يمكن شراء رأي؟',
              answer:
                'لا يبدي رأيه إلا من استفاد من شرائه، ومرة واحدة لكل عرض. وللتاجر أن يرد وأن يبلّغ، لا أن يحذف نقدا صادقا.',
            },
          ],
        },
        {
          kind: 'products',
          title: 'عروض تتمرن على قراءتها',
          keys: ['restaurant-fes-diner-fassi', 'sejour-marrakech-riad', 'sport-casablanca-trois-mois'],
        },
        {
          kind: 'text',
          paragraphs: [
            'وإن غيرت رأيك رغم ذلك فاقرأ [ما يتيحه لك القانون](/ar/moudawana/حق-التراجع-القانون-31-08)، أو اطلع على [الأسئلة الشائعة](/ar/asila).',
          ],
        },
      ],
      en: [
        {
          kind: 'text',
          paragraphs: [
            'A fine discount on something you do not need is still money spent. I have been buying deals for years, for my notebooks and for my Sundays, and I ended up with a short list. It takes five minutes and has saved me a good many disappointments.',
            '## Start with yourself',
            'Would I want this at the normal price? Can I really get there, on a weekday, across town, before it expires? If either answer is no, I close the page. A voucher asleep in a phone costs more than the full price.',
            '## Look the price in the eye',
            'The percentage catches your attention, but the final price is what leaves your pocket. Compare the crossed-out price with the restaurant’s menu or the rates the place displays. Check whether it is per person or for two, and whether drinks, tourist tax or delivery come on top.',
            '## Read the conditions in order',
            '- Validity: until when, and starting how long after you buy?',
            '- Booking: by phone, how far ahead, and which slots are left?',
            '- Restrictions: weekends, public holidays, school holidays, Ramadan, minimum age.',
            '- Cancellation: what becomes of the voucher if you cannot go, or if the merchant postpones?',
            '- Delivery, for goods: which cities, how long, how returns work.',
            'If a sentence can be read two ways, ask before you buy and keep the answer in writing.',
            '## Read reviews with a cool head',
            'I begin with the middling ones, the three-star reviews, because they say what is good and what is less so. I look for what repeats. One complaint about noise is a matter of taste; the same remark about waiting, from several people, is information. The merchant’s reply counts as well: polite and precise puts me at ease.',
            '## When the day comes',
            'Ring to confirm, show the voucher before you order rather than when the bill arrives, and keep the receipt. If what you are given does not match the deal, say so there and then, calmly, and afterwards write to support with a photo.',
            '## Before buying an object',
            'When the deal is a rug, a phone or a perfume, look for measurements, materials and the length of the warranty, and ask who pays for returns. Open the parcel while the courier is still there if you can, and photograph anything broken or missing.',
            '## One last thing',
            'The countdown shows a real date; it is not an order. If you are in two minds, sleep on it. Good deals often come back. Money spent in a hurry seldom does.',
          ],
        },
        {
          kind: 'questions',
          title: 'Three questions before you pay',
          items: [
            {
              question: 'Is the crossed-out price checked?',
              answer:
                'Every deal is read before it goes on sale, and we may ask the merchant to justify the original price. Your best check is still to compare it with their menu or price list of the day; if the gap surprises you, tell us.',
            },
            {
              question: 'What is my voucher worth after its last date?',
              answer:
                'The benefit of the deal is lost, but a voucher paid in advance keeps the value of what you paid, to be taken off the bill at that merchant’s.',
            },
            {
              question: 'Can a review be bought?',
              answer:
                'Only people who have made use of their purchase can leave a review, one for each deal. A merchant can answer and report, not remove sincere criticism.',
            },
          ],
        },
        {
          kind: 'products',
          title: 'To practise reading a deal',
          keys: ['restaurant-fes-diner-fassi', 'sejour-marrakech-riad', 'sport-casablanca-trois-mois'],
        },
        {
          kind: 'text',
          paragraphs: [
            'If you change your mind all the same, read [what the law allows you](/en/blog/right-of-withdrawal-law-31-08), or see the [frequently asked questions](/en/faq).',
          ],
        },
      ],
    },
    publishedDaysAgo: 17,
  },
  {
    key: 'droit-de-retractation',
    author: 'mehdi-ouazzani',
    category: 'demarches',
    tags: ['droits-et-demarches', 'bien-acheter'],
    scene: 'shoes',
    title: {
      fr: 'Changer d’avis après un achat en ligne : sept jours, et comment s’y prendre',
      ar: 'غيرت رأيك بعد الشراء عبر الإنترنت؟ أمامك سبعة أيام، وهذه هي الطريقة',
      en: 'Changing your mind after buying online: seven days, and how to use them',
    },
    slug: {
      fr: 'droit-de-retractation-loi-31-08',
      ar: 'حق-التراجع-القانون-31-08',
      en: 'right-of-withdrawal-law-31-08',
    },
    excerpt: {
      fr: 'La loi 31-08 donne sept jours pour se rétracter d’un achat à distance. Quand le délai commence, ce qui est exclu, le message à envoyer.',
      ar: 'يمنحك القانون 31.08 سبعة أيام للتراجع عن شراء تم عن بعد. متى يبدأ الأجل، وما الذي يستثنى، وأي رسالة تكتب.',
      en: 'Law 31-08 gives you seven days to withdraw from a distance purchase. When the clock starts, what is excluded, and the message to send.',
    },
    parts: {
      fr: [
        {
          kind: 'text',
          paragraphs: [
            'Vous avez commandé des chaussures, elles arrivent, la couleur ne vous plaît plus. Au Maroc, la loi 31-08 sur la protection du consommateur prévoit ce cas : pour un contrat conclu à distance, par internet ou par téléphone, vous pouvez changer d’avis sans donner de raison et sans pénalité.',
            '## Sept jours, à partir de quand ?',
            'Pour un objet, le délai de sept jours court à compter de la réception. Pour une prestation de services, il court à compter de l’acceptation de l’offre, c’est-à-dire en pratique du jour de l’achat.',
            'Si le vendeur n’a pas confirmé par écrit les informations que la loi lui impose, ce délai passe à trente jours. Gardez donc l’e-mail de confirmation : il dit ce que vous avez accepté et quand.',
            '## Ce que l’on vous rembourse',
            'Le vendeur rembourse la somme payée, au plus tard dans les quinze jours qui suivent l’exercice du droit. Passé cette date, la somme produit des intérêts au taux légal. Les frais de retour peuvent en revanche rester à votre charge : regardez ce que disent les conditions de vente.',
            '## Les exceptions à connaître',
            'Sauf accord contraire entre les parties, on ne peut pas se rétracter dans certains cas :',
            '- un service commencé, avec votre accord, avant la fin des sept jours ;',
            '- un objet fait à vos mesures ou personnalisé ;',
            '- un produit qui s’abîme ou se périme vite, ou qui ne peut être réexpédié ;',
            '- un enregistrement ou un logiciel dont vous avez ouvert l’emballage ;',
            '- un journal ou un magazine.',
            'Les prestations réservées pour une date précise, comme une nuit d’hôtel, un transport ou une table, suivent souvent leurs propres règles d’annulation. Lisez-les avant de payer : elles doivent figurer dans l’offre.',
            '## Et pour un bon non utilisé ?',
            'Un bon acheté hier et que vous n’avez pas encore présenté n’est pas un service commencé. Demandez l’annulation dans les sept jours, avant de réserver un créneau. Une fois le bon accepté par le marchand, la prestation est engagée.',
            '## Le message à envoyer',
            'Quelques lignes suffisent : « Je vous informe que je me rétracte de la commande numéro …, reçue le …, conformément à la loi 31-08. Merci de me rembourser par le moyen de paiement utilisé. » Envoyez-le par un canal qui laisse une trace, puis renvoyez l’objet en bon état et gardez la preuve du dépôt.',
            '## Si le vendeur ne répond pas',
            'Relancez par écrit, puis tournez-vous vers une association de protection du consommateur. Le ministère chargé du commerce reçoit aussi les réclamations.',
            'Cet article donne des repères et ne remplace pas un conseil juridique. Et ne confondez pas : un produit défectueux ou non conforme relève de la garantie, avec d’autres délais.',
          ],
        },
        {
          kind: 'table',
          caption: 'Les délais en un coup d’œil',
          head: ['Ce que vous avez acheté', 'Le délai commence', 'Durée'],
          rows: [
            ['Un objet', 'Le jour où vous le recevez', '7 jours'],
            ['Une prestation', 'Le jour de l’achat', '7 jours'],
            ['Sans confirmation écrite des informations légales', 'Comme ci-dessus', '30 jours'],
            ['Le remboursement par le vendeur', 'Quand vous exercez ce droit', '15 jours au plus'],
          ],
        },
        {
          kind: 'questions',
          title: 'Sur ShareYourSales',
          items: [
            {
              question: 'Où faire la demande ?',
              answer:
                'Ouvrez votre commande et demandez le remboursement ; si vous avez acheté sans compte, le lien est dans l’e-mail de confirmation. Vous pouvez aussi nous écrire depuis la page Contact avec le numéro de commande.',
            },
            {
              question: 'J’ai payé à la livraison. Comment suis-je remboursé ?',
              answer:
                'Le marchand a encaissé les espèces : c’est lui qui vous les rend, et votre commande l’indique jusqu’à ce que ce soit fait. Pour une carte, l’argent revient sur la même carte.',
            },
            {
              question: 'Le bon a déjà été scanné. Est-ce trop tard ?',
              answer:
                'Oui pour le bon utilisé : la prestation a commencé. Ceux de la même commande que vous n’avez pas présentés peuvent encore être remboursés dans le délai.',
            },
          ],
        },
        {
          kind: 'text',
          paragraphs: [
            'Les [conditions générales de vente](/pages/conditions-generales-de-vente) reprennent ces règles, et la page [Contact](/contact) est là pour le reste. Pour une situation particulière, renseignez-vous auprès d’un conseil.',
          ],
        },
      ],
      ar: [
        {
          kind: 'text',
          paragraphs: [
            'طلبت حذاء فوصل، ثم لم يعجبك لونه. يتوقع القانون المغربي رقم 31.08 المتعلق بحماية المستهلك هذه الحالة: إذا أبرمت العقد عن بعد، عبر الإنترنت أو الهاتف، جاز لك أن تتراجع دون ذكر سبب ودون غرامة.',
            '## سبعة أيام، ابتداء من متى؟',
            'إن كان المشترى سلعة، يحسب أجل السبعة أيام من تاريخ تسلمها. وإن كان خدمة، يحسب من تاريخ قبول العرض، أي من يوم الشراء عمليا.',
            'وإذا لم يؤكد لك البائع كتابة المعلومات التي يفرضها عليه القانون، صار الأجل ثلاثين يوما. احتفظ إذن برسالة التأكيد، ففيها ما قبلته ومتى قبلته.',
            '## ما الذي تسترجعه',
            'يرد البائع المبلغ الذي أديته في أجل أقصاه خمسة عشر يوما من تاريخ ممارسة هذا الحق. وبعد ذلك تترتب على المبلغ فوائد بالسعر القانوني. أما مصاريف الإرجاع فقد تبقى على عاتقك، فراجع ما تقوله شروط البيع.',
            '## الاستثناءات',
            'لا يمكن التراجع في بعض الحالات ما لم يتفق الطرفان على غير ذلك:',
            '- خدمة بدأ تنفيذها بموافقتك قبل انقضاء الأيام السبعة؛',
            '- سلعة صنعت حسب مقاسك أو طلبك الخاص؛',
            '- منتج سريع التلف أو قصير الصلاحية أو لا يمكن إرجاعه بطبيعته؛',
            '- تسجيل أو برنامج معلوماتي فتحت غلافه؛',
            '- جريدة أو مجلة.',
            'أما الخدمات المحجوزة ليوم بعينه، كليلة في فندق أو رحلة أو مائدة في مطعم، فكثيرا ما تخضع لقواعد إلغاء خاصة بها. اقرأها قبل الأداء، إذ ينبغي أن ترد في العرض.',
            '## وماذا عن قسيمة لم تستعمل؟',
            'القسيمة التي اشتريتها أمس ولم تقدمها بعد ليست خدمة بدأ تنفيذها. اطلب إلغاءها داخل الأيام السبعة وقبل حجز أي موعد. أما بعد أن يقبلها التاجر فقد انطلقت الخدمة.',
            '## الرسالة التي تكتبها',
            'تكفي بضعة أسطر: «أخبركم بأنني أتراجع عن الطلب رقم … الذي تسلمته بتاريخ …، طبقا للقانون 31.08، وأرجو رد المبلغ بوسيلة الأداء التي استعملتها». أرسلها بطريقة تترك أثرا، ثم أعد السلعة في حالة جيدة واحتفظ بوصل الإرسال.',
            '## إن لم يجب البائع',
            'راسله مرة أخرى كتابة، ثم الجأ إلى إحدى جمعيات حماية المستهلك. كما تتلقى الوزارة المكلفة بالتجارة شكايات المستهلكين.',
            '## نصائح تختصر الطريق',
            'لا تنتظر اليوم السابع، فقد يصعب إثبات التاريخ إن تأخرت الرسالة. صوّر السلعة كما وصلتك، ولا تنزع الملصقات قبل أن تتأكد من اختيارك، واحتفظ بالغلاف. واتفق مع البائع على عنوان الإرجاع وطريقته قبل أن تسلم الطرد لشركة النقل، واكتب رقم تتبعه. فإن أديت عند التسليم نقدا، فاسأل منذ البداية كيف سيرد إليك المبلغ، واطلب أن يكون الجواب مكتوبا.',
            'هذا المقال للإرشاد ولا يغني عن استشارة قانونية. ولا تخلط بين الأمرين: السلعة المعيبة أو غير المطابقة تدخل في باب الضمان، ولها آجال أخرى.',
          ],
        },
        {
          kind: 'table',
          caption: 'الآجال في لمحة',
          head: ['ما اشتريته', 'يبدأ الأجل', 'المدة'],
          rows: [
            ['سلعة', 'يوم تتسلمها', '7 أيام'],
            ['خدمة', 'يوم الشراء', '7 أيام'],
            ['دون تأكيد مكتوب للمعلومات القانونية', 'كما سبق', '30 يوما'],
            ['رد البائع للمبلغ', 'حين تمارس هذا الحق', '15 يوما على الأكثر'],
          ],
        },
        {
          kind: 'questions',
          title: 'على ShareYourSales',
          items: [
            {
              question: 'أين أقدم الطلب؟',
              answer:
                'افتح طلبك واختر استرجاع المبلغ، وإن اشتريت دون حساب فالرابط في رسالة التأكيد. ويمكنك أيضا أن تراسلنا من صفحة الاتصال مع رقم الطلب.',
            },
            {
              question: 'أديت عند التسليم، فكيف أسترجع مالي؟',
              answer:
                'قبض التاجر النقود وهو من يردها إليك، ويشير طلبك إلى ذلك إلى أن يتم. أما البطاقة فيعود المال إليها نفسها.',
            },
            {
              question: 'سبق مسح القسيمة، فهل فات الأوان؟',
              answer:
                'نعم بالنسبة إلى القسيمة المستعملة لأن الخدمة بدأت. أما قسائم الطلب نفسه التي لم تقدمها فما زال ردها ممكنا داخل الأجل.',
            },
          ],
        },
        {
          kind: 'text',
          paragraphs: [
            'تعيد [الشروط العامة للبيع](/ar/safahat/الشروط-العامة-للبيع) ذكر هذه القواعد، وصفحة [الاتصال](/ar/ittissal) لما بقي. ولحالة خاصة استشر مختصا.',
          ],
        },
      ],
      en: [
        {
          kind: 'text',
          paragraphs: [
            'You order a pair of shoes, they arrive, and you no longer like the colour. Moroccan law has thought of this. Under Law 31-08 on consumer protection, if you bought at a distance, online or by telephone, you may change your mind without giving a reason and without a penalty.',
            '## Seven days from when?',
            'For goods, the seven days run from the day you receive them. For a service, they run from the day the offer is accepted, which in practice means the day you buy.',
            'If the seller did not confirm in writing the information the law requires, you get thirty days instead. So keep the confirmation email: it shows what you agreed to, and when.',
            '## What you get back',
            'The seller refunds what you paid, no later than fifteen days after you exercise the right. Beyond that date the sum bears interest at the legal rate. Return postage, on the other hand, may be yours to pay; see what the terms of sale say.',
            '## Exceptions worth knowing',
            'Unless both sides agree otherwise, there is no withdrawal in some cases:',
            '- a service that began, with your consent, before the seven days were over;',
            '- an object made to your measurements or personalised;',
            '- something that spoils or expires quickly, or cannot be sent back;',
            '- a recording or software whose packaging you have opened;',
            '- a newspaper or magazine.',
            'Services booked for a set date, such as a hotel night, a journey or a table, often follow cancellation rules of their own. Read them before you pay: they should be in the deal.',
            '## What about an unused voucher?',
            'A voucher you bought yesterday and have not shown to anyone is not a service that has begun. Ask for it to be cancelled within the seven days and before you book a slot. Once the merchant has accepted the voucher, the service is under way.',
            '## The message to send',
            'A few lines will do: “I am writing to withdraw from order number …, received on …, under Law 31-08. Please refund me by the means of payment I used.” Send it in a way that leaves a trace, then return the item in good condition and keep proof of posting.',
            '## If the seller does not answer',
            'Write again, then turn to a consumer protection association. The ministry in charge of trade also receives complaints.',
            'This article gives you bearings and is no substitute for legal advice. And do not mix two things up: goods that are faulty or not as described come under the guarantee, which has different time limits.',
          ],
        },
        {
          kind: 'table',
          caption: 'The time limits at a glance',
          head: ['What you bought', 'The period starts', 'Length'],
          rows: [
            ['An object', 'The day you receive it', '7 days'],
            ['A service', 'The day you buy it', '7 days'],
            ['Without written confirmation of the legal information', 'As above', '30 days'],
            ['The seller’s refund', 'When you exercise the right', '15 days at most'],
          ],
        },
        {
          kind: 'questions',
          title: 'On ShareYourSales',
          items: [
            {
              question: 'Where do I ask?',
              answer:
                'Open your order and ask for the refund; if you bought without an account, the link is in the confirmation e-mail. You can also write to us from the Contact page with the order number.',
            },
            {
              question: 'I paid on delivery. How am I refunded?',
              answer:
                'The merchant took the cash and gives it back to you; your order says so until it is done. With a card, the money returns to the same card.',
            },
            {
              question: 'The voucher has been scanned. Is it too late?',
              answer:
                'Yes for the voucher that was used: the service has begun. Those of the same order that you have not shown can still be refunded in time.',
            },
          ],
        },
        {
          kind: 'text',
          paragraphs: [
            'The [terms of sale](/en/pages/terms-of-sale) restate these rules, and the [Contact](/en/contact) page is there for the rest. For a particular situation, ask an adviser.',
          ],
        },
      ],
    },
    publishedDaysAgo: 27,
  },
  {
    key: 'guide-du-hammam',
    author: 'hajar-amzil',
    category: 'acheter',
    tags: ['art-de-vivre', 'bien-acheter'],
    scene: 'hammam',
    title: {
      fr: 'Première fois au hammam : les gestes, les usages, les petites choses à emporter',
      ar: 'دليل الحمام المغربي: العادات والآداب وما تحمله معك',
      en: 'Your first hammam: what to do, how to behave and what to bring',
    },
    slug: {
      fr: 'premiere-fois-au-hammam',
      ar: 'دليل-الحمام-المغربي',
      en: 'your-first-hammam',
    },
    excerpt: {
      fr: 'Du hammam de quartier au hammam d’hôtel : le déroulement, le savon beldi, le gant kessa, et ce que l’on ne fait pas.',
      ar: 'من حمام الحي إلى حمام الفندق: كيف تمر الحصة، والصابون البلدي والكيس، وما لا يليق فعله.',
      en: 'From the neighbourhood hammam to the hotel one: how it unfolds, beldi soap, the kessa glove, and what is not done.',
    },
    parts: {
      fr: [
        {
          kind: 'text',
          paragraphs: [
            'Ma grand-mère y allait le jeudi, avec un seau, des oranges et des nouvelles à raconter. Le hammam n’est pas seulement un bain de vapeur : c’est un lieu où l’on prend son temps ensemble. Si c’est votre première fois, voici de quoi pousser la porte sans gêne.',
            '## Deux maisons, un même rite',
            'Le hammam de quartier est simple, vivant, bon marché. On y vient avec ses affaires et l’on se lave soi-même, ou l’on confie son dos à la tayeba. Le hammam d’hôtel ou de spa fournit tout, se réserve à l’heure et se vit plus calmement. L’un n’est pas plus authentique que l’autre : ce sont deux humeurs.',
            'Femmes et hommes ont leurs salles ou leurs heures. Renseignez-vous avant de venir, surtout dans les petits établissements. Certains spas accueillent les couples en cabine privée.',
            '## Ce que l’on emporte',
            '- Une serviette, des claquettes et un sous-vêtement de rechange.',
            '- Le savon beldi, noir et souple, à base d’olive.',
            '- Le gant kessa, rugueux, que l’on garde pour soi.',
            '- Du ghassoul pour les cheveux, un peigne, et une bouteille d’eau.',
            'Laissez bijoux et téléphone à la maison : la vapeur ne les aime pas, et les photos sont exclues.',
            '## Comment cela se passe',
            'On garde le bas de son sous-vêtement ou son maillot. On commence par la salle tiède, puis l’on passe dans la chaude, quelques minutes, le temps que la peau s’assouplisse. On étale le savon, on attend, on rince. Vient alors le gommage, du bas vers le haut, avec de petits rouleaux gris qui étonnent toujours la première fois. On se rince à l’eau tiède, puis l’on termine par le ghassoul et un long repos.',
            'Dites « chouiya » si l’on frotte trop fort : personne ne s’en vexera.',
            '## Les bonnes manières',
            '- Saluez en entrant et parlez bas.',
            '- Rincez votre place avant et après vous.',
            '- Ne gaspillez pas l’eau : un seau rempli vaut mieux qu’un robinet ouvert.',
            '- Évitez de vous raser dans la salle commune.',
            '- Laissez un pourboire à la personne qui s’est occupée de vous, de la main à la main.',
            '## Quand s’abstenir',
            'Pas de hammam après un repas lourd, avec de la fièvre, un coup de soleil ou une peau irritée. En cas de grossesse, de maladie cardiaque ou de malaises fréquents, demandez d’abord l’avis d’un médecin. Et sortez dès que la tête tourne.',
            '## En choisissant une offre',
            'Vérifiez la durée réelle, si le gommage et le gant sont compris, si l’espace est partagé, et quels jours sont exclus. Le vendredi soir et la veille des fêtes, tout est plein : visez un matin de semaine. Vous aurez la salle chaude presque pour vous, et du thé ensuite.',
          ],
        },
        {
          kind: 'products',
          title: 'Pour une première fois, ou pour la suite',
          keys: ['beaute-marrakech-hammam-duo', 'terroir-coffret-argan-soin'],
        },
        {
          kind: 'text',
          paragraphs: [
            'Avant de réserver, un coup d’œil à [notre méthode pour lire une offre](/blog/bien-choisir-une-offre) ne prend que cinq minutes.',
          ],
        },
      ],
      ar: [
        {
          kind: 'text',
          paragraphs: [
            'كانت جدتي تذهب إليه كل خميس ومعها سطل وبرتقال وأخبار تحكيها. فالحمام ليس بخارا وماء فقط، بل مكان نأخذ فيه وقتنا معا. وإن كنت لم تدخله قط، فإليك ما يلزمك لتدفع الباب دون حرج.',
            '## بيتان وطقس واحد',
            'حمام الحي بسيط وحيوي ورخيص. تأتي إليه بأغراضك وتغتسل بنفسك، أو تسلم ظهرك للطيابة أو الكسال. أما حمام الفندق أو مركز العناية فيوفر كل شيء، ويحجز بالساعة، وأجواؤه أهدأ. وليس أحدهما أصدق من الآخر، بل هما مزاجان مختلفان.',
            'للنساء قاعاتهن أو أوقاتهن وللرجال كذلك. اسأل قبل المجيء، خصوصا في الحمامات الصغيرة. وتستقبل بعض مراكز العناية الأزواج في مقصورة خاصة.',
            '## ما تحمله معك',
            '- فوطة ونعل بلاستيكي وملابس داخلية للتبديل.',
            '- الصابون البلدي، الأسود اللين، المصنوع من الزيتون.',
            '- الكيس الخشن، ولكل واحد كيسه.',
            '- الغاسول للشعر، ومشط، وقنينة ماء.',
            'واترك الحلي والهاتف في البيت، فالبخار لا يرحمها، والتصوير غير مقبول.',
            '## كيف تمر الحصة',
            'تبقي على لباسك الداخلي السفلي أو لباس السباحة. تبدأ بالقاعة الدافئة ثم تنتقل إلى «السخون» بضع دقائق حتى تلين البشرة. تدهن الصابون وتنتظر ثم تشطف. بعدها يأتي الحك بالكيس من الأسفل إلى الأعلى، فتخرج تلك الفتائل الرمادية التي تدهش المرء في المرة الأولى. ثم ماء فاتر، فغاسول، فراحة طويلة.',
            'وإن كان الحك قويا فقل «بشوية»، ولن يغضب أحد.',
            '## الآداب',
            '- ألق السلام عند الدخول واخفض صوتك.',
            '- اغسل مكانك قبل الجلوس وبعده.',
            '- لا تسرف في الماء، فالسطل المملوء خير من الصنبور المفتوح.',
            '- تجنب الحلاقة في القاعة المشتركة.',
            '- أكرم من قام بخدمتك بما تيسر، يدا بيد.',
            '## متى تؤجل',
            'لا حمام بعد أكل ثقيل، ولا مع الحمى أو ضربة شمس أو بشرة متهيجة. والحامل ومريض القلب ومن يصاب بالدوار يستشيرون الطبيب أولا. واخرج حالما تشعر بدوخة.',
            '## بعد الحمام',
            'لا تستعجل الخروج إلى الشارع، خصوصا في الشتاء. اجلس في قاعة الاستراحة ملفوفا في فوطتك، واشرب ماء أو أتايا دافئا، وكل برتقالة كما كانت تفعل جدتي. ضع قليلا من زيت الأركان على بشرة ما زالت رطبة، وأرجئ العطر وأشعة الشمس إلى الغد، فالبشرة تكون حساسة بعد الكيس. أما مرة في الأسبوع فتكفي، والإكثار من الحك لا ينفع.',
            '## حين تختار عرضا',
            'تحقق من المدة الفعلية، وهل يشمل العرض الحك والكيس، وهل القاعة مشتركة، وما الأيام المستثناة. مساء الجمعة وعشية الأعياد يمتلئ كل شيء، فاختر صباحا في وسط الأسبوع. ستكون القاعة لك أو تكاد، وبعدها كأس أتاي.',
          ],
        },
        {
          kind: 'products',
          title: 'للمرة الأولى أو لما بعدها',
          keys: ['beaute-marrakech-hammam-duo', 'terroir-coffret-argan-soin'],
        },
        {
          kind: 'text',
          paragraphs: [
            'وقبل الحجز، نظرة إلى [طريقتنا في قراءة العروض](/ar/moudawana/كيف-تختار-عرضا-جيدا) لا تأخذ إلا خمس دقائق.',
          ],
        },
      ],
      en: [
        {
          kind: 'text',
          paragraphs: [
            'My grandmother went on Thursdays, with a bucket, some oranges and news to tell. A hammam is more than a steam bath: it is a place where people take their time together. If you have never been, here is enough to push the door open without blushing.',
            '## Two houses, one ritual',
            'The neighbourhood hammam is plain, lively and cheap. You bring your own things and wash yourself, or hand your back over to the attendant, the tayeba. A hotel or spa hammam provides everything, is booked by the hour and is quieter. Neither is more authentic than the other; they are two moods.',
            'Women and men have separate rooms or separate hours. Ask before you go, especially in small places. Some spas welcome couples in a private room.',
            '## What to bring',
            '- A towel, flip-flops and a change of underwear.',
            '- Beldi soap, the dark, soft kind made from olives.',
            '- A kessa, the rough glove, which you keep to yourself.',
            '- Ghassoul clay for your hair, a comb and a bottle of water.',
            'Leave jewellery and phones at home. Steam is bad for them, and photographs are out of the question.',
            '## How it unfolds',
            'Keep your briefs or swimsuit on. Begin in the warm room, then move to the hot one for a few minutes, until your skin softens. Spread the soap, wait, rinse. Next comes the scrub, from the feet upwards, with those little grey rolls that astonish everyone the first time. Rinse with lukewarm water, and finish with ghassoul and a long rest.',
            'If the scrubbing is too hard, say “chouiya”, gently. No one will be offended.',
            '## Good manners',
            '- Say hello as you come in, and keep your voice down.',
            '- Rinse your spot before and after you.',
            '- Do not waste water: a full bucket beats a running tap.',
            '- Avoid shaving in the shared room.',
            '- Tip the person who scrubbed you, hand to hand.',
            '## When to stay away',
            'No hammam after a heavy meal, or with a fever, sunburn or irritated skin. If you are pregnant, have a heart condition or faint easily, see a doctor first. And step out as soon as your head spins.',
            '## When you choose a deal',
            'Check how long it really lasts, whether the scrub and the glove are included, whether the room is shared, and which days are excluded. Friday evenings and the eves of holidays are packed, so aim for a weekday morning. You will have the hot room almost to yourself, and tea afterwards.',
          ],
        },
        {
          kind: 'products',
          title: 'For a first time, or for afterwards',
          keys: ['beaute-marrakech-hammam-duo', 'terroir-coffret-argan-soin'],
        },
        {
          kind: 'text',
          paragraphs: [
            'Before you book, [our method for reading a deal](/en/blog/choosing-a-deal-well) takes only five minutes.',
          ],
        },
      ],
    },
    publishedDaysAgo: 41,
  },
];
