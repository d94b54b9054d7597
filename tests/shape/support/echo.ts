import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Heard {
  method: string;
  path: string;
  headers: http.IncomingHttpHeaders;
}

export interface Echo {
  port: number;
  heard: Heard[];
  close(): Promise<void>;
}

/** Answers as the test says, and remembers what reached it. */
export async function startEcho(answer: http.RequestListener): Promise<Echo> {
  const heard: Heard[] = [];
  const server = http.createServer((request, response) => {
    heard.push({ method: request.method!, path: request.url!, headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    heard,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
