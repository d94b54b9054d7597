import net from 'node:net';

/**
 * Where the system takes none by itself (Linux gives outgoing connections and `listen(0)` what lies above): a port that
 * was free when it was looked at is free still when its server comes. Browsers open all of these.
 */
const FIRST = 11_000;
const LAST = 32_000;

const bound = (port: number): Promise<net.Server | undefined> =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

async function anyBound(): Promise<net.Server> {
  for (;;) {
    const server = await bound(FIRST + Math.floor(Math.random() * (LAST - FIRST)));
    if (server) return server;
  }
}

/** Ports of this machine that nothing listens on, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, anyBound));
  const ports = servers.map((server) => (server.address() as net.AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
