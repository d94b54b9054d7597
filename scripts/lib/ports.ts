import { PortTakenError, isTaken } from '@sys/database';
import { PORTS } from './environment.ts';

const PROGRAMS = [
  { setting: 'STOREFRONT_PORT', port: PORTS.storefront, whose: 'of the storefront' },
  { setting: 'CMS_PORT', port: PORTS.cms, whose: 'of the CMS' },
  { setting: 'DATABASE_PORT', port: PORTS.database, whose: 'of the embedded database' },
];

/**
 * Names a port that is none, that two of ours would share, or that another program holds, before
 * anything is built or started. The database looks at its own port when it starts: its last start may still run.
 */
export async function refuseTakenPorts(): Promise<void> {
  const needed = PROGRAMS.filter(({ setting }) => setting !== 'DATABASE_PORT' || !process.env.DATABASE_URL);
  for (const [index, { setting, port }] of needed.entries()) {
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new Error(`${setting} is "${process.env[setting]}", which is no port. Give a number from 1 to 65535.`);
    const twin = needed.slice(0, index).find((other) => other.port === port);
    if (twin) throw new Error(`${twin.setting} and ${setting} are both ${port}. Give each a port of its own.`);
  }
  for (const { setting, port, whose } of needed) {
    if (setting !== 'DATABASE_PORT' && (await isTaken(port))) throw new PortTakenError(port, `${whose}, ${setting}`);
  }
}
