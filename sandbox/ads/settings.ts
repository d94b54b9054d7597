/** As public as the demo’s other secrets: they open nothing but the stand-ins. */
export const ADS = {
  META_PIXEL_ID: '1234567890123456',
  META_PIXEL_TOKEN: 'demo-only-meta-pixel-token',
  TIKTOK_PIXEL_ID: 'D5DEMO000000PIXEL0001',
  TIKTOK_PIXEL_TOKEN: 'demo-only-tiktok-pixel-token',
  GOOGLE_TAG_ID: 'G-DEMO000001',
  GOOGLE_TAG_SECRET: 'demo-only-google-tag-secret',
} as const;

/** The settings with which both programs know the stand-ins at `url`. */
export const adSettings = (url: string): Record<string, string> => ({
  ...ADS,
  META_TAG_URL: `${url}/meta`,
  META_GRAPH_URL: `${url}/graph`,
  TIKTOK_TAG_URL: `${url}/tiktok`,
  TIKTOK_EVENTS_URL: `${url}/tiktok-business`,
  GOOGLE_TAG_URL: `${url}/google`,
  GOOGLE_EVENTS_URL: `${url}/google-mp`,
});
