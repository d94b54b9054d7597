import { judgeTarget, reachable } from '../net/targets.ts';

/**
 * Whether a push service may stand at this URL, before its name is looked up. The stand-in of development
 * and the tests (an origin) may be plain http, on any port of this machine; nothing else may.
 */
export function isPushEndpoint(text: string, standIn?: string): boolean {
  if (standIn && URL.canParse(text) && new URL(text).origin === standIn) return judge(text, new URL(standIn));
  return judge(text) && new URL(text).protocol === 'https:';
}

function judge(text: string, standIn?: URL): boolean {
  const allowPorts = standIn?.port ? [Number(standIn.port)] : [];
  return judgeTarget(text, { allowPorts, mayReach: reachable(standIn ? [standIn.hostname] : []) }).ok;
}
