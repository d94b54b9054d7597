import { LANGUAGE_OPTIONS } from './shared.ts';
import type { TypeLayout } from './types.ts';

/** What comes in from outside: reviews of shoppers. */
export const review: TypeLayout = {
  uid: 'api::review.review',
  title: 'Avis',
  plural: 'Avis',
  mainField: 'author',
  // prettier-ignore
  groups: [
    { title: 'Modération', rows: [[['state', 6], ['product', 6]], [['rejection', 12]]] },
    { title: 'Le marchand', rows: [[['reply', 12]], [['report', 12]]] },
    { title: 'L’avis reçu', rows: [[['author', 4], ['rating', 4], ['language', 4]], [['title', 8], ['postedAt', 4]], [['body', 12]], [['pictures', 12]], [['purchase', 4]]] },
  ],
  fields: {
    state: {
      label: 'Modération',
      help: 'Seuls les avis approuvés se lisent sur le site. Refusez les injures et les données personnelles, pas les critiques.',
      options: { pending: 'À modérer', approved: 'Approuvé', rejected: 'Refusé' },
    },
    rejection: {
      label: 'Motif du refus',
      help: 'Obligatoire pour refuser l’avis d’un acheteur : il le reçoit tel quel.',
      placeholder: 'Votre texte donne le nom d’une employée.',
    },
    product: { label: 'Produit', help: 'Ce dont parle l’avis.' },
    author: { label: 'Auteur', help: 'Le nom affiché : un prénom et une initiale.', placeholder: 'Nadia B.' },
    rating: { label: 'Note', help: 'De 1 à 5.', placeholder: '5' },
    title: { label: 'Titre', help: 'Facultatif.' },
    body: { label: 'Texte', help: 'Les mots de l’acheteur : ne les changez pas, approuvez ou refusez.' },
    language: { label: 'Langue', help: 'Celle dans laquelle l’avis est écrit.', options: LANGUAGE_OPTIONS },
    pictures: { label: 'Photos', help: 'Celles de l’acheteur, affichées avec l’avis.' },
    purchase: {
      label: 'Commande',
      help: 'Le numéro de l’achat dont parle l’avis ; vide quand aucun achat n’est connu.',
      readOnly: true,
    },
    reply: {
      label: 'Réponse publique',
      help: 'Elle s’affiche sous l’avis, au nom de la boutique. D’un avis d’acheteur, elle ne peut qu’être retirée.',
    },
    report: {
      label: 'Signalement du marchand',
      help: 'Pourquoi le marchand demande de relire cet avis. Videz-le quand c’est fait.',
    },
    postedAt: { label: 'Publié le', help: 'La date que les lecteurs voient.' },
  },
  list: {
    columns: ['author', 'rating', 'title', 'product', 'state', 'report', 'postedAt'],
    sort: ['postedAt', 'DESC'],
    pageSize: 20,
  },
};
