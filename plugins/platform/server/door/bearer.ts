import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';

const ORIGINS = ['users-permissions', 'admin'] as const;

/**
 * Whose access token a request carries: `users-permissions:7`, `admin:1`; null when it carries none that was
 * signed here and still holds. Says who is counted, not what they may do.
 */
export function bearerOf(strapi: Core.Strapi, request: IncomingMessage): string | null {
  const token = /^bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (!token) return null;
  for (const origin of ORIGINS) {
    if (!strapi.sessionManager.hasOrigin(origin)) continue;
    const result = strapi.sessionManager(origin).validateAccessToken(token);
    if (result.isValid) return `${origin}:${result.payload.userId}`;
  }
  return null;
}
