import type { SettingProblem } from './parse.ts';

interface ProviderSettings {
  SYS_MODE: string;
  GOOGLE_CLIENT_ID?: string;
  GOOGLE_CLIENT_SECRET?: string;
  GOOGLE_ISSUER: string;
  FACEBOOK_CLIENT_ID?: string;
  FACEBOOK_CLIENT_SECRET?: string;
  FACEBOOK_DIALOG_URL: string;
  FACEBOOK_GRAPH_URL: string;
}

const ADDRESSES = ['GOOGLE_ISSUER', 'FACEBOOK_DIALOG_URL', 'FACEBOOK_GRAPH_URL'] as const;
const PAIRS = [
  ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
  ['FACEBOOK_CLIENT_ID', 'FACEBOOK_CLIENT_SECRET'],
] as const;

const isLoopback = ({ hostname }: URL) => /^(127(\.\d+){3}|\[::1\])$/.test(hostname);

/** What is wrong with the settings of signing in through a provider, taken together. */
export function providerProblems(settings: ProviderSettings): SettingProblem[] {
  const problems: SettingProblem[] = [];
  for (const name of ADDRESSES) {
    const url = new URL(settings[name]);
    if (url.protocol === 'https:') continue;
    // A stand-in lets anybody in as anybody.
    if (settings.SYS_MODE === 'production' || !isLoopback(url)) {
      problems.push({ name, reason: 'must be https', hint: 'Leave it out: its default is the provider itself.' });
    }
  }
  for (const [one, two] of PAIRS) {
    if (Boolean(settings[one]) === Boolean(settings[two])) continue;
    const [name, other] = settings[one] ? [two, one] : [one, two];
    problems.push({ name, reason: `is not set, but ${other} is`, hint: 'See “Signing in with Google and Facebook” in docs/operation.md.' }); // prettier-ignore
  }
  return problems;
}
