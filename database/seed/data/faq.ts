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
        'يقترح التاجر منتجا أو خدمة بثمن مخفض، لمدة وكمية محدودتين. وتجدون في صفحة العرض الثمن المعتاد والثمن المخفض وتاريخ الانتهاء وما يشمله العرض وشروطه.',
        'إذا اشتريتم خدمة توصلتم بقسيمة تقدمونها في عين المكان، وإذا اشتريتم سلعة أوصلها التاجر إلى عنوانكم.',
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
        'Vérifiez la date limite d’utilisation, elle figure sur le bon et dans les conditions de l’offre. Passé cette date, un bon payé d’avance garde la valeur de ce que vous avez payé, à déduire de l’addition.',
      ],
      ar: [
        'احجزوا أولا لدى التاجر إن كان العرض يشترط ذلك، ثم أظهروا رمز QR الخاص بالقسيمة عند وصولكم، على هاتفكم أو مطبوعا. يمسحه التاجر ويصادق عليه، ولا تُستعمل القسيمة إلا مرة واحدة.',
        'انتبهوا إلى آخر أجل للاستعمال، فهو مكتوب على القسيمة وفي شروط العرض. وبعده تحتفظ القسيمة المؤداة مسبقا بقيمة ما أديتموه، وتُخصم من الحساب.',
      ],
      en: [
        'Book with the merchant first if the deal asks you to, then show the voucher’s QR code when you arrive, on your phone or on paper. The merchant scans it and accepts it. A voucher works only once.',
        'Check the last date of use: it is on the voucher and in the conditions of the deal. After that date, a voucher paid in advance keeps the value of what you paid, to be taken off the bill.',
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
        'Le paiement par carte passe par un prestataire spécialisé : le numéro de votre carte n’est pas conservé par ShareYourSales. Pour payer à la livraison ou chez le marchand, vous confirmez la commande avec un code que nous vous envoyons.',
      ],
      ar: [
        'تظهر وسائل الأداء المتاحة لكل عرض قبل تأكيد الطلب. وقد يكون الأداء، حسب العرض، بالبطاقة البنكية أو عند التسليم أو لدى التاجر.',
        'يمر الأداء بالبطاقة عبر مؤسسة متخصصة، ولا يحتفظ ShareYourSales برقم بطاقتكم. وللأداء عند التسليم أو لدى التاجر تؤكدون الطلب برمز نرسله إليكم.',
      ],
      en: [
        'The means of payment available for a deal are shown before you confirm the order. Depending on the deal, that may be by card, on delivery, or at the merchant’s.',
        'Card payments go through a specialised provider: ShareYourSales does not keep your card number. To pay on delivery or at the merchant’s, you confirm the order with a code we send you.',
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
        'Oui, dans les sept jours prévus par la loi 31-08 pour les achats à distance : à compter de la réception pour un objet, de l’achat pour une prestation. Vous n’avez pas de raison à donner : demandez le remboursement depuis votre commande.',
        'Il existe des exceptions : une prestation déjà commencée avec votre accord, un objet personnalisé ou périssable, par exemple. Les réservations à une date précise suivent les règles d’annulation de l’offre.',
      ],
      ar: [
        'نعم، خلال الأيام السبعة التي يمنحها القانون 31.08 في الشراء عن بعد: ابتداء من التسلم إن كان المشترى سلعة، ومن تاريخ الشراء إن كان خدمة. ولستم ملزمين بذكر السبب: اطلبوا استرجاع المبلغ من صفحة طلبكم.',
        'وهناك استثناءات، كالخدمة التي بدأ تنفيذها بموافقتكم، والسلعة المصنوعة حسب الطلب أو السريعة التلف. أما الحجز ليوم محدد فيخضع لقواعد الإلغاء المذكورة في العرض.',
      ],
      en: [
        'Yes, within the seven days Law 31-08 gives for distance purchases: from delivery for an item, from the purchase for a service. You do not have to give a reason: ask for the refund from your order.',
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
        'Si vous n’obtenez pas de solution, écrivez-nous avec votre numéro de commande depuis la page [Contact](/contact). Nous examinons l’offre telle qu’elle était affichée le jour de votre achat.',
      ],
      ar: [
        'أخبروا التاجر أولا، وفي عين المكان إن أمكن، فكثيرا ما تُحل المشكلة هناك. واحتفظوا بصورة وبالوصل.',
        'وإن لم تجدوا حلا فراسلونا من صفحة [الاتصال](/ar/ittissal) مع رقم طلبكم. نرجع حينها إلى العرض كما كان منشورا يوم شرائكم.',
      ],
      en: [
        'Tell the merchant first, on the spot if you can: that is where most things get settled. Keep a photo and the receipt.',
        'If you cannot find a solution, write to us from the [Contact](/en/contact) page with your order number. We look at the deal as it was displayed on the day you bought it.',
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
      ar: ['لا. تؤدون الثمن المعروض في صفحة العرض، أما عمولة المؤثر فيتحملها التاجر من مداخيله.'],
      en: [
        'No. You pay the price shown on the deal page. The influencer’s commission is borne by the merchant, out of what they receive.',
      ],
    },
  },
  {
    audience: 'shopper',
    question: {
      fr: 'Faut-il un compte pour acheter ?',
      ar: 'هل يلزمني حساب لأشتري؟',
      en: 'Do I need an account to buy?',
    },
    answer: {
      fr: [
        'Non. Vous pouvez commander sans compte : vos bons et le suivi de la commande vous sont envoyés par e-mail, et ce navigateur vous y ramène.',
        'Un compte permet de retrouver ses commandes depuis n’importe quel appareil, de donner un avis et de régler ce que l’on reçoit de nous.',
      ],
      ar: [
        'لا. يمكنكم أن تطلبوا دون حساب: تصلكم القسائم ومتابعة الطلب بالبريد الإلكتروني، وتجدونها كذلك في هذا المتصفح.',
        'والحساب يتيح لكم أن تجدوا طلباتكم من أي جهاز، وأن تبدوا رأيكم، وأن تختاروا ما يصلكم منا.',
      ],
      en: [
        'No. You can order without one: your vouchers and the progress of the order are sent to you by e-mail, and this browser takes you back to them.',
        'An account lets you find your orders from any device, leave a review and adjust what you receive from us.',
      ],
    },
  },
  {
    audience: 'shopper',
    question: {
      fr: 'Puis-je offrir un bon ?',
      ar: 'هل يمكنني أن أهدي قسيمة؟',
      en: 'Can I give a voucher as a present?',
    },
    answer: {
      fr: [
        'Oui. Indiquez au moment de la commande le nom de la personne et, si vous voulez, un mot pour elle. Le bon se présente comme les autres et ne sert qu’une fois.',
      ],
      ar: ['نعم. اذكروا عند الطلب اسم الشخص، وكلمة له إن شئتم. تُقدَّم القسيمة كغيرها ولا تُستعمل إلا مرة واحدة.'],
      en: [
        'Yes. When you order, give the person’s name and, if you like, a word for them. The voucher is shown like any other and works only once.',
      ],
    },
  },
  {
    audience: 'shopper',
    question: {
      fr: 'Comment recevoir la lettre des offres, ou l’arrêter ?',
      ar: 'كيف أتوصل بنشرة العروض أو أوقفها؟',
      en: 'How do I get the deals newsletter, or stop it?',
    },
    answer: {
      fr: [
        'Laissez votre adresse en bas d’une page, puis ouvrez le lien que nous vous envoyons : sans cette confirmation, vous n’êtes pas abonné. Vous choisissez ensuite la langue, la ville, les sujets et le rythme.',
        'Chaque lettre contient un lien pour se désabonner en un clic. Nous comptons les clics sans savoir de qui.',
      ],
      ar: [
        'اتركوا عنوانكم أسفل أي صفحة، ثم افتحوا الرابط الذي نرسله إليكم: من دون هذا التأكيد لا يتم الاشتراك. بعدها تختارون اللغة والمدينة والمواضيع والوتيرة.',
        'وفي كل نشرة رابط لإلغاء الاشتراك بنقرة واحدة. نحصي النقرات دون أن نعرف من ضغط.',
      ],
      en: [
        'Leave your address at the foot of a page, then open the link we send you: without that confirmation you are not subscribed. You then choose the language, the city, the subjects and how often.',
        'Every issue holds a link that unsubscribes you in one click. We count clicks without knowing whose they are.',
      ],
    },
  },
  {
    audience: 'shopper',
    question: {
      fr: 'Comment vous joindre ?',
      ar: 'كيف أتصل بكم؟',
      en: 'How can I reach you?',
    },
    answer: {
      fr: [
        'Depuis la page [Contact](/contact), en choisissant un sujet. Vous recevez un accusé de réception, puis la réponse d’une personne de l’équipe. Pour une commande, indiquez son numéro.',
        'Ne nous envoyez jamais de numéro de carte bancaire ni de pièce d’identité par message : la vérification se fait depuis votre compte.',
      ],
      ar: [
        'من صفحة [الاتصال](/ar/ittissal) باختيار الموضوع. يصلكم إشعار بالتوصل، ثم جواب من شخص في الفريق. وإن تعلق الأمر بطلب فاذكروا رقمه.',
        'ولا ترسلوا إلينا أبدا رقم بطاقتكم البنكية أو وثيقة هويتكم في رسالة: فالتحقق يتم من حسابكم.',
      ],
      en: [
        'From the [Contact](/en/contact) page, by choosing a subject. You get an acknowledgement, then an answer from somebody on the team. For an order, give its number.',
        'Never send us a card number or an identity document in a message: identity checks are done from your account.',
      ],
    },
  },
  {
    audience: 'shopper',
    question: {
      fr: 'Comment récupérer ou supprimer mes données ?',
      ar: 'كيف أسترجع معطياتي أو أحذفها؟',
      en: 'How do I get or delete my data?',
    },
    answer: {
      fr: [
        'Depuis votre compte, vous pouvez télécharger vos données et demander la suppression du compte. Vous avez quatorze jours pour changer d’avis ; ensuite tout est effacé, sauf ce que la loi oblige à garder.',
        'Le détail est dans la [politique de confidentialité](/pages/politique-de-confidentialite).',
      ],
      ar: [
        'من حسابكم يمكنكم تنزيل معطياتكم وطلب حذف الحساب. لكم أربعة عشر يوما لتغيروا رأيكم، ثم يُمحى كل شيء ما عدا ما يفرض القانون حفظه.',
        'والتفاصيل في [سياسة الخصوصية](/ar/safahat/سياسة-الخصوصية).',
      ],
      en: [
        'From your account you can download your data and ask for the account to be deleted. You have fourteen days to change your mind; then everything is erased except what the law obliges us to keep.',
        'The details are in the [privacy policy](/en/pages/privacy-policy).',
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
        'لا تفرض المنصة حدا أدنى. أنتم تطلبون الترويج لعرض ما، والتاجر هو من يقبل أو يرفض.',
        'عرّفوا بأنفسكم في بضعة أسطر: مدينتكم ومواضيعكم ومن يتابعكم. وكثيرا ما يكون الجمهور القريب من التاجر أهم من العدد.',
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
      ar: 'كيف تُحسب عمولتي؟',
      en: 'How is my commission worked out?',
    },
    answer: {
      fr: [
        'Le marchand fixe la commission de chaque offre et vous la voyez avant de demander l’affiliation. Elle s’applique aux ventes attribuées à votre lien ou à votre code, sur le prix hors TVA après remise.',
        'Le taux en vigueur au moment de la vente est conservé avec elle : une modification ultérieure ne change pas ce qui est déjà gagné. Si le client est remboursé, la part correspondante de la commission est annulée.',
      ],
      ar: [
        'يحدد التاجر عمولة كل عرض، وتطلعون عليها قبل أن تطلبوا الترويج له. وتُحتسب على المبيعات المنسوبة إلى رابطكم أو رمزكم، على الثمن دون الضريبة على القيمة المضافة وبعد التخفيض.',
        'تُحفظ النسبة الجاري بها العمل وقت البيع مع كل عملية، فلا يمس أي تعديل لاحق ما كسبتموه من قبل. وإذا استرجع الزبون ماله أُلغي ما يقابله من العمولة.',
      ],
      en: [
        'The merchant sets the commission for each deal, and you see it before you ask to promote it. It applies to the sales attributed to your link or code, on the price before VAT and after any discount.',
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
        'Une commission est d’abord retenue, quatorze jours le plus souvent, le temps que le client puisse encore se faire rembourser. Ensuite elle est due. Le 3 de chaque mois, nous préparons le virement de tout ce qui était dû à la fin du mois précédent, à partir de 200 dirhams ; en dessous, la somme est reportée.',
        'Il faut pour cela une identité vérifiée, un RIB à votre nom et la vérification en deux étapes. Votre espace indique pour chaque commission si elle est retenue, due, en cours de versement ou versée.',
      ],
      ar: [
        'تُحتجز العمولة أولا، أربعة عشر يوما في الغالب، ما دام بإمكان الزبون أن يسترجع ماله، ثم تصير مستحقة. وفي اليوم الثالث من كل شهر نهيئ تحويل كل ما كان مستحقا في نهاية الشهر السابق، ابتداء من 200 درهم، وما دونها ينقل إلى ما بعده.',
        'وتلزم لذلك هوية متحقق منها وكشف تعريف بنكي باسمكم وتفعيل التحقق بخطوتين. ويبين فضاؤكم حالة كل عمولة: محتجزة أو مستحقة أو قيد التحويل أو محولة.',
      ],
      en: [
        'A commission is first held, most often for fourteen days, while the customer may still be refunded. Then it is due. On the 3rd of each month we prepare the transfer of everything that was due at the end of the month before, from 200 dirhams; below that the sum is carried over.',
        'You need a verified identity, a bank account (RIB) in your name and two-step verification. Your dashboard shows whether each commission is held, due, on its way or paid.',
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
        'لنتأكد من أن المال يصل إلى صاحبه ولنفي بالتزاماتنا. يهم التحقق بطاقتكم الوطنية وكشف التعريف البنكي، وهو ضروري قبل أول تحويل لا لفتح الحساب.',
        'لا يطلع على وثائقكم إلا المكلفون بالتحقق. أرسلوها من فضائكم الخاص فقط.',
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
      ar: 'هل ينبغي أن أصرّح بأن رابطي بعمولة؟',
      en: 'Do I have to say that my link is an affiliate link?',
    },
    answer: {
      fr: [
        'Oui. Écrivez « lien affilié » ou « partenariat rémunéré » là où votre public le voit tout de suite, et utilisez l’outil prévu par le réseau social. Quand vous publiez depuis ShareYourSales, la mention #publicité est placée en tête du texte si elle manque. Une recommandation dissimulée peut entraîner la désactivation du lien.',
      ],
      ar: [
        'نعم. اكتبوا «رابط بعمولة» أو «شراكة مدفوعة» في مكان يراه جمهوركم فورا، واستعملوا الأداة التي توفرها شبكة التواصل لذلك. وحين تنشرون من ShareYourSales تُوضع إشارة #إعلان في أول النص إن غابت. وقد يؤدي إخفاء الإعلان إلى تعطيل الرابط.',
      ],
      en: [
        'Yes. Write “affiliate link” or “paid partnership” where people see it at once, and use the tool your network provides for it. When you publish from ShareYourSales, #ad is placed at the head of the text if it is missing. Hiding the fact may lead to the link being disabled.',
      ],
    },
  },
  {
    audience: 'influencer',
    question: {
      fr: 'Puis-je publier depuis ShareYourSales ?',
      ar: 'هل يمكنني النشر من ShareYourSales؟',
      en: 'Can I publish from ShareYourSales?',
    },
    answer: {
      fr: [
        'Oui, sur un compte Instagram professionnel, une Page Facebook que vous administrez et TikTok. Vous publiez tout de suite ou à l’heure choisie, et chaque publication a sa propre adresse de suivi.',
        'Les groupes et profils personnels de Facebook n’acceptent aucune application : copiez-y votre lien vous-même. Nous ne demandons jamais votre mot de passe.',
      ],
      ar: [
        'نعم، في حساب إنستغرام مهني، وصفحة فيسبوك تديرونها، وتيك توك. تنشرون فورا أو في ساعة تختارونها، ولكل منشور عنوان تتبع خاص به.',
        'أما مجموعات فيسبوك وحساباته الشخصية فلا تقبل أي تطبيق: انسخوا فيها رابطكم بأنفسكم. ولا نطلب كلمة مروركم أبدا.',
      ],
      en: [
        'Yes, to a professional Instagram account, a Facebook Page you administer, and TikTok. You publish at once or at a time you choose, and each post has a tracking address of its own.',
        'Facebook groups and personal profiles accept no application: paste your link there yourself. We never ask for your password.',
      ],
    },
  },
  {
    audience: 'influencer',
    question: {
      fr: 'Je change de banque : que se passe-t-il ?',
      ar: 'غيّرت البنك، فماذا يقع؟',
      en: 'I am changing banks: what happens?',
    },
    answer: {
      fr: [
        'Modifiez le RIB dans votre vérification et déposez la nouvelle attestation. Vos versements sont suspendus 72 heures et votre dossier est réexaminé : si la demande ne venait pas de vous, cela vous laisse le temps de réagir.',
        'Rien n’est perdu : ce qui est dû part au versement suivant.',
      ],
      ar: [
        'غيّروا كشف التعريف البنكي في ملف التحقق وأضيفوا الشهادة الجديدة. تُعلَّق تحويلاتكم 72 ساعة ويُعاد فحص ملفكم: فإن لم يكن الطلب صادرا عنكم كان لديكم وقت للتصرف.',
        'ولا يضيع شيء: ما هو مستحق يُؤدى مع التحويل الموالي.',
      ],
      en: [
        'Change the RIB in your verification and bring the new certificate. Your payouts are suspended for 72 hours and your case is examined again: if the request was not yours, that gives you time to react.',
        'Nothing is lost: what is due leaves with the next payout.',
      ],
    },
  },
  {
    audience: 'influencer',
    question: {
      fr: 'Un client est remboursé après mon versement. Dois-je rendre l’argent ?',
      ar: 'استرجع زبون ماله بعد أن توصلت بعمولتي. هل أردها؟',
      en: 'A customer is refunded after I was paid. Must I give the money back?',
    },
    answer: {
      fr: [
        'Vous n’avez rien à virer. La part correspondante est retenue sur vos prochaines commissions, et votre espace le montre ligne par ligne.',
      ],
      ar: ['لا تحوّلون شيئا. يُقتطع ما يقابل ذلك من عمولاتكم المقبلة، ويبينه فضاؤكم سطرا سطرا.'],
      en: [
        'You have nothing to transfer. The matching part is kept back from your next commissions, and your dashboard shows it line by line.',
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
        'Le plan Free permet de commencer, sans carte ni durée. La commission que vous fixez n’est due que sur les ventes amenées par un influenceur ; les frais de la plateforme, calculés sur cette commission, s’y ajoutent. Sans vente, vous ne payez rien.',
        'Les plans payants et ce qu’ils comprennent sont détaillés sur la page [Tarifs](/tarifs).',
      ],
      ar: [
        'يمكنكم أن تبدؤوا بباقة Free بلا بطاقة ولا مدة محددة. أما العمولة التي تحددونها أنتم فلا تؤدونها إلا عن المبيعات التي جاء بها مؤثر، وتُضاف إليها رسوم المنصة المحسوبة عليها. ومن دون بيع لا تؤدون شيئا.',
        'وتجدون تفاصيل الباقات المؤدى عنها ومحتواها في صفحة [الأسعار](/ar/asaar).',
      ],
      en: [
        'The Free plan lets you get started, with no card and no end. The commission you set is due only on sales an influencer brings in; the platform’s fee, worked out on that commission, comes on top. Without a sale you pay nothing.',
        'Paid plans, and what they include, are set out on the [Pricing](/en/pricing) page.',
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
        'صفوا بدقة ما يحصل عليه الزبون، بصور حقيقية وثمن أصلي تعملون به فعلا وشروط قصيرة. وحددوا كمية يستطيع فريقكم خدمتها.',
        'يُراجَع كل عرض قبل نشره، وقد نطلب منكم توضيح شرط أو تبرير ثمن مشطوب.',
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
      ar: 'هل يمكنني أن أختار المؤثرين الذين يتحدثون عني؟',
      en: 'Can I choose the influencers who promote me?',
    },
    answer: {
      fr: [
        'Oui. Chaque influenceur vous adresse une demande pour une offre donnée ; vous l’acceptez ou la refusez, et vous pouvez mettre fin à une collaboration. Les ventes déjà réalisées restent dues.',
      ],
      ar: [
        'نعم. يرسل إليكم كل مؤثر طلبا يخص عرضا معينا، فتقبلونه أو ترفضونه، ويمكنكم إنهاء التعاون متى شئتم. وتبقى عمولات المبيعات التي تمت مستحقة لصاحبها.',
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
        'Validez chaque bon au moment où le client se présente, en scannant son QR code depuis votre espace ou en saisissant son code. Le bon est marqué comme utilisé et toute nouvelle tentative est refusée. Une erreur peut être annulée dans le quart d’heure.',
        'N’acceptez pas de capture d’écran sans l’avoir scannée : l’image seule ne dit pas si le bon a déjà servi.',
      ],
      ar: [
        'صادقوا على كل قسيمة عند حضور الزبون بمسح رمز QR من فضائكم. تُسجَّل القسيمة مستعملة وتُرفض أي محاولة بعدها. ويمكن إلغاء الخطأ في ظرف ربع ساعة.',
        'ولا تقبلوا صورة للشاشة دون مسحها، فالصورة وحدها لا تخبركم هل استُعملت القسيمة من قبل.',
      ],
      en: [
        'Accept each voucher when the customer arrives, by scanning its QR code from your dashboard. The voucher is marked as used and any further attempt is refused. A mistake can be undone within a quarter of an hour.',
        'Do not take a screenshot at face value: the picture alone cannot tell you whether the voucher has been used.',
      ],
    },
  },
  {
    audience: 'merchant',
    question: {
      fr: 'Puis-je essayer un plan payant ?',
      ar: 'هل يمكنني أن أجرّب باقة مؤدى عنها؟',
      en: 'Can I try a paid plan?',
    },
    answer: {
      fr: [
        'Oui, quatorze jours, une fois par entreprise et par carte. Une carte est demandée au début et rien n’est débité avant la fin ; nous vous écrivons avant le premier paiement. À la fin d’un abonnement, vous revenez au plan Free et ce que vous avez créé reste.',
      ],
      ar: [
        'نعم، أربعة عشر يوما، مرة واحدة لكل مقاولة ولكل بطاقة. تُطلب البطاقة في البداية ولا يُقتطع شيء قبل النهاية، ونراسلكم قبل أول أداء. وعند انتهاء الاشتراك تعودون إلى باقة Free ويبقى ما أنشأتموه.',
      ],
      en: [
        'Yes, for fourteen days, once per business and per card. A card is asked for at the start and nothing is charged before the end; we write to you before the first payment. When a subscription ends you return to the Free plan, and what you created stays.',
      ],
    },
  },
  {
    audience: 'merchant',
    question: {
      fr: 'Mon équipe peut-elle utiliser l’espace marchand ?',
      ar: 'هل يمكن لفريقي أن يستعمل فضاء التاجر؟',
      en: 'Can my team use the merchant space?',
    },
    answer: {
      fr: [
        'Oui. Invitez chaque personne à son adresse : elle travaille avec son propre compte et le rôle que vous lui donnez, par exemple valider les bons seulement. Le nombre de places dépend de votre plan, et vous pouvez retirer un accès à tout moment.',
      ],
      ar: [
        'نعم. ادعوا كل شخص على عنوانه: يعمل بحسابه الخاص وبالدور الذي تمنحونه، كالمصادقة على القسائم فقط. ويتوقف عدد المقاعد على باقتكم، ولكم أن تسحبوا الولوج متى شئتم.',
      ],
      en: [
        'Yes. Invite each person at their own address: they work with their own account and the role you give them, accepting vouchers only for instance. The number of seats depends on your plan, and you can withdraw an access at any time.',
      ],
    },
  },
  {
    audience: 'merchant',
    question: {
      fr: 'Quand le produit de mes ventes m’est-il dû ?',
      ar: 'متى يستحق لي ثمن مبيعاتي؟',
      en: 'When is the money from my sales due to me?',
    },
    answer: {
      fr: [
        'Un bon est dû une fois utilisé ; une livraison, sept jours après sa remise, quand le client ne peut plus se rétracter. Ce que vous encaissez vous-même est déjà chez vous.',
        'Votre compte montre chaque vente, ses commissions et ses frais, et ce qui reste.',
      ],
      ar: [
        'ثمن القسيمة يُستحق بعد استعمالها، وثمن السلعة بعد سبعة أيام من تسليمها حين لا يعود للزبون حق التراجع. وما تقبضونه بأنفسكم فهو عندكم أصلا.',
        'ويبين حسابكم كل عملية بيع وعمولاتها ورسومها وما يبقى.',
      ],
      en: [
        'A voucher is due once it has been used; a delivery, seven days after it was handed over, when the customer can no longer withdraw. What you collect yourself is with you already.',
        'Your account shows each sale, its commissions and fees, and what is left.',
      ],
    },
  },
];
