/** As public as the demo's other secrets: they open nothing but the stand-ins. */
export const GOOGLE = { id: 'demo.apps.example', secret: 'demo-only-google-secret' };
export const FACEBOOK = { id: '1000000000000001', secret: 'demo-only-facebook-secret' };

/** The settings with which the CMS and the storefront know the stand-ins at `url`. */
export const standInSettings = (url: string): Record<string, string> => ({
  GOOGLE_CLIENT_ID: GOOGLE.id,
  GOOGLE_CLIENT_SECRET: GOOGLE.secret,
  GOOGLE_ISSUER: `${url}/google`,
  FACEBOOK_CLIENT_ID: FACEBOOK.id,
  FACEBOOK_CLIENT_SECRET: FACEBOOK.secret,
  FACEBOOK_DIALOG_URL: `${url}/facebook`,
  FACEBOOK_GRAPH_URL: `${url}/facebook`,
});
