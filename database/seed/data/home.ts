import type { Locale } from '@sys/config';
import type { Localised } from '../types.ts';
import type { SeedComponent } from '../write/writer.ts';

/** The sections of the demo’s home page. They claim what the house does today, and no number of anything. */
export function homeSections(locale: Locale): SeedComponent[] {
  const said = ({ [locale]: text }: Localised) => text;
  const column = ({ icon, title, points }: (typeof ADVANTAGES)[number]): SeedComponent => ({
    component: 'home.column',
    columns: { icon, title: said(title), points: points.map(said).join('\n') },
  });
  const step = ([title, text]: readonly [Localised, Localised]): SeedComponent => ({
    component: 'home.step',
    columns: { title: said(title), text: said(text) },
  });
  const item = ({ icon, title, text }: (typeof FEATURES)[number]): SeedComponent => ({
    component: 'home.item',
    columns: { icon, title: said(title), text: said(text) },
  });
  const section = (kind: string, columns: Record<string, unknown>, parts?: SeedComponent['parts']): SeedComponent => ({
    component: `home.${kind}`,
    columns,
    ...(parts && { parts }),
  });
  return [
    section('categories', { title: null }),
    section('deals-of-day', { title: null, text: null }),
    section('advantages', { title: said(TITLES.advantages) }, { columns: ADVANTAGES.map(column) }),
    section(
      'how-it-works',
      { title: said(TITLES.steps) },
      { influencer: INFLUENCER_STEPS.map(step), merchant: MERCHANT_STEPS.map(step) },
    ),
    section('featured', { title: null }),
    section(
      'features',
      { title: said(TITLES.features), text: said(TITLES.featuresText) },
      { items: FEATURES.map(item) },
    ),
    section('testimonials', { title: null }),
    section('plans', { title: null, text: null }),
    section('faq', { title: null, audience: 'all', count: 12 }),
    section('cities', { title: null }),
    section('final-call', { title: said(TITLES.call), text: said(TITLES.callText) }),
  ];
}

const TITLES = {
  advantages: { fr: 'Chacun y trouve son compte', ar: 'لكل واحد نصيبه من الفائدة', en: 'Something in it for everyone' },
  steps: { fr: 'Comment ça marche', ar: 'كيف تسير الأمور', en: 'How it works' },
  features: { fr: 'Les outils, déjà là', ar: 'كل الأدوات جاهزة', en: 'The tools, already here' },
  featuresText: {
    fr: 'Rien à installer : tout est dans votre compte, du premier lien au dernier versement.',
    ar: 'لا شيء لتثبيته: كل شيء في حسابكم، من أول رابط إلى آخر تحويل.',
    en: 'Nothing to install: it is all in your account, from the first link to the last payout.',
  },
  call: { fr: 'On commence ?', ar: 'هل نبدأ؟', en: 'Shall we begin?' },
  callText: {
    fr: 'Ouvrir un compte est gratuit et prend deux minutes.',
    ar: 'فتح الحساب مجاني ولا يأخذ سوى دقيقتين.',
    en: 'Opening an account is free and takes two minutes.',
  },
} satisfies Record<string, Localised>;

const ADVANTAGES: Array<{ icon: string; title: Localised; points: Localised[] }> = [
  {
    icon: 'sparkles',
    title: { fr: 'Pour les influenceurs', ar: 'للمؤثرين', en: 'For influencers' },
    points: [
      {
        fr: 'Une commission sur chaque vente que vous amenez',
        ar: 'عمولة على كل عملية بيع تأتي عن طريقكم',
        en: 'A commission on every sale you bring',
      },
      {
        fr: 'Un lien et un code QR pour chaque offre',
        ar: 'رابط ورمز QR لكل عرض',
        en: 'A link and a QR code for each deal',
      },
      {
        fr: 'Instagram, TikTok et Facebook depuis une seule page',
        ar: 'إنستغرام وتيك توك وفيسبوك من صفحة واحدة',
        en: 'Instagram, TikTok and Facebook from one page',
      },
      {
        fr: 'Clics, ventes et commissions au même endroit',
        ar: 'النقرات والمبيعات والعمولات في مكان واحد',
        en: 'Clicks, sales and commissions in one place',
      },
    ],
  },
  {
    icon: 'store',
    title: { fr: 'Pour les marchands', ar: 'للتجار', en: 'For merchants' },
    points: [
      {
        fr: 'Une commission quand une vente a lieu, jamais avant',
        ar: 'عمولة عندما يتم البيع، وليس قبله أبدا',
        en: 'A commission when a sale happens, never before',
      },
      {
        fr: 'Un plan gratuit pour commencer, sans carte',
        ar: 'باقة مجانية للبداية، دون بطاقة بنكية',
        en: 'A free plan to start with, no card needed',
      },
      {
        fr: 'Vous choisissez qui parle de vos offres',
        ar: 'أنتم من يختار من يتحدث عن عروضكم',
        en: 'You choose who talks about your deals',
      },
      {
        fr: 'Commandes, bons et affiliés dans un seul espace',
        ar: 'الطلبات والقسائم والمؤثرون في فضاء واحد',
        en: 'Orders, vouchers and affiliates in one place',
      },
    ],
  },
  {
    icon: 'shield-check',
    title: { fr: 'En confiance', ar: 'بكل ثقة', en: 'With confidence' },
    points: [
      {
        fr: 'Identité vérifiée avant tout versement',
        ar: 'التحقق من الهوية قبل أي تحويل',
        en: 'Identity checked before any payout',
      },
      {
        fr: 'Carte bancaire saisie chez Stripe, jamais gardée ici',
        ar: 'بطاقتكم تُدخَل لدى Stripe، ولا نحتفظ بها',
        en: 'Card details go to Stripe and are never kept here',
      },
      {
        fr: 'Vérification en deux étapes pour protéger vos gains',
        ar: 'تحقق بخطوتين لحماية أرباحكم',
        en: 'Two-step verification to protect what you earn',
      },
      {
        fr: 'Une équipe qui répond, du lundi au vendredi',
        ar: 'فريق يجيبكم من الاثنين إلى الجمعة',
        en: 'A team that answers, Monday to Friday',
      },
    ],
  },
];

