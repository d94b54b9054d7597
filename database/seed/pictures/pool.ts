import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Order } from './order.ts';

/** More would wait for each other: sharp's work runs on the four threads of libuv's pool, whoever asks. */
const MOST_WORKERS = 8;

/** Fills the orders, one worker per core: half of the time goes into loops over pixels, which hold a thread. */
export async function fillOrders(orders: readonly Order[]): Promise<void> {
  const queue = [...orders];
  const count = Math.min(availableParallelism(), MOST_WORKERS, queue.length);
  const workers = Array.from({ length: count }, () => new Worker(new URL('./worker.ts', import.meta.url)));
  try {
    await Promise.all(workers.map((worker) => serve(worker, queue)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Hands the worker an order whenever it asks, until none is left. */
function serve(worker: Worker, queue: Order[]): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('A worker that draws pictures ended early')));
    worker.on('message', () => {
      const order = queue.shift();
      if (order) worker.postMessage(order);
      else resolve();
    });
  });
}
