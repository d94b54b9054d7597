import { until } from '../../support/http.ts';
import type { Edge } from './edge.ts';
import type { Replica } from './shape.ts';

/** Good answers in nginx's log, by the replica that gave them. */
export function answeredBy(log: string, port: number): number {
  const mine = (line: string) => line.includes('"status":200') && line.includes(`"upstream":"127.0.0.1:${port}"`);
  return log.split('\n').filter(mine).length;
}

/** Puts a new process in the place of a replica, and waits until visitors come to it again. */
export async function replace(edge: Edge, replica: Replica): Promise<void> {
  await replica.service.stop();
  await replica.start();
  const before = edge.log().length;
  await until(async () => answeredBy(edge.log().slice(before), replica.port) > 0, 10_000);
}
