import { tableOf, type Column, type Table } from '@sys/platform/exports';
import { basisOf, engagementOf, VALUES, type Value } from '../../domain/analytics/engagement.ts';
import type { Network } from '../../domain/networks.ts';
import type { MeasuredRow } from './rows.ts';

const NETWORK_NAMES: Record<Network, string> = { instagram: 'Instagram', facebook: 'Facebook', tiktok: 'TikTok' };
const VALUE_NAMES: Record<Value, string> = {
  views: 'Vues',
  reach: 'Personnes touchées',
  likes: 'J’aime',
  comments: 'Commentaires',
  shares: 'Partages',
  saves: 'Enregistrements',
  clicks: 'Clics',
};

const rate = (row: MeasuredRow, basis: 'reach' | 'views') => {
  const share = basisOf(row.network) === basis ? engagementOf(row.network, row.values) : null;
  return share && Math.round((share.hits / share.seen) * 10_000);
};

const COLUMNS: Column<MeasuredRow>[] = [
  { title: 'Publication', kind: 'text', share: 4, cell: ({ title }) => title },
  { title: 'Réseau', kind: 'text', share: 1.5, cell: ({ network }) => NETWORK_NAMES[network] },
  { title: 'Compte', kind: 'text', share: 2, cell: ({ accountName }) => accountName },
  { title: 'Format', kind: 'text', share: 1, cell: ({ format }) => format },
  { title: 'Modèle', kind: 'text', share: 2, cell: ({ templateName }) => templateName ?? '' },
  { title: 'Publiée le (heure du Maroc)', kind: 'date', share: 2, cell: ({ publishedAt }) => new Date(publishedAt) },
  ...VALUES.map((name): Column<MeasuredRow> => ({ title: VALUE_NAMES[name], kind: 'number', share: 1, cell: ({ values }) => values[name] })),
  { title: 'Engagement par personne touchée (%)', kind: 'percent', share: 1.5, cell: (row) => rate(row, 'reach') },
  { title: 'Engagement par vue (%)', kind: 'percent', share: 1.5, cell: (row) => rate(row, 'views') },
  { title: 'Mesurée le (heure du Maroc)', kind: 'date', share: 2, cell: ({ measuredAt }) => measuredAt === null ? null : new Date(measuredAt) },
  { title: 'Adresse', kind: 'text', share: 3, cell: ({ permalink }) => permalink ?? '' },
]; // prettier-ignore

/** Posts as a table, a row each; a value that was not told is an empty cell. Nothing is added up: not all tell all. */
export const resultsTable = (rows: readonly MeasuredRow[], { from, to }: { from: string; to: string }): Table =>
  tableOf({ title: 'Résultats des publications', note: `Du ${from} au ${to}`, total: '' }, COLUMNS, rows);
