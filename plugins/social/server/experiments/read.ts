import type { Querier } from '@sys/database/marketplace';
import type { Experiment } from '../../contracts/manager/analytics.ts';
import type { PostCard } from '../../contracts/manager/posts.ts';
import type { Share } from '../../domain/analytics/engagement.ts';
import { compare, type ArmPart } from '../../domain/experiments/compare.ts';
import { resultOf } from '../../domain/experiments/verdict.ts';
import { viewCards } from '../posts/cards.ts';
import { readCards } from '../posts/rows.ts';
import { comparedParts, type ExperimentRow, type Reading } from './rows.ts';

const figuresOf = (share: Share | null) => share && { reached: share.seen, hits: share.hits, rate: share.hits / share.seen }; // prettier-ignore

function readingOf({ metric }: ExperimentRow, a: readonly ArmPart[], b: readonly ArmPart[], now: Date): Reading {
  const compared = compare(a, b, metric, now);
  return {
    per: compared.per,
    readAt: compared.readAt?.toISOString() ?? null,
    a: figuresOf(compared.a),
    b: figuresOf(compared.b),
    result: resultOf(compared.a, compared.b, compared.due),
  };
}

/** What a test says now, whether it has ended or not. */
export async function readNow(db: Querier, row: ExperimentRow, now: Date): Promise<Reading> {
  const arms = await comparedParts(db, [row.id]);
  return readingOf(row, arms.get(`${row.id} a`) ?? [], arms.get(`${row.id} b`) ?? [], now);
}

const NOTHING = { reached: null, hits: null, rate: null };

/** Tests as they are shown, in their order: with what they say, or said when they ended. */
export async function viewExperiments(db: Querier, rows: readonly ExperimentRow[], now: Date): Promise<Experiment[]> {
  const ids = rows.map(({ id }) => id);
  const arms = await comparedParts(db, ids);
  const cards = await viewCards(db, await readCards(db, 'WHERE s.experiment = ANY ($1::bigint[])', [ids]), now);
  return rows.map((row) => {
    const { id, name, metric, state, createdAt, endedAt, outcome } = row;
    const reading = outcome ?? readingOf(row, arms.get(`${id} a`) ?? [], arms.get(`${id} b`) ?? [], now);
    const arm = (variant: 'a' | 'b') => {
      const post = cards.find((card: PostCard) => card.experiment?.id === `exp_${id}` && card.experiment.variant === variant); // prettier-ignore
      return post ? { post, ...(reading[variant] ?? NOTHING) } : null;
    };
    const { per, readAt, result } = reading;
    return { id: `exp_${id}`, ...{ name, metric, state, createdAt, endedAt, per, readAt, result }, a: arm('a'), b: arm('b') }; // prettier-ignore
  });
}
