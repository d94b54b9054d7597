import { parentPort } from 'node:worker_threads';
import { fillOrder, type Order } from './order.ts';

/** Fills one order at a time and asks for the next. A failure ends the worker, and with it the pool. */
const port = parentPort!;
port.on('message', (order: Order) => void fillOrder(order).then(() => port.postMessage('next')));
port.postMessage('next');
