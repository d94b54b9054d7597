/**
 * Letters as strokes on a grid of 4 by 6, so that a watermark needs no font of the machine it is drawn on: a
 * container has none. A stroke is a chain of points `xy`; strokes are parted by spaces.
 */
const GLYPHS: Record<string, string> = {
  A: '06 0201 1030 4142 46/03 43', B: '06 00 30 41 42 33 03/33 44 45 36 06', C: '41 30 10 01 05 16 36 45',
  D: '00 06 26 44 42 20 00', E: '40 00 06 46/03 33', F: '40 00 06/03 33', G: '41 30 10 01 05 16 36 45 43 23',
  H: '00 06/40 46/03 43', I: '10 30/20 26/16 36', J: '40 45 36 16 05', K: '00 06/40 03 46', L: '00 06 46',
  M: '06 00 23 40 46', N: '06 00 46 40', O: '10 30 41 45 36 16 05 01 10', P: '06 00 30 41 42 33 03',
  Q: '10 30 41 45 36 16 05 01 10/24 46', R: '06 00 30 41 42 33 03/23 46', S: '41 30 10 01 02 13 33 44 45 36 16 05',
  T: '00 40/20 26', U: '00 05 16 36 45 40', V: '00 26 40', W: '00 16 23 36 40', X: '00 46/40 06',
  Y: '00 23 40/23 26', Z: '00 40 06 46', 0: '10 30 41 45 36 16 05 01 10/41 05', 1: '11 20 26/16 36',
  2: '01 10 30 41 42 06 46', 3: '00 40 23 33 44 45 36 16 05', 4: '36 30 04 44', 5: '40 00 02 32 43 45 36 16 05',
  6: '30 10 01 05 16 36 45 44 33 03', 7: '00 40 16', 8: '10 30 41 42 33 13 02 01 10/13 04 05 16 36 45 44 33',
  9: '43 13 02 01 10 30 41 45 36 16', '-': '13 33', '.': '25 26', ':': '21 22/24 25', '/': '40 06',
  '#': '10 16/30 36/02 42/04 44', '(': '30 11 15 36', ')': '10 31 35 16', "'": '20 21',
}; // prettier-ignore

/** A text as it can be drawn: capitals without accents; what has no strokes is a space. */
export function drawable(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}+/gu, '').toUpperCase(); // prettier-ignore
  return [...plain].map((letter) => (letter in GLYPHS ? letter : ' ')).join('').replace(/ +/g, ' ').trim(); // prettier-ignore
}

const ADVANCE = 6;
const TILT = Math.PI / 7;

/**
 * The lines, one below the other, again and again over an area of so many units: no corner can be cut out without
 * one. As the `d` of an SVG path, and how thick its strokes are to be.
 */
export function strokesOf(
  lines: readonly string[],
  { width, height }: { width: number; height: number },
): { path: string; thickness: number } {
  const texts = lines.map(drawable);
  const longest = Math.max(...texts.map((text) => text.length), 1);
  // A line is about two thirds of the shorter side, whatever the picture's size.
  const unit = (Math.min(width, height) * 0.66) / (longest * ADVANCE);
  const stepY = unit * (texts.length * 9 + 12);
  const stepX = unit * (longest + 4) * ADVANCE;
  const reach = Math.hypot(width, height);
  const [sin, cos] = [Math.sin(TILT), Math.cos(TILT)];
  const parts: string[] = [];
  for (let y = -reach / 2; y < reach / 2; y += stepY) {
    for (let x = -reach / 2; x < reach / 2; x += stepX) {
      texts.forEach((text, line) =>
        [...text].forEach((letter, index) => {
          for (const chain of (GLYPHS[letter] ?? '').split('/').filter(Boolean)) {
            parts.push(chainPath(chain, x + index * ADVANCE * unit, y + line * 9 * unit));
          }
        }),
      );
    }
  }
  return { path: parts.filter(Boolean).join(''), thickness: unit };

  function chainPath(chain: string, left: number, top: number): string {
    const points = chain.replaceAll(' ', '').match(/../g)!.map((pair) => {
      const px = left + Number(pair[0]) * unit;
      const py = top + Number(pair[1]) * unit;
      // Turned around the middle, rising from the left.
      return { x: width / 2 + px * cos + py * sin, y: height / 2 - px * sin + py * cos };
    }); // prettier-ignore
    const seen = points.some(({ x, y }) => x > -unit && y > -unit && x < width + unit && y < height + unit);
    if (!seen) return '';
    return points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  }
}
