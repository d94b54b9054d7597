import { setTimeout } from 'node:timers/promises';

const TICKS = 10;

/**
 * What `work` comes to, unless it takes longer than so many milliseconds. They are waited for in ticks, between which
 * this process reads what came in: one that was busy with something else has not looked at the answer yet, and its
 * late timer says nothing of whoever was asked.
 */
export async function patiently<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let over = false;
  const answer = work.finally(() => (over = true));
  const impatience = async (): Promise<T> => {
    for (let tick = 0; tick < TICKS && !over; tick++) await setTimeout(milliseconds / TICKS, undefined, { ref: false });
    if (!over) throw new Error(`No answer within ${milliseconds} ms.`);
    return answer;
  };
  return Promise.race([answer, impatience()]);
}
