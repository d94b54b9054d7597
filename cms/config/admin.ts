import { readEnvironment } from '@sys/config';
import { previewHandler } from '../src/editors/preview/handler.ts';

export default () => {
  const env = readEnvironment();
  return {
    auth: { secret: env.ADMIN_JWT_SECRET },
    apiToken: { salt: env.API_TOKEN_SALT },
    transfer: { token: { salt: env.TRANSFER_TOKEN_SALT } },
    secrets: { encryptionKey: env.ENCRYPTION_KEY },
    // No survey, no offers of the paid edition, no links to Strapi's manuals in front of editors.
    flags: { nps: false, promoteEE: false, docLinks: false },
    ai: { enabled: false },
    // The platform's limits hold for all replicas; Strapi's count in one process.
    rateLimit: { enabled: false },
    preview: {
      enabled: true,
      config: {
        allowedOrigins: [env.SITE_URL],
        handler: (uid: string, params: { documentId: string; locale?: string | null; status: string }) =>
          previewHandler(strapi, uid, params),
      },
    },
  };
};
