import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  url: string;
  /** What was asked of it: `HEAD /a`. */
  asked: string[];
  close(): Promise<void>;
}

/** A site that answers as a test says: by path, with a status and perhaps where it leads. What it does not know is missing. */
export async function startSite(
  pages: Record<string, number | [status: number, location: string] | 'silent'>,
): Promise<Site> {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    const path = decodeURI(request.url!.split('?')[0]!);
    asked.push(`${request.method} ${path}`);
    const page = pages[path] ?? 404;
    if (page === 'silent') return;
    const [status, location] = Array.isArray(page) ? page : [page];
    response.writeHead(status, location === undefined ? {} : { location }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
