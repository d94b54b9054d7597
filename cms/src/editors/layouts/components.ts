import type { ComponentLayout } from './types.ts';

export const componentLayouts: readonly ComponentLayout[] = [
  {
    uid: 'shared.seo',
    mainField: 'title',
    // prettier-ignore
    rows: [[['title', 12]], [['description', 12]], [['image', 8], ['noindex', 4]]],
    fields: {
      title: {
        label: 'Titre pour les moteurs',
        help: 'Environ 60 signes : l’aperçu ci-dessous dit s’il sera coupé. Vide : le titre de la page.',
      },
      description: {
        label: 'Description pour les moteurs',
        help: 'Environ 150 signes. Vide : le résumé de la page.',
      },
      image: {
        label: 'Image de partage',
        help: '1200 × 630 pixels. Vide : elle est dessinée d’après le titre et la photo de la page.',
      },
      noindex: {
        label: 'Cacher aux moteurs',
        help: 'La page reste en ligne, mais quitte Google et le plan du site.',
      },
    },
  },
  {
    uid: 'shared.social-link',
    mainField: 'network',
    rows: [
      [
        ['network', 4],
        ['url', 8],
      ],
    ],
    fields: {
      network: {
        label: 'Réseau',
        help: 'Il choisit l’icône.',
        options: {
          instagram: 'Instagram',
          facebook: 'Facebook',
          tiktok: 'TikTok',
          youtube: 'YouTube',
          x: 'X',
          linkedin: 'LinkedIn',
        },
      },
      url: {
        label: 'Adresse du compte',
        help: 'L’adresse complète ; elle commence par https://.',
        placeholder: 'https://www.instagram.com/…',
      },
    },
  },
  {
    uid: 'catalogue.point',
    mainField: 'text',
    rows: [[['text', 12]]],
    fields: {
      text: { label: 'Texte', help: 'Une ligne, sans point final.', placeholder: 'Gommage au savon noir, 30 minutes' },
    },
  },
  {
    uid: 'catalogue.step',
    mainField: 'title',
    // prettier-ignore
    rows: [[['title', 12]], [['text', 12]]],
    fields: {
      title: { label: 'Étape', help: 'Un verbe et quelques mots.', placeholder: 'Réservez votre créneau' },
      text: { label: 'Explication', help: 'Ce que le client doit faire, en une ou deux phrases.' },
    },
  },
  {
    uid: 'catalogue.condition',
    mainField: 'text',
    rows: [
      [
        ['kind', 4],
        ['text', 8],
      ],
    ],
    fields: {
      kind: {
        label: 'Sujet',
        help: 'Il choisit l’icône et le classement.',
        options: {
          validity: 'Validité',
          booking: 'Réservation',
          restriction: 'Restriction',
          cancellation: 'Annulation',
          delivery: 'Livraison',
          other: 'Autre',
        },
      },
      text: {
        label: 'Condition',
        help: 'Une seule condition, en une phrase.',
        placeholder: 'Réservation 24 heures à l’avance',
      },
    },
  },
  {
    uid: 'catalogue.question',
    mainField: 'question',
    // prettier-ignore
    rows: [[['question', 12]], [['answer', 12]]],
    fields: {
      question: { label: 'Question', help: 'Comme le client la poserait.', placeholder: 'Puis-je venir à deux ?' },
      answer: { label: 'Réponse', help: 'Courte et précise.' },
    },
  },
  {
    uid: 'catalogue.location',
    mainField: 'address',
    // prettier-ignore
    rows: [[['address', 8], ['district', 4]], [['latitude', 4], ['longitude', 4], ['phone', 4]]],
    fields: {
      address: { label: 'Adresse', help: 'Le numéro et la rue, sans la ville.', placeholder: '12, rue de la Liberté' },
      district: { label: 'Quartier', help: 'Comme les habitants le nomment.', placeholder: 'Guéliz' },
      latitude: { label: 'Latitude', help: 'En degrés décimaux, pour la carte.', placeholder: '31.6346' },
      longitude: { label: 'Longitude', help: 'En degrés décimaux ; négative au Maroc.', placeholder: '-8.0101' },
      phone: {
        label: 'Téléphone sur place',
        help: 'Pour réserver, avec l’indicatif.',
        placeholder: '+212 5 24 00 00 00',
      },
    },
  },
];
