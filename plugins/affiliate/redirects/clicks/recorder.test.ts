import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../ids.ts';
import type { Batch, Click } from './click.ts';
import { Journal } from './journal.ts';
import { Recorder } from './recorder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sys-journal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A database in memory that takes each batch once, as the real one does. */
function database() {
  const state = {
    batches: new Map<string, Batch>(),
    away: false,
    losesAnswers: false,
    hangs: null as Promise<void> | null,
    calls: 0,
  };
  const write = async (batch: Batch) => {
    state.calls += 1;
    await new Promise((resolve) => setTimeout(resolve, 2));
    await state.hangs;
    if (state.away) throw new Error('away');
    if (!state.batches.has(batch.id)) state.batches.set(batch.id, batch);
    if (state.losesAnswers) throw new Error('The answer was lost.');
  };
  const clicks = () => [...state.batches.values()].flatMap((batch) => batch.clicks.map(({ id }) => id)).sort();
  return { state, write, clicks };
}
const click = (): Click => ({ id: newId(Date.now()), at: Date.now(), link: '1', visitor: newId(Date.now()), known: true, address: '00', platform: 'direct', device: 'phone', inApp: false, country: null, campaign: null, network: null }); // prettier-ignore

/** `lateAfter`: no statement is late on a busy machine, unless that is what is looked at. */
function recorderOn(
  write: (batch: Batch) => Promise<void>,
  { most, lateAfter = 60_000 }: { most?: number; lateAfter?: number } = {},
) {
  const said: string[] = [];
  const journal = new Journal(folder, most);
  const recorder = new Recorder({ write, journal, lateAfter, now: Date.now, say: (what) => said.push(what) });
  const take = (one: Click) => new Promise<boolean>((told) => recorder.click(one, told));
  return { recorder, take, said };
}

describe('clicks that come together', () => {
  it('are written together, each told once when it is there', async () => {
    const { state, write, clicks } = database();
    const { recorder, take } = recorderOn(write);
    const all = Array.from({ length: 5_000 }, click);
    expect(await Promise.all(all.map(take))).toEqual(all.map(() => true));
    expect(clicks()).toEqual(all.map(({ id }) => id).sort());
    expect(state.calls).toBeLessThan(10);
    await recorder.end();
  });

  it('take what was counted apart with them', async () => {
    const { state, write } = database();
    const { recorder } = recorderOn(write);
    for (let n = 0; n < 3; n++) recorder.apart('1', 'preview');
    await recorder.end();
    expect([...state.batches.values()].flatMap(({ apart }) => apart)).toEqual([{ link: '1', because: 'preview', times: 3 }]); // prettier-ignore
  });
});

describe('while the database is away', () => {
  it('clicks are kept on this machine, and written once when it is back', async () => {
    const { state, write, clicks } = database();
    const { recorder, take, said } = recorderOn(write);
    state.away = true;
    const all = Array.from({ length: 300 }, click);
    expect((await Promise.all(all.map(take))).every(Boolean)).toBe(true);
    expect(clicks()).toEqual([]);
    state.away = false;
    await expect.poll(() => readdirSync(folder), { timeout: 5_000 }).toEqual([]);
    expect(clicks()).toEqual(all.map(({ id }) => id).sort());
    await expect.poll(() => said).toEqual(['away', 'back']);
    await recorder.end();
  });

  it('what was written without an answer is not written again', async () => {
    const { state, write, clicks } = database();
    const { recorder, take } = recorderOn(write);
    state.losesAnswers = true;
    const one = click();
    expect(await take(one)).toBe(true);
    state.losesAnswers = false;
    await expect.poll(() => readdirSync(folder), { timeout: 5_000 }).toEqual([]);
    expect(clicks()).toEqual([one.id]);
    expect(state.batches.size).toBe(1);
    await recorder.end();
  });

  it('one that hangs keeps nobody: what it is late with is kept on this machine, and written once', async () => {
    const { state, write, clicks } = database();
    const { recorder, take, said } = recorderOn(write, { lateAfter: 50 });
    let goOn = () => {};
    state.hangs = new Promise((resolve) => (goOn = resolve));
    const all = Array.from({ length: 50 }, click);
    // Told while nothing is written yet: with nothing but the hanging statement these would wait for ever.
    for (const one of all) expect(await take(one)).toBe(true);
    expect(clicks()).toEqual([]);
    // One statement was late; all that came after it went by.
    expect(state.calls).toBeLessThanOrEqual(2);
    state.hangs = null;
    goOn();
    await expect.poll(() => readdirSync(folder), { timeout: 5_000 }).toEqual([]);
    expect(clicks()).toEqual(all.map(({ id }) => id).sort());
    expect(said).toEqual([]);
    await recorder.end();
  });

  it('a full journal takes no more, and says so; whoever came is told all the same', async () => {
    const { state, write } = database();
    const { recorder, take, said } = recorderOn(write, { most: 600 });
    state.away = true;
    expect(await take(click())).toBe(true);
    expect(await take(click())).toBe(false);
    expect(said).toEqual(['away', 'lost']);
    state.away = false;
    await expect.poll(() => readdirSync(folder), { timeout: 5_000 }).toEqual([]);
    // And there is room again.
    state.away = true;
    expect(await take(click())).toBe(true);
    state.away = false;
    await recorder.end();
  });

  it('what a kill cut short is left out, and what was whole is not', async () => {
    const kept: Batch = { id: newId(1), at: 1, clicks: [click()], apart: [] };
    // A number that no process has.
    const file = path.join(folder, 'clicks-4194305-1-0.ndjson');
    appendFileSync(file, `${JSON.stringify(kept)}\n${JSON.stringify(kept).slice(0, 100)}`);
    const { write, clicks } = database();
    const { recorder } = recorderOn(write);
    await expect.poll(() => readdirSync(folder), { timeout: 5_000 }).toEqual([]);
    expect(clicks()).toEqual([kept.clicks[0]!.id]);
    await recorder.end();
  });

  it('what another process of the same number left is found', async () => {
    const kept: Batch = { id: newId(1), at: 1, clicks: [click()], apart: [] };
    appendFileSync(path.join(folder, `clicks-${process.pid}-1-0.ndjson`), `${JSON.stringify(kept)}\n`);
    const { write, clicks } = database();
    const { recorder } = recorderOn(write);
    await expect.poll(() => clicks(), { timeout: 5_000 }).toEqual([kept.clicks[0]!.id]);
    await recorder.end();
  });
});
