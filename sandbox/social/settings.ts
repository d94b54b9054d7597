import { TIKTOK_CLIENT } from './tiktok/settings.ts';

/** As public as the demo's other secrets: they open nothing but the stand-ins. */
export const META = { id: '2000000000000001', secret: 'demo-only-meta-secret' };
export const INSTAGRAM = { id: '2000000000000002', secret: 'demo-only-instagram-secret' };

/** The settings with which the CMS knows the stand-ins at `url`; `audited`: as TikTok’s plays it. */
export const standInSettings = (url: string, { audited = true } = {}): Record<string, string> => ({
  META_CLIENT_ID: META.id,
  META_CLIENT_SECRET: META.secret,
  META_DIALOG_URL: `${url}/meta/dialog`,
  META_GRAPH_URL: `${url}/meta/graph`,
  META_VIDEO_URL: `${url}/meta/video`,
  META_UPLOAD_URL: `${url}/meta/upload`,
  INSTAGRAM_CLIENT_ID: INSTAGRAM.id,
  INSTAGRAM_CLIENT_SECRET: INSTAGRAM.secret,
  INSTAGRAM_DIALOG_URL: `${url}/meta/ig-dialog`,
  INSTAGRAM_API_URL: `${url}/meta/ig-api`,
  INSTAGRAM_GRAPH_URL: `${url}/meta/ig-graph`,
  TIKTOK_CLIENT_KEY: TIKTOK_CLIENT.key,
  TIKTOK_CLIENT_SECRET: TIKTOK_CLIENT.secret,
  TIKTOK_DIALOG_URL: `${url}/tiktok/dialog`,
  TIKTOK_API_URL: `${url}/tiktok/api`,
  TIKTOK_AUDITED: String(audited),
});
