import { IN_APP, PREVIEWS, isProgram, platformOfHost, type Platform } from './marks.ts';

export const DEVICES = ['phone', 'tablet', 'computer'] as const;
export type Device = (typeof DEVICES)[number];

/** Why an arrival is no click of a person. It is counted, apart. */
export const APART = ['head', 'prefetch', 'preview', 'bot', 'unnamed'] as const;
export type Apart = (typeof APART)[number];

export type Arrival =
  { kind: 'click'; platform: Platform; device: Device; inApp: boolean } | { kind: 'apart'; because: Apart };

/** What a request says of itself; names of headers in small letters. */
export interface Arriving {
  method: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The shop’s own host: who comes from one of its pages. */
  host: string;
}

/** Longer than any browser’s; what is behind says nothing more. */
const LONGEST_AGENT = 600;

/** Whether somebody came or a program looked, and from where with what. All of it is claimed, none of it is believed for money. */
export function classify({ method, headers, host }: Arriving): Arrival {
  if (method === 'HEAD') return apart('head');
  if (isAhead(headers)) return apart('prefetch');
  const agent = one(headers['user-agent']).slice(0, LONGEST_AGENT);
  if (agent.trim() === '') return apart('unnamed');
  if (PREVIEWS.test(agent)) return apart('preview');
  const app = IN_APP.find(([mark]) => mark.test(agent))?.[1];
  if (isProgram(agent)) return apart('bot');
  const platform = app ?? platformOf(one(headers.referer), host);
  return { kind: 'click', platform, device: deviceOf(agent), inApp: app !== undefined };
}

/** A browser that fetches before anybody has pressed anything: when somebody does, it asks again. */
export function isAhead(headers: Arriving['headers']): boolean {
  return ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].some((name) => /prefetch|prerender|preview/i.test(one(headers[name]))); // prettier-ignore
}

function deviceOf(agent: string): Device {
  if (/\biPad\b|\bTablet\b|\bSM-T\d|\bKindle\b|\bSilk\//i.test(agent)) return 'tablet';
  if (/\bAndroid\b/.test(agent)) return /\bMobile\b/.test(agent) ? 'phone' : 'tablet';
  return /\b(iPhone|iPod|Mobile|Windows Phone)\b/.test(agent) ? 'phone' : 'computer';
}

function platformOf(referer: string, own: string): Platform {
  if (referer === '') return 'direct';
  // What an app of Android puts there: android-app://com.example/
  const app = /^android-app:\/\/([a-z0-9._]+)/i.exec(referer)?.[1];
  if (app) return APPS.find(([mark]) => mark.test(app))?.[1] ?? 'other';
  const host = /^https?:\/\/([^/?#@]+)(?:[/?#]|$)/i.exec(referer)?.[1]?.toLowerCase();
  if (!host) return 'direct';
  return host === own ? 'own' : platformOfHost(host.replace(/:\d+$/, ''));
}

const APPS: ReadonlyArray<[RegExp, Platform]> = [
  [/instagram/, 'instagram'],
  [/musically|trill|tiktok/, 'tiktok'],
  [/facebook\.orca/, 'messenger'],
  [/facebook/, 'facebook'],
  [/telegram/, 'telegram'],
  [/google/, 'search'],
];

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''));
const apart = (because: Apart): Arrival => ({ kind: 'apart', because });
