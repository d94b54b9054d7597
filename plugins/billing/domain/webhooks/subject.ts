/** What an event makes us read again. */
export type Subject =
  | { kind: 'checkout'; id: string }
  /** By what refunds name; which checkout it was of is found out. */
  | { kind: 'payment'; id: string }
  /** Everything of a customer: subscriptions change together with their invoices. */
  | { kind: 'customer'; id: string };

/** The few fields of the object of an event that say which object it is; ids never change, so they can be believed. */
export interface EventObject {
  id: string;
  mode?: unknown;
  customer?: unknown;
  payment_intent?: unknown;
}

/** Null for events that say nothing to us. */
export function subjectOf(type: string, object: EventObject): Subject | null {
  const family = FAMILIES.find(([pattern]) => pattern.test(type))?.[1];
  return family ? family(object) : null;
}

const of = (kind: Subject['kind'], id: unknown): Subject | null =>
  typeof id === 'string' && id !== '' ? { kind, id } : null;

const FAMILIES: readonly (readonly [RegExp, (object: EventObject) => Subject | null])[] = [
  [/^checkout\.session\./, ({ id, mode, customer }) => (mode === 'payment' ? of('checkout', id) : of('customer', customer))], // prettier-ignore
  [/^payment_intent\./, ({ id }) => of('payment', id)],
  [/^(charge|refund)\./, ({ payment_intent: payment }) => of('payment', payment)],
  [/^customer\.deleted$/, ({ id }) => of('customer', id)],
  [/^(customer\.subscription|invoice|subscription_schedule)\./, ({ customer }) => of('customer', customer)],
];
