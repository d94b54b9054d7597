import type { ComponentLayout } from './types.ts';

/** The parts that articles and success stories are made of. */
export const blogParts: readonly ComponentLayout[] = [
  {
    uid: 'blog.text',
    mainField: 'body',
    rows: [[['body', 12]]],
    fields: {
      body: { label: 'Texte', help: 'Découpez avec des titres de niveau 2 et 3 ; ils font le sommaire.' },
    },
  },
  {
    uid: 'blog.picture',
    mainField: 'alt',
    // prettier-ignore
    rows: [[['picture', 12]], [['alt', 12]], [['caption', 8], ['credit', 4]]],
    fields: {
      picture: { label: 'Image', help: 'Format paysage, 1600 pixels de large au moins.' },
      alt: {
        label: 'Ce que montre l’image',
        help: 'Une phrase, lue à qui ne la voit pas. Pas de « image de ».',
        placeholder: 'Une potière tourne un bol devant son four',
      },
      caption: { label: 'Légende', help: 'Facultative, sous l’image.' },
      credit: { label: 'Crédit', help: 'Le nom de qui a pris la photo.' },
    },
  },
  {
    uid: 'blog.quote',
    mainField: 'text',
    // prettier-ignore
    rows: [[['text', 12]], [['name', 6], ['role', 6]]],
    fields: {
      text: { label: 'Citation', help: 'Les mots de la personne, sans guillemets.' },
      name: { label: 'Qui parle', help: 'Avec son accord.' },
      role: { label: 'Sa fonction', help: 'Ce qu’elle fait, et où.', placeholder: 'Potière à Salé' },
    },
  },
  {
    uid: 'blog.offer',
    mainField: 'title',
    // prettier-ignore
    rows: [[['title', 12]], [['products', 12]]],
    fields: {
      title: { label: 'Titre', help: 'Facultatif, au-dessus des offres.', placeholder: 'À essayer près de chez vous' },
      products: {
        label: 'Produits',
        help: 'Jusqu’à six. Le prix du moment s’affiche tout seul, et un produit qui n’est plus en vente disparaît.',
      },
    },
  },
  {
    uid: 'blog.video',
    mainField: 'title',
    // prettier-ignore
    rows: [[['title', 12]], [['link', 12]], [['file', 6], ['poster', 6]], [['transcript', 12]]],
    fields: {
      title: { label: 'Titre', help: 'Ce que l’on voit dans la vidéo.' },
      link: {
        label: 'Adresse',
        help: 'D’une vidéo de YouTube ou de Vimeo. Rien ne leur est demandé avant que le lecteur lance la vidéo.',
        placeholder: 'https://www.youtube.com/watch?v=…',
      },
      file: { label: 'Ou un fichier', help: 'MP4 ou WebM, 20 Mo au plus ; il sert quand il n’y a pas d’adresse.' },
      poster: { label: 'Image d’attente', help: 'Ce que l’on voit avant de lancer la vidéo.' },
      transcript: { label: 'Transcription', help: 'Ce qui est dit, pour qui n’entend pas ou ne lance pas la vidéo.' },
    },
  },
  {
    uid: 'blog.table',
    mainField: 'caption',
    // prettier-ignore
    rows: [[['caption', 12]], [['grid', 12]]],
    fields: {
      caption: { label: 'Légende', help: 'Ce que dit le tableau, en une ligne.' },
      grid: {
        label: 'Cases',
        help: 'La première ligne porte les titres des colonnes. Un tableau copié d’un tableur se colle dans une case.',
      },
    },
  },
  {
    uid: 'blog.faq',
    mainField: 'title',
    // prettier-ignore
    rows: [[['title', 12]], [['items', 12]]],
    fields: {
      title: { label: 'Titre', help: 'Facultatif ; il entre dans le sommaire.', placeholder: 'Vos questions' },
      items: { label: 'Questions', help: 'De une à douze ; les moteurs de recherche les lisent aussi.' },
    },
  },
  {
    uid: 'blog.figure',
    mainField: 'label',
    // prettier-ignore
    rows: [[['value', 4], ['label', 8]]],
    fields: {
      value: { label: 'Chiffre', help: 'Avec son unité.', placeholder: '3 mois' },
      label: { label: 'Ce qu’il compte', help: 'En quelques mots.', placeholder: 'pour remplir l’atelier' },
    },
  },
];
