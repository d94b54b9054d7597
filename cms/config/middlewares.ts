import { readEnvironment } from '@sys/config';

export default () => {
  const env = readEnvironment();
  return [
    'strapi::errors',
    'plugin::platform.witness',
    {
      name: 'strapi::security',
      config: {
        // A promise that only a server with a certificate can keep.
        hsts: env.CMS_URL.startsWith('https:') ? { maxAge: 31_536_000, includeSubDomains: false } : false,
        contentSecurityPolicy: {
          useDefaults: true,
          directives: {
            'connect-src': ["'self'"],
            'img-src': ["'self'", 'data:', 'blob:'],
            // `blob:`: a document under review, fetched with the rights of who looks.
            'frame-src': ["'self'", 'blob:', env.SITE_URL],
          },
        },
      },
    },
    // Strapi's default reflects any Origin with credentials.
    { name: 'strapi::cors', config: { origin: [env.SITE_URL, env.CMS_URL] } },
    'strapi::query',
    // The bytes as they came stay beside what they mean: webhooks are signed as bytes.
    { name: 'strapi::body', config: { includeUnparsed: true } },
    // Who guesses passwords or has mails sent: counted by the account, which stands in the body.
    'plugin::platform.account-limits',
    'strapi::session',
    'strapi::favicon',
    'strapi::public',
    // Last: within it, what a request does and its row in the audit trail are one transaction.
    'plugin::platform.audit',
  ];
};
