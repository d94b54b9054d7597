export type DisputeState = 'open' | 'won' | 'lost';

/** A payment as we wrote it down last. */
export interface KnownPayment {
  state: 'open' | 'expired' | 'paid';
  refunded: number;
  disputes: Readonly<Record<string, DisputeState>>;
}

/** The same as the provider describes it now. */
export type FoundPayment =
  | { state: 'open' | 'expired' }
  | {
      state: 'paid';
      payment: string;
      amount: number;
      refunded: number;
      disputes: readonly { id: string; state: DisputeState }[];
    };

export type PaymentChange =
  | { kind: 'succeeded'; payment: string; amount: number }
  | { kind: 'expired' }
  | { kind: 'refunded'; refunded: number }
  | { kind: 'disputed'; dispute: string; state: DisputeState };

/**
 * What has to be written and told so that what we know is what they know. Nothing when it is already. A page that was
 * paid stays paid, whatever an older answer says.
 */
export function comparePayment(known: KnownPayment, found: FoundPayment): PaymentChange[] {
  if (found.state !== 'paid') {
    return found.state === 'expired' && known.state === 'open' ? [{ kind: 'expired' }] : [];
  }
  const { payment, amount, refunded, disputes } = found;
  const changes: PaymentChange[] = [];
  if (known.state !== 'paid') changes.push({ kind: 'succeeded', payment, amount });
  if (known.refunded !== refunded) changes.push({ kind: 'refunded', refunded });
  for (const { id, state } of disputes) {
    if (known.disputes[id] !== state) changes.push({ kind: 'disputed', dispute: id, state });
  }
  return changes;
}
