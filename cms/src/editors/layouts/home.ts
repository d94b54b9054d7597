import { seoField } from './shared.ts';
import type { ComponentLayout, FieldText, TypeLayout } from './types.ts';

export const home: TypeLayout = {
  uid: 'api::home.home',
  title: 'Page d’accueil',
  plural: 'Page d’accueil',
  mainField: 'title',
  // prettier-ignore
  groups: [
    { title: 'Le haut de la page', rows: [[['title', 12]], [['subtitle', 12]], [['callLabel', 6], ['callTarget', 6]], [['image', 12]]] },
    { title: 'Les chiffres du haut', rows: [[['figures', 12]], [['leastInfluencers', 4], ['leastProducts', 4], ['leastCommissions', 4]]] },
    { title: 'Les sections', rows: [[['sections', 12]]] },
    { title: 'Référencement', rows: [[['seo', 12]]] },
  ],
  fields: {
    title: {
      label: 'Titre',
      help: 'La première phrase que lit un visiteur. Le haut de la page est toujours là, une seule fois et en premier : il porte le titre de la page pour les moteurs de recherche.',
      placeholder: 'Les meilleures offres du Maroc, partagées par ceux que vous suivez',
    },
    subtitle: { label: 'Sous-titre', help: 'Une phrase qui explique ce que l’on trouve ici.' },
    callLabel: {
      label: 'Bouton principal',
      help: 'Un verbe et deux ou trois mots. Vide : « Commencer gratuitement ».',
      placeholder: 'Commencer gratuitement',
    },
    callTarget: {
      label: 'Où mène le bouton',
      help: 'La même page dans toutes les langues.',
      options: {
        'sign-up': 'Inscription, au choix',
        'sign-up-influencer': 'Inscription des influenceurs',
        'sign-up-merchant': 'Inscription des marchands',
        deals: 'Toutes les offres',
        pricing: 'Tarifs',
        faq: 'Questions fréquentes',
      },
    },
    image: {
      label: 'Image',
      help: 'À côté du titre. 1600 pixels de large au moins. Vide : la photo de la première offre à la une.',
    },
    figures: {
      label: 'Chiffres de la maison',
      help: 'Influenceurs, offres en ligne, commissions versées : comptés toutes les dix minutes, jamais saisis.',
    },
    leastInfluencers: {
      label: 'Influenceurs à partir de',
      help: 'En dessous de ce nombre, le chiffre ne se montre pas.',
      placeholder: '10',
    },
    leastProducts: {
      label: 'Offres à partir de',
      help: 'En dessous de ce nombre, le chiffre ne se montre pas.',
      placeholder: '10',
    },
    leastCommissions: {
      label: 'Commissions à partir de (MAD)',
      help: 'En dirhams entiers. En dessous, la somme versée ne se montre pas.',
      placeholder: '1000',
    },
    sections: {
      label: 'Sections',
      help: 'Glissez-les pour changer leur ordre. Chacune une seule fois. Vide : celles du catalogue, dans leur ordre habituel.',
    },
    seo: seoField,
  },
  list: { columns: ['title', 'updatedAt'], sort: ['updatedAt', 'DESC'], pageSize: 10 },
};

/** What an editor picks among the icons of the storefront (storefront/icons.config.ts); a test holds both together. */
export const HOME_ICONS: Record<string, string> = {
  'heart-handshake': 'Poignée de main',
  store: 'Boutique',
  'shield-check': 'Bouclier',
  'share-2': 'Partage',
  'chart-column': 'Graphique',
  banknote: 'Billet',
  target: 'Cible',
  lock: 'Cadenas',
  calendar: 'Calendrier',
  sparkles: 'Étincelles',
  users: 'Personnes',
  link: 'Lien',
  'qr-code': 'Code QR',
  ticket: 'Bon',
  tag: 'Étiquette de prix',
  star: 'Étoile',
  smartphone: 'Téléphone',
  'credit-card': 'Carte bancaire',
  truck: 'Livraison',
  gift: 'Cadeau',
  bell: 'Cloche',
  globe: 'Globe',
  mail: 'Enveloppe',
  clock: 'Horloge',
};

const iconField: FieldText = { label: 'Icône', help: 'Elle se dessine à côté du titre.', options: HOME_ICONS };
const titleOr = (usual: string): FieldText => ({
  label: 'Titre',
  help: `Vide : « ${usual} ».`,
  placeholder: usual,
});
const title: FieldText = { label: 'Titre', help: 'Quelques mots, sans point final.' };
const textUnder: FieldText = { label: 'Texte', help: 'Une phrase sous le titre. Vide : rien.' };