const INFLUENCER_STEPS: Array<readonly [Localised, Localised]> = [
  [
    { fr: 'Inscrivez-vous', ar: 'سجّلوا أنفسكم', en: 'Sign up' },
    {
      fr: 'Votre ville, vos sujets, vos réseaux : deux minutes, et c’est gratuit.',
      ar: 'مدينتكم ومواضيعكم وشبكاتكم: دقيقتان، وبالمجان.',
      en: 'Your city, your subjects, your networks: two minutes, and it is free.',
    },
  ],
  [
    { fr: 'Connectez vos réseaux', ar: 'اربطوا شبكاتكم', en: 'Connect your networks' },
    {
      fr: 'Instagram, TikTok ou Facebook, par leur propre page de connexion.',
      ar: 'إنستغرام أو تيك توك أو فيسبوك، عبر صفحة الدخول الخاصة بكل منها.',
      en: 'Instagram, TikTok or Facebook, through their own sign-in page.',
    },
  ],
  [
    { fr: 'Choisissez une offre', ar: 'اختاروا عرضا', en: 'Choose a deal' },
    {
      fr: 'La commission est écrite avant que vous ne demandiez à la promouvoir.',
      ar: 'العمولة مكتوبة قبل أن تطلبوا الترويج للعرض.',
      en: 'The commission is written down before you ask to promote it.',
    },
  ],
  [
    { fr: 'Recevez votre lien', ar: 'توصلوا برابطكم', en: 'Get your link' },
    {
      fr: 'Avec son code QR, dès que le marchand a dit oui.',
      ar: 'مع رمز QR الخاص به، بمجرد موافقة التاجر.',
      en: 'With its QR code, as soon as the merchant has said yes.',
    },
  ],
  [
    { fr: 'Publiez', ar: 'انشروا', en: 'Publish' },
    {
      fr: 'Tout de suite ou à l’heure que vous fixez, sur plusieurs réseaux à la fois.',
      ar: 'في الحين أو في الساعة التي تحددونها، وعلى عدة شبكات في آن واحد.',
      en: 'Right away or at the time you set, on several networks at once.',
    },
  ],
  [
    { fr: 'Touchez vos commissions', ar: 'توصلوا بعمولاتكم', en: 'Get paid' },
    {
      fr: 'Comptées vente par vente, versées chaque mois sur votre compte bancaire.',
      ar: 'تُحتسب عن كل عملية بيع، وتُحوَّل كل شهر إلى حسابكم البنكي.',
      en: 'Counted sale by sale, paid every month to your bank account.',
    },
  ],
];

