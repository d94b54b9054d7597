import { positionField, slugField } from './shared.ts';
import type { TypeLayout } from './types.ts';

export const category: TypeLayout = {
  uid: 'api::category.category',
  title: 'Catégorie',
  plural: 'Catégories',
  mainField: 'name',
  // prettier-ignore
  groups: [
    { title: 'La catégorie', rows: [[['name', 6], ['slug', 6]], [['description', 12]]] },
    { title: 'Place dans le catalogue', rows: [[['parent', 6], ['position', 3], ['icon', 3]], [['children', 12]]] },
  ],
  fields: {
    name: { label: 'Nom', help: 'Court : il se lit dans le menu du site.', placeholder: 'Bien-être' },
    slug: slugField('/categories/…'),
    description: { label: 'Description', help: 'Une phrase ou deux en tête de la page de la catégorie.' },
    icon: {
      label: 'Icône',
      help: 'Le nom d’une icône du site. Laissez vide si vous ne savez pas.',
      placeholder: 'spa',
    },
    position: positionField,
    parent: {
      label: 'Catégorie parente',
      help: 'Laissez vide pour un rayon principal. Une catégorie ne peut pas être sous elle-même.',
    },
    children: {
      label: 'Sous-catégories',
      help: 'Elles se rangent ici d’elles-mêmes quand elles choisissent cette catégorie comme parente.',
      readOnly: true,
    },
  },
  list: { columns: ['name', 'parent', 'position', 'slug', 'updatedAt'], sort: ['position', 'ASC'], pageSize: 50 },
};

export const city: TypeLayout = {
  uid: 'api::city.city',
  title: 'Ville',
  plural: 'Villes',
  mainField: 'name',
  // prettier-ignore
  groups: [
    { title: 'La ville', rows: [[['name', 6], ['slug', 6]], [['description', 12]]] },
    { title: 'Carte et ordre', rows: [[['latitude', 4], ['longitude', 4], ['position', 4]]] },
  ],
  fields: {
    name: { label: 'Nom', help: 'Comme on l’écrit dans cette langue.', placeholder: 'Marrakech' },
    slug: slugField('/villes/…'),
    description: { label: 'Description', help: 'Une phrase ou deux en tête de la page de la ville.' },
    latitude: { label: 'Latitude', help: 'Le centre de la ville, en degrés décimaux.', placeholder: '31.6295' },
    longitude: { label: 'Longitude', help: 'Négative au Maroc : à l’ouest de Greenwich.', placeholder: '-7.9811' },
    position: positionField,
  },
  list: { columns: ['name', 'slug', 'position', 'updatedAt'], sort: ['position', 'ASC'], pageSize: 50 },
};

export const merchant: TypeLayout = {
  uid: 'api::merchant.merchant',
  title: 'Marchand',
  plural: 'Marchands',
  mainField: 'name',
  // prettier-ignore
  groups: [
    { title: 'La boutique', rows: [[['name', 6], ['slug', 6]], [['description', 12]], [['logo', 6], ['cover', 6]]] },
    { title: 'Où et comment la joindre', rows: [[['city', 4], ['phone', 4], ['website', 4]]] },
  ],
  fields: {
    name: { label: 'Nom', help: 'L’enseigne, la même dans toutes les langues.', placeholder: 'Riad Zellige Spa' },
    slug: slugField('/boutiques/…'),
    description: {
      label: 'Présentation',
      help: 'Qui est cette boutique, en quelques phrases. Elle se lit sur sa page.',
    },
    logo: { label: 'Logo', help: 'Carré, 400 pixels au moins, sur fond uni.' },
    cover: {
      label: 'Bandeau',
      help: 'Une photo large en tête de la page de la boutique, 1600 pixels de large au moins.',
    },
    city: { label: 'Ville', help: 'Où se trouve la boutique. Laissez vide si elle vend seulement en ligne.' },
    phone: {
      label: 'Téléphone',
      help: 'Celui que le client peut appeler, avec l’indicatif.',
      placeholder: '+212 5 24 00 00 00',
    },
    website: {
      label: 'Site web',
      help: 'L’adresse complète ; elle commence par https://.',
      placeholder: 'https://exemple.ma',
    },
  },
  list: { columns: ['name', 'logo', 'city', 'phone', 'updatedAt'], sort: ['name', 'ASC'], pageSize: 20 },
};
