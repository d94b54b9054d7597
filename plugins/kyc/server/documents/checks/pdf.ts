import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { RefusedDocument } from './refusal.ts';
import type { PdfOutcome } from './pdf-document.ts';
import type { PdfTask } from './pdf-worker.ts';

const TIMEOUT_MS = 20_000;
const HEAP_MB = 512;
/** Unpacked bytes are not on the heap of the thread, and a few kilobytes unpack to gigabytes. */
const MOST_GROWTH = 600 * 1024 * 1024;
const LOOK_MS = 20;

// This file as it runs: built, or from source in the tests.
const WORKER = path.join(__dirname, `pdf-worker${path.extname(__filename)}`);

/** The PDF without anything but its pages, and how many they are. Throws a `RefusedDocument`. */
export async function cleanPdf(bytes: Buffer): Promise<{ bytes: Buffer; pages: number }> {
  return inThread({ kind: 'clean', bytes });
}

/** The PDF with these lines across each of its pages. */
export async function stampPdf(bytes: Buffer, lines: string[]): Promise<Buffer> {
  return (await inThread({ kind: 'stamp', bytes, lines })).bytes;
}

let last: Promise<unknown> = Promise.resolve();

/** One at a time: what a PDF takes is bounded, and what two take is not twice that. */
function inThread(task: PdfTask): Promise<{ bytes: Buffer; pages: number }> {
  const mine = last.then(() => runThread(task));
  last = mine.catch(() => undefined);
  return mine;
}

/** A thread that a parser may hang or fill as it likes: it is ended then, and the document refused. */
function runThread(workerData: PdfTask): Promise<{ bytes: Buffer; pages: number }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, {
      workerData,
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      // The parser says on the console what it thinks of a file; a file has no say in our log.
      stdout: true,
      stderr: true,
    });
    const before = process.memoryUsage.rss();
    const end = (settle: () => void) => {
      clearTimeout(late);
      clearInterval(looking);
      void worker.terminate();
      settle();
    };
    const refuse = () => end(() => reject(new RefusedDocument('pdf-too-complex')));
    const late = setTimeout(refuse, TIMEOUT_MS);
    const looking = setInterval(() => process.memoryUsage.rss() - before > MOST_GROWTH && refuse(), LOOK_MS);
    worker.once('message', (outcome: PdfOutcome) =>
      end(() => {
        if ('refusal' in outcome) reject(new RefusedDocument(outcome.refusal));
        else resolve({ bytes: Buffer.from(outcome.bytes), pages: outcome.pages });
      }),
    );
    worker.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuse() : end(() => reject(error)),
    );
  });
}
