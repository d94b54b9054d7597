import type { Analytics } from '../../../contracts/manager/analytics.ts';
import { count, share } from '../../words/figures.ts';

type Figures = Analytics['total'];

/** What posts can be compared by. Rates by people and by views are apart: they cannot be put side by side. */
export const MEASURES = {
  engagement: 'Engagement par personne touchée',
  perView: 'Engagement par vue (TikTok)',
  posts: 'Publications',
  reach: 'Personnes touchées',
  views: 'Vues',
  likes: 'J’aime',
  comments: 'Commentaires',
  shares: 'Partages',
  saves: 'Enregistrements',
  clicks: 'Clics',
} as const;
export type Measure = keyof typeof MEASURES;
export const isMeasure = (name: string | null): name is Measure => name !== null && Object.hasOwn(MEASURES, name);

/** Null: none of them tells it. */
export function measureOf(figures: Figures, measure: Measure): number | null {
  const value = figures[measure];
  return typeof value === 'object' && value !== null ? value.value : value;
}

export const sayMeasure = (measure: Measure, value: number | null): string =>
  measure === 'engagement' || measure === 'perView' ? share(value) : count(value);
