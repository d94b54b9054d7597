import { createECDH } from 'node:crypto';
import type { SettingProblem } from './parse.ts';

interface PushSettings {
  VAPID_PUBLIC_KEY?: string;
  VAPID_PRIVATE_KEY?: string;
  VAPID_SUBJECT?: string;
}

export const VAPID_HINT =
  'Draw both keys with sh docker/make-secrets.sh FOLDER, or with npx web-push generate-vapid-keys.';

/** What is wrong with the settings of web push taken together: a key needs its other half and the subject. */
export function vapidProblems(settings: PushSettings): SettingProblem[] {
  const { VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, VAPID_SUBJECT } = settings;
  const problems: SettingProblem[] = [];
  if (!VAPID_PUBLIC_KEY && !VAPID_PRIVATE_KEY) return problems;
  const three = { VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, VAPID_SUBJECT };
  const missing = Object.entries(three).filter(([, value]) => value === undefined);
  for (const [name] of missing) problems.push({ name, reason: 'is not set, but a VAPID key is', hint: VAPID_HINT });
  if (VAPID_PUBLIC_KEY && VAPID_PRIVATE_KEY && publicHalf(VAPID_PRIVATE_KEY) !== VAPID_PUBLIC_KEY) {
    problems.push({ name: 'VAPID_PUBLIC_KEY', reason: 'is not the other half of VAPID_PRIVATE_KEY', hint: VAPID_HINT });
  }
  return problems;
}

function publicHalf(privateKey: string): string | null {
  try {
    const curve = createECDH('prime256v1');
    curve.setPrivateKey(Buffer.from(privateKey, 'base64url'));
    return curve.getPublicKey('base64url');
  } catch {
    return null;
  }
}
