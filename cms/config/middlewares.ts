import { readEnvironment } from '@sys/config';

export default () => {
  const env = readEnvironment();
  return [
    'strapi::errors',
    'plugin::platform.witness',
    {
      name: 'strapi::security',
      config: {
        contentSecurityPolicy: {
          useDefaults: true,
          directives: {
            'connect-src': ["'self'"],
            'img-src': ["'self'", 'data:', 'blob:'],
            'frame-src': ["'self'", env.SITE_URL],
          },
        },
      },
    },
    // Strapi's default reflects any Origin with credentials.
    { name: 'strapi::cors', config: { origin: [env.SITE_URL, env.CMS_URL] } },
    'strapi::query',
    'strapi::body',
    'strapi::session',
    'strapi::favicon',
    'strapi::public',
  ];
};
