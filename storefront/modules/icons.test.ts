import { expect, it } from 'vitest';
import { drawConstantIcons } from './icons.ts';

const draw = (source: string) => drawConstantIcons(source, '/_icons/x.svg');

it('writes an icon of a constant name out, with its own attributes', () => {
  expect(draw('<p><BaseIcon v-if="on" name="check" class="size-4" /></p>')).toBe(
    '<p><svg v-if="on" class="icon size-4" fill="none" stroke="currentColor" aria-hidden="true"><use :href="\'/_icons/x.svg#check\'" /></svg></p>',
  );
});

it('fills brands, and keeps a computed class', () => {
  const svg = draw(`<BaseIcon name="brand-x" :class="{ 'a b': c > d }" />`);
  expect(svg).toContain('fill="currentColor"');
  expect(svg).toContain(`:class="{ 'a b': c > d }"`);
  expect(svg).toContain(' class="icon"');
});

it.each(['<BaseIcon :name="icon" />', '<BaseIcon name="x" label="Fermer" />', '<BaseIcon name="x" :label="text" />'])(
  'leaves %s to the component',
  (source) => expect(draw(source)).toBe(source),
);
