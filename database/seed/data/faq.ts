import type { SeedQuestion } from '../types.ts';

/** Questions of the FAQ page: shoppers first, then influencers, then merchants. */
export const questions: SeedQuestion[] = [
  {
    audience: 'shopper',
    question: {
      fr: 'Comment fonctionne une offre ?',
      ar: 'كيف تعمل العروض؟',
      en: 'How does a deal work?',
    },
    answer: {
      fr: [
        'Un marchand propose un produit ou une prestation à prix réduit, pour une durée et une quantité limitées. La page de l’offre indique le prix habituel, le prix réduit, la date de fin, ce qui est inclus et les conditions.',
        'Après l’achat d’une prestation, vous recevez un bon à présenter sur place. Pour un objet, le marchand vous livre à l’adresse indiquée.',
      ],
      ar: [
        'يقترح التاجر منتجا أو خدمة بثمن مخفض، لمدة وكمية محدودتين. وتجد في صفحة العرض الثمن المعتاد والثمن المخفض وتاريخ الانتهاء وما يشمله العرض وشروطه.',
        'إذا اشتريت خدمة توصلت بقسيمة تقدمها في عين المكان، وإذا اشتريت سلعة أوصلها التاجر إلى عنوانك.',
      ],
      en: [
        'A merchant offers a product or service at a reduced price, for a limited time and in a limited quantity. The deal page shows the usual price, the reduced price, the end date, what is included and the conditions.',
        'When you buy a service you receive a voucher to show on the spot. When you buy an item, the merchant delivers it to the address you give.',
      ],
    },
  },
  {
    audience: 'shopper',
    question: {
      fr: 'Comment utiliser mon bon ?',
      ar: 'كيف أستعمل قسيمتي؟',
      en: 'How do I use my voucher?',
    },
    answer: {
      fr: [
        'Réservez d’abord auprès du marchand si l’offre le demande, puis présentez le QR code du bon à votre arrivée, sur votre téléphone ou imprimé. Le marchand le scanne et le valide : un bon ne sert qu’une fois.',
        'Vérifiez la date limite d’utilisation, elle figure sur le bon et dans les conditions de l’offre.',
      ],
      ar: [
        'احجز أولا لدى التاجر إن كان العرض يشترط ذلك، ثم أظهر رمز QR الخاص بالقسيمة عند وصولك، على هاتفك أو مطبوعا. يمسحه التاجر ويصادق عليه، ولا تستعمل القسيمة إلا مرة واحدة.',
        'انتبه إلى آخر أجل للاستعمال، فهو مكتوب على القسيمة وفي شروط العرض.',
      ],
      en: [
        'Book with the merchant first if the deal asks you to, then show the voucher’s QR code when you arrive, on your phone or on paper. The merchant scans it and accepts it. A voucher works only once.',
        'Check the last date of use: it is on the voucher and in the conditions of the deal.',
      ],
    },
  },
  {
    audience: 'shopper',
    question: {
      fr: 'Quels moyens de paiement sont acceptés ?',
      ar: 'ما وسائل الأداء المقبولة؟',
      en: 'Which means of payment are accepted?',
    },
    answer: {
      fr: [
        'Les moyens de paiement disponibles pour une offre sont affichés avant la validation de la commande. Selon l’offre, il peut s’agir d’un paiement par carte, à la livraison ou chez le marchand.',
        'Le paiement par carte passe par un prestataire spécialisé : le numéro de votre carte n’est pas conservé par ShareYourSales.',
      ],
      ar: [
        'تظهر لك وسائل الأداء المتاحة لكل عرض قبل تأكيد الطلبية. وقد يكون الأداء، حسب العرض، بالبطاقة البنكية أو عند التسليم أو لدى التاجر.',
        'يمر الأداء بالبطاقة عبر مؤسسة متخصصة، ولا يحتفظ ShareYourSales برقم بطاقتك.',
      ],
      en: [
        'The means of payment available for a deal are shown before you confirm the order. Depending on the deal, that may be by card, on delivery, or at the merchant’s.',
        'Card payments go through a specialised provider: ShareYourSales does not keep your card number.',
      ],
    },
  },
  {
    audience: 'shopper',
    question: {
      fr: 'Puis-je changer d’avis après un achat ?',
      ar: 'هل يمكنني التراجع بعد الشراء؟',
      en: 'Can I change my mind after buying?',
    },
    answer: {
      fr: [
        'Oui, dans les sept jours prévus par la loi 31-08 pour les achats à distance : à compter de la réception pour un objet, de l’achat pour une prestation. Vous n’avez pas de raison à donner.',
        'Il existe des exceptions : une prestation déjà commencée avec votre accord, un objet personnalisé ou périssable, par exemple. Les réservations à une date précise suivent les règles d’annulation de l’offre.',
      ],
      ar: [
        'نعم، خلال الأيام السبعة التي يمنحها القانون 31.08 في الشراء عن بعد: ابتداء من التسلم إن كان المشترى سلعة، ومن تاريخ الشراء إن كان خدمة. ولست ملزما بذكر السبب.',
        'وهناك استثناءات، كالخدمة التي بدأ تنفيذها بموافقتك، والسلعة المصنوعة حسب الطلب أو السريعة التلف. أما الحجز ليوم محدد فيخضع لقواعد الإلغاء المذكورة في العرض.',
      ],
      en: [
        'Yes, within the seven days Law 31-08 gives for distance purchases: from delivery for an item, from the purchase for a service. You do not have to give a reason.',
        'There are exceptions, such as a service already begun with your consent, or goods that are personalised or perishable. Bookings for a set date follow the cancellation rules of the deal.',
      ],
    },
  },
  {
    audience: 'shopper',
    question: {
      fr: 'Que faire si la prestation ne correspond pas à l’offre ?',
      ar: 'ماذا أفعل إن لم تكن الخدمة مطابقة للعرض؟',
      en: 'What if what I get does not match the deal?',
    },
    answer: {
      fr: [
        'Signalez-le d’abord au marchand, sur place si possible : c’est souvent là que tout s’arrange. Gardez une photo et le reçu.',
        'Si vous n’obtenez pas de solution, écrivez-nous avec votre numéro de commande depuis la page Contact. Nous examinons l’offre telle qu’elle était affichée le jour de votre achat.',
      ],
      ar: [
        'أخبر التاجر أولا، وفي عين المكان إن أمكن، فكثيرا ما تحل المشكلة هناك. واحتفظ بصورة وبالوصل.',
        'وإن لم تجد حلا فراسلنا من صفحة الاتصال مع رقم طلبيتك. نرجع حينها إلى العرض كما كان منشورا يوم شرائك.',
      ],
      en: [
        'Tell the merchant first, on the spot if you can: that is where most things get settled. Keep a photo and the receipt.',
        'If you cannot find a solution, write to us from the Contact page with your order number. We look at the deal as it was displayed on the day you bought it.',
      ],
    },
  },
  {
    audience: 'shopper',
    question: {
      fr: 'Le prix change-t-il si j’achète par le lien d’un influenceur ?',
      ar: 'هل يتغير الثمن إذا اشتريت عبر رابط مؤثر؟',
      en: 'Does the price change if I buy through an influencer’s link?',
    },
    answer: {
      fr: [
        'Non. Vous payez le prix affiché sur la page de l’offre. La commission de l’influenceur est prise en charge par le marchand, sur ce qu’il encaisse.',
      ],
      ar: ['لا. تؤدي الثمن المعروض في صفحة العرض، أما عمولة المؤثر فيتحملها التاجر من مداخيله.'],
      en: [
        'No. You pay the price shown on the deal page. The influencer’s commission is borne by the merchant, out of what they receive.',
      ],
    },
  },
  {
    audience: 'influencer',
    question: {
      fr: 'Faut-il beaucoup d’abonnés pour commencer ?',
      ar: 'هل يلزمني عدد كبير من المتابعين لأبدأ؟',
      en: 'Do I need a large following to start?',
    },
    answer: {
      fr: [
        'Il n’y a pas de seuil imposé par la plateforme. Vous demandez à promouvoir une offre, et c’est le marchand qui accepte ou refuse.',
        'Présentez-vous en quelques lignes : votre ville, vos sujets, les personnes qui vous suivent. Un public proche du marchand compte souvent plus qu’un grand nombre.',
      ],
      ar: [
        'لا تفرض المنصة حدا أدنى. أنت تطلب الترويج لعرض ما، والتاجر هو من يقبل أو يرفض.',
        'عرف بنفسك في بضعة أسطر: مدينتك ومواضيعك ومن يتابعك. وكثيرا ما يكون الجمهور القريب من التاجر أهم من العدد.',
      ],
      en: [
        'The platform sets no minimum. You ask to promote a deal, and the merchant says yes or no.',
        'Introduce yourself in a few lines: your city, your subjects, who follows you. An audience close to the merchant often matters more than a big one.',
      ],
    },
  },
  {
    audience: 'influencer',
    question: {
      fr: 'Comment est calculée ma commission ?',
      ar: 'كيف تحسب عمولتي؟',
      en: 'How is my commission worked out?',
    },
    answer: {
      fr: [
        'Le marchand fixe la commission de chaque offre et vous la voyez avant de demander l’affiliation. Elle s’applique aux ventes attribuées à votre lien.',
        'Le taux en vigueur au moment de la vente est conservé avec elle : une modification ultérieure ne change pas ce qui est déjà gagné. Si le client est remboursé, la part correspondante de la commission est annulée.',
      ],
      ar: [
        'يحدد التاجر عمولة كل عرض، وتطلع عليها قبل أن تطلب الترويج له. وتحتسب على المبيعات المنسوبة إلى رابطك.',
        'يحفظ المعدل الجاري به العمل وقت البيع مع كل عملية، فلا يمس أي تعديل لاحق ما كسبته من قبل. وإذا استرجع الزبون ماله ألغي ما يقابله من العمولة.',
      ],
      en: [
        'The merchant sets the commission for each deal, and you see it before you ask to promote it. It applies to the sales attributed to your link.',
        'The rate in force at the time of the sale is kept with it, so a later change does not touch what you have already earned. If the customer is refunded, the matching part of the commission is cancelled.',
      ],
    },
  },
  {
    audience: 'influencer',
    question: {
      fr: 'Quand suis-je payé ?',
      ar: 'متى أتوصل بمستحقاتي؟',
      en: 'When do I get paid?',
    },
    answer: {
      fr: [
        'Une commission attend d’abord la fin du délai pendant lequel le client peut encore se rétracter. Elle devient ensuite disponible et entre dans le versement mensuel, par virement sur le RIB que vous avez fait vérifier.',
        'Votre espace indique pour chaque commission si elle est en attente, disponible ou versée.',
      ],
      ar: [
        'تنتظر العمولة أولا انقضاء الأجل الذي يحق فيه للزبون التراجع، ثم تصبح متاحة وتدخل في الأداء الشهري بتحويل إلى الحساب البنكي الذي جرى التحقق منه.',
        'ويبين فضاؤك الخاص حالة كل عمولة: قيد الانتظار أو متاحة أو مؤداة.',
      ],
      en: [
        'A commission first waits until the customer can no longer withdraw from the purchase. It then becomes available and goes into the monthly payout, by transfer to the bank account (RIB) you have had verified.',
        'Your dashboard shows whether each commission is pending, available or paid.',
      ],
    },
  },
  {
    audience: 'influencer',
    question: {
      fr: 'Pourquoi vérifier mon identité ?',
      ar: 'لماذا يجب التحقق من هويتي؟',
      en: 'Why do you check my identity?',
    },
    answer: {
      fr: [
        'Pour être sûrs de verser l’argent à la bonne personne et pour respecter nos obligations. La vérification porte sur votre carte nationale et votre RIB ; elle est nécessaire avant le premier versement, pas pour créer un compte.',
        'Vos documents ne sont vus que par les personnes chargées de la vérification. Envoyez-les uniquement depuis votre espace.',
      ],
      ar: [
        'لنتأكد من أن المال يصل إلى صاحبه ولنفي بالتزاماتنا. يهم التحقق بطاقتك الوطنية وكشف التعريف البنكي، وهو ضروري قبل أول أداء لا لفتح الحساب.',
        'لا يطلع على وثائقك إلا المكلفون بالتحقق. أرسلها من فضائك الخاص فقط.',
      ],
      en: [
        'To be sure the money goes to the right person, and to meet our obligations. The check covers your national identity card and your bank details (RIB). It is needed before your first payout, not to open an account.',
        'Your documents are seen only by the people in charge of the check. Send them from your own dashboard and nowhere else.',
      ],
    },
  },
  {
    audience: 'influencer',
    question: {
      fr: 'Dois-je signaler que mon lien est affilié ?',
      ar: 'هل ينبغي أن أصرح بأن رابطي بعمولة؟',
      en: 'Do I have to say that my link is an affiliate link?',
    },
    answer: {
      fr: [
        'Oui. Écrivez « lien affilié » ou « partenariat rémunéré » là où votre public le voit tout de suite, et utilisez l’outil prévu par le réseau social. Une recommandation dissimulée peut entraîner la désactivation du lien.',
      ],
      ar: [
        'نعم. اكتب «رابط بعمولة» أو «شراكة مدفوعة» في مكان يراه جمهورك فورا، واستعمل الأداة التي توفرها شبكة التواصل لذلك. وقد يؤدي إخفاء الإشهار إلى تعطيل الرابط.',
      ],
      en: [
        'Yes. Write “affiliate link” or “paid partnership” where people see it at once, and use the tool your network provides for it. Hiding the fact may lead to the link being disabled.',
      ],
    },
  },
  {
    audience: 'merchant',
    question: {
      fr: 'Que me coûte la mise en ligne d’une offre ?',
      ar: 'كم يكلفني نشر عرض؟',
      en: 'What does it cost to list a deal?',
    },
    answer: {
      fr: [
        'Une formule gratuite permet de commencer. La commission d’affiliation que vous fixez n’est due que sur les ventes réalisées par un influenceur.',
        'Les formules payantes et ce qu’elles comprennent sont détaillées sur la page Tarifs.',
      ],
      ar: [
        'يمكنك أن تبدأ بصيغة مجانية. أما عمولة التسويق التي تحددها أنت فلا تؤديها إلا عن المبيعات التي جاء بها مؤثر.',
        'وتجد تفاصيل الصيغ المؤدى عنها ومحتواها في صفحة الأثمنة.',
      ],
      en: [
        'A free plan lets you get started. The affiliate commission you set is due only on sales an influencer brings in.',
        'Paid plans, and what they include, are set out on the Pricing page.',
      ],
    },
  },
  {
    audience: 'merchant',
    question: {
      fr: 'Comment préparer une bonne offre ?',
      ar: 'كيف أهيئ عرضا جيدا؟',
      en: 'How do I prepare a good deal?',
    },
    answer: {
      fr: [
        'Décrivez exactement ce que le client reçoit, avec de vraies photos, un prix d’origine que vous pratiquez réellement et des conditions courtes. Prévoyez une quantité que votre équipe peut servir.',
        'Chaque offre est relue avant publication. Nous pouvons vous demander de préciser une condition ou de justifier un prix barré.',
      ],
      ar: [
        'صف بدقة ما يحصل عليه الزبون، بصور حقيقية وثمن أصلي تعمل به فعلا وشروط قصيرة. وحدد كمية يستطيع فريقك خدمتها.',
        'يراجع كل عرض قبل نشره، وقد نطلب منك توضيح شرط أو تبرير ثمن مشطوب.',
      ],
      en: [
        'Describe exactly what the customer gets, with real photos, an original price you actually charge, and short conditions. Plan for a quantity your team can serve.',
        'Every deal is read before it is published. We may ask you to clarify a condition or to justify a crossed-out price.',
      ],
    },
  },
  {
    audience: 'merchant',
    question: {
      fr: 'Puis-je choisir les influenceurs qui parlent de moi ?',
      ar: 'هل أختار المؤثرين الذين يتحدثون عني؟',
      en: 'Can I choose the influencers who promote me?',
    },
    answer: {
      fr: [
        'Oui. Chaque influenceur vous adresse une demande pour une offre donnée ; vous l’acceptez ou la refusez, et vous pouvez mettre fin à une collaboration. Les ventes déjà réalisées restent dues.',
      ],
      ar: [
        'نعم. يرسل إليك كل مؤثر طلبا يخص عرضا معينا، فتقبله أو ترفضه، ويمكنك إنهاء التعاون متى شئت. وتبقى عمولات المبيعات التي تمت مستحقة لصاحبها.',
      ],
      en: [
        'Yes. Each influencer sends you a request for a particular deal. You accept or decline it, and you can end a collaboration. Commissions on sales already made remain due.',
      ],
    },
  },
  {
    audience: 'merchant',
    question: {
      fr: 'Comment éviter qu’un bon soit utilisé deux fois ?',
      ar: 'كيف أتجنب استعمال القسيمة مرتين؟',
      en: 'How do I make sure a voucher is not used twice?',
    },
    answer: {
      fr: [
        'Validez chaque bon au moment où le client se présente, en scannant son QR code depuis votre espace. Le bon est marqué comme utilisé et toute nouvelle tentative est refusée.',
        'N’acceptez pas de capture d’écran sans l’avoir scannée : l’image seule ne dit pas si le bon a déjà servi.',
      ],
      ar: [
        'صادق على كل قسيمة عند حضور الزبون بمسح رمز QR من فضائك. تسجل القسيمة مستعملة وترفض أي محاولة بعدها.',
        'ولا تقبل صورة للشاشة دون مسحها، فالصورة وحدها لا تخبرك هل استعملت القسيمة من قبل.',
      ],
      en: [
        'Accept each voucher when the customer arrives, by scanning its QR code from your dashboard. The voucher is marked as used and any further attempt is refused.',
        'Do not take a screenshot at face value: the picture alone cannot tell you whether the voucher has been used.',
      ],
    },
  },
];
