import type { TypeLayout } from './types.ts';

export const deal: TypeLayout = {
  uid: 'api::deal.deal',
  title: 'Offre',
  plural: 'Offres',
  mainField: 'name',
  // prettier-ignore
  groups: [
    { title: 'L’offre', rows: [[['name', 8], ['state', 4]], [['reviewNote', 12]], [['product', 12]]] },
    { title: 'Prix', rows: [[['originalPrice', 6], ['discountedPrice', 6]], [['taxRate', 4], ['deliveryFee', 4], ['payAtMerchant', 4]]] },
    { title: 'Période', rows: [[['startsAt', 6], ['endsAt', 6]], [['voucherDays', 6]]] },
    { title: 'Quantités', rows: [[['stock', 4], ['minPurchase', 4], ['maxPurchase', 4]]] },
    { title: 'Mise en avant', rows: [[['featured', 6], ['dealOfDay', 6]]] },
  ],
  fields: {
    name: {
      label: 'Nom interne',
      help: 'Pour s’y retrouver ici ; le client voit le nom du produit.',
      placeholder: 'Hammam royal, offre de décembre',
    },
    state: {
      label: 'État',
      help: 'Seule une offre en ligne se vend, entre son début et sa fin. « En pause » la retire tout de suite.',
      options: { draft: 'Brouillon', review: 'À relire', live: 'En ligne', paused: 'En pause', archived: 'Archivée' },
    },
    reviewNote: {
      label: 'Mot au marchand',
      help: 'Envoyé à son marchand quand une offre à relire redevient un brouillon : ce qu’il doit revoir. Il s’efface quand elle est soumise de nouveau.',
      placeholder: 'La première photo est floue.',
    },
    product: { label: 'Produit', help: 'Ce que cette offre vend. Il doit être publié pour que l’offre se voie.' },
    originalPrice: {
      label: 'Prix de départ',
      help: 'Le prix habituel, en dirhams. Il s’affiche barré.',
      placeholder: '600,00',
    },
    discountedPrice: {
      label: 'Prix réduit',
      help: 'Le prix à payer, en dirhams. Le pourcentage de remise se calcule tout seul.',
      placeholder: '450,00',
    },
    taxRate: {
      label: 'TVA',
      help: 'Le taux compris dans le prix. Hébergement et restauration : taux réduit.',
      options: { normal: 'Normale, 20 %', reduced: 'Réduite, 10 %', exempt: 'Exonérée, 0 %' },
    },
    deliveryFee: {
      label: 'Frais de livraison',
      help: 'Pour un objet, en dirhams ; une seule fois par commande et par marchand. Laissez vide si la livraison est gratuite.',
      placeholder: 'gratuite',
    },
    payAtMerchant: {
      label: 'Paiement sur place',
      help: 'Pour un service : le client peut réserver maintenant et payer chez le marchand.',
    },
    startsAt: { label: 'Début', help: 'Avant cette date l’offre s’annonce mais ne se vend pas.' },
    endsAt: { label: 'Fin', help: 'Le compte à rebours s’arrête ici. Elle doit venir après le début.' },
    voucherDays: {
      label: 'Validité du bon (jours)',
      help: 'Pendant combien de jours après l’achat le bon s’utilise. Laissez vide pour un objet livré.',
      placeholder: '90',
    },
    stock: {
      label: 'Stock',
      help: 'Combien il y en a à vendre en tout, ventes passées comprises. Laissez vide si le nombre n’est pas limité.',
      placeholder: 'illimité',
    },
    minPurchase: { label: 'Minimum par commande', help: 'Combien il faut en prendre au moins.', placeholder: '1' },
    maxPurchase: {
      label: 'Maximum par personne',
      help: 'Toutes ses commandes comptent. Laissez vide s’il n’y en a pas.',
      placeholder: 'sans limite',
    },
    featured: { label: 'À la une', help: 'Montre l’offre en tête de la page d’accueil.' },
    dealOfDay: { label: 'Offre du jour', help: 'Montre l’offre parmi celles du jour.' },
  },
  list: {
    columns: ['name', 'state', 'discountedPrice', 'endsAt', 'stock', 'featured'],
    sort: ['endsAt', 'DESC'],
    pageSize: 20,
  },
};
