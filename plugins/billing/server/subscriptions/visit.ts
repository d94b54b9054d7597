import type { Querier } from '@sys/database/marketplace';
import type { StripeHouse } from '../gateway/client.ts';
import type { Deed } from '../trail.ts';

/** One transaction at Stripe and here. What it does for the audit trail is gathered and written at its end. */
export interface Visit {
  db: Querier;
  house: StripeHouse;
  trail: Deed[];
}

/** The same for somebody who is signed in. */
export interface OwnVisit extends Visit {
  user: number;
}
