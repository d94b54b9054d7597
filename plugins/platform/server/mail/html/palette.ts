import type { Tone } from '../content.ts';
import { markup, type Markup } from './markup.ts';

/**
 * The shop’s colours (storefront/app/assets/css/tokens.css), written out: mail programs know no variables.
 * The dark ones stand in a style sheet with `!important`, as inline styles hold the light ones.
 */
const LIGHT = {
  paper: '#f3eee5',
  surface: '#ffffff',
  sunken: '#fbf8f3',
  line: '#e7dfd3',
  ink: '#1d1a17',
  soft: '#4c463f',
  mute: '#6b635a',
  majorelle: '#3a31b8',
  fill: '#3f36c4',
  tint: '#edecfb',
  saffron: '#f6b73c',
  terracotta: '#b2421f',
  terracottaTint: '#fbe9e2',
  leaf: '#1b7449',
  leafTint: '#e3f3ea',
} as const;

type Colour = keyof typeof LIGHT;

const DARK: Record<Colour, string> = {
  paper: '#16141a',
  surface: '#201d26',
  sunken: '#2a2631',
  line: '#37323f',
  ink: '#f4f0ea',
  soft: '#cdc6ca',
  mute: '#a59da8',
  majorelle: '#aaa3ff',
  fill: '#6257ea',
  tint: '#2a2646',
  saffron: '#f4b848',
  terracotta: '#f2906b',
  terracottaTint: '#3a221b',
  leaf: '#6ccb9b',
  leafTint: '#17301f',
};

/** Where a colour of the palette stands in a piece of HTML. */
interface Paint {
  text?: Colour;
  ground?: Colour;
  border?: Colour;
}

/** The attributes of an element: its colours, light ones inline and dark ones by class, and what else it has of both. */
export function look(paint: Paint, css = '', className = ''): Markup {
  const classes = [
    className,
    paint.text && `c-${paint.text}`,
    paint.ground && `g-${paint.ground}`,
    paint.border && `b-${paint.border}`,
  ].filter(Boolean);
  const styles = [
    paint.text && `color:${LIGHT[paint.text]}`,
    paint.ground && `background-color:${LIGHT[paint.ground]}`,
    paint.border && `border-color:${LIGHT[paint.border]}`,
    css,
  ].filter(Boolean);
  return markup`class="${classes.join(' ')}" style="${styles.join(';')}"`;
}

const rules = (prefix: string, kind: 'c' | 'g' | 'b', property: string) =>
  Object.entries(DARK).map(([name, value]) => `${prefix}.${kind}-${name}{${property}:${value}!important}`);

/** Apple Mail and others follow the system; Outlook on the web marks what it has darkened by itself. */
export const DARK_RULES = [
  '@media (prefers-color-scheme:dark){',
  ...rules('', 'c', 'color'),
  ...rules('', 'g', 'background-color'),
  ...rules('', 'b', 'border-color'),
  '}',
  ...rules('[data-ogsc] ', 'c', 'color'),
  ...rules('[data-ogsb] ', 'g', 'background-color'),
].join('');

/** What a tone is painted in. */
export const TONES: Record<Tone, { text: Colour; ground: Colour }> = {
  info: { text: 'majorelle', ground: 'tint' },
  money: { text: 'leaf', ground: 'leafTint' },
  urgent: { text: 'terracotta', ground: 'terracottaTint' },
};
