import { DEMO_SECRETS } from './demo.ts';
import type { SettingProblem } from './parse.ts';

interface DocumentSettings {
  SYS_MODE: string;
  DOCUMENTS_KEY: string;
  DOCUMENTS_OLD_KEYS: string[];
  DOCUMENTS_S3_URL?: string;
  DOCUMENTS_S3_KEY_ID?: string;
  DOCUMENTS_S3_SECRET?: string;
}

/** What is wrong with the settings of identity documents taken together. */
export function documentProblems(settings: DocumentSettings): SettingProblem[] {
  const { SYS_MODE, DOCUMENTS_OLD_KEYS, DOCUMENTS_S3_URL, DOCUMENTS_S3_KEY_ID, DOCUMENTS_S3_SECRET } = settings;
  const problems: SettingProblem[] = [];
  if (SYS_MODE === 'production' && DOCUMENTS_OLD_KEYS.includes(DEMO_SECRETS.DOCUMENTS_KEY)) {
    const reason = 'holds the public secret of the demo';
    problems.push({ name: 'DOCUMENTS_OLD_KEYS', reason, hint: 'Documents of the demo are not for production.' });
  }
  if (!DOCUMENTS_S3_URL) return problems;
  for (const [name, value] of Object.entries({ DOCUMENTS_S3_KEY_ID, DOCUMENTS_S3_SECRET })) {
    if (!value) problems.push({ name, reason: 'is not set, but DOCUMENTS_S3_URL is', hint: 'The bucket’s owner has it.' }); // prettier-ignore
  }
  return problems;
}
