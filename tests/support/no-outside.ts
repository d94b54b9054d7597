import net from 'node:net';

/**
 * Tests talk to this machine alone: a connection to anywhere else fails at once and names the host,
 * so that a forgotten stand-in shows as a failed test and not as a slow one.
 */
const LOOPBACK = /^(127\.|::1$|::ffff:127\.|localhost$|0\.0\.0\.0$)/;
const connect = net.Socket.prototype.connect;

net.Socket.prototype.connect = function guarded(this: net.Socket, ...args: unknown[]) {
  const first = Array.isArray(args[0]) ? (args[0] as unknown[])[0] : args[0];
  const { host, path } = (typeof first === 'object' && first !== null ? first : { host: args[1] }) as {
    host?: string;
    path?: string;
  };
  if (!path && typeof host === 'string' && !LOOPBACK.test(host)) {
    throw new Error(`A test tried to reach ${host}: give it a stand-in on this machine.`);
  }
  return (connect as (...a: unknown[]) => net.Socket).apply(this, args);
} as typeof connect;
