import { randomFrom } from '../random.ts';
import type { SeedMerchant } from '../types.ts';
import { lit, mix } from './palette.ts';
import { star } from './paths.ts';
import { LOGO_SIZE } from './size.ts';

/** Strokes of the letters on a grid 10 wide and 14 high: a mark must not depend on the fonts of a machine. */
const LETTERS: Record<string, string> = {
  A: 'M0 14L5 0L10 14M1.8 9H8.2', B: 'M1 0V14H5.5A3.7 3.7 0 0 0 5.5 6.6H1H5A3.3 3.3 0 0 0 5 0Z', C: 'M9.5 2.6A5.6 7 0 1 0 9.5 11.4', D: 'M1 0V14H4A6 7 0 0 0 4 0Z', E: 'M9 0H1V14H9M1 7H7.5', F: 'M9 0H1V14M1 7H7.5', G: 'M9.5 2.6A5.6 7 0 1 0 9.8 8.4V7.6H5.6', H: 'M1 0V14M9 0V14M1 7H9', I: 'M5 0V14', J: 'M8 0V9.6A3.7 4.2 0 0 1 .8 9.8', K: 'M1 0V14M9 0L1 8M3.8 5.4L9.4 14', L: 'M1 0V14H9', M: 'M0 14V0L5 8.4L10 0V14', N: 'M1 14V0L9 14V0', O: 'M5 0A5 7 0 1 1 5 14A5 7 0 1 1 5 0Z', P: 'M1 14V0H5.2A4 4 0 0 1 5.2 8H1', Q: 'M5 0A5 7 0 1 1 5 14A5 7 0 1 1 5 0ZM6 9.6L9.8 14', R: 'M1 14V0H5.2A3.9 3.9 0 0 1 5.2 7.8H1M5 7.8L9.4 14', S: 'M9 2.4C7.6 -.6 1 -.8 1 3.4C1 8 9.4 5.6 9.4 10.4C9.4 15 1.8 14.8 .6 11.4', T: 'M0 0H10M5 0V14', U: 'M1 0V9A4 5 0 0 0 9 9V0', V: 'M0 0L5 14L10 0', W: 'M-1 0L2 14L5 4L8 14L11 0', X: 'M.5 0L9.5 14M9.5 0L.5 14', Y: 'M0 0L5 7L10 0M5 7V14', Z: 'M.6 0H9.4L.6 14H9.4',
}; // prettier-ignore

/** Small words that a mark leaves out. */
const SMALL = new Set(['le', 'la', 'les', 'l', 'de', 'des', 'du', 'd', 'et', 'a', 'au', 'and', 'the', 'of', 'by']);

/** The merchant's square mark: its initials on a motif cut from zellige, in its two colours. */
export function drawLogo(merchant: SeedMerchant): string {
  const random = randomFrom(`logo:${merchant.key}`);
  const [main, second] = merchant.colours;
  const middle = LOGO_SIZE / 2;
  const motif = MOTIFS[Math.floor(random() * MOTIFS.length)]!(middle, main, second);
  const initials = initialsOf(merchant.name);
  const scale = initials.length > 1 ? 6 : 7.6;
  const width = initials.length * 10 + (initials.length - 1) * 4.4;
  const text = [...initials]
    .map((letter, index) => `<path transform="translate(${index * 14.4} 0)" d="${LETTERS[letter]!}"/>`)
    .join('');
  const ground = mix('#fbf6ec', second, 0.08);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${LOGO_SIZE}" height="${LOGO_SIZE}" viewBox="0 0 ${LOGO_SIZE} ${LOGO_SIZE}">` +
    `<rect width="${LOGO_SIZE}" height="${LOGO_SIZE}" fill="${ground}"/>${motif}` +
    `<g transform="translate(${middle - (width * scale) / 2} ${middle - 7 * scale}) scale(${scale})" fill="none" stroke="#fffaf0" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${text}</g></svg>`
  );
}

type Motif = (middle: number, main: string, second: string) => string;

const MOTIFS: readonly Motif[] = [
  (m, main, second) =>
    `<path d="${star(m, m, 178, 8, 0.765, Math.PI / 8)}" fill="${second}"/><path d="${star(m, m, 158, 8, 0.765, Math.PI / 8)}" fill="${main}"/>` +
    `<path d="${star(m, m, 136, 8, 0.765, Math.PI / 8)}" fill="none" stroke="${lit(main, 0.35)}" stroke-width="3"/>`,
  (m, main, second) =>
    `<path d="${star(m, m, 182, 12, 0.86)}" fill="${main}"/><circle cx="${m}" cy="${m}" r="136" fill="none" stroke="${second}" stroke-width="6"/>` +
    `<circle cx="${m}" cy="${m}" r="125" fill="none" stroke="${second}" stroke-width="3" stroke-dasharray="2 13" stroke-linecap="round"/>`,
  (m, main, second) =>
    `<path d="M60 356V190C60 120 150 80 ${m} 26C250 80 340 120 340 190V356Z" fill="${main}"/>` +
    `<path d="M82 334V196C82 142 160 104 ${m} 56C240 104 318 142 318 196V334Z" fill="none" stroke="${second}" stroke-width="5"/>`,
  (m, main, second) =>
    `<rect x="62" y="62" width="276" height="276" rx="26" fill="${second}" transform="rotate(45 ${m} ${m})"/>` +
    `<rect x="62" y="62" width="276" height="276" rx="26" fill="${main}"/><rect x="80" y="80" width="240" height="240" rx="14" fill="none" stroke="${lit(main, 0.35)}" stroke-width="3"/>`,
];

function initialsOf(name: string): string {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const words = plain.split(/[^A-Za-z]+/).filter((word) => word && !SMALL.has(word.toLowerCase()));
  return (words.length > 0 ? words : [plain.replace(/[^A-Za-z]/g, '') || 'S'])
    .slice(0, 2)
    .map((word) => word[0]!.toUpperCase())
    .join('');
}
