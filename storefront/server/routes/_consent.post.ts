import { randomUUID } from 'node:crypto';
import { CONSENT_DAYS, consentVersion } from '@sys/config/consent';
import type { H3Event } from 'h3';
import { readChoice, writeChoice, type Choice } from '../../shared/utils/consent.ts';
import { ApiRefusal, defineApi, languageOf } from '../utils/api-refusal.ts';
import { callCms } from '../utils/cms-call.ts';
import { readCookie, writeCookie } from '../utils/cookies.ts';
import { bodyText } from '../utils/request-body.ts';
import { ownVendors } from '../utils/tags.ts';
import { checkOrigin } from '../utils/unsafe.ts';

const PLACES = ['banner', 'settings', 'page'];
const MOST_BYTES = 500;

/**
 * What this browser allows from now on. The cookie is set here, as a browser keeps one that a script sets for a week at
 * most. **What is allowed holds once it is on record, what is refused at once**: a refusal that could not be recorded is
 * kept as one that has to be told again.
 */
export default defineApi(async (event) => {
  checkOrigin(event);
  const vendors = ownVendors();
  if (vendors.length === 0) throw new ApiRefusal('notFound');
  const wish = readWish(await bodyText(event, ['application/json'], MOST_BYTES));
  const gpc = getRequestHeader(event, 'sec-gpc') === '1';
  const choice: Choice = {
    browser: readChoice(readCookie(event, 'consent'))?.browser ?? randomUUID(),
    version: consentVersion(vendors),
    measurement: !gpc && wish.measurement,
    advertising: !gpc && wish.advertising,
    at: Math.floor(Date.now() / 1000),
    recorded: true,
  };
  choice.recorded = await record(event, choice, wish.place);
  if (!choice.recorded && (choice.measurement || choice.advertising)) throw new ApiRefusal('unavailable');
  writeCookie(event, 'consent', writeChoice(choice), CONSENT_DAYS * 86_400);
  return { data: { choice: writeChoice(choice) } };
});

function readWish(text: string | undefined): { measurement: boolean; advertising: boolean; place: string } {
  const { measurement, advertising, place } = parsed(text);
  if (typeof measurement !== 'boolean' || typeof advertising !== 'boolean' || !PLACES.includes(String(place)))
    throw new ApiRefusal('badJson');
  return { measurement, advertising, place: String(place) };
}

function parsed(text = ''): Record<string, unknown> {
  try {
    return (JSON.parse(text) ?? {}) as Record<string, unknown>;
  } catch {
    throw new ApiRefusal('badJson');
  }
}

/** Whether the CMS has it on record. */
async function record(
  event: H3Event,
  { browser, version, measurement, advertising }: Choice,
  place: string,
): Promise<boolean> {
  const body = JSON.stringify({ browser, version, measurement, advertising, place, locale: languageOf(event) });
  try {
    const { status } = await callCms(event, { method: 'POST', path: '/api/audience/consents', body });
    return status === 201;
  } catch (error) {
    if (error instanceof ApiRefusal) return false;
    throw error;
  }
}
