/** A Page of Facebook. */
export interface Page {
  id: string;
  name: string;
  category: string;
  /** The professional account of Instagram that is tied to it. */
  instagram: string | null;
}

/** An account of Instagram. */
export interface InstagramAccount {
  id: string;
  /** What its own login calls it, for our app alone. */
  scopedId: string;
  username: string;
  name: string;
  /** A personal one cannot publish by the API. */
  type: 'BUSINESS' | 'MEDIA_CREATOR' | 'PERSONAL';
}

/** Somebody with an account at Facebook. All are made up. */
export interface Person {
  id: string;
  name: string;
  pages: string[];
  /** What they take out of what they are asked for, unless they say otherwise. */
  declines: string[];
}

export const PAGES: readonly Page[] = [
  { id: '410000000000001', name: 'Nadia en voyage', category: 'Blog', instagram: '17841400000000001' },
  { id: '410000000000002', name: 'La table de Nadia', category: 'Food & drink', instagram: null },
  { id: '410000000000003', name: 'Atlas à pied', category: 'Sports', instagram: null },
  { id: '410000000000004', name: 'Omar teste', category: 'Media', instagram: '17841400000000004' },
  { id: '410000000000005', name: 'ShareYourSales', category: 'Shopping & retail', instagram: '17841400000000005' },
];

export const INSTAGRAM_ACCOUNTS: readonly InstagramAccount[] = [
  { id: '17841400000000001', scopedId: '25000000000000001', username: 'nadia.envoyage', name: 'Nadia en voyage', type: 'BUSINESS' },
  { id: '17841400000000004', scopedId: '25000000000000004', username: 'omar.teste', name: 'Omar teste', type: 'MEDIA_CREATOR' },
  { id: '17841400000000005', scopedId: '25000000000000005', username: 'shareyoursales.ma', name: 'ShareYourSales', type: 'BUSINESS' },
  // Without a Page: reached by Instagram’s own login alone.
  { id: '17841400000000006', scopedId: '25000000000000006', username: 'zineb.style', name: 'Zineb Style', type: 'MEDIA_CREATOR' },
  { id: '17841400000000007', scopedId: '25000000000000007', username: 'reda.prive', name: 'Reda', type: 'PERSONAL' },
]; // prettier-ignore

export const PEOPLE: readonly Person[] = [
  { id: '31000000000000001', name: 'Nadia Alaoui', pages: ['410000000000001', '410000000000002'], declines: [] },
  { id: '31000000000000002', name: 'Karim Bennani', pages: [], declines: [] },
  { id: '31000000000000003', name: 'Leïla Fassi', pages: ['410000000000003'], declines: [] },
  {
    id: '31000000000000004',
    name: 'Omar Tazi',
    pages: ['410000000000004'],
    declines: ['pages_manage_posts', 'instagram_content_publish'],
  },
  { id: '31000000000000005', name: 'Équipe ShareYourSales', pages: ['410000000000005'], declines: [] },
];
