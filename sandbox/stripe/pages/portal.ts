import type { Stripe } from 'stripe';
import { ApiError } from '../errors.ts';
import { idOf } from '../ids.ts';
import { asksOwner } from '../payments/cards.ts';
import { NOT_AUTHENTICATED } from '../payments/intent.ts';
import { attach } from '../payments/method.ts';
import { endingAt, invoicesOf, OVER } from '../subscriptions/cancel.ts';
import { methodFor } from '../subscriptions/collect.ts';
import { periodOf } from '../subscriptions/parts.ts';
import type { World } from '../world.ts';
import { bankPage, cardFields, day, escaped, frame, helpCards, money, wrong } from './frame.ts';
import { STATES } from './invoice.ts';
import type { Page, Reply, Visit } from './page.ts';
import { typedCard } from './typed-card.ts';

type Portal = Stripe.BillingPortal.Session;

const gone: Reply = { html: frame('Portail', '<p>Ce portail n’existe pas.</p>'), status: 404 };

function portalOf({ world, id }: Visit): Portal | undefined {
  const url = `${world.url}/p/session/${id}`;
  return world.store.all('billing_portal.session').find((one) => one.url === url || one.url === `${url}/card`);
}

const subscriptionsOf = (world: World, { customer }: Portal) =>
  world.store.all('subscription').filter((one) => one.customer === customer && !OVER.includes(one.status));

function subscriptionPart(world: World, subscription: Stripe.Subscription): string {
  const names = subscription.items.data.map(({ price, quantity }) => {
    const { name } = world.store.get('product', idOf(price.product));
    return `${escaped(name)} : ${money((price.unit_amount ?? 0) * (quantity ?? 1), price.currency)}`;
  });
  const { end } = periodOf(subscription);
  const ends = subscription.cancel_at;
  const until = ends === null ? `Se renouvelle le ${day(end)}.` : `Se termine le ${day(ends)}.`;
  const card = methodFor(world, subscription)?.card?.last4;
  const [deed, words] = ends === null ? ['cancel', 'Résilier l’abonnement'] : ['resume', 'Reprendre l’abonnement'];
  const form = subscription.schedule
    ? '<p>Un changement est prévu : il se règle dans la boutique.</p>'
    : `<form method="post" class="row"><input type="hidden" name="subscription" value="${subscription.id}"><button name="deed" value="${deed}">${words}</button></form>`;
  return `<section><h2>${names.join(', ')}</h2><p>${until}</p><p>${card === undefined ? 'Aucune carte.' : `Carte •••• ${card}`}</p>${form}</section>`;
}

function invoicesPart(world: World, subscriptions: Stripe.Subscription[]): string {
  const rows = subscriptions
    .flatMap((one) => invoicesOf(world, one))
    .filter(({ hosted_invoice_url }) => hosted_invoice_url)
    .toReversed()
    .map(
      ({ number, created, total, currency, status, hosted_invoice_url }) =>
        `<tr><td><a href="${escaped(hosted_invoice_url!)}">${number}</a></td><td>${day(created)}</td><td>${money(total, currency)}</td><td>${STATES[status!]}</td></tr>`,
    );
  if (rows.length === 0) return '';
  return `<section><h2>Factures</h2><table><thead><tr><th scope="col">Numéro</th><th scope="col">Date</th><th scope="col">Montant</th><th scope="col">État</th></tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

function home(visit: Visit): Reply {
  const portal = portalOf(visit);
  if (!portal) return gone;
  const { world, method, form } = visit;
  const mine = subscriptionsOf(world, portal);
  if (method === 'POST') {
    const chosen = mine.find(({ id, schedule }) => id === form.get('subscription') && schedule === null);
    if (chosen) end(world, chosen, form.get('deed') === 'cancel');
    return { to: `/p/session/${visit.id}` };
  }
  const all = world.store.all('subscription').filter(({ customer }) => customer === portal.customer);
  const parts = mine.map((one) => subscriptionPart(world, one)).join('') || '<p>Aucun abonnement en cours.</p>';
  const back = portal.return_url === null ? '' : `<p><a href="${escaped(portal.return_url)}">Revenir à la boutique</a></p>`; // prettier-ignore
  const card = `<p><a href="/p/session/${visit.id}/card">Changer de carte</a></p>`;
  return { html: frame('Votre abonnement', `${parts}${card}${invoicesPart(world, all)}${back}`) };
}

function end(world: World, subscription: Stripe.Subscription, cancels: boolean): void {
  const at = cancels ? periodOf(subscription).end : null;
  const patch = endingAt(subscription, at, cancels, world.clock.seconds());
  world.change(subscription, patch, 'customer.subscription.updated');
}

function cardPage(message: string | null): Reply {
  const html = frame('Changer de carte', `${wrong(message)}<form method="post">${cardFields}<button class="first">Enregistrer la carte</button></form>${helpCards}`); // prettier-ignore
  return { html, status: message === null ? 200 : 402 };
}

function card(visit: Visit): Reply {
  const portal = portalOf(visit);
  if (!portal) return gone;
  const { world, method, form } = visit;
  if (method === 'GET') return cardPage(null);
  const email = world.store.find('customer', portal.customer)?.email ?? null;
  const typed = typedCard(world, form, email);
  if (!typed.ok) return cardPage(typed.message);
  if (asksOwner(world.cards.get(typed.method.id)!, false))
    return { to: `/p/session/${visit.id}/card/authenticate?card=${typed.method.id}` };
  return keep(visit, portal, typed.method);
}

function authenticate(visit: Visit): Reply {
  const portal = portalOf(visit);
  const kept = visit.world.store.find('payment_method', visit.query.get('card') ?? '');
  if (!portal || kept?.customer !== null) return gone;
  if (visit.method === 'GET') return { html: bankPage(null) };
  return visit.form.get('outcome') === 'complete' ? keep(visit, portal, kept) : cardPage(NOT_AUTHENTICATED.message);
}

/** From now on everything of this customer is paid by it. */
function keep({ world, id }: Visit, portal: Portal, method: Stripe.PaymentMethod): Reply {
  try {
    attach(world, method, portal.customer);
  } catch (error) {
    if (error instanceof ApiError) return cardPage(error.message);
    throw error;
  }
  world.proven.add(method.id);
  const customer = world.store.get('customer', portal.customer);
  const invoice_settings = { ...customer.invoice_settings, default_payment_method: method.id };
  world.change(customer, { invoice_settings }, 'customer.updated');
  for (const one of subscriptionsOf(world, portal))
    if (one.default_payment_method !== null)
      world.change(one, { default_payment_method: method.id }, 'customer.subscription.updated');
  const after = portal.flow?.after_completion.redirect?.return_url;
  return { to: after ?? `/p/session/${id}` };
}

export const portalPages: Page[] = [
  { path: /^\/p\/session\/(\w+)$/, answer: home },
  { path: /^\/p\/session\/(\w+)\/card$/, answer: card },
  { path: /^\/p\/session\/(\w+)\/card\/authenticate$/, answer: authenticate },
];
