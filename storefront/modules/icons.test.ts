import { expect, it } from 'vitest';
import { drawConstantIcons } from './icons.ts';

it('writes an icon of a constant name out, with its own attributes', () => {
  expect(drawConstantIcons('<p><BaseIcon v-if="on" name="check" class="size-4" /></p>')).toBe(
    '<p><svg v-if="on" class="icon size-4" fill="none" stroke="currentColor" aria-hidden="true"><use href="@icons/icons.svg#check" /></svg></p>',
  );
});

it('fills brands, and keeps a computed class', () => {
  const svg = drawConstantIcons(`<BaseIcon name="brand-x" :class="{ 'a b': c > d }" />`);
  expect(svg).toContain('fill="currentColor"');
  expect(svg).toContain(`:class="{ 'a b': c > d }"`);
  expect(svg).toContain(' class="icon"');
});

it.each(['<BaseIcon :name="icon" />', '<BaseIcon name="x" label="Fermer" />', '<BaseIcon name="x" :label="text" />'])(
  'leaves %s to the component',
  (source) => expect(drawConstantIcons(source)).toBe(source),
);
