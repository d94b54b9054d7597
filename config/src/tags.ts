import { z } from 'zod';
import type { SettingProblem } from './parse.ts';

const url = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ''));
const token = z.string().min(10).max(500).optional().meta({ secret: true });

/** The tags of others. Without the id of a tag nothing of it is loaded, and with none of them nobody is asked anything. */
export const tagSettings = {
  META_PIXEL_ID: z
    .string()
    .regex(/^\d{8,20}$/, 'must be the digits of a pixel, as its settings show them')
    .optional()
    .describe('Our pixel at Meta, loaded for whoever allows advertising.'),
  META_PIXEL_TOKEN: token.describe(
    'Tells Meta of purchases from the server (Conversions API): the access token of META_PIXEL_ID. Without it only browsers do.',
  ),
  META_TAG_URL: url.default('https://connect.facebook.net').describe('Where the script of Meta’s pixel is; else a stand-in.'),
  TIKTOK_PIXEL_ID: z
    .string()
    .regex(/^[A-Z0-9]{16,24}$/, 'must be capitals and digits, as D5AHHTRC77U7I26540JG')
    .optional()
    .describe('Our pixel at TikTok, loaded for whoever allows advertising.'),
  TIKTOK_PIXEL_TOKEN: token.describe(
    'Tells TikTok of purchases from the server (Events API): the access token of TIKTOK_PIXEL_ID. Without it only browsers do.',
  ),
  TIKTOK_TAG_URL: url.default('https://analytics.tiktok.com').describe('Where the script of TikTok’s pixel is; else a stand-in.'),
  TIKTOK_EVENTS_URL: url
    .default('https://business-api.tiktok.com')
    .describe('Where TikTok takes purchases from the server; else a stand-in.'),
  GOOGLE_TAG_ID: z
    .string()
    .regex(/^G-[A-Z0-9]{6,14}$/, 'must look like G-1A2B3C4D5E')
    .optional()
    .describe('Our stream at Google Analytics, loaded for whoever allows measurement.'),
  GOOGLE_TAG_SECRET: token.describe(
    'Tells Google of purchases and refunds from the server (Measurement Protocol): an API secret of GOOGLE_TAG_ID. Without it only browsers tell of purchases.',
  ),
  GOOGLE_TAG_URL: url
    .default('https://www.googletagmanager.com')
    .describe('Where the script of Google’s tag is; else a stand-in.'),
  GOOGLE_EVENTS_URL: url
    .default('https://www.google-analytics.com')
    .describe('Where Google takes purchases from the server; else a stand-in.'),
  ADS_STAND_IN_PORT: z.coerce
    .number()
    .int()
    .min(1)
    .max(65535)
    .default(8029)
    .describe('The port of the stand-ins of ad platforms in development.'),
}; // prettier-ignore

const ADDRESSES = [
  'META_TAG_URL',
  'TIKTOK_TAG_URL',
  'TIKTOK_EVENTS_URL',
  'GOOGLE_TAG_URL',
  'GOOGLE_EVENTS_URL',
] as const;
const TOKENS = [
  ['META_PIXEL_TOKEN', 'META_PIXEL_ID'],
  ['TIKTOK_PIXEL_TOKEN', 'TIKTOK_PIXEL_ID'],
  ['GOOGLE_TAG_SECRET', 'GOOGLE_TAG_ID'],
] as const;

type TagSettings = { SYS_MODE: string } & Record<(typeof ADDRESSES)[number], string> &
  Partial<Record<(typeof TOKENS)[number][number], string | undefined>>;

const isLoopback = ({ hostname }: URL) => /^(127(\.\d+){3}|\[::1\]|localhost)$/.test(hostname);

/** What is wrong with the settings of tags, taken together. */
export function tagProblems(settings: TagSettings): SettingProblem[] {
  const plain = ADDRESSES.filter((name) => {
    const address = new URL(settings[name]);
    return address.protocol !== 'https:' && (settings.SYS_MODE === 'production' || !isLoopback(address));
  }).map((name) => ({ name, reason: 'must be https', hint: 'Leave it out: its default is the platform itself.' }));
  const lonely = TOKENS.filter(([secret, id]) => settings[secret] && !settings[id]).map(([secret, id]) => ({
    name: id,
    reason: `is not set, but ${secret} is`,
    hint: 'Set both, or none.',
  }));
  return [...plain, ...lonely];
}
