import { readEnvironment } from '@sys/config';
import { createOutbound } from '@sys/platform/services';
import { proofUrl } from './rows.ts';

/** Whether a host says what it has to: read over https from public addresses alone, a redirect is no answer. */
export async function showsProof(host: string, token: string): Promise<boolean> {
  const { SHOP_STAND_IN } = readEnvironment();
  const standIn = SHOP_STAND_IN === undefined ? null : new URL(SHOP_STAND_IN);
  const outbound = createOutbound({
    allowPorts: standIn?.port ? [Number(standIn.port)] : [],
    standIns: standIn ? [standIn.hostname] : [],
    timeoutMs: 8_000,
    maxBytes: 4_096,
    maxRedirects: 0,
  });
  // The stand-in answers for every host: no name leads to this machine.
  const url = standIn
    ? `${standIn.origin}${new URL(proofUrl(host, true)).pathname}?host=${host}`
    : proofUrl(host, false);
  const outcome = await outbound.fetch(url, { accept: ['text/plain'] });
  if (outcome.kind !== 'answer' || outcome.status !== 200) return false;
  return outcome.body.toString('utf8').split(/\r?\n/).some((line) => line.trim() === token); // prettier-ignore
}
