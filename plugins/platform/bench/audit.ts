import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Core } from '@strapi/strapi';
import { median, table } from '../../../scripts/bench/load.ts';
import { root } from '../../../scripts/lib/paths.ts';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { factories } from '../../../tests/support/factories.ts';
import { verify } from '../server/audit/index.ts';
import { inTransaction } from '../server/transaction.ts';

const ROUNDS = 6;
const SAVES = 40;
const AT_ONCE = 8;

type Middleware = Parameters<Core.Strapi['documents']['use']>[0];
const built = createRequire(import.meta.url)(path.join(root, 'plugins/platform/dist/server/audit/documents.js')) as {
  recordDocuments(strapi: Core.Strapi): void;
};

/** Lets the recording of documents be turned off and on again, to alternate in one process. */
function switchable(): { on: boolean } {
  const state = { on: true };
  const { recordDocuments } = built;
  built.recordDocuments = (strapi) => {
    const use = (middleware: Middleware) =>
      strapi.documents.use((context, next) => (state.on ? middleware(context, next) : next()));
    recordDocuments(new Proxy(strapi, { get: (of, key) => (key === 'documents' ? { use } : Reflect.get(of, key)) }));
  };
  return state;
}

/**
 * What the audit trail adds to the save of a product and of a deal, alone and with eight editors at once,
 * and how fast the chain is walked; a Markdown table. Needs the environment of the tests.
 */
export async function benchAudit(): Promise<string> {
  const recording = switchable();
  const cms = await startTestCms({ template: 'demo' });
  try {
    const make = factories(cms.strapi);
    const rows: Array<Array<string | number>> = [];
    for (const [name, uid, ids, field] of [
      ['a product', 'api::product.product', await several(() => make.product()), 'title'],
      ['a deal', 'api::deal.deal', await several(() => make.deal()), 'name'],
    ] as const) {
      const times: Record<string, number[]> = {};
      for (let round = 0; round < ROUNDS; round++) {
        for (const on of [true, false]) {
          recording.on = on;
          const save = (id: string, n: number) => update(cms, uid, id, { [field]: `Titre ${round}-${n}-${on}` });
          (times[`alone ${on}`] ??= []).push(await timed(SAVES, 1, (n) => save(ids[0]!, n)));
          (times[`many ${on}`] ??= []).push(await timed(SAVES * 2, AT_ONCE, (n) => save(ids[n % AT_ONCE]!, n)));
        }
      }
      const ms = (key: string) => median(times[key]!);
      for (const [how, key] of [
        ['alone', 'alone'],
        [`${AT_ONCE} at once`, 'many'],
      ] as const) {
        const [without, withIt] = [ms(`${key} false`), ms(`${key} true`)];
        rows.push([`${name}, ${how}`, without.toFixed(1), withIt.toFixed(1), (withIt - without).toFixed(1)]);
      }
    }
    return `${table(['save of', 'ms without', 'ms with', 'added'], rows)}\n\n${await walk(cms)}`;
  } finally {
    await cms.close();
  }
}

async function walk(cms: TestCms): Promise<string> {
  const started = performance.now();
  const verdict = await inTransaction(cms.strapi, (db) => verify(db));
  if (!verdict.ok) throw new Error(`The trail broke at ${verdict.seq}: ${verdict.reason}`);
  return `Checked: ${Math.round((verdict.rows * 1000) / (performance.now() - started))} rows a second.`;
}

async function several(make: () => Promise<{ documentId: string }>): Promise<string[]> {
  const made: string[] = [];
  for (let n = 0; n < AT_ONCE; n++) made.push((await make()).documentId);
  return made;
}

/** Milliseconds of one call, the mean of `count`, so many at once. */
async function timed(count: number, atOnce: number, call: (n: number) => Promise<unknown>): Promise<number> {
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < count) await call(next++);
    }),
  );
  return (performance.now() - started) / count;
}

async function update(cms: TestCms, uid: string, documentId: string, data: object): Promise<void> {
  const documents = cms.strapi.documents(uid as 'api::deal.deal');
  await documents.update({ documentId, data } as Parameters<typeof documents.update>[0]);
}
