import type { Stripe } from 'stripe';
import { answerBank, beginWithoutCard, needsNoCard, payByCard, type Step } from '../checkout/complete.ts';
import { idOf } from '../ids.ts';
import type { World } from '../world.ts';
import { bankPage, cardFields, escaped, frame, helpCards, money, wrong } from './frame.ts';
import type { Page, Reply, Visit } from './page.ts';
import { typedCard } from './typed-card.ts';

type Session = Stripe.Checkout.Session;

function payPage(world: World, session: Session, message: string | null): Reply {
  const { lines } = world.plans.get(session.id)!;
  const rows = lines.map(
    ({ description, quantity, amount_total, currency }) =>
      `<tr><td>${escaped(description ?? '')}</td><td>× ${quantity}</td><td>${money(amount_total, currency)}</td></tr>`,
  );
  const total = money(session.amount_total!, session.currency!);
  const known = emailOf(world, session);
  const email = known === null ? '<label>E-mail <input name="email" type="email" autocomplete="email" required></label>' : `<p>E-mail : ${escaped(known)}</p>`; // prettier-ignore
  const html = frame(
    'Paiement',
    `${wrong(message)}<p class="sum">${total}</p>
<table><thead><tr><th scope="col">Article</th><th scope="col">Quantité</th><th scope="col">Montant</th></tr></thead><tbody>${rows.join('')}</tbody></table>
${formOf(session, email, total)}
${session.cancel_url === null ? '' : `<p><a href="${escaped(session.cancel_url)}">Revenir à la boutique</a></p>`}`,
  );
  return { html, status: message === null ? 200 : 402 };
}

function formOf(session: Session, email: string, total: string): string {
  if (needsNoCard(session))
    return `<section><form method="post">${email}<button class="first">Commencer</button></form></section>`;
  const deed =
    session.amount_total === 0
      ? 'Commencer l’essai'
      : session.mode === 'subscription'
        ? `S’abonner pour ${total}`
        : `Payer ${total}`;
  return `<section><h2>Votre carte</h2><form method="post">${email}${cardFields}<button class="first">${deed}</button></form>${helpCards}</section>`;
}

const closed: Record<string, string> = {
  complete: 'Cette page a déjà été payée.',
  expired: 'Cette page de paiement a expiré.',
};

function emailOf(world: World, session: Session): string | null {
  const customer = idOf(session.customer);
  return session.customer_email ?? (customer === null ? null : (world.store.find('customer', customer)?.email ?? null));
}

function reply(world: World, session: Session, step: Step): Reply {
  if (step.kind === 'authenticate') return { to: `/c/pay/${session.id}/authenticate` };
  if (step.kind === 'refused') return payPage(world, session, step.message);
  return { to: session.success_url!.replaceAll('{CHECKOUT_SESSION_ID}', session.id) };
}

function pay({ world, form, method, id }: Visit): Reply {
  const session = world.store.find('checkout.session', id);
  if (!session) return { html: frame('Paiement', '<p>Cette page de paiement n’existe pas.</p>'), status: 404 };
  if (session.status !== 'open') return { html: frame('Paiement', `<p>${closed[session.status!]}</p>`), status: 410 };
  if (method === 'GET') return payPage(world, session, null);
  const email = emailOf(world, session) ?? (form.get('email')?.trim() || null);
  const payer = { email, name: form.get('name')?.trim() || null };
  if (needsNoCard(session)) return reply(world, session, beginWithoutCard(world, session, payer));
  const card = typedCard(world, form, email);
  if (!card.ok) return payPage(world, session, card.message);
  return reply(world, session, payByCard(world, session, card.method, payer));
}

function authenticate({ world, form, method, id }: Visit): Reply {
  const session = world.store.find('checkout.session', id);
  if (session?.status !== 'open' || !world.plans.get(id)!.waiting) return { to: `/c/pay/${id}` };
  if (method === 'GET')
    return { html: bankPage(session.amount_total === 0 ? null : money(session.amount_total!, session.currency!)) };
  return reply(world, session, answerBank(world, session, form.get('outcome') === 'complete'));
}

export const checkoutPages: Page[] = [
  { path: /^\/c\/pay\/(\w+)$/, answer: pay },
  { path: /^\/c\/pay\/(\w+)\/authenticate$/, answer: authenticate },
];
