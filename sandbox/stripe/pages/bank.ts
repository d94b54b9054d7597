import { authenticate } from '../payments/intent.ts';
import { followIntent } from '../subscriptions/follow.ts';
import { bankPage, frame, money } from './frame.ts';
import type { Page, Reply, Visit } from './page.ts';

/** The page of the bank for a payment that was begun through the API; then back to where its maker said. */
function answer({ world, form, method, id }: Visit): Reply {
  const intent = world.store.find('payment_intent', id);
  if (intent?.status !== 'requires_action')
    return { html: frame('Authentification', '<p>Aucun paiement n’attend votre banque ici.</p>'), status: 410 };
  if (method === 'GET') return { html: bankPage(money(intent.amount, intent.currency)) };
  const back = intent.next_action?.redirect_to_url?.return_url ?? null;
  const passed = form.get('outcome') === 'complete';
  authenticate(world, intent, passed);
  followIntent(world, intent);
  if (back === null || !URL.canParse(back))
    return { html: frame('Authentification', `<p>${passed ? 'C’est fait.' : 'L’authentification a échoué.'}</p>`) };
  const target = new URL(back);
  target.searchParams.set('payment_intent', intent.id);
  target.searchParams.set('redirect_status', intent.status === 'succeeded' ? 'succeeded' : 'failed');
  return { to: target.href };
}

export const bankPages: Page[] = [{ path: /^\/authenticate\/(\w+)$/, answer }];
