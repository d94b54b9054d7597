import { positionField, seoField, slugField } from './shared.ts';
import type { TypeLayout } from './types.ts';

export const siteSetting: TypeLayout = {
  uid: 'api::site-setting.site-setting',
  title: 'Réglages du site',
  plural: 'Réglages du site',
  mainField: 'tagline',
  // prettier-ignore
  groups: [
    { title: 'Identité', rows: [[['tagline', 12]], [['announcement', 12]]] },
    { title: 'Contact', rows: [[['email', 6], ['phone', 6]], [['address', 6], ['openingHours', 6]], [['latitude', 6], ['longitude', 6]]] },
    { title: 'Réseaux sociaux', rows: [[['social', 12]]] },
    { title: 'Preuve sociale', rows: [[['proofFigures', 4], ['proofActivity', 4], ['proofBadges', 4]]] },
  ],
  fields: {
    tagline: { label: 'Devise', help: 'Une phrase sous le nom du site et dans les partages.' },
    announcement: {
      label: 'Annonce',
      help: 'Un bandeau en haut de chaque page. Videz-le pour le retirer.',
      placeholder: 'Livraison offerte jusqu’à dimanche',
    },
    email: {
      label: 'Adresse e-mail',
      help: 'Celle de la page contact et du pied de page.',
      placeholder: 'contact@shareyoursales.ma',
    },
    phone: { label: 'Téléphone', help: 'Avec l’indicatif.', placeholder: '+212 5 22 00 00 00' },
    address: { label: 'Adresse postale', help: 'Sur la page contact et dans le pied de page.' },
    openingHours: {
      label: 'Horaires',
      help: 'Quand l’équipe répond.',
      placeholder: 'Du lundi au vendredi, 9 h – 18 h',
    },
    latitude: {
      label: 'Latitude',
      help: 'Avec la longitude, elle place le repère de la carte sur la page contact. Vides : pas de carte.',
      placeholder: '33,5899',
    },
    longitude: { label: 'Longitude', help: 'Négative au Maroc.', placeholder: '-7,6039' },
    social: { label: 'Réseaux sociaux', help: 'Les comptes à montrer dans le pied de page, dans cet ordre.' },
    proofFigures: {
      label: 'Chiffres réels',
      help: 'Commandes des dernières 24 heures et commissions versées ce mois-ci. Comptés, jamais inventés ; rien tant qu’il y en a peu.',
    },
    proofActivity: {
      label: 'Activité récente',
      help: 'Une petite carte dit ce qui vient de se vendre : après coup, sans nom, trois fois par visite au plus.',
    },
    proofBadges: {
      label: 'Repères de confiance',
      help: 'Paiement par carte et nombre de marchands vérifiés.',
    },
  },
  list: { columns: ['tagline', 'updatedAt'], sort: ['updatedAt', 'DESC'], pageSize: 10 },
};

export const faq: TypeLayout = {
  uid: 'api::faq.faq',
  title: 'Question fréquente',
  plural: 'Questions fréquentes',
  mainField: 'question',
  // prettier-ignore
  groups: [{ title: 'La question', rows: [[['question', 12]], [['answer', 12]], [['audience', 6], ['position', 6]]] }],
  fields: {
    question: { label: 'Question', help: 'Comme le visiteur la poserait.', placeholder: 'Comment utiliser mon bon ?' },
    answer: { label: 'Réponse', help: 'Répondez dès la première phrase, détaillez ensuite.' },
    audience: {
      label: 'Public',
      help: 'La partie de la page d’aide où elle se range.',
      options: { shopper: 'Acheteurs', influencer: 'Influenceurs', merchant: 'Marchands' },
    },
    position: positionField,
  },
  list: { columns: ['question', 'audience', 'position', 'updatedAt'], sort: ['position', 'ASC'], pageSize: 50 },
};

export const legalPage: TypeLayout = {
  uid: 'api::legal-page.legal-page',
  title: 'Page légale',
  plural: 'Pages légales',
  mainField: 'title',
  // prettier-ignore
  groups: [
    { title: 'La page', rows: [[['title', 8], ['position', 4]], [['slug', 12]], [['body', 12]]] },
    { title: 'Référencement', rows: [[['seo', 12]]] },
  ],
  fields: {
    title: {
      label: 'Titre',
      help: 'Il se lit aussi dans le pied de page.',
      placeholder: 'Conditions générales de vente',
    },
    slug: slugField('/pages/…'),
    body: { label: 'Texte', help: 'La date de dernière mise à jour s’affiche toute seule.' },
    position: positionField,
    seo: seoField,
  },
  list: { columns: ['title', 'slug', 'position', 'updatedAt'], sort: ['position', 'ASC'], pageSize: 20 },
};

export const testimonial: TypeLayout = {
  uid: 'api::testimonial.testimonial',
  title: 'Témoignage',
  plural: 'Témoignages',
  mainField: 'name',
  // prettier-ignore
  groups: [{ title: 'Le témoignage', rows: [[['name', 6], ['role', 6]], [['quote', 12]], [['city', 4], ['position', 4]], [['figure', 4], ['figureLabel', 8]], [['photo', 6], ['photoAlt', 6]]] }],
  fields: {
    name: { label: 'Nom', help: 'Avec l’accord de la personne.', placeholder: 'Imane K.' },
    role: {
      label: 'Qui parle',
      help: 'Il se lit sous le nom.',
      options: { influencer: 'Influenceur', merchant: 'Marchand' },
    },
    quote: { label: 'Citation', help: 'Ses propres mots, sans guillemets.' },
    city: { label: 'Ville', help: 'Facultatif.' },
    photo: { label: 'Portrait', help: 'Carré, 400 pixels au moins. Vide : l’initiale du nom.' },
    photoAlt: { label: 'Ce que montre le portrait', help: 'Pour qui ne voit pas l’image. Vide : le nom.' },
    figure: { label: 'Chiffre', help: 'Facultatif, et vérifiable : ce que ses lignes disent ici.', placeholder: '12' },
    figureLabel: { label: 'Ce que dit le chiffre', help: 'Facultatif.', placeholder: 'offres publiées' },
    position: positionField,
  },
  list: { columns: ['name', 'role', 'city', 'position', 'updatedAt'], sort: ['position', 'ASC'], pageSize: 20 },
};
