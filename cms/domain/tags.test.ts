import { describe, expect, it } from 'vitest';
import { tagsOfChange } from './tags.ts';

describe('the tags of a change', () => {
  it('of a deal are those of its product, and of every list', () => {
    expect(tagsOfChange({ kind: 'deal', id: 'd', products: ['p'] })).toEqual(['list', 'home', 'product:p']);
  });
  it('of a review reach the merchant, whose rating it moves', () => {
    expect(tagsOfChange({ kind: 'review', id: 'r', products: ['p'], merchants: ['m'] })).toContain('merchant:m');
  });
  it('of a category reach the tree and all its products', () => {
    expect(tagsOfChange({ kind: 'category', id: 'c', products: ['p', 'q'] })).toEqual(
      expect.arrayContaining(['category:c', 'categories', 'product:p', 'product:q']),
    );
  });
  it('of very many products name them all at once', () => {
    const products = Array.from({ length: 5000 }, (_, n) => `p${n}`);
    const tags = tagsOfChange({ kind: 'city', id: 'c', products });
    expect(tags).toContain('products');
    expect(tags.length).toBeLessThan(10);
  });
  it('of a deal without a product are none', () => {
    expect(tagsOfChange({ kind: 'deal', id: 'd', products: [] })).toEqual([]);
  });
  it('never repeat', () => {
    const tags = tagsOfChange({ kind: 'product', id: 'p', products: ['p'], merchants: ['m', 'm'] });
    expect(new Set(tags).size).toBe(tags.length);
  });
});
