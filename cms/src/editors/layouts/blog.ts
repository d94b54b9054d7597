import { seoField, slugField } from './shared.ts';
import type { TypeLayout } from './types.ts';

export const article: TypeLayout = {
  uid: 'api::article.article',
  title: 'Article',
  plural: 'Articles',
  mainField: 'title',
  // prettier-ignore
  groups: [
    { title: 'L’article', rows: [[['title', 12]], [['slug', 12]], [['excerpt', 12]], [['body', 12]]] },
    { title: 'Publication', rows: [[['author', 4], ['publishedOn', 4], ['tags', 4]], [['cover', 12]]] },
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
    body: {
      label: 'Texte',
      help: 'Découpez avec des titres de niveau 2 et 3. Le temps de lecture se calcule tout seul.',
    },
    cover: { label: 'Image', help: 'Format paysage, 1600 pixels de large au moins, avec un texte alternatif.' },
    author: { label: 'Auteur', help: 'La signature sous le titre.' },
    tags: { label: 'Étiquettes', help: 'Une à trois : elles relient les articles d’un même thème.' },
    publishedOn: {
      label: 'Date affichée',
      help: 'La date que les lecteurs voient ; elle ne déclenche pas la publication.',
    },
    seo: seoField,
  },
  list: { columns: ['title', 'cover', 'author', 'tags', 'publishedOn'], sort: ['publishedOn', 'DESC'], pageSize: 20 },
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
    slug: slugField('/blog?tag=…'),
  },
  list: { columns: ['name', 'slug', 'updatedAt'], sort: ['name', 'ASC'], pageSize: 50 },
};
