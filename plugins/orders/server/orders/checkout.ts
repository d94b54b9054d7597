import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import type { nextStepSchema } from '../../contracts/orders.ts';
import { OrderError } from '../errors.ts';
import type { OrderRow } from './rows.ts';

type NextStep = z.output<typeof nextStepSchema>;

/** What whoever ordered has to do next. With the provider away there is nothing now: the order offers it again. */
export async function nextOf(_strapi: Core.Strapi, order: OrderRow): Promise<NextStep> {
  if (order.state === 'to_confirm') return { kind: 'confirm', codeBy: order.codeBy! };
  return { kind: 'none' };
}

/** The page on which an order is paid. */
export async function startPayment(_strapi: Core.Strapi, order: OrderRow): Promise<NextStep> {
  throw new OrderError(order.state === 'placed' ? 'gateway-away' : 'wrong-state');
}
