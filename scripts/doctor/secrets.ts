import { environmentSchema, setSecretHint, type Environment } from '@sys/config';
import { ok, skip, warn, type Check, type Finding } from './finding.ts';

/** A text drawn at random has at least so many different characters; a sentence typed twice has not. */
const LEAST_DIFFERENT = 12;

/** What the check of settings cannot see: that secrets are each its own, and look drawn at random. */
export const checkSecrets: Check = async ({ production, settings }) => {
  if (!production) return [skip('secrets', 'the demo’s, which everybody can read')];
  const names = Object.entries(environmentSchema.shape)
    .filter(([, schema]) => schema.meta()?.generate)
    .map(([name]) => name as keyof Environment);
  const findings: Finding[] = [];
  const seen = new Map<unknown, string>();
  for (const name of names) {
    const value = settings[name];
    if (typeof value !== 'string') continue;
    const twin = seen.get(value);
    if (twin) findings.push(warn(name, `is the same secret as ${twin}`, setSecretHint(name)));
    seen.set(value, name);
    if (new Set(value).size < LEAST_DIFFERENT)
      findings.push(warn(name, 'does not look drawn at random', setSecretHint(name)));
  }
  return findings.length > 0 ? findings : [ok('secrets', `${seen.size}, each its own`)];
};
