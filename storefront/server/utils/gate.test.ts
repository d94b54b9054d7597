import { describe, expect, it } from 'vitest';
import { Gate, GateFullError } from './gate.ts';

describe('Gate', () => {
  it('lets no more through at a time than its width, and everybody in the end', async () => {
    const gate = new Gate(2, 100);
    let inside = 0;
    let most = 0;
    const done = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        gate.pass(async () => {
          most = Math.max(most, ++inside);
          await new Promise((resolve) => setTimeout(resolve, 1));
          inside--;
          return i;
        }),
      ),
    );
    expect(most).toBe(2);
    expect(done).toHaveLength(20);
  });

  it('opens again after a failure', async () => {
    const gate = new Gate(1, 10);
    await expect(gate.pass(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(gate.pass(async () => 'fine')).resolves.toBe('fine');
  });

  it('sends away who comes when the line is full', async () => {
    const gate = new Gate(1, 1);
    let open = () => {};
    const first = gate.pass(() => new Promise<void>((resolve) => (open = resolve)));
    const second = gate.pass(async () => 'second');
    await expect(gate.pass(async () => 'third')).rejects.toBeInstanceOf(GateFullError);
    open();
    await first;
    expect(await second).toBe('second');
  });
});
