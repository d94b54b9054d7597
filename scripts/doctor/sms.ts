import { fail, messageOf, ok, skip, type Check } from './finding.ts';

const PATIENCE = 5_000;

/** Sends the operator an SMS that is none: who we are is looked at first, and nobody's telephone rings. */
export const checkSms: Check = async ({ settings: { SMS_URL: url, SMS_KEY: key } }) => {
  if (!url || !key) return [skip('SMS', 'none is sent: codes of orders go by mail')];
  try {
    const { status } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, 'idempotency-key': 'doctor' },
      body: '{}',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (status === 401 || status === 403)
      return [fail('SMS', `does not know us (${status})`, 'copy SMS_KEY again from the operator')];
    if (status === 404 || status >= 500)
      return [fail('SMS', `answers ${status}`, 'see SMS_URL, and the status page of the operator')];
    return [ok('SMS', 'answers, and knows us')];
  } catch (error) {
    return [fail('SMS', messageOf(error), 'may this machine reach it by https? see the firewall and SMS_URL')];
  }
};
