/** As public as the demo's other secrets: they open nothing but the stand-in. */
export const TIKTOK_CLIENT = { key: 'demo-only-tiktok-key', secret: 'demo-only-tiktok-secret' };
