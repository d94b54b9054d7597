import type { Stripe } from 'stripe';
import { z } from 'zod';
import { newId, random } from '../ids.ts';
import { params, text } from '../params/fields.ts';
import { route } from '../route.ts';

type Params = Stripe.BillingPortal.SessionCreateParams;

/** The one way the portal is set up; it has no endpoint of its own. */
const CONFIGURATION = 'bpc_standin';

const create = params<Params>()({
  customer: text,
  return_url: text.optional(),
  locale: z.enum(['auto', 'fr', 'en', 'es']).optional(),
  flow_data: params<Stripe.BillingPortal.SessionCreateParams.FlowData>()({
    type: z.enum(['payment_method_update']),
    after_completion: params<Stripe.BillingPortal.SessionCreateParams.FlowData.AfterCompletion>()({
      type: z.enum(['redirect']),
      redirect: z.strictObject({ return_url: text }),
    }).optional(),
  }).optional(),
});

export const portalRoutes = [
  route('POST', '/v1/billing_portal/sessions', create, (world, given) => {
    world.store.get('customer', given.customer, 'customer');
    const { flow_data: flow } = given;
    return world.store.add('billing_portal.session', {
      id: newId('bps'),
      object: 'billing_portal.session',
      configuration: CONFIGURATION,
      created: world.clock.seconds(),
      customer: given.customer,
      customer_account: null,
      flow: flow
        ? {
            after_completion: {
              hosted_confirmation: null,
              redirect: flow.after_completion?.redirect ?? null,
              type: flow.after_completion ? 'redirect' : 'portal_homepage',
            },
            customer_update: null,
            subscription_cancel: null,
            subscription_pause: null,
            subscription_update: null,
            subscription_update_confirm: null,
            type: flow.type,
          }
        : null,
      livemode: false,
      locale: given.locale ?? null,
      on_behalf_of: null,
      return_url: given.return_url ?? null,
      url: `${world.url}/p/session/${random(32)}${flow ? '/card' : ''}`,
    });
  }),
];
