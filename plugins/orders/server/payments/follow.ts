import type { Core } from '@strapi/strapi';
import { billingEvents, type BillingEventData } from '@sys/billing/contracts';
import type { Jobs } from '@sys/platform/services';
import { orderOfReference } from '../orders/checkout.ts';
import { givePaymentsBack } from './give-back.ts';
import { takePayment } from './take.ts';

/** Registers what payments by card do to orders. */
export function takePayments(strapi: Core.Strapi, jobs: Pick<Jobs, 'on' | 'task'>): void {
  givePaymentsBack(strapi, jobs);
  jobs.on<BillingEventData<'payment.succeeded'>>('payment.succeeded', 'orders', async (event, { db }) => {
    const { reference, checkout, payment, amount } = billingEvents['payment.succeeded'].parse(event);
    const order = orderOfReference(reference);
    if (order) await takePayment(db, { order, checkout, payment, amount }, new Date());
  });
}
