import autocannon from 'autocannon';

export interface LoadResult {
  rps: number;
  p50: number;
  p97: number;
  p99: number;
  failed: number;
}

export interface LoadOptions {
  url: string;
  seconds?: number;
  connections?: number;
  /** Asked in turn, no two connections the same at once; the address itself when not given. */
  paths?: string[];
  headers?: Record<string, string>;
  /** Ends after so many requests instead of after the time. */
  amount?: number;
  /** So many a second and no more; what a late answer kept from being sent counts as late too. */
  rate?: number;
}

/** Sends requests for a bounded time; latencies in milliseconds. */
export async function load({
  url,
  seconds = 8,
  connections = 16,
  paths,
  headers,
  amount,
  rate,
}: LoadOptions): Promise<LoadResult> {
  const result = await autocannon({
    url,
    duration: seconds,
    connections,
    headers,
    ...(amount ? { amount } : {}),
    ...(rate ? { overallRate: rate } : {}),
    ...(paths ? { requests: [inTurn(paths)] } : {}),
  });
  return {
    rps: Math.round(result.requests.average),
    p50: result.latency.p50,
    p97: result.latency.p97_5,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
}

/**
 * Given as a plain list, each connection would walk it from its start, and all would ask the same page at
 * the same moment: a server that renders a page once for all who wait would seem sixteen times as fast.
 */
function inTurn(paths: string[]): autocannon.Request {
  let next = 0;
  return { method: 'GET', setupRequest: (request) => ({ ...request, path: paths[next++ % paths.length]! }) };
}

/** The middle one of several runs. */
export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** A Markdown table. */
export function table(head: string[], rows: Array<Array<string | number>>): string {
  const line = (cells: Array<string | number>) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
