import type { Stripe } from 'stripe';

type ErrorType = 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error';

interface Details {
  type?: ErrorType;
  code?: string;
  param?: string;
  decline_code?: string;
  charge?: string;
  payment_intent?: Stripe.PaymentIntent;
}

/** What Stripe refuses, in the shape in which it does. */
export class ApiError extends Error {
  readonly status: number;
  readonly details: Details;

  constructor(status: number, message: string, details: Details = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }

  body(request: string): object {
    const { type = 'invalid_request_error', code, ...others } = this.details;
    const doc_url = code && `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`;
    const request_log_url = `https://dashboard.stripe.com/test/logs/${request}`;
    return { error: { code, doc_url, message: this.message, ...others, request_log_url, type } };
  }
}

/** Parameters that fail before anything was begun: no answer is kept for their idempotency key. */
export class ParameterError extends ApiError {}

const WORDS: Record<string, string> = {
  'checkout.session': 'checkout.session',
  payment_intent: 'payment_intent',
  payment_method: 'PaymentMethod',
  subscription_schedule: 'subscription_schedule',
};

/** In the path it is 404; as a parameter it is a bad request that names the parameter. */
export const noSuch = (kind: string, id: string, param?: string): ApiError =>
  new ApiError(param === undefined ? 404 : 400, `No such ${WORDS[kind] ?? kind}: '${id}'`, {
    code: 'resource_missing',
    param: param ?? 'id',
  });
