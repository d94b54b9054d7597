import type { Stripe } from 'stripe';
import { idOf } from '../ids.ts';
import { attempt } from '../payments/intent.ts';
import { paymentOf } from '../subscriptions/collect.ts';
import { followIntent } from '../subscriptions/follow.ts';
import type { World } from '../world.ts';
import { cardFields, day, escaped, frame, helpCards, money, wrong } from './frame.ts';
import type { Page, Reply, Visit } from './page.ts';
import { typedCard } from './typed-card.ts';

export const STATES: Record<string, string> = {
  draft: 'Brouillon',
  open: 'À payer',
  paid: 'Payée',
  uncollectible: 'Irrécouvrable',
  void: 'Annulée',
};

function shown(world: World, invoice: Stripe.Invoice, message: string | null): Reply {
  const rows = invoice.lines.data.map(
    ({ description, amount, currency, period }) =>
      `<tr><td>${escaped(description ?? '')}</td><td>${day(period.start)} – ${day(period.end)}</td><td>${money(amount, currency)}</td></tr>`,
  );
  const html = frame(
    `Facture ${invoice.number}`,
    `${wrong(message)}<p class="sum">${money(invoice.amount_due, invoice.currency)}</p><p>${STATES[invoice.status!]}</p>
<table><thead><tr><th scope="col">Objet</th><th scope="col">Période</th><th scope="col">Montant</th></tr></thead><tbody>${rows.join('')}</tbody></table>
${invoice.status === 'open' ? payForm(world, invoice) : ''}`,
  );
  return { html, status: message === null ? 200 : 402 };
}

function payForm(world: World, invoice: Stripe.Invoice): string {
  const { next_action: action } = paymentOf(world, invoice);
  const bank = action?.redirect_to_url?.url;
  const asked = bank ? `<p><a href="${escaped(bank)}">S’authentifier auprès de la banque</a></p>` : '';
  return `${asked}<section><h2>Payer par carte</h2><form method="post">${cardFields}<button class="first">Payer ${money(invoice.amount_due, invoice.currency)}</button></form>${helpCards}</section>`;
}

/** The page behind `hosted_invoice_url`. */
function answer({ world, form, method, id }: Visit): Reply {
  const url = `${world.url}/invoice/${id}`;
  const invoice = world.store.all('invoice').find(({ hosted_invoice_url }) => hosted_invoice_url === url);
  if (!invoice) return { html: frame('Facture', '<p>Cette facture n’existe pas.</p>'), status: 404 };
  if (method === 'GET' || invoice.status !== 'open') return shown(world, invoice, null);
  const card = typedCard(world, form, invoice.customer_email);
  if (!card.ok) return shown(world, invoice, card.message);
  const intent = paymentOf(world, invoice);
  const outcome = attempt(world, intent, card.method, { returnUrl: url });
  followIntent(world, intent);
  if (outcome.kind === 'requires_action') return { to: `/authenticate/${intent.id}` };
  if (outcome.kind === 'declined') return shown(world, invoice, outcome.reason.message);
  return { to: `/invoice/${id}` };
}

function receipt({ world, id }: Visit): Reply {
  const charge = world.store.all('charge').find(({ receipt_url }) => receipt_url === `${world.url}/receipts/${id}`);
  if (!charge) return { html: frame('Reçu', '<p>Ce reçu n’existe pas.</p>'), status: 404 };
  const { amount, amount_refunded, currency, created, payment_method } = charge;
  const card = world.store.find('payment_method', idOf(payment_method!))?.card?.last4 ?? '';
  const back = amount_refunded === 0 ? '' : `<p>Dont remboursé : ${money(amount_refunded, currency)}</p>`;
  return { html: frame('Reçu', `<p class="sum">${money(amount, currency)}</p><p>Payé le ${day(created)} par la carte •••• ${card}.</p>${back}`) }; // prettier-ignore
}

export const invoicePages: Page[] = [
  { path: /^\/invoice\/(\w+)$/, answer },
  { path: /^\/receipts\/(\w+)$/, answer: receipt },
];
