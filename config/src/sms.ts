import type { SettingProblem } from './parse.ts';

interface SmsSettings {
  SYS_MODE: string;
  SMS_URL?: string;
  SMS_KEY?: string;
}

/** What is wrong with the settings of SMS taken together: codes travel through it. */
export function smsProblems({ SYS_MODE, SMS_URL, SMS_KEY }: SmsSettings): SettingProblem[] {
  if (!SMS_URL) return [];
  const problems: SettingProblem[] = [];
  if (!SMS_KEY)
    problems.push({ name: 'SMS_KEY', reason: 'is not set, but SMS_URL is', hint: 'The operator gives it.' });
  const { protocol, hostname } = new URL(SMS_URL);
  const standIn = SYS_MODE === 'demo' && /^127\.\d+\.\d+\.\d+$/.test(hostname);
  if (protocol !== 'https:' && !standIn)
    problems.push({ name: 'SMS_URL', reason: 'must be https', hint: 'A stand-in on this machine is for the demo.' });
  return problems;
}
