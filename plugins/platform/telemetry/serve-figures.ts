import { createServer, type Server } from 'node:http';

/** The port of the figures cannot be had; the message says which setting to change. */
export class MetricsPortError extends Error {
  override name = 'MetricsPortError';
}

export interface FiguresServer {
  close(): Promise<void>;
}

/**
 * Answers `/metrics` on a port of its own, which no visitor may reach. Throws a `MetricsPortError` when
 * the port is taken. `setting` is what the port's number was read from.
 */
export async function serveFigures(options: {
  host: string;
  port: number;
  setting: string;
  contentType: string;
  read(): Promise<string>;
}): Promise<FiguresServer> {
  const { host, port, setting, contentType, read } = options;
  const server: Server = createServer((request, response) => {
    request.resume();
    if (request.url !== '/metrics' || request.method !== 'GET') return void response.writeHead(404).end();
    read().then(
      (text) => response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store' }).end(text),
      () => response.writeHead(503).end('The figures could not be read.'),
    );
  });
  // It never keeps a process from ending.
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be opened (${error.code})`;
      reject(new MetricsPortError(`${setting} is ${port}, and that port ${why}. Give it a free one, or none.`));
    });
    server.listen(port, host, resolve);
  });
  server.on('error', () => {});
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
