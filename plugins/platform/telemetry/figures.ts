import { AggregatorRegistry, Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** Every figure of this process. Labels are of bounded sets: never an address, an id or a search. */
export const figures = new Registry();
const registers = [figures];

export const requestSeconds = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Time from a request to the end of its answer.',
  labelNames: ['program', 'route', 'status'] as const,
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers,
});

/** Memory, processor, event loop and garbage collection of the process. */
export const watchProcess = (): void => collectDefaultMetrics({ register: figures });

type Names<Label extends string> = { name: string; help: string; labelNames?: readonly Label[] };

export const counter = <Label extends string>(names: Names<Label>): Counter<Label> =>
  new Counter({ ...names, registers });

export const gauge = <Label extends string>(
  names: Names<Label> & { collect?(this: Gauge<Label>): void },
): Gauge<Label> => new Gauge({ ...names, registers });

/** The figures of several processes as one text; each list is what `figures.getMetricsAsJSON()` gave in one. */
export const mergeFigures = (lists: unknown[]): Promise<string> =>
  AggregatorRegistry.aggregate(lists as object[]).metrics();
