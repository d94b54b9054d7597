import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../../platform/tests/jobs/until.ts';
import { draftOf, openManagerHouse, wallIn, type ManagerHouse } from './support.ts';

let house: ManagerHouse;
beforeAll(async () => {
  house = await openManagerHouse({ ROLE: 'all' });
});
afterAll(() => house?.close());

const published = (words: string) =>
  house.social.meta.calls.filter(({ call, params }) => /\/feed$/.test(call) && params['message']?.startsWith(words));
const stateOf = async (id: string) => (await house.marketer('GET', `/posts/${id}`)).data.deliveries[0]!.state;
const wrote = async (words: string, at: string | null) => {
  const parts = [{ account: house.accounts.facebook.id, format: 'link', caption: words }];
  const { data } = await house.marketer('POST', '/posts', draftOf(house, { at, reviewAsked: true }, { parts }));
  return (await house.marketer('POST', `/posts/${data.id}/submit`, { version: data.version })).data;
};

describe('an official post', () => {
  it('leaves once when its time has come, and not before somebody has approved it', async () => {
    const [now, later] = [await wrote('Tout de suite', wallIn(0)), await wrote('Plus tard', wallIn(120))];
    expect(published('Tout de suite')).toEqual([]);
    for (const { id, version } of [now, later]) expect((await house.editor('POST', `/posts/${id}/approve`, { version })).status).toBe(200); // prettier-ignore
    await ask(() => stateOf(now.id), (state) => state === 'published'); // prettier-ignore
    expect([published('Tout de suite').length, published('Plus tard').length]).toEqual([1, 0]);
    expect(await stateOf(later.id)).toBe('waiting');
  });
});
