import { positionField, seoField, slugField } from './shared.ts';
import type { FieldText, TypeLayout } from './types.ts';

const partsField: FieldText = {
  label: 'Contenu',
  help: 'Ajoutez des parties et mettez-les dans l’ordre. Les titres de niveau 2 et 3 des textes font le sommaire ; le temps de lecture se calcule tout seul.',
};

export const article: TypeLayout = {
  uid: 'api::article.article',
  title: 'Article',
  plural: 'Articles',
  mainField: 'title',
  // prettier-ignore
  groups: [
    { title: 'L’article', rows: [[['title', 12]], [['slug', 12]], [['excerpt', 12]], [['parts', 12]]] },
    { title: 'Publication', rows: [[['category', 4], ['author', 4], ['publishedOn', 4]], [['tags', 12]], [['cover', 12]]] },
    { title: 'Référencement', rows: [[['seo', 12]]] },
  ],
  fields: {
    title: {
      label: 'Titre',
      help: 'Une promesse claire, sans point final.',
      placeholder: 'Cinq hammams à découvrir à Marrakech',
    },
    slug: slugField('/blog/…'),
    excerpt: {
      label: 'Chapeau',
      help: 'Deux ou trois phrases qui donnent envie de lire : elles se lisent dans la liste du blog.',
    },
    parts: partsField,
    cover: { label: 'Image', help: 'Format paysage, 1600 pixels de large au moins, avec un texte alternatif.' },
    category: { label: 'Rubrique', help: 'Une seule : l’article se range sur sa page.' },
    author: { label: 'Auteur', help: 'La signature sous le titre.' },
    tags: { label: 'Étiquettes', help: 'Une à trois : elles relient les articles d’un même thème.' },
    publishedOn: {
      label: 'Date affichée',
      help: 'La date que les lecteurs voient. Programmée à côté, une première publication prend le jour où elle paraît.',
    },
    seo: seoField,
  },
  list: {
    columns: ['title', 'category', 'author', 'tags', 'publishedOn'],
    sort: ['publishedOn', 'DESC'],
    pageSize: 20,
  },
};

export const author: TypeLayout = {
  uid: 'api::author.author',
  title: 'Auteur',
  plural: 'Auteurs',
  mainField: 'name',
  // prettier-ignore
  groups: [{ title: 'La signature', rows: [[['name', 6], ['photo', 6]], [['bio', 12]]] }],
  fields: {
    name: { label: 'Nom', help: 'Comme il se lit sous les articles.', placeholder: 'Salma Bennani' },
    bio: { label: 'Présentation', help: 'Deux phrases à la fin de chaque article.' },
    photo: { label: 'Portrait', help: 'Carré, 400 pixels au moins.' },
  },
  list: { columns: ['name', 'photo', 'updatedAt'], sort: ['name', 'ASC'], pageSize: 20 },
};

export const tag: TypeLayout = {
  uid: 'api::tag.tag',
  title: 'Étiquette',
  plural: 'Étiquettes',
  mainField: 'name',
  // prettier-ignore
  groups: [{ title: 'L’étiquette', rows: [[['name', 6], ['slug', 6]]] }],
  fields: {
    name: { label: 'Nom', help: 'Un ou deux mots.', placeholder: 'Voyage' },
    slug: slugField('/blog/theme/…'),
  },
  list: { columns: ['name', 'slug', 'updatedAt'], sort: ['name', 'ASC'], pageSize: 50 },
};

export const articleCategory: TypeLayout = {
  uid: 'api::article-category.article-category',
  title: 'Rubrique',
  plural: 'Rubriques',
  mainField: 'name',
  // prettier-ignore
  groups: [{ title: 'La rubrique', rows: [[['name', 8], ['position', 4]], [['slug', 12]], [['description', 12]]] }],
  fields: {
    name: { label: 'Nom', help: 'Deux ou trois mots, sans point final.', placeholder: 'Le métier de créateur' },
    slug: slugField('/blog/categorie/…'),
    description: { label: 'Présentation', help: 'Une phrase sous le nom, et dans les moteurs de recherche.' },
    position: positionField,
  },
  list: { columns: ['name', 'slug', 'position', 'updatedAt'], sort: ['position', 'ASC'], pageSize: 20 },
};

export const story: TypeLayout = {
  uid: 'api::story.story',
  title: 'Réussite',
  plural: 'Réussites',
  mainField: 'title',
  // prettier-ignore
  groups: [
    { title: 'La réussite', rows: [[['title', 12]], [['slug', 12]], [['excerpt', 12]], [['figures', 12]], [['parts', 12]]] },
    { title: 'Qui raconte', rows: [[['person', 6], ['role', 6]], [['city', 6], ['publishedOn', 6]], [['cover', 12]]] },
    { title: 'Référencement', rows: [[['seo', 12]]] },
  ],
  fields: {
    title: {
      label: 'Titre',
      help: 'Ce qui a changé, sans point final.',
      placeholder: 'Une potière de Salé remplit son atelier',
    },
    slug: slugField('/reussites/…'),
    excerpt: { label: 'Chapeau', help: 'Deux ou trois phrases : elles se lisent dans la liste des réussites.' },
    figures: {
      label: 'Chiffres',
      help: 'Jusqu’à quatre, tels que la personne les donne et accepte de les montrer. Rien d’inventé, rien d’arrondi vers le haut.',
    },
    parts: partsField,
    person: { label: 'Nom', help: 'Avec l’accord de la personne.', placeholder: 'Imane K.' },
    role: {
      label: 'Qui parle',
      help: 'Créateur ou marchand.',
      options: { influencer: 'Influenceur', merchant: 'Marchand' },
    },
    city: { label: 'Ville', help: 'Facultatif.' },
    cover: { label: 'Image', help: 'Format paysage, 1600 pixels de large au moins, avec un texte alternatif.' },
    publishedOn: {
      label: 'Date affichée',
      help: 'La date que les lecteurs voient. Programmée à côté, une première publication prend le jour où elle paraît.',
    },
    seo: seoField,
  },
  list: { columns: ['title', 'person', 'role', 'publishedOn'], sort: ['publishedOn', 'DESC'], pageSize: 20 },
};