export const homeComponents: readonly ComponentLayout[] = [
  {
    uid: 'home.categories',
    mainField: 'title',
    rows: [[['title', 12]]],
    fields: { title: titleOr('Par envie') },
  },
  {
    uid: 'home.deals-of-day',
    mainField: 'title',
    // prettier-ignore
    rows: [[['title', 12]], [['text', 12]]],
    fields: {
      title: titleOr('Les offres du jour'),
      text: { label: 'Texte', help: 'Une phrase sous le titre. Vide : « Elles ne restent pas longtemps. »' },
    },
  },
  {
    uid: 'home.featured',
    mainField: 'title',
    rows: [[['title', 12]]],
    fields: { title: titleOr('À la une') },
  },
  {
    uid: 'home.cities',
    mainField: 'title',
    rows: [[['title', 12]]],
    fields: { title: titleOr('Par ville') },
  },
  {
    uid: 'home.advantages',
    mainField: 'title',
    // prettier-ignore
    rows: [[['title', 12]], [['columns', 12]]],
    fields: {
      title,
      columns: { label: 'Colonnes', help: 'Trois se lisent le mieux ; quatre au plus.' },
    },
  },
  {
    uid: 'home.column',
    mainField: 'title',
    // prettier-ignore
    rows: [[['icon', 4], ['title', 8]], [['points', 12]]],
    fields: {
      icon: iconField,
      title: {
        label: 'Titre',
        help: 'À qui ou à quoi la colonne est consacrée.',
        placeholder: 'Pour les influenceurs',
      },
      points: { label: 'Points', help: 'Un par ligne, quatre ou cinq lignes. Seulement ce qui est vrai aujourd’hui.' },
    },
  },
  {
    uid: 'home.how-it-works',
    mainField: 'title',
    // prettier-ignore
    rows: [[['title', 12]], [['influencer', 12]], [['merchant', 12]]],
    fields: {
      title,
      influencer: { label: 'Étapes d’un influenceur', help: 'Montrées d’abord. Huit au plus.' },
      merchant: {
        label: 'Étapes d’un marchand',
        help: 'Montrées quand le visiteur choisit « Marchand ». Huit au plus.',
      },
    },
  },
  {
    uid: 'home.step',
    mainField: 'title',
    // prettier-ignore
    rows: [[['title', 12]], [['text', 12]]],
    fields: {
      title: { label: 'Étape', help: 'Un verbe et quelques mots.', placeholder: 'Choisissez une offre' },
      text: { label: 'Explication', help: 'Une phrase. Facultatif.' },
    },
  },
  {
    uid: 'home.features',
    mainField: 'title',
    // prettier-ignore
    rows: [[['title', 12]], [['text', 12]], [['items', 12]]],
    fields: { title, text: textUnder, items: { label: 'Fonctionnalités', help: 'Six se lisent bien ; neuf au plus.' } },
  },
  {
    uid: 'home.item',
    mainField: 'title',
    // prettier-ignore
    rows: [[['icon', 4], ['title', 8]], [['text', 12]]],
    fields: {
      icon: iconField,
      title,
      text: { label: 'Texte', help: 'Une ou deux phrases. Seulement ce qui est vrai aujourd’hui.' },
    },
  },
  {
    uid: 'home.testimonials',
    mainField: 'title',
    rows: [[['title', 12]]],
    fields: {
      title: {
        label: 'Titre',
        help: 'Vide : « Ils en parlent ». Les témoignages publiés se montrent dans leur ordre.',
        placeholder: 'Ils en parlent',
      },
    },
  },
  {
    uid: 'home.plans',
    mainField: 'title',
    // prettier-ignore
    rows: [[['title', 12]], [['text', 12]]],
    fields: {
      title: titleOr('Des tarifs qui suivent vos ventes'),
      text: { label: 'Texte', help: 'Une phrase sous le titre. Les prix et l’essai viennent des réglages des plans.' },
    },
  },
  {
    uid: 'home.faq',
    mainField: 'title',
    // prettier-ignore
    rows: [[['title', 12]], [['audience', 6], ['count', 6]]],
    fields: {
      title: titleOr('Questions fréquentes'),
      audience: {
        label: 'Questions de',
        help: 'Elles viennent des questions fréquentes publiées, dans leur ordre.',
        options: { all: 'Tout le monde', shopper: 'Acheteurs', influencer: 'Influenceurs', merchant: 'Marchands' },
      },
      count: { label: 'Combien', help: 'Au plus autant ; de 1 à 20.', placeholder: '12' },
    },
  },
  {
    uid: 'home.trust',
    mainField: 'title',
    // prettier-ignore
    rows: [[['title', 12]], [['items', 12]]],
    fields: {
      title: titleOr('Acheter l’esprit tranquille'),
      items: { label: 'Engagements', help: 'Vide : prix clairs, conditions lisibles, avis de clients.' },
    },
  },
  {
    uid: 'home.final-call',
    mainField: 'title',
    // prettier-ignore
    rows: [[['title', 12]], [['text', 12]]],
    fields: {
      title: { label: 'Titre', help: 'L’invitation au-dessus du formulaire d’inscription rapide.' },
      text: { label: 'Texte', help: 'Une phrase. N’annoncez aucun nombre que le site ne compte pas.' },
    },
  },
];
