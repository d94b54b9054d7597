import autocannon from 'autocannon';

export interface LoadResult {
  rps: number;
  p50: number;
  p95: number;
  p99: number;
  failed: number;
}

export interface LoadOptions {
  url: string;
  seconds?: number;
  connections?: number;
  /** Asked in turn; the address itself when not given. */
  paths?: string[];
  headers?: Record<string, string>;
  /** Ends after so many requests instead of after the time. */
  amount?: number;
}

/** Sends requests for a bounded time; latencies in milliseconds. */
export async function load({
  url,
  seconds = 8,
  connections = 16,
  paths,
  headers,
  amount,
}: LoadOptions): Promise<LoadResult> {
  const result = await autocannon({
    url,
    duration: seconds,
    connections,
    headers,
    ...(amount ? { amount } : {}),
    ...(paths ? { requests: paths.map((path) => ({ method: 'GET' as const, path })) } : {}),
  });
  return {
    rps: Math.round(result.requests.average),
    p50: result.latency.p50,
    p95: result.latency.p97_5,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
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
