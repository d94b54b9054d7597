import { parentPort, workerData } from 'node:worker_threads';
import { cleanPdf, stampPdf, type PdfOutcome } from './pdf-document.ts';

export type PdfTask = { kind: 'clean'; bytes: Uint8Array } | { kind: 'stamp'; bytes: Uint8Array; lines: string[] };

/** What a thread of its own does for `pdf.ts`; nothing else starts this file. */
async function work(task: PdfTask): Promise<PdfOutcome> {
  return task.kind === 'clean' ? cleanPdf(task.bytes) : stampPdf(task.bytes, task.lines);
}

void work(workerData as PdfTask).then((outcome) => parentPort!.postMessage(outcome));
