import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Stripe } from 'stripe';
import type { StripeStandIn } from '../../stripe/server.ts';
import { sdkOf, standIn, START } from './support.ts';

let stand: StripeStandIn;
let stripe: Stripe;

beforeAll(async () => {
  ({ stand, stripe } = await standIn());
});
afterEach(() => stand.faults.clear());
afterAll(() => stand.close());

/** As somebody without types would ask. */
const raw = (path: string, body: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${stand.url}${path}`, {
    method: 'POST',
    body: new URLSearchParams(body),
    headers: { authorization: `Bearer ${stand.env.STRIPE_SECRET_KEY}`, ...headers },
  });
const errorOf = async (answer: Response) => ((await answer.json()) as { error: Record<string, unknown> }).error;

describe('a request', () => {
  it('needs the key', async () => {
    const stranger = sdkOf({ ...stand, env: { STRIPE_SECRET_KEY: 'sk_test_of_somebody_else' } });
    await expect(stranger.customers.list()).rejects.toMatchObject({
      type: 'StripeAuthenticationError',
      statusCode: 401,
    });
    expect((await fetch(`${stand.url}/v1/customers`)).status).toBe(401);
  });

  it.each([
    ['/v1/customers', { emial: 'a@b.c' }, { code: 'parameter_unknown', param: 'emial', message: 'Received unknown parameter: emial' }],
    ['/v1/checkout/sessions', { mode: 'payment', success_url: 'https://a.example', 'line_items[0][quantity]': '1', 'line_items[0][prize]': 'x' }, { code: 'parameter_unknown', param: 'line_items[0][prize]' }],
    ['/v1/payment_intents', { currency: 'mad' }, { code: 'parameter_missing', param: 'amount', message: 'Missing required param: amount.' }],
    ['/v1/payment_intents', { currency: 'mad', amount: '12.5' }, { code: 'parameter_invalid_integer', param: 'amount', message: 'Invalid integer: 12.5' }],
    ['/v1/payment_intents', { currency: 'mad', amount: '0' }, { code: 'parameter_invalid_integer', param: 'amount' }],
    ['/v1/payment_intents', { currency: 'mad', amount: '5', description: '' }, { code: 'parameter_invalid_empty', param: 'description' }],
    ['/v1/refunds', { charge: 'ch_none' }, { code: 'resource_missing', param: 'charge', message: "No such charge: 'ch_none'" }],
    ['/v1/refunds', { reason: 'whim' }, { param: 'reason', message: 'Invalid reason: must be one of duplicate, fraudulent, requested_by_customer' }],
  ])('to %s with %j is refused', async (path, body, error) => {
    const answer = await raw(path, body);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('request-id')).toMatch(/^req_/);
    expect(await errorOf(answer)).toMatchObject({ type: 'invalid_request_error', ...error });
  }); // prettier-ignore

  it('may name its metadata as it likes, and take them away one by one', async () => {
    const { id } = await stripe.customers.create({ metadata: { 17: 'a', 18: 'b' } });
    const { metadata } = await stripe.customers.update(id, { metadata: { 18: '', other: 'c' } });
    expect(metadata).toEqual({ 17: 'a', other: 'c' });
    expect((await stripe.customers.update(id, { metadata: '' })).metadata).toEqual({});
    await expect(stripe.customers.update(id, { metadata: { long: 'x'.repeat(501) } })).rejects.toMatchObject({
      param: 'metadata[long]',
    });
  });

  it('for what is not there is 404', async () => {
    await expect(stripe.customers.retrieve('cus_none')).rejects.toMatchObject({ statusCode: 404, code: 'resource_missing', param: 'id' }); // prettier-ignore
    expect((await raw('/v1/nothing', {})).status).toBe(404);
  });

  it('expands what is asked for, and nothing that cannot be', async () => {
    const customer = await stripe.customers.create({});
    const { id } = await stripe.paymentIntents.create({ amount: 5, currency: 'mad', customer: customer.id });
    const list = await stripe.paymentIntents.list({ customer: customer.id, expand: ['data.customer'] });
    expect(list.data).toMatchObject([{ id, customer: { id: customer.id, object: 'customer' } }]);
    await expect(stripe.customers.retrieve(customer.id, { expand: ['house'] })).rejects.toThrow('This property cannot be expanded (house).'); // prettier-ignore
  });

  it('goes through a list page by page', async () => {
    const names = Array.from({ length: 7 }, (_, at) => `Liste ${at}`);
    for (const name of names) await stripe.customers.create({ name, email: 'list@example.ma' });
    const found: string[] = [];
    for await (const { name } of stripe.customers.list({ email: 'list@example.ma', limit: 3 })) found.push(name!);
    expect(found).toEqual(names.toReversed());
    const { data } = await stripe.customers.list({ created: { gt: START / 1000 } });
    expect(data).toEqual([]);
  });
});

describe('an idempotency key', () => {
  const intent = { amount: '700', currency: 'mad' };
  const keyed = (key: string, body: Record<string, string> = intent, path = '/v1/payment_intents') =>
    raw(path, body, { 'idempotency-key': key });

  it('gives the first answer again', async () => {
    const [first, second] = [await keyed('key-1'), await keyed('key-1')];
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect(second.headers.get('original-request')).toBe(first.headers.get('request-id'));
    expect(await second.json()).toEqual(await first.json());
  });

  it('gives a failure again too, though it would go well by now', async () => {
    const declined = { ...intent, payment_method: 'pm_card_visa_chargeDeclined', confirm: 'true' };
    const answers = [await keyed('key-2', declined), await keyed('key-2', declined)];
    expect(answers.map(({ status }) => status)).toEqual([402, 402]);
    const [one, other] = await Promise.all(answers.map(errorOf));
    expect(other).toEqual(one);
  });

  it('stands for one wish', async () => {
    await keyed('key-3');
    for (const answer of [
      await keyed('key-3', { ...intent, amount: '701' }),
      await keyed('key-3', {}, '/v1/customers'),
    ]) {
      expect(answer.status).toBe(400);
      expect(await errorOf(answer)).toMatchObject({ type: 'idempotency_error' });
    }
  });

  it('is not used up by what was never begun', async () => {
    expect((await keyed('key-4', { currency: 'mad' })).status).toBe(400);
    expect((await keyed('key-4')).status).toBe(200);
  });

  it('lets one through of those that come at once', async () => {
    stand.faults.set({ slow: 150 });
    const answers = await Promise.all(Array.from({ length: 4 }, () => keyed('key-5')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const late = answers.find(({ status }) => status === 409)!;
    expect(await errorOf(late)).toMatchObject({ code: 'idempotency_key_in_use' });
    stand.faults.clear();
    const again = (await (await keyed('key-5')).json()) as { id: string };
    const first = (await answers.find(({ status }) => status === 200)!.json()) as { id: string };
    expect(again.id).toBe(first.id);
  });

  it('is forgotten after a day', async () => {
    const first = (await (await keyed('key-6')).json()) as { id: string };
    await stand.clock.advance(25 * 3600 * 1000);
    expect((await (await keyed('key-6')).json()) as { id: string }).not.toMatchObject({ id: first.id });
  });

  it('makes one of what was done though its answer never came', async () => {
    const before = stand.events.all('customer.created').length;
    stand.faults.set({ timeOut: 1 });
    const alone = sdkOf(stand, { maxNetworkRetries: 1 });
    const customer = await alone.customers.create({ name: 'Une seule' }, { idempotencyKey: 'key-7' });
    expect(customer.name).toBe('Une seule');
    expect(customer.lastResponse.headers['idempotent-replayed']).toBe('true');
    expect(stand.events.all('customer.created')).toHaveLength(before + 1);
  });

  it('does nothing when it is answered 500 before anything began', async () => {
    stand.faults.set({ fail: { times: 1 }, only: '/v1/customers' });
    expect((await raw('/v1/products', { name: 'Un' })).status).toBe(200);
    const impatient = sdkOf(stand, { maxNetworkRetries: 0 });
    const before = stand.events.all().length;
    await expect(impatient.customers.create({})).rejects.toMatchObject({ type: 'StripeAPIError', statusCode: 500 });
    expect(stand.events.all()).toHaveLength(before);
    expect(await impatient.customers.create({})).toMatchObject({ object: 'customer' });
  });
});
