import { expect, it, vi } from 'vitest';
import { fillStyles, markStyles } from './page-styles.ts';

it('loads a sheet once, and writes it once where all marks are one', async () => {
  const base = vi.fn(() => Promise.resolve(['a{}', 'b{}']));
  const marked = markStyles({
    base,
    part: () => Promise.resolve(['b{}', 'c{}']),
    other: () => Promise.resolve(['d{}']),
  });
  const marks = new Set([...(await marked.base!()), ...(await marked.base!()), ...(await marked.part!())]);
  expect(marks.size).toBe(1);
  expect(base).toHaveBeenCalledOnce();
  const page = `<style>${[...marks].join('')}</style><p>x</p>`;
  // Parts without styles of their own are named too.
  expect(fillStyles(page, ['base', 'plain', 'part'])).toBe('<style>a{}b{}c{}</style><p>x</p>');
});

it('leaves a page without styles as it is, and `$&` in a sheet too', async () => {
  const [mark] = await markStyles({ odd: () => Promise.resolve(["i::before{content:'$&'}"]) }).odd!();
  expect(fillStyles('<p>x</p>', ['odd'])).toBe('<p>x</p>');
  expect(fillStyles(mark!, ['odd'])).toBe("i::before{content:'$&'}");
});
