import type { SeedArticle } from '../types.ts';
import { affiliateOnInstagram } from './articles-affiliation-instagram.ts';
import { becomingAnInfluencer } from './articles-devenir-influenceur.ts';
import { earningWithTikTok } from './articles-gagner-avec-tiktok.ts';

/** Articles for creators and merchants. */
export const articlesA: SeedArticle[] = [
  becomingAnInfluencer,
  affiliateOnInstagram,
  earningWithTikTok,
  {
    key: 'marchands-et-influenceurs',
    author: 'mehdi-ouazzani',
    category: 'vendre',
    tags: ['marchands', 'createurs'],
    scene: 'ceramics',
    title: {
      fr: 'Marchands : travailler avec des influenceurs sans y laisser sa marge',
      ar: 'للتجار: كيف تتعاون مع المؤثرين دون أن تخسر هامش ربحك',
      en: 'Merchants: working with influencers without giving away your margin',
    },
    slug: {
      fr: 'marchands-travailler-avec-des-influenceurs',
      ar: 'التجار-والتعاون-مع-المؤثرين',
      en: 'merchants-working-with-influencers',
    },
    excerpt: {
      fr: 'Fixer une commission tenable, choisir les bonnes personnes, préparer son équipe : la méthode d’un ancien commerçant.',
      ar: 'تحديد عمولة معقولة، واختيار الأشخاص المناسبين، وتهيئة الفريق: طريقة تاجر سابق.',
      en: 'Setting a commission you can live with, choosing the right people, preparing your team: a former shopkeeper’s method.',
    },
    parts: {
      fr: [
        {
          kind: 'text',
          paragraphs: [
            'Quand je tenais ma boutique à Rabat, j’ai payé une publication à un compte très suivi. Elle a reçu beaucoup de cœurs et m’a rapporté trois commandes. Ce n’était la faute de personne : je n’avais ni préparé l’offre, ni choisi le bon public. Voici ce que je ferais aujourd’hui.',
            '## Calculer avant de promettre',
            'Prenez un prix de vente et retirez tout : la marchandise ou le temps de travail, la TVA, les frais de paiement, la remise accordée au client. Ce qui reste se partage entre vous et la personne qui a amené la vente. Si, commission déduite, vous vendez à perte, réduisez la remise plutôt que la qualité.',
            'Un exemple avec des chiffres ronds. Un soin affiché à 400 dirhams est proposé à 280. Il vous coûte 150 dirhams entre le personnel, les produits et les charges. Il reste 130 dirhams : une commission de 10 % du prix payé, soit 28 dirhams, laisse de quoi vivre. À 40 %, vous travaillez pour la gloire.',
            '## Choisir des personnes, pas des chiffres',
            'Lisez les commentaires avant de regarder le nombre d’abonnés. Les gens posent-ils des questions ? Habitent-ils votre ville ? La personne répond-elle ? Une mère de famille qui parle d’Agadir aux habitants d’Agadir remplira mieux votre club d’enfants qu’une célébrité nationale.',
            '- Demandez ce qu’elle aimerait montrer, plutôt que d’imposer un texte.',
            '- Invitez-la à essayer avant de s’engager.',
            '- Acceptez qu’elle dise aussi ce qui lui a moins plu.',
            '## Écrire une offre claire',
            'Ce qui est inclus, ce qui ne l’est pas, les jours possibles, la façon de réserver, la durée de validité. Une condition oubliée devient une dispute au comptoir, devant d’autres clients. Limitez la quantité à ce que vous pouvez servir correctement : mieux vaut une offre épuisée qu’une équipe débordée.',
            '## Préparer l’équipe',
            'La personne à l’accueil doit connaître l’offre, savoir lire un bon et l’accepter avec le même sourire que le plein tarif. Un client venu avec une remise qui se sent de seconde zone ne reviendra pas, et il le racontera.',
            '## Mesurer et recommencer',
            'Suivez les ventes par lien, mais aussi ce qui arrive ensuite : combien de clients reviennent sans remise ? Qui demande un remboursement, et pourquoi ? Gardez les deux ou trois partenaires dont les clients vous ressemblent, et parlez-leur en avance de vos saisons creuses.',
            'Payez enfin à l’heure et expliquez vos refus. Les créateurs se parlent entre eux, et un marchand correct se recommande aussi.',
          ],
        },
      ],
      ar: [
        {
          kind: 'text',
          paragraphs: [
            'حين كنت أسير متجري في الرباط، أديت ثمن منشور لحساب يتابعه كثيرون. حصد قلوبا كثيرة ولم يأتني إلا بثلاث طلبيات. لم يكن الذنب ذنب أحد: لم أهيئ العرض ولم أختر الجمهور المناسب. وهذا ما كنت سأفعله اليوم.',
            '## احسب قبل أن تعد',
            'خذ ثمن البيع واخصم منه كل شيء: السلعة أو وقت العمل، والضريبة على القيمة المضافة، ومصاريف الأداء، والتخفيض الممنوح للزبون. ما يبقى تتقاسمه مع من جاءك بالبيع. فإن كنت تبيع بخسارة بعد العمولة، فقلص التخفيض لا الجودة.',
            'مثال بأرقام بسيطة: حصة عناية ثمنها 400 درهم تعرضها ب280 درهما، وتكلفك 150 درهما بين اليد العاملة والمواد والتكاليف. يبقى 130 درهما. عمولة قدرها 10 في المائة من الثمن المؤدى، أي 28 درهما، تترك لك ما تعيش به. أما 40 في المائة فمعناها أنك تشتغل مجانا.',
            '## اختر أشخاصا لا أرقاما',
            'اقرأ التعليقات قبل أن تنظر إلى عدد المتابعين. هل يطرح الناس أسئلة؟ هل يسكنون مدينتك؟ هل يجيبهم صاحب الحساب؟ والأم التي تتحدث عن أكادير لأهل أكادير ستملأ نادي الأطفال عندك أكثر مما يملؤه اسم مشهور وطنيا.',
            '- اسألها عما تحب أن تظهره بدل أن تفرض عليها نصا.',
            '- ادعها إلى التجربة قبل أي التزام.',
            '- تقبل أن تقول أيضا ما لم يعجبها.',
            '## اكتب عرضا واضحا',
            'ما الذي يشمله العرض وما الذي لا يشمله، وما الأيام الممكنة، وكيف يتم الحجز، وكم تدوم الصلاحية. الشرط المنسي يصير خصاما عند الاستقبال أمام بقية الزبناء. وحدد الكمية بما تستطيع خدمته كما يجب، فعرض نفد خير من فريق منهك. واستعمل صورا التقطتها في محلك، لأن الزبون يقارن ما رآه بما وجده.',
            '## هيئ فريقك',
            'على من يستقبل الزبناء أن يعرف العرض، وأن يحسن قراءة القسيمة، وأن يقبلها بالابتسامة نفسها التي يقابل بها من يؤدي الثمن الكامل. الزبون الذي جاء بتخفيض وشعر أنه أقل قدرا من غيره لن يعود، وسيحكي ذلك لغيره.',
            '## قس النتائج ثم أعد الكرة',
            'تتبع المبيعات حسب كل رابط، وتتبع كذلك ما يأتي بعدها: كم زبونا عاد دون تخفيض؟ ومن طلب استرجاع ماله ولماذا؟ احتفظ بشريكين أو ثلاثة يشبه زبناؤهم زبناءك، وأخبرهم مسبقا بفترات الركود عندك حتى يهيئوا محتواهم في وقته.',
            'وأخيرا، ادفع المستحقات في وقتها واشرح أسباب رفضك. فصناع المحتوى يتحدثون فيما بينهم، والتاجر المستقيم يوصى به أيضا. ومن عاملته بإنصاف في أول حملة سيفكر فيك قبل غيرك حين يسأله متابعوه عن عنوان يثق به.',
          ],
        },
      ],
      en: [
        {
          kind: 'text',
          paragraphs: [
            'When I had my shop in Rabat, I paid a very popular account for one post. It collected a great many hearts and three orders. Nobody was to blame: I had neither prepared the offer nor picked the right audience. Here is what I would do today.',
            '## Do the sums before you promise',
            'Take a selling price and subtract everything: goods or working time, VAT, payment fees, the discount you are giving the customer. What is left is shared between you and whoever brought you the sale. If you lose money once the commission is out, cut the discount rather than the quality.',
            'An example in round figures. A treatment listed at 400 dirhams is offered at 280. Staff, products and overheads cost you 150. That leaves 130: a commission of 10% of the price paid, 28 dirhams, leaves you a living. At 40% you are working for applause.',
            '## Choose people, not numbers',
            'Read the comments before you look at the follower count. Are people asking questions? Do they live in your city? Does anyone answer them? A mother who talks about Agadir to people in Agadir will fill your children’s club better than a national celebrity.',
            '- Ask what she would like to show instead of handing her a script.',
            '- Invite her to try it before either of you commits.',
            '- Accept that she will also mention what she liked less.',
            '## Write a clear offer',
            'Say what is included, what is not, which days, how to book and how long it stays valid. A forgotten condition turns into an argument at the counter, in front of other customers. Limit the quantity to what you can serve properly: sold out is better than overwhelmed.',
            '## Prepare your team',
            'Whoever is at the desk should know the offer, know how to read a voucher, and accept it with the same smile a full-price customer gets. People who come with a discount and are made to feel second-rate do not come back, and they say so.',
            '## Measure, then go again',
            'Follow sales by link, but also what happens next. How many customers return without a discount? Who asks for a refund, and why? Keep the two or three partners whose followers resemble your customers, and tell them early about your quiet months.',
            'Finally, pay on time and explain when you say no. Creators talk to each other, and a fair merchant gets recommended too.',
          ],
        },
      ],
    },
    publishedDaysAgo: 34,
  },
];
