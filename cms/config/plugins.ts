import { readEnvironment } from '@sys/config';

export default () => {
  const env = readEnvironment();
  return {
    platform: { enabled: true },
    'users-permissions': {
      config: { jwtSecret: env.JWT_SECRET, jwtManagement: 'refresh', sessions: { httpOnly: true } },
    },
    upload: {
      config: {
        sizeLimit: 20 * 1024 * 1024,
        // The storefront makes the sizes that its pages ask for.
        breakpoints: {},
        // Photographs only: every media field takes pictures, and an SVG can carry a script.
        security: {
          allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
          deniedTypes: ['image/svg+xml'],
        },
      },
    },
  };
};
