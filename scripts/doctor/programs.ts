import path from 'node:path';
import { isTaken } from '@sys/database';
import { MAILBOX_PORTS } from '../lib/environment.ts';
import { dataDir } from '../lib/paths.ts';
import { fail, ok, skip, type Check, type Finding } from './finding.ts';

const PATIENCE = 3_000;
const HERE = /^(127\.|localhost$|\[::1\]$)/;

/** The programs, where they run: whether they live, work, and know each other's secret. */
export const checkPrograms: Check = async ({ settings, production }) => {
  const { CMS_INTERNAL_URL, CMS_URL, SITE_URL, STOREFRONT_INTERNAL_URLS, PURGE_SECRET } = settings;
  const cms = CMS_INTERNAL_URL ?? CMS_URL;
  const redirects = settings.REDIRECTS_INTERNAL_URL ?? `http://127.0.0.1:${settings.REDIRECTS_PORT ?? 3010}`;
  const storefronts = STOREFRONT_INTERNAL_URLS ?? (SITE_URL ? [SITE_URL] : []);
  return [
    ...(cms ? (await health('CMS', cms, 'CMS_PORT')).findings : []),
    ...(await health('links', redirects, 'REDIRECTS_PORT')).findings,
    ...(await Promise.all(storefronts.map((address) => storefront(address, PURGE_SECRET)))).flat(),
    ...(production ? [] : [await mailboxPage()]),
  ];
};

async function storefront(address: string, secret: string | undefined): Promise<Finding[]> {
  const { runs, findings } = await health('storefront', address, 'STOREFRONT_PORT');
  return runs && secret ? [...findings, await purgeSecret(address, secret)] : findings;
}

async function health(what: string, address: string, port: string): Promise<{ runs: boolean; findings: Finding[] }> {
  const live = await ask(`${address}/livez`);
  if (live === null) return { runs: false, findings: [await notThere(what, address, port)] };
  if (live !== 200)
    return {
      runs: false,
      findings: [
        fail(
          what,
          `${address}/livez answers ${live}`,
          `is that address ours, and not another program’s? Else see ${logs()}`,
        ),
      ],
    };
  const ready = await ask(`${address}/readyz`);
  if (ready === 200) return { runs: true, findings: [ok(what, `lives and is ready at ${address}`)] };
  return {
    runs: true,
    findings: [
      fail(
        what,
        `lives at ${address}, but /readyz answers ${ready ?? 'nothing'}`,
        `see ${logs()}, and the checks above`,
      ),
    ],
  };
}

async function notThere(what: string, address: string, port: string): Promise<Finding> {
  const { hostname, port: number, protocol } = new URL(address);
  const taken = HERE.test(hostname) && (await isTaken(Number(number) || (protocol === 'https:' ? 443 : 80)));
  return taken
    ? fail(what, `another program holds the port of ${address}`, `stop that program, or choose another ${port}`)
    : skip(what, `does not run at ${address}, or cannot be reached from here`);
}

/** Purging nothing, once with the secret and once without. */
async function purgeSecret(address: string, secret: string): Promise<Finding> {
  const purge = (token: string) =>
    ask(`${address}/_purge`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{"tags":[]}',
    });
  const [right, wrong] = [await purge(secret), await purge(`${secret}-not`)];
  const mend = 'give the CMS and every storefront the same PURGE_SECRET, and restart them';
  if (right !== 200)
    return fail(
      'purge of pages',
      `${address} answers ${right ?? 'nothing'} to our PURGE_SECRET: edits would show late`,
      mend,
    );
  if (wrong !== 401)
    return fail(
      'purge of pages',
      `${address} answers ${wrong ?? 'nothing'} to a wrong secret: anybody may empty its cache`,
      mend,
    );
  return ok('purge of pages', `${address} knows our secret and no other`);
}

async function mailboxPage(): Promise<Finding> {
  const page = `http://127.0.0.1:${MAILBOX_PORTS.page}`;
  return (await ask(page)) === 200 ? ok('mail box', `answers at ${page}`) : skip('mail box', `does not run at ${page}`);
}

/** The status of an answer, or null without one. */
async function ask(url: string, init: RequestInit = {}): Promise<number | null> {
  const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) }).catch(
    () => null,
  );
  await response?.body?.cancel();
  return response?.status ?? null;
}

const logs = () => path.join(dataDir, 'logs');
