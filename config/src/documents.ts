import { DEMO_SECRETS } from './demo.ts';
import type { SettingProblem } from './parse.ts';

interface DocumentSettings {
  SYS_MODE: string;
  DOCUMENTS_KEY: string;
  DOCUMENTS_OLD_KEYS: string[];
  CASES_OLD_KEYS: string[];
  DOCUMENTS_S3_URL?: string;
  DOCUMENTS_S3_KEY_ID?: string;
  DOCUMENTS_S3_SECRET?: string;
}

/** What is wrong with the settings of identity documents and cases taken together. */
export function documentProblems(settings: DocumentSettings): SettingProblem[] {
  const { SYS_MODE, DOCUMENTS_OLD_KEYS, CASES_OLD_KEYS, DOCUMENTS_S3_URL, DOCUMENTS_S3_KEY_ID, DOCUMENTS_S3_SECRET } =
    settings;
  const problems: SettingProblem[] = [];
  const others = { DOCUMENTS_OLD_KEYS, CASES_OLD_KEYS };
  const ofDemo: string[] = [DEMO_SECRETS.DOCUMENTS_KEY, DEMO_SECRETS.CASES_KEY];
  for (const [name, keys] of Object.entries(others)) {
    if (SYS_MODE !== 'production' || !keys.some((key) => ofDemo.includes(key))) continue;
    const reason = 'holds the public secret of the demo';
    problems.push({ name, reason, hint: 'What the demo has sealed is not for production.' });
  }
  if (!DOCUMENTS_S3_URL) return problems;
  for (const [name, value] of Object.entries({ DOCUMENTS_S3_KEY_ID, DOCUMENTS_S3_SECRET })) {
    if (!value) problems.push({ name, reason: 'is not set, but DOCUMENTS_S3_URL is', hint: 'The bucket’s owner has it.' }); // prettier-ignore
  }
  return problems;
}