const MERCHANT_STEPS: Array<readonly [Localised, Localised]> = [
  [
    { fr: 'Créez votre compte', ar: 'أنشئوا حسابكم', en: 'Create your account' },
    {
      fr: 'Le nom de votre boutique et votre ICE suffisent pour commencer.',
      ar: 'اسم متجركم ورقم ICE يكفيان للبداية.',
      en: 'The name of your shop and your ICE number are enough to start.',
    },
  ],
  [
    { fr: 'Ajoutez vos offres', ar: 'أضيفوا عروضكم', en: 'Add your deals' },
    {
      fr: 'Photos, prix, dates et quantités, en trois langues si vous voulez.',
      ar: 'الصور والأثمنة والتواريخ والكميات، وبثلاث لغات إن شئتم.',
      en: 'Photos, prices, dates and quantities, in three languages if you like.',
    },
  ],
  [
    { fr: 'Fixez votre commission', ar: 'حددوا عمولتكم', en: 'Set your commission' },
    {
      fr: 'En pourcentage ou en dirhams, avec un budget si vous le souhaitez.',
      ar: 'نسبة مئوية أو مبلغ بالدرهم، مع ميزانية إن رغبتم في ذلك.',
      en: 'A percentage or an amount in dirhams, with a budget if you wish.',
    },
  ],
  [
    { fr: 'Choisissez vos affiliés', ar: 'اختاروا مؤثريكم', en: 'Choose your affiliates' },
    {
      fr: 'Chaque demande arrive avec un profil : vous acceptez, ou non.',
      ar: 'يصلكم كل طلب مع ملف صاحبه: تقبلون أو ترفضون.',
      en: 'Each request comes with a profile: you say yes, or no.',
    },
  ],
  [
    { fr: 'Suivez vos ventes', ar: 'تتبعوا مبيعاتكم', en: 'Follow your sales' },
    {
      fr: 'Qui vend, quoi, et d’où viennent vos clients, jour par jour.',
      ar: 'من يبيع وماذا يبيع ومن أين يأتي زبناؤكم، يوما بيوم.',
      en: 'Who sells what, and where your customers come from, day by day.',
    },
  ],
  [
    { fr: 'Payez au résultat', ar: 'أدّوا حسب النتيجة', en: 'Pay for results' },
    {
      fr: 'Pas de vente, pas de commission.',
      ar: 'لا بيع، لا عمولة.',
      en: 'No sale, no commission.',
    },
  ],
];

const FEATURES: Array<{ icon: string; title: Localised; text: Localised }> = [
  {
    icon: 'share-2',
    title: { fr: 'Publication en un geste', ar: 'النشر بحركة واحدة', en: 'Publish in one go' },
    text: {
      fr: 'Instagram, TikTok et Facebook ensemble, chacun avec son format et son aperçu.',
      ar: 'إنستغرام وتيك توك وفيسبوك معا، لكل منها شكله ومعاينته.',
      en: 'Instagram, TikTok and Facebook together, each with its own format and preview.',
    },
  },
  {
    icon: 'chart-column',
    title: { fr: 'Des chiffres à jour', ar: 'أرقام محيَّنة', en: 'Figures that keep up' },
    text: {
      fr: 'Clics, ventes et commissions par lien et par jour, avec leur export.',
      ar: 'النقرات والمبيعات والعمولات حسب الرابط وحسب اليوم، مع إمكانية تصديرها.',
      en: 'Clicks, sales and commissions by link and by day, ready to export.',
    },
  },
  {
    icon: 'banknote',
    title: { fr: 'Commissions transparentes', ar: 'عمولات شفافة', en: 'Transparent commissions' },
    text: {
      fr: 'Chaque montant garde la règle qui l’a calculé. Le versement est mensuel.',
      ar: 'يحتفظ كل مبلغ بالقاعدة التي احتُسب بها، ويتم التحويل كل شهر.',
      en: 'Every amount keeps the rule that made it. Payouts are monthly.',
    },
  },
  {
    icon: 'target',
    title: { fr: 'Les bonnes rencontres', ar: 'الشريك المناسب', en: 'The right match' },
    text: {
      fr: 'Sujets, villes et publics sont affichés des deux côtés : on sait avec qui on travaille.',
      ar: 'المواضيع والمدن والجمهور واضحة للطرفين: كل طرف يعرف مع من يتعامل.',
      en: 'Subjects, cities and audiences are shown to both sides: you know who you work with.',
    },
  },
  {
    icon: 'lock',
    title: { fr: 'Sécurité', ar: 'الأمان', en: 'Security' },
    text: {
      fr: 'Identité contrôlée, vérification en deux étapes, appareils et sessions sous vos yeux.',
      ar: 'هوية موثقة وتحقق بخطوتين، والأجهزة والجلسات أمام أعينكم.',
      en: 'Checked identity, two-step verification, your devices and sessions in plain sight.',
    },
  },
  {
    icon: 'calendar',
    title: { fr: 'Publications planifiées', ar: 'منشورات مبرمجة', en: 'Planned posts' },
    text: {
      fr: 'Préparez maintenant, publiez à l’heure où l’on vous lit.',
      ar: 'حضّروا الآن، وانشروا في الساعة التي يقرؤكم فيها الناس.',
      en: 'Prepare now, publish when people are reading.',
    },
  },
];
