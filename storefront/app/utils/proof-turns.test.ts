import { describe, expect, it } from 'vitest';
import { isLookingAround, nextProof, proofMemory, type ProofEvent } from './proof-turns.ts';

const event = (slug: string): ProofEvent => ({ kind: 'sold', slug, title: slug, city: null, hours: 1 });
const storage = () => {
  const kept = new Map<string, string>();
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) }; // prettier-ignore
};
const closed = {
  getItem(): string | null {
    throw new Error('closed');
  },
  setItem(): void {
    throw new Error('closed');
  },
};

describe('the next card', () => {
  const activity = ['a', 'b', 'c', 'd'].map(event);

  it('is the newest that this visit has not shown, and never of the page itself', () => {
    expect(nextProof(activity, [], 'x')?.slug).toBe('a');
    expect(nextProof(activity, [], 'a')?.slug).toBe('b');
    expect(nextProof(activity, ['a', 'b'], 'c')?.slug).toBe('d');
    expect(nextProof([], [], '')).toBeNull();
  });

  it('is not a fourth one', () => {
    expect(nextProof(activity, ['a', 'b', 'c'], '')).toBeNull();
  });
});

describe('what is remembered', () => {
  it('is what the visit has shown, and for ninety days that none is wanted', () => {
    let now = 1_000;
    const memory = proofMemory(storage(), storage(), () => now);
    memory.saw('a');
    memory.saw('b');
    expect(memory.seen()).toEqual(['a', 'b']);
    expect(memory.isOff()).toBe(false);
    memory.turnOff();
    expect(memory.isOff()).toBe(true);
    now += 90 * 86_400_000;
    expect(memory.isOff()).toBe(false);
  });

  it('is nothing where storage is closed or holds something else', () => {
    const memory = proofMemory(closed, closed);
    memory.saw('a');
    memory.turnOff();
    expect([memory.seen(), memory.isOff()]).toEqual([[], false]);
    const strange = storage();
    strange.setItem('proof-seen', '{"a":1}');
    expect(proofMemory(strange, strange).seen()).toEqual([]);
  });
});

it('shows where people look around, not where they pay or look at what is theirs', () => {
  expect(['index', 'produits-slug', 'blog'].every(isLookingAround)).toBe(true);
  expect(['panier', 'commande', 'compte', 'connexion', 'influenceur', undefined].some(isLookingAround)).toBe(false);
});
