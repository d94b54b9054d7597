import { seoField, slugField } from './shared.ts';
import type { TypeLayout } from './types.ts';

export const product: TypeLayout = {
  uid: 'api::product.product',
  title: 'Produit',
  plural: 'Produits',
  mainField: 'title',
  // prettier-ignore
  groups: [
    { title: 'L’essentiel', rows: [[['title', 8], ['kind', 4]], [['slug', 12]], [['summary', 12]], [['gallery', 12]]] },
    { title: 'Classement', rows: [[['category', 4], ['merchant', 4], ['city', 4]], [['location', 12]]] },
    { title: 'Présentation', rows: [[['description', 12]], [['highlights', 12]], [['included', 12]]] },
    { title: 'Utilisation et conditions', rows: [[['howItWorks', 12]], [['conditions', 12]], [['faq', 12]]] },
    { title: 'Référencement', rows: [[['seo', 12]]] },
  ],
  fields: {
    title: {
      label: 'Nom du produit',
      help: 'Ce que l’on achète, en quelques mots, sans le prix ni la remise : « Hammam et gommage au savon noir ».',
      placeholder: 'Hammam et gommage au savon noir',
    },
    kind: {
      label: 'Nature',
      help: 'Un service s’utilise sur place avec un bon ; un objet se livre ou se retire.',
      options: { service: 'Service', goods: 'Objet' },
    },
    slug: slugField('/produits/…'),
    summary: {
      label: 'Résumé',
      help: 'Une ou deux phrases. Elles se lisent sous le nom, dans les listes et dans les partages.',
      placeholder: 'Une heure de détente dans un hammam traditionnel de la médina.',
    },
    gallery: {
      label: 'Photos',
      help: 'La première sert de couverture. Format paysage, 1600 pixels de large au moins. Décrivez chaque photo dans « Texte alternatif ».',
    },
    category: { label: 'Catégorie', help: 'Le rayon le plus précis : « Hammam » plutôt que « Bien-être ».' },
    merchant: { label: 'Marchand', help: 'La boutique qui vend et qui reçoit le client.' },
    city: { label: 'Ville', help: 'Où le produit s’utilise. Laissez vide s’il est livré partout.' },
    location: { label: 'Lieu', help: 'L’adresse et le point sur la carte, pour un service sur place.' },
    description: {
      label: 'Description',
      help: 'Racontez l’expérience. Des titres et des listes aident à lire sur un téléphone.',
    },
    highlights: { label: 'Points forts', help: 'Trois à six raisons d’acheter, une par ligne, courtes.' },
    included: { label: 'Ce qui est inclus', help: 'Ce que le client reçoit pour ce prix, une ligne par élément.' },
    howItWorks: {
      label: 'Comment ça marche',
      help: 'Les étapes après l’achat, dans l’ordre : réserver, venir, présenter le bon.',
    },
    conditions: {
      label: 'Conditions',
      help: 'Validité, réservation, restrictions, annulation : une condition par ligne, sans surprise pour le client.',
    },
    faq: { label: 'Questions fréquentes', help: 'Les questions que posent les clients avant d’acheter ce produit.' },
    seo: seoField,
  },
  list: {
    columns: ['title', 'gallery', 'category', 'merchant', 'city', 'updatedAt'],
    sort: ['updatedAt', 'DESC'],
    pageSize: 20,
  },
};
