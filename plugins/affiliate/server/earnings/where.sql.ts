import type { CommissionFilter } from '../../contracts/earnings.ts';

const CLOCK = `AT TIME ZONE 'Africa/Casablanca'`;

/** Whether an instant lies between two days in Morocco, both of them in it; where one is null there is no end. */
export const within = (column: string, from: string, to: string): string =>
  `(${from}::date IS NULL OR ${column} >= ${from}::date::timestamp ${CLOCK})
   AND (${to}::date IS NULL OR ${column} < (${to}::date + 1)::timestamp ${CLOCK})`;

/** The day in Morocco of an instant. */
export const dayOf = (column: string): string => `(${column} ${CLOCK})::date`;

/** What is left of a commission `c`, in centimes: nothing of one that was reversed, whatever was taken back before. */
export const LEFT = `CASE WHEN c.state = 'reversed' THEN 0 ELSE c.amount - c.gone END`;

/** Whose commissions `c`, and which of them: `$1` to `$5`. Lists, sums and files ask the same. */
export const OWN = `c.influencer = $1 AND ($2::text IS NULL OR c.state = $2) AND ($3::text IS NULL OR c.deal = $3)
  AND ${within('c.placed_at', '$4', '$5')}`;

export const valuesOf = (influencer: number, { state, deal, from, to }: CommissionFilter): unknown[] => [
  influencer,
  state ?? null,
  deal ?? null,
  from ?? null,
  to ?? null,
];

/** The same of the platform’s fee on it. */
export const FEE_LEFT = `CASE WHEN c.state = 'reversed' THEN 0 ELSE c.fee - c.fee_gone END`;

/** Lines that somebody paid for and that were brought by who is said to have: nothing else is a sale of an affiliate. */
export const SURE = `c.state <> 'pending' AND c.reversed_from IS DISTINCT FROM 'pending' AND c.reversed_by IS DISTINCT FROM 'review'`;
