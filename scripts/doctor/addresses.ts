import { lookup } from 'node:dns/promises';
import tls from 'node:tls';
import { fail, messageOf, ok, skip, warn, type Check, type Finding } from './finding.ts';

const PATIENCE = 5_000;
const DAY = 86_400_000;
const RENEW_DAYS = 14;

/** The public addresses as the world sees them: name, TLS, certificate. */
export const checkAddresses: Check = async ({ production, settings }) => {
  if (!production) return [skip('public addresses', 'the demo has none')];
  const { SITE_URL, CMS_URL } = settings;
  const given = Object.entries({ SITE_URL, CMS_URL }).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return (await Promise.all(given.map(([name, address]) => one(name, address)))).flat();
};

async function one(name: string, address: string): Promise<Finding[]> {
  const url = new URL(address);
  if (url.protocol !== 'https:')
    return [
      fail(
        name,
        `${address} is not https: passwords and sessions would travel in the open`,
        'put a proxy with a certificate in front, and give the address with https://',
      ),
    ];
  const host = url.hostname.replace(/^\[|\]$/g, '');
  try {
    await lookup(host);
  } catch (error) {
    return [fail(name, messageOf(error), `point an A or AAAA record of ${host} to the proxy`)];
  }
  return [await certificate(name, host, Number(url.port) || 443)];
}

async function certificate(name: string, host: string, port: number): Promise<Finding> {
  const mend =
    'put a certificate for this name in place (docs/operation.md, “A new certificate”), with its whole chain';
  try {
    const { until, problem } = await handshake(host, port);
    const days = Math.floor((until.getTime() - Date.now()) / DAY);
    if (problem) return fail(name, `the certificate of ${host}:${port}: ${problem}`, mend);
    return days < RENEW_DAYS
      ? warn(
          name,
          `the certificate of ${host} ends in ${days} days`,
          'renew it, and see why that did not happen by itself',
        )
      : ok(name, `${host}: certificate good for ${days} days`);
  } catch (error) {
    return fail(name, `${host}:${port}: ${messageOf(error)}`, 'start the proxy, and open its port to the world');
  }
}

function handshake(host: string, port: number): Promise<{ until: Date; problem: string | null }> {
  return new Promise((resolve, reject) => {
    // A bad certificate is looked at, to say what is bad about it; nothing is sent over it.
    const socket = tls.connect({ host, port, servername: host, rejectUnauthorized: false, timeout: PATIENCE });
    socket.once('secureConnect', () => {
      const until = new Date(socket.getPeerCertificate().valid_to);
      resolve({ until, problem: socket.authorized ? null : messageOf(socket.authorizationError) });
      socket.destroy();
    });
    socket.once('timeout', () => socket.destroy(new Error('no answer in time')));
    socket.once('error', reject);
  });
}
