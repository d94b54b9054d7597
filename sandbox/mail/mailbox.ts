import type { AddressInfo } from 'node:net';
import type { Server } from 'node:net';
import { createMailboxServer } from './server.ts';
import { createSmtpServer, type Login } from './smtp.ts';
import { MailStore, type ReceivedMail } from './store.ts';

export interface Mailbox {
  smtpUrl: string;
  /** Where a person reads the mails. */
  url: string;
  /** Oldest first. */
  messages(): ReceivedMail[];
  /** A mail that is here already or comes in time. Rejects after `milliseconds`. */
  waitFor(wanted: (mail: ReceivedMail) => boolean, milliseconds: number): Promise<ReceivedMail>;
  clear(): void;
  close(): Promise<void>;
}

/**
 * Port 0 takes any free one. Only this machine reaches it, unless `host` says otherwise. With a `login` it
 * takes mail from who signs in so, as a real provider does.
 */
export async function startMailbox(settings: {
  smtpPort: number;
  httpPort: number;
  host?: string;
  login?: Login;
}): Promise<Mailbox> {
  const { smtpPort, httpPort, host = '127.0.0.1', login } = settings;
  const store = new MailStore();
  const smtp = createSmtpServer(store, login);
  const http = createMailboxServer(store, host);
  const smtpAddress = await listening(smtp.server, () => smtp.listen(smtpPort, host));
  // A client that breaks off is its own business.
  smtp.on('error', () => undefined);
  let httpAddress: AddressInfo;
  try {
    httpAddress = await listening(http, () => http.listen(httpPort, host));
  } catch (error) {
    await new Promise<void>((resolve) => smtp.close(resolve));
    throw error;
  }
  const name = host === '0.0.0.0' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    smtpUrl: `smtp://${name}:${smtpAddress.port}`,
    url: `http://${name}:${httpAddress.port}`,
    messages: () => store.all(),
    waitFor: (wanted, milliseconds) => store.waitFor(wanted, milliseconds),
    clear: () => store.clear(),
    async close() {
      http.closeAllConnections();
      await Promise.all([
        new Promise<void>((resolve) => smtp.close(resolve)),
        new Promise<void>((resolve) => http.close(() => resolve())),
      ]);
    },
  };
}

function listening(server: Server, listen: () => void): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('listening', () => {
      server.off('error', reject);
      resolve(server.address() as AddressInfo);
    });
    listen();
  });
}
