import { randomUUID } from 'node:crypto';
import { makeTicks, untilDue } from './agenda.ts';
import type { Spreader } from './bull.ts';
import { lateBatches, markQueued, settleLate, unqueue } from './handover.ts';
import { takeBackFromDead, takeDue, takeNamed, type Holder } from './holding.ts';
import type { Link } from './link.ts';
import { CHANNEL } from './publish.ts';
import { createPump } from './pump.ts';
import type { Registry } from './registry.ts';
import { relay } from './relay.ts';
import type { Runner } from './runner.ts';
import { createSlots } from './slots.ts';
import type { HeldJob, Log, Registered } from './types.ts';
import { within } from './within.ts';

interface DispatcherOptions {
  link: Link;
  runner: Runner;
  spreader: Spreader | null;
  registry: Registry;
  holder: Holder;
  concurrency: number;
  relays: boolean;
  log: Log;
}

/** Decides, whenever something may be due, what this process takes or hands over. */
export interface Dispatcher {
  wake(): void;
  wakeIn(seconds: number): void;
  /** Does the jobs that Redis named, one after the other. */
  runNamed(handler: Registered, ids: string[]): Promise<void>;
  /** Takes nothing more. */
  stop(): Promise<void>;
  /** Resolves when what was named but not begun has been given back. */
  handedBack(): Promise<void>;
}

/** A job that is due but that another process is just taking is looked at again after so long. */
const SHORTEST_WAIT = 0.05;
/** Seconds for giving back what was not begun. */
const GIVING_BACK = 5;

export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { link, runner, spreader, registry, holder, concurrency, relays, log } = options;
  const handlers = [...registry.handlers.values()];
  const names = handlers.map((handler) => handler.name);
  const schedules = registry.schedules.map((schedule) => schedule.name);
  const slots = createSlots(concurrency, (name) => registry.handlers.get(name)!.concurrency);
  const named = new Set<Promise<void>>();
  let stopping = false;
  let turn = 0;
  let sweptAt = -Infinity;
  /** There was more to do than slots: whoever ends looks for it. */
  let backlog = false;

  const pump = createPump(work, (error) => {
    if (link.isOpen()) log.error(`Jobs: ${error instanceof Error ? error.message : String(error)}`);
  });

  async function work(): Promise<number> {
    // It wakes us when it is back.
    if (!link.isOpen()) return holder.lease;
    if (performance.now() - sweptAt >= holder.lease * 900) await sweep();
    let made = 0;
    if (relays) {
      for (let more = true; more && !stopping;) {
        const relayed = await relay(link);
        made += relayed.jobs;
        more = relayed.more;
      }
    }
    const open = await (spreader && !spreader.away() ? handOver(spreader) : takeOwn());
    // There is enough for others too, who were told of the events but looked before there were jobs.
    if (made > 0 && open.length < names.length) await tell();
    // Nothing can begin before something ends, which wakes us.
    if (backlog && slots.freeInAll() === 0) return holder.lease;
    // What waits for a slot is looked for when one is free, not when it is due.
    const { job, tick } = await untilDue(link, open, schedules);
    if (tick !== null && tick <= 0) {
      await makeTicks(link, schedules);
      pump.wake();
    }
    return Math.max(SHORTEST_WAIT, Math.min(holder.lease, job ?? Infinity, tick ?? Infinity));
  }

  /** Takes as many due jobs as there are slots. Returns the handlers of which more could be done. */
  async function takeOwn(): Promise<string[]> {
    // Each handler is the first in its turn, so that none waits behind another for ever.
    turn = (turn + 1) % names.length;
    const free = [...names.slice(turn), ...names.slice(0, turn)]
      .map((handler) => ({ handler, free: slots.free(handler) }))
      .filter((each) => each.free > 0);
    const most = slots.freeInAll();
    const jobs = free.length > 0 ? await takeDue(link, holder, free, most) : [];
    for (const job of jobs) void begin(job);
    const open = names.filter((name) => slots.free(name) > 0);
    const filled = (each: { handler: string; free: number }) =>
      jobs.filter((job) => job.handler === each.handler).length === each.free;
    const more = jobs.length > 0 && (jobs.length === most || free.some(filled));
    // Slots that fell free while we asked are not waited for.
    if (more && open.length > 0) pump.wake();
    backlog = more || open.length < names.length;
    return open;
  }

  async function begin(job: HeldJob): Promise<void> {
    await slots.take(job.handler);
    await runner.run(job, registry.handlers.get(job.handler)!);
    release(job.handler);
  }

  function release(handler: string): void {
    slots.release(handler);
    if (backlog && !stopping) pump.wake();
  }

  /** Hands all that is due to Redis. Returns the handlers of which more could be done. */
  async function handOver(redis: Spreader): Promise<string[]> {
    while (!stopping) {
      const batches = await markQueued(link, names, holder.lease, randomUUID());
      if (batches.length === 0) return names;
      try {
        await redis.add(batches);
      } catch (error) {
        log.warn(`Jobs: Redis did not take jobs (${String(error)}); they are taken from PostgreSQL.`);
        await unqueue(
          link,
          batches.flatMap((batch) => batch.ids),
        );
        return takeOwn();
      }
    }
    return names;
  }

  /** What no message tells of: workers that died, batches that Redis lost. */
  async function sweep(): Promise<void> {
    sweptAt = performance.now();
    await takeBackFromDead(
      link,
      handlers.map(({ name, attempts }) => ({ handler: name, attempts })),
    );
    const late = await lateBatches(link, names);
    if (late.length === 0) return;
    const known = (await spreader?.known(late)) ?? new Set<string>();
    const ids = late.map((batch) => batch.id);
    await settleLate(
      link,
      ids.filter((id) => known.has(id)),
      ids.filter((id) => !known.has(id)),
      holder.lease,
    );
  }

  const tell = () => link.query(`NOTIFY ${CHANNEL}`);

  async function runBatch(handler: Registered, ids: string[]): Promise<void> {
    for (const [i, id] of ids.entries()) {
      await slots.take(handler.name);
      try {
        await link.opened();
        if (stopping) return await unqueue(link, ids.slice(i));
        const job = await takeNamed(link, holder, id);
        if (job) await runner.run(job, handler);
      } finally {
        release(handler.name);
      }
    }
  }

  return {
    wake: () => pump.wake(),
    wakeIn: (seconds) => pump.wakeIn(seconds),
    async runNamed(handler, ids) {
      const batch = runBatch(handler, ids);
      named.add(batch);
      await batch.finally(() => named.delete(batch));
    },
    async stop() {
      stopping = true;
      await pump.stop();
    },
    async handedBack() {
      if (!link.isOpen()) return;
      await within(GIVING_BACK, Promise.allSettled(named));
      // Others learn of it now, not at their next sweep.
      await tell().catch(() => {});
    },
  };
}
