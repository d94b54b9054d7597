import type { Stripe } from 'stripe';
import { noSuch } from './errors.ts';

/** What there is, by what each calls itself. */
export interface Kinds {
  'billing_portal.session': Stripe.BillingPortal.Session;
  charge: Stripe.Charge;
  'checkout.session': Stripe.Checkout.Session;
  customer: Stripe.Customer;
  dispute: Stripe.Dispute;
  event: Stripe.Event;
  invoice: Stripe.Invoice;
  invoice_payment: Stripe.InvoicePayment;
  invoiceitem: Stripe.InvoiceItem;
  payment_intent: Stripe.PaymentIntent;
  payment_method: Stripe.PaymentMethod;
  price: Stripe.Price;
  product: Stripe.Product;
  refund: Stripe.Refund;
  subscription: Stripe.Subscription;
  subscription_schedule: Stripe.SubscriptionSchedule;
  webhook_endpoint: Stripe.WebhookEndpoint;
}
export type Kind = keyof Kinds;

/** Every object there is, kept in memory alone. Between one another they name their ids. */
export class Store {
  readonly #kinds = new Map<Kind, Map<string, Kinds[Kind]>>();

  add<K extends Kind>(kind: K, object: Kinds[K]): Kinds[K] {
    if (!this.#kinds.has(kind)) this.#kinds.set(kind, new Map());
    this.#kinds.get(kind)!.set(object.id, object);
    return object;
  }

  /** `param` names the parameter that gave the id; without one it stood in the path. */
  get<K extends Kind>(kind: K, id: string, param?: string): Kinds[K] {
    const object = this.find(kind, id);
    if (!object) throw noSuch(kind, id, param);
    return object;
  }

  find<K extends Kind>(kind: K, id: string): Kinds[K] | undefined {
    return this.#kinds.get(kind)?.get(id) as Kinds[K] | undefined;
  }

  /** Oldest first. */
  all<K extends Kind>(kind: K): Kinds[K][] {
    return [...(this.#kinds.get(kind)?.values() ?? [])] as Kinds[K][];
  }

  remove(kind: Kind, id: string): void {
    this.#kinds.get(kind)?.delete(id);
  }

  /** Whatever bears this id. */
  named(id: string): Kinds[Kind] | undefined {
    for (const objects of this.#kinds.values()) if (objects.has(id)) return objects.get(id);
    return undefined;
  }
}
