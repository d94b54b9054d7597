import { z } from 'zod';
import type { SettingProblem } from './parse.ts';

const url = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ''));
const id = z.string().min(1).max(300).optional();
const secretId = z.string().min(1).max(300).optional().meta({ secret: true });

/** How the networks know us, and where they answer. Without its pair nobody connects an account of that login. */
export const socialSettings = {
  META_CLIENT_ID: id.describe('Our app at Meta, which publishes to Pages and the Instagram accounts tied to them.'),
  META_CLIENT_SECRET: secretId.describe('Proves to Meta who we are, with META_CLIENT_ID.'),
  META_VERSION: z
    .string()
    .regex(/^v\d{1,3}\.\d$/, 'must look like v26.0')
    .default('v26.0')
    .describe('The version of Meta’s Graph API that we speak.'),
  META_DIALOG_URL: url.default('https://www.facebook.com').describe('Where people let us publish; else a stand-in.'),
  META_GRAPH_URL: url.default('https://graph.facebook.com').describe('Where Meta answers us; else a stand-in.'),
  META_VIDEO_URL: url.default('https://graph-video.facebook.com').describe('Where Meta takes videos of Pages.'),
  META_UPLOAD_URL: url.default('https://rupload.facebook.com').describe('Where Meta takes the bytes of reels.'),
  INSTAGRAM_CLIENT_ID: id.describe('Our app for Instagram’s own login, for accounts that have no Page.'),
  INSTAGRAM_CLIENT_SECRET: secretId.describe('Proves to Instagram who we are, with INSTAGRAM_CLIENT_ID.'),
  INSTAGRAM_DIALOG_URL: url.default('https://www.instagram.com').describe('Where people let us publish there.'),
  INSTAGRAM_API_URL: url.default('https://api.instagram.com').describe('Where Instagram changes codes for tokens.'),
  INSTAGRAM_GRAPH_URL: url.default('https://graph.instagram.com').describe('Where Instagram answers us.'),
  TIKTOK_CLIENT_KEY: id.describe('Our app at TikTok.'),
  TIKTOK_CLIENT_SECRET: secretId.describe('Proves to TikTok who we are, with TIKTOK_CLIENT_KEY; checks its webhooks.'),
  TIKTOK_AUDITED: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true')
    .describe('Whether TikTok has audited our app; until then nothing that it publishes is public.'),
  TIKTOK_DIALOG_URL: url.default('https://www.tiktok.com').describe('Where people let us publish there.'),
  TIKTOK_API_URL: url.default('https://open.tiktokapis.com').describe('Where TikTok answers us; else a stand-in.'),
  FFPROBE: z
    .string()
    .regex(/^\//, 'must be an absolute path')
    .max(1000)
    .optional()
    .describe('The ffprobe that looks at films; else one on the PATH, where there is one.'),
  SOCIAL_STAND_IN_PORT: z.coerce
    .number()
    .int()
    .min(1)
    .max(65535)
    .default(8028)
    .describe('The port of the stand-ins of Meta and TikTok in the demo.'),
};

const ADDRESSES = [
  'META_DIALOG_URL', 'META_GRAPH_URL', 'META_VIDEO_URL', 'META_UPLOAD_URL', 'INSTAGRAM_DIALOG_URL', 'INSTAGRAM_API_URL',
  'INSTAGRAM_GRAPH_URL', 'TIKTOK_DIALOG_URL', 'TIKTOK_API_URL',
] as const; // prettier-ignore
const PAIRS = [
  ['META_CLIENT_ID', 'META_CLIENT_SECRET'],
  ['INSTAGRAM_CLIENT_ID', 'INSTAGRAM_CLIENT_SECRET'],
  ['TIKTOK_CLIENT_KEY', 'TIKTOK_CLIENT_SECRET'],
] as const;

type SocialSettings = { SYS_MODE: string } & Record<(typeof ADDRESSES)[number], string> &
  Partial<Record<(typeof PAIRS)[number][number], string>>;

const isLoopback = ({ hostname }: URL) => /^(127(\.\d+){3}|\[::1\]|localhost)$/.test(hostname);

/** What is wrong with the settings of the networks, taken together. */
export function socialProblems(settings: SocialSettings): SettingProblem[] {
  const plain = ADDRESSES.filter((name) => {
    const address = new URL(settings[name]);
    // A stand-in takes anything for published.
    return address.protocol !== 'https:' && (settings.SYS_MODE === 'production' || !isLoopback(address));
  }).map((name) => ({ name, reason: 'must be https', hint: 'Leave it out: its default is the network itself.' }));
  const halves = PAIRS.filter(([one, two]) => Boolean(settings[one]) !== Boolean(settings[two])).map(([one, two]) => {
    const [name, other] = settings[one] ? [two, one] : [one, two];
    return { name, reason: `is not set, but ${other} is`, hint: 'Set both, or none.' };
  });
  return [...plain, ...halves];
}
