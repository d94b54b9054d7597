import type { Handler, HandlerOptions, Registered } from './types.ts';
import { handlerOf } from './relay.ts';

/** What this process knows how to do. */
export interface Registry {
  handlers: Map<string, Registered>;
  subscriptions: { event: string; handler: string }[];
  schedules: { name: string; cron: string }[];
  on<Payload>(event: string, subscriber: string, run: Handler<Payload>, options?: HandlerOptions): void;
  task<Payload>(name: string, run: Handler<Payload>, options?: HandlerOptions): void;
  repeat(name: string, cron: string, run: Handler<{ at: string }>, options?: HandlerOptions): void;
}

/** @param most how many jobs the process runs at a time, which no handler can exceed */
export function createRegistry(most: number): Registry {
  const handlers: Registry['handlers'] = new Map();
  const subscriptions: Registry['subscriptions'] = [];
  const schedules: Registry['schedules'] = [];

  function add<Payload>(name: string, run: Handler<Payload>, options: HandlerOptions = {}): void {
    if (handlers.has(name)) throw new Error(`There are two handlers with the name "${name}".`);
    handlers.set(name, {
      name,
      // The payload is what the publisher of this event, or the planner of this task, wrote.
      run: run as Handler<unknown>,
      attempts: options.attempts ?? 8,
      backoffSeconds: options.backoffSeconds ?? 10,
      concurrency: Math.min(most, options.concurrency ?? most),
      timeoutSeconds: options.timeoutSeconds ?? 300,
    });
  }

  return {
    handlers,
    subscriptions,
    schedules,
    on(event, subscriber, run, options) {
      const handler = handlerOf(event, subscriber);
      add(handler, run, options);
      subscriptions.push({ event, handler });
    },
    task: add,
    repeat(name, cron, run, options) {
      add(name, run, { concurrency: 1, ...options });
      schedules.push({ name, cron });
    },
  };
}
