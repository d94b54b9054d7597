import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';

/** Answers a request itself, or hands it on. */
export type FrontHandler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Puts `handler` in front of everything that answers this server's requests so far, Strapi's whole
 * middleware chain included; whoever is put last stands first. Sessions, body parsing and the router
 * have not run yet.
 */
export function putInFront(server: Server, handler: FrontHandler): void {
  const others = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    handler(request, response, () => {
      for (const listener of others) listener(request, response);
    });
  });
}
