import type { SeedMerchant } from '../types.ts';

/** The invented houses behind the stays, the outings and the family services. */
export const merchantsB: SeedMerchant[] = [
  {
    key: 'maisons-tazri',
    name: 'Maisons Tazri',
    slug: 'maisons-tazri',
    city: 'marrakech',
    description: {
      fr: 'Maisons Tazri réunit des riads, deux petits hôtels de bord de mer et un gîte dans le Rif. Chaque adresse reste tenue par l’équipe qui y vit ; nous nous chargeons des réservations et veillons à ce que l’accueil soit le même partout.',
      ar: 'تجمع «دور تازري» رياضات وفندقين صغيرين على البحر ومأوى في جبال الريف. يسير كل عنوان فريق يعيش فيه، ونتكفل نحن بالحجز وبأن يجد الضيف الترحيب نفسه أينما حل.',
      en: 'Maisons Tazri brings together riads, two small seaside hotels and a lodge in the Rif. Each house is run by the people who live there; we handle the bookings and make sure the welcome is the same everywhere.',
    },
    colours: ['#1f3a5f', '#d9a441'],
  },
  {
    key: 'tiwizi-aventures',
    name: 'Tiwizi Aventures',
    slug: 'tiwizi-aventures',
    city: 'marrakech',
    description: {
      fr: 'Tiwizi veut dire entraide en amazigh : c’est ainsi que nous travaillons avec les guides, les muletiers et les familles des vallées. Petits groupes, véhicules assurés et départs depuis Marrakech, Fès, Agadir et Chefchaouen.',
      ar: '«تيويزي» تعني التعاون بالأمازيغية، وهكذا نشتغل مع المرشدين وأصحاب البغال وأسر الوديان. مجموعات صغيرة وسيارات مشمولة بالتأمين وانطلاق من مراكش وفاس وأكادير وشفشاون.',
      en: 'Tiwizi is the Amazigh word for lending a hand, and that is how we work with guides, muleteers and valley families. Small groups, insured vehicles, and departures from Marrakech, Fes, Agadir and Chefchaouen.',
    },
    colours: ['#8c4a2f', '#e8c27a'],
  },
  {
    key: 'maree-haute',
    name: 'Marée Haute',
    slug: 'maree-haute',
    city: 'essaouira',
    description: {
      fr: 'École de surf à Essaouira et bateaux à Tanger et à Rabat. Nos moniteurs sont brevetés secourisme, les gilets sont à toutes les tailles, et nous reportons la sortie dès que la mer le demande.',
      ar: 'مدرسة لركوب الأمواج بالصويرة وقوارب للنزهة في طنجة والرباط. مدربونا حاصلون على شهادة الإسعاف، وسترات النجاة متوفرة بكل المقاسات، ونؤجل الخرجة كلما اقتضى البحر ذلك.',
      en: 'A surf school in Essaouira, with boats in Tangier and Rabat. Our instructors are first-aid certified, we carry life jackets in every size, and we reschedule whenever the sea says so.',
    },
    colours: ['#0f6b78', '#f1e3c6'],
  },
  {
    key: 'atelier-curieux',
    name: 'L’Atelier des Curieux',
    slug: 'atelier-des-curieux',
    city: 'rabat',
    description: {
      fr: 'Des maisons de quartier pour les familles : ateliers pour enfants, cours de langues, salle de projection et studio photo. Nos animateurs travaillent en petits groupes, en français, en arabe ou en anglais.',
      ar: 'دور أحياء مفتوحة للأسر: ورشات للأطفال ودروس في اللغات وقاعة عروض واستوديو للتصوير. يعمل منشطونا مع مجموعات صغيرة، بالعربية أو الفرنسية أو الإنجليزية.',
      en: 'Neighbourhood houses for families: children’s workshops, language classes, a screening room and a photo studio. Our team works with small groups in French, Arabic or English.',
    },
    colours: ['#b5473c', '#f4d58d'],
  },
  {
    key: 'lustre-auto',
    name: 'Lustre Auto',
    slug: 'lustre-auto',
    city: 'casablanca',
    description: {
      fr: 'Centre de lavage à la main à Casablanca. Nous recyclons une partie de l’eau, utilisons des produits adaptés aux cuirs et aux vernis, et vous rendons la voiture à l’heure convenue.',
      ar: 'مركز لغسل السيارات يدويا بالدار البيضاء. نعيد استعمال جزء من الماء، ونختار مواد تناسب الجلد والطلاء، ونسلمكم السيارة في الوقت المتفق عليه.',
      en: 'A hand car wash in Casablanca. We reuse part of our water, choose products that suit leather and paintwork, and hand the car back at the time we agreed.',
    },
    colours: ['#27313f', '#5fb0c9'],
  },
];
