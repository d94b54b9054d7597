import { describe, expect, it } from 'vitest';
import { dark, light } from './theme.ts';

type Colours = typeof light.colors;
/** What the design system writes on its buttons, at rest (600) and under the mouse (500). */
const BUTTONS: [what: string, ground: keyof Colours, words: (colours: Colours) => string][] = [
  ['a primary button', 'buttonPrimary600', () => '#ffffff'],
  ['a primary button under the mouse', 'buttonPrimary500', () => '#ffffff'],
  ['a button of danger', 'danger600', ({ neutral0 }) => neutral0],
  ['a button of danger under the mouse', 'danger500', ({ neutral0 }) => neutral0],
  ['a button of success', 'success600', ({ neutral0 }) => neutral0],
  ['a button of success under the mouse', 'success500', ({ neutral0 }) => neutral0],
  ['a badge that is on', 'primary200', ({ primary600 }) => primary600],
  ['the hint in an empty field', 'neutral0', ({ neutral500 }) => neutral500],
];

describe.each([
  ['light', light.colors],
  ['dark', dark.colors],
])('the %s theme', (_, colours) => {
  it.each(BUTTONS)('can be read on %s', (_what, ground, words) => {
    expect(contrast(colours[ground], words(colours))).toBeGreaterThanOrEqual(4.5);
  });
});

/** As WCAG 2 has it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
