import type { TypeLayout } from './types.ts';

export const redirect: TypeLayout = {
  uid: 'api::redirect.redirect',
  title: 'Redirection',
  plural: 'Redirections',
  mainField: 'source',
  // prettier-ignore
  groups: [{ title: 'La redirection', rows: [[['source', 6], ['target', 6]], [['kind', 6], ['active', 6]], [['note', 12]]] }],
  fields: {
    source: {
      label: 'Ancienne adresse',
      help: 'Un chemin de ce site qui ne répond plus, langue comprise : /ar/… pour l’arabe. Ce qui suit le « ? » ne compte pas.',
      placeholder: '/ancienne-page',
    },
    target: {
      label: 'Nouvelle adresse',
      help: 'Une page de ce site, celle où l’on arrive pour finir. Vide quand la page est supprimée.',
      placeholder: '/produits/hammam-royal-marrakech',
    },
    kind: {
      label: 'Comment',
      help: 'Définitive : Google retient la nouvelle adresse. Supprimée : il oublie l’ancienne.',
      options: {
        permanent: 'Définitive (301)',
        temporary: 'Provisoire (302)',
        gone: 'Page supprimée (410)',
      },
    },
    active: { label: 'Active', help: 'Une redirection qui repose ne fait rien.' },
    note: { label: 'Note', help: 'Pourquoi elle existe, pour qui passera après vous.' },
  },
  list: { columns: ['source', 'target', 'kind', 'active', 'updatedAt'], sort: ['source', 'ASC'], pageSize: 50 },
};
