import net from 'node:net';
import type { AddressInfo } from 'node:net';

/** The harmless text that every scanner reports; in two parts, so that none reports this file. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

export interface ClamDaemon {
  url: string;
  /** How many bytes each scan was given. */
  scans: number[];
  /** `silent` takes everything and says nothing; `error` says that it could not look. */
  mood: 'well' | 'silent' | 'error';
  close(): Promise<void>;
}

/** A stand-in of clamd that speaks its INSTREAM over TCP, or over a socket at `path`, and knows one virus. */
export async function startClamDaemon({ path }: { path?: string } = {}): Promise<ClamDaemon> {
  const sockets = new Set<net.Socket>();
  const daemon: ClamDaemon = { url: '', scans: [], mood: 'well', close };
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    let received = Buffer.alloc(0);
    socket.on('data', (part: Buffer) => {
      received = Buffer.concat([received, part]);
      const read = readInstream(received);
      if (read === null || daemon.mood === 'silent') return;
      if (read === 'unknown') return socket.end('UNKNOWN COMMAND\0');
      daemon.scans.push(read.length);
      if (daemon.mood === 'error') return socket.end('INSTREAM size limit exceeded. ERROR\0');
      socket.end(read.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
    });
  });
  await new Promise<void>((resolve) => (path ? server.listen(path, resolve) : server.listen(0, '127.0.0.1', resolve)));
  daemon.url = path ? `unix://${path}` : `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return daemon;

  async function close(): Promise<void> {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** What was streamed, once its end has come: chunks, each after its length, and one of none. */
function readInstream(received: Buffer): Buffer | 'unknown' | null {
  const command = 'zINSTREAM\0';
  if (received.length < command.length) return null;
  if (received.subarray(0, command.length).toString('latin1') !== command) return 'unknown';
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length;) {
    const size = received.readUInt32BE(at);
    if (size === 0) return Buffer.concat(parts);
    if (at + 4 + size > received.length) return null;
    parts.push(received.subarray(at + 4, at + 4 + size));
    at += 4 + size;
  }
  return null;
}
