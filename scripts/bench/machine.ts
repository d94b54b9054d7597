import { readFileSync, readdirSync } from 'node:fs';
import os from 'node:os';

/** One line that says what the figures were measured on. */
export function machine(): string {
  const cpus = os.cpus();
  return `${cpus.length} cores (${cpus[0]?.model.trim() ?? 'unknown'}), ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
}

/**
 * The memory of a program in MB: its process and the ones it started. What several share, such as the code
 * of Node, is counted once (proportional set size).
 */
export function memoryMb(pid: number): number {
  const parents = new Map(processes().map((process) => [process.pid, process.parent]));
  const belongs = (id: number | undefined): boolean => id === pid || (id !== undefined && belongs(parents.get(id)));
  const kb = [...parents.keys()].filter(belongs).map((id) => proportionalKb(id));
  return Math.round(kb.reduce((sum, part) => sum + part, 0) / 1024);
}

function proportionalKb(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]);
}

function processes(): Array<{ pid: number; parent: number }> {
  const stats = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return stats.flatMap((name) => {
    try {
      // "pid (name) state parent …", where the name may hold anything.
      const parent = readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\) \S /s, '');
      return [{ pid: Number(name), parent: Number.parseInt(parent) }];
    } catch {
      return [];
    }
  });
}
