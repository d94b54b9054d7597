import https from 'node:https';
import type { Edge } from './edge.ts';

export interface Asked {
  path: string;
  /** Milliseconds of the process's clock, when the request was sent and when its answer was whole. */
  from: number;
  to: number;
  status: number;
  error?: string;
}

export interface Load {
  asked: Asked[];
  stop(): Promise<void>;
}

/** Visitors who each ask for the next page when they have the last: until stopped, or for so many seconds. */
export function startLoad(edge: Edge, paths: string[], { visitors = 16, seconds = 60 } = {}): Load {
  const asked: Asked[] = [];
  const agent = new https.Agent({ keepAlive: true, maxSockets: visitors });
  const until = performance.now() + seconds * 1000;
  let stopped = false;
  const visit = async (start: number) => {
    for (let n = start; !stopped && performance.now() < until; n++) {
      const path = paths[n % paths.length]!;
      const from = performance.now();
      const answer = await edge
        .ask(path, { agent, headers: { 'accept-encoding': 'gzip' } })
        .catch((error: Error) => error);
      const outcome = answer instanceof Error ? { status: 0, error: answer.message } : { status: answer.status };
      asked.push({ path, from, to: performance.now(), ...outcome });
    }
  };
  const visits = Array.from({ length: visitors }, (_, index) => visit(index));
  return {
    asked,
    async stop() {
      stopped = true;
      await Promise.all(visits);
      agent.destroy();
    },
  };
}

export const failures = (asked: Asked[]) => asked.filter(({ status }) => status !== 200);
