import { PortTakenError, isTaken } from '@sys/database';
import { PORTS } from './environment.ts';

/** Names a busy port before anything is built or started. */
export async function refuseTakenPorts(): Promise<void> {
  const needed = [
    [PORTS.storefront, 'of the storefront, STOREFRONT_PORT'],
    [PORTS.cms, 'of the CMS, CMS_PORT'],
  ] as const;
  for (const [port, whose] of needed) if (await isTaken(port)) throw new PortTakenError(port, whose);
}
