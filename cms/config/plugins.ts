import { readEnvironment } from '@sys/config';

export default () => {
  const env = readEnvironment();
  return {
    platform: { enabled: true },
    identity: { enabled: true },
    kyc: { enabled: true },
    billing: { enabled: true },
    orders: { enabled: true },
    affiliate: { enabled: true },
    social: { enabled: true },
    audience: { enabled: true },
    'users-permissions': {
      config: {
        jwtSecret: env.JWT_SECRET,
        jwtManagement: 'refresh',
        // The storefront takes the tokens as JSON and gives browsers cookies of its own (storefront/server/utils/
        // session.ts). A cookie of the CMS would be a second session, which no CSRF check looks after.
        sessions: { httpOnly: false },
        // The platform's limits hold for all replicas; the plugin's count in one process.
        ratelimit: { enabled: false },
      },
    },
    upload: {
      config: {
        sizeLimit: 20 * 1024 * 1024,
        // The storefront makes the sizes that its pages ask for.
        breakpoints: {},
        // Photographs, and the films of articles: an SVG can carry a script.
        security: {
          allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'video/mp4', 'video/webm'],
          deniedTypes: ['image/svg+xml'],
        },
      },
    },
  };
};
