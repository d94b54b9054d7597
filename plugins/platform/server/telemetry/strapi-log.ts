import { Writable } from 'node:stream';
import type { Level } from '../../telemetry/index.ts';
import { logOf } from './program.ts';

/** Winston's levels in ours; what is not named here is no more than a detail. */
const LEVELS: Record<string, Level> = { error: 'error', warn: 'warn', info: 'info' };

interface Said {
  level: string;
  message: unknown;
  [name: string]: unknown;
}

/**
 * The settings with which Strapi's logger, and what uses it, writes to our log. It happens where winston
 * formats a line, which is at once: further down its streams a line may belong to another request.
 */
export function strapiLogger() {
  const log = logOf();
  const pass = (said: Said | (Error & Said)): Said => {
    const level = LEVELS[said.level] ?? 'debug';
    if (said instanceof Error) log[level](said.message, { error: said });
    else if (said.message instanceof Error) log[level](said.message.message, { error: said.message });
    else {
      const { level: _level, message, ...fields } = said;
      log[level](typeof message === 'string' ? message : JSON.stringify(message), fields);
    }
    return said;
  };
  const end = new Writable({ objectMode: true, write: (_said, _encoding, done) => done() });
  return { level: 'silly', format: { transform: pass }, transports: [Object.assign(end, { log: () => {} })] };
}
