import { z } from 'zod';
import type { SettingProblem } from './parse.ts';

/** A service that finds other words for what people write under posts. Without it nothing offers to. */
export const textServiceSettings = {
  TEXT_SERVICE_URL: z
    .url({ protocol: /^https?$/ })
    .transform((value) => value.replace(/\/+$/, ''))
    .optional()
    .describe('The OpenAI-compatible service that improves captions, up to its version: https://api.example/v1.'),
  TEXT_SERVICE_KEY: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .meta({ secret: true })
    .describe('What the text service knows us by; a service of one’s own may ask for none.'),
  TEXT_SERVICE_MODEL: z.string().min(1).max(200).optional().describe('The model that the text service is asked for.'),
};

interface TextServiceSettings {
  SYS_MODE: string;
  TEXT_SERVICE_URL?: string | undefined;
  TEXT_SERVICE_KEY?: string | undefined;
  TEXT_SERVICE_MODEL?: string | undefined;
}

/** What is wrong with these settings, taken together. */
export function textServiceProblems(settings: TextServiceSettings): SettingProblem[] {
  const { SYS_MODE, TEXT_SERVICE_URL: url, TEXT_SERVICE_KEY: key, TEXT_SERVICE_MODEL: model } = settings;
  const problems: SettingProblem[] = [];
  const half = (name: string, other: string) =>
    problems.push({ name, reason: `is not set, but ${other} is`, hint: 'Set both, or none.' });
  if (url && !model) half('TEXT_SERVICE_MODEL', 'TEXT_SERVICE_URL');
  if (model && !url) half('TEXT_SERVICE_URL', 'TEXT_SERVICE_MODEL');
  // One of one's own may stand in the same network, and is known by no secret.
  if (SYS_MODE === 'production' && key && url && new URL(url).protocol !== 'https:')
    problems.push({ name: 'TEXT_SERVICE_URL', reason: 'must be https', hint: 'TEXT_SERVICE_KEY is sent to it.' });
  return problems;
}
