import { glow } from './light.ts';
import { lit, mix, vary } from './palette.ts';
import { archPath, polygon, smoothPath, star, xy } from './paths.ts';
import { type Point, type Sheet, round } from './sheet.ts';
import { ellipse, turned } from './solids.ts';

/** A wall of hand-cut tiles: eight-pointed stars and the crosses between them. */
export function zellige(
  s: Sheet,
  left: number,
  top: number,
  right: number,
  bottom: number,
  size: number,
  glazes: readonly string[],
  grout = '#e9dcc2',
): void {
  const panel = `M${left} ${top}H${right}V${bottom}H${left}Z`;
  s.add(`<g clip-path="${s.clip(panel)}"><path d="${panel}" fill="${lit(grout, -0.2)}"/>`);
  const r = size * 0.5;
  let row = 0;
  for (let y = top; y < bottom + size; y += size, row++) {
    for (let x = left; x < right + size; x += size) {
      const glaze = vary(s, glazes[(row + Math.round((x - left) / size)) % (glazes.length - 1 || 1)]!, 0.16);
      s.add(
        `<path d="${star(x, y, r * 0.98, 8, 0.765, Math.PI / 8)}" fill="${glaze}"/>`,
        `<path d="${star(x, y, r * 0.42, 8, 0.6)}" fill="${vary(s, glazes.at(-1)!, 0.12)}"/>`,
        `<path d="${star(x + r, y + r, r * 0.5, 4, 0.42, 0)}" fill="${vary(s, lit(glazes.at(-1)!, -0.12), 0.16)}"/>`,
      );
      if (s.chance(0.3))
        s.add(
          `<path d="${star(x, y, r * 0.98, 8, 0.765, Math.PI / 8)}" fill="#fffaf0" opacity="${round(s.between(0.05, 0.25))}"/>`,
        );
    }
  }
  s.add('</g>');
}

/** Small square glazed tiles (bejmat), each with its own tone. */
export function squareTiles(
  s: Sheet,
  left: number,
  top: number,
  right: number,
  bottom: number,
  size: number,
  glaze: string,
): void {
  s.add(`<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="${lit(glaze, -0.45)}"/>`);
  for (let y = top; y < bottom; y += size) {
    for (let x = left; x < right; x += size) {
      const [w, h] = [Math.min(size, right - x) - 3, Math.min(size, bottom - y) - 3];
      if (w < 2 || h < 2) continue;
      s.add(
        `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" rx="2" fill="${vary(s, glaze, 0.22)}"/>`,
      );
      if (s.chance(0.22))
        s.add(
          `<path d="M${xy([x + 3, y + 4])}h${round(w * 0.7)}L${xy([x + 4, y + h * 0.6])}Z" fill="#fff9ea" opacity="${round(s.between(0.08, 0.3))}"/>`,
        );
    }
  }
}

/** A floor of tiles in perspective, from the horizon down; `rhythm` colours each by its place. */
export function tiledFloor(
  s: Sheet,
  horizon: number,
  colours: readonly string[],
  options: { size?: number; vanish?: number; rows?: number } = {},
): void {
  const { size = 150, vanish = 800, rows = 15 } = options;
  const at = (column: number, depth: number): Point => {
    const k = 1 / depth;
    return [vanish + column * size * k * 3, horizon + (1067 - horizon + 60) * k * 1.02];
  };
  s.add(`<rect y="${horizon}" width="1600" height="${1067 - horizon}" fill="${lit(colours[0]!, -0.12)}"/>`);
  for (let row = 0; row < rows; row++) {
    const [near, far] = [0.92 + row * 0.36, 0.92 + (row + 1) * 0.36];
    const reach = Math.ceil((820 / (size * 3)) * far) + 1;
    for (let column = -reach; column < reach; column++) {
      const base = colours[(row + column + reach * 2 + (reach % 2)) % colours.length]!;
      const tone = lit(vary(s, base, 0.1), -0.05 + row * 0.012);
      const inset = 0.025;
      s.add(`<path d="${polygon([at(column + inset, near + inset), at(column + 1 - inset, near + inset), at(column + 1 - inset, far - inset), at(column + inset, far - inset)])}" fill="${tone}"/>`); // prettier-ignore
    }
  }
  s.add(`<rect y="${horizon}" width="1600" height="${1067 - horizon}" fill="${s.linear([[0, '#ffe7bd', 0.35], [0.5, '#ffe7bd', 0.06], [1, '#1d1218', 0.32]])}"/>`); // prettier-ignore
}

/** Woven threads over a shape: cloth rather than plastic. */
export function weave(
  s: Sheet,
  clip: string,
  [left, top, right, bottom]: [number, number, number, number],
  colour: string,
  gap = 7,
): void {
  let path = '';
  for (let y = top; y < bottom; y += gap) path += `M${left} ${round(y)}H${right}`;
  let warp = '';
  for (let x = left; x < right; x += gap) warp += `M${round(x)} ${top}V${bottom}`;
  s.add(
    `<g clip-path="${clip}"><path d="${path}" stroke="${lit(colour, -0.55)}" stroke-width="${gap * 0.3}" opacity=".28"/><path d="${warp}" stroke="${lit(colour, 0.55)}" stroke-width="${gap * 0.3}" opacity=".2"/></g>`,
  );
}

/** A cushion: soft corners, piping, light on its belly. */
export function cushion(
  s: Sheet,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  turn = 0,
  pattern?: string,
): void {
  const [w, h] = [width / 2, height / 2];
  const path = `M${xy([-w, -h])}Q0 ${round(-h * 0.84)} ${xy([w, -h])}Q${xy([w * 0.88, 0])} ${xy([w, h])}Q0 ${round(h * 0.9)} ${xy([-w, h])}Q${xy([-w * 0.88, 0])} ${xy([-w, -h])}Z`;
  const clip = s.clip(path);
  s.add(
    `<g transform="translate(${round(x)} ${round(y)}) rotate(${round(turn)})"><path d="${path}" fill="${lit(colour, -0.1)}"/>`,
  );
  weave(s, clip, [-w, -h, w, h], colour, 6);
  if (pattern) {
    let lines = '';
    for (let i = -2; i <= 2; i++) {
      const cx = (i * w) / 2.6;
      lines += polygon([[cx, -h * 0.5], [cx + w * 0.17, 0], [cx, h * 0.5], [cx - w * 0.17, 0]]); // prettier-ignore
    }
    s.add(
      `<g clip-path="${clip}"><path d="${lines}" fill="none" stroke="${pattern}" stroke-width="6" opacity=".85"/><path d="M${-w} ${-h * 0.66}H${w}M${-w} ${h * 0.66}H${w}" stroke="${pattern}" stroke-width="5" opacity=".7"/></g>`,
    );
  }
  s.add(
    `<path d="${path}" fill="${s.radial([[0, '#fff2d8', 0.42], [0.5, '#fff2d8', 0.05], [1, '#1d1016', 0.55]], 0.38, 0.3, 0.8)}"/>`, // prettier-ignore
    `<path d="${path}" fill="none" stroke="${lit(colour, 0.35)}" stroke-width="2.5" opacity=".6"/></g>`,
  );
}

/** Folded cloth seen from its fold. */
export function folded(
  s: Sheet,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  layers = 3,
): void {
  const step = height / layers;
  for (let i = 0; i < layers; i++) {
    const top = y - (i + 1) * step;
    const inset = s.between(-6, 6);
    const fill = s.linear([[0, lit(colour, 0.34)], [0.35, colour], [1, lit(colour, -0.5)]]); // prettier-ignore
    s.add(
      `<rect x="${round(x - width / 2 + inset)}" y="${round(top)}" width="${round(width)}" height="${round(step + 1)}" rx="${round(step * 0.48)}" fill="${fill}"/>`,
    );
    for (let line = 0.3; line < 0.8; line += 0.16)
      s.add(
        `<path d="M${xy([x - width / 2 + inset + step * 0.4, top + step * line])}h${round(width - step * 0.8)}" stroke="${lit(colour, -0.4)}" stroke-width="1.2" opacity=".3"/>`,
      );
  }
  s.add(`<rect x="${round(x - width / 2)}" y="${round(y - height)}" width="${round(width)}" height="${round(height)}" rx="${round(step * 0.4)}" fill="${s.linear([[0, '#fff2d8', 0.2], [0.5, '#000', 0], [1, '#1d1016', 0.4]], 0, 0, 1, 0)}"/>`); // prettier-ignore
}

/** A rolled towel seen from its end. */
export function rolled(s: Sheet, x: number, y: number, r: number, length: number, colour: string): void {
  const fill = s.linear([[0, lit(colour, 0.35)], [0.35, colour], [1, lit(colour, -0.5)]]); // prettier-ignore
  s.add(
    `<rect x="${round(x)}" y="${round(y - r)}" width="${round(length)}" height="${round(r * 2)}" rx="${round(r * 0.5)}" fill="${fill}"/>`,
  );
  ellipse(s, x + r * 0.1, y, r * 0.8, r, s.radial([[0, lit(colour, -0.3)], [1, lit(colour, 0.12)]])); // prettier-ignore
  for (let turn = 0.85; turn > 0.1; turn -= 0.17)
    s.add(
      `<ellipse cx="${round(x + r * 0.1)}" cy="${round(y)}" rx="${round(r * 0.8 * turn)}" ry="${round(r * turn)}" fill="none" stroke="${lit(colour, -0.38)}" stroke-width="2.5" opacity=".6"/>`,
    );
}

/** A pierced brass lantern: dark metal, warm light through its stars. */
export function lantern(
  s: Sheet,
  x: number,
  y: number,
  size: number,
  metal: string,
  light = '#ffcf7a',
  hung = true,
): void {
  const k = size / 100;
  if (hung)
    s.add(`<path d="M${x} 0V${round(y - 196 * k)}" stroke="${lit(metal, -0.5)}" stroke-width="${round(2.2 * k)}"/>`);
  const outline: Array<[number, number]> = [[0, 5], [6, 16], [14, 34], [22, 40], [96, 46], [104, 50], [112, 42], [140, 26], [156, 14], [166, 12], [174, 16], [182, 6], [196, 2]]; // prettier-ignore
  turned(s, x, y, outline.map(([h, r]) => [h * k, r * k]), lit(metal, -0.25), { gloss: 0.5 }); // prettier-ignore
  for (let row = 0; row < 4; row++) {
    for (let column = -3; column <= 3; column++) {
      const u = (column + (row % 2) * 0.5) / 3.6;
      if (Math.abs(u) > 0.92) continue;
      const r = (40 + row * 1.6) * k;
      const squeeze = Math.sqrt(1 - u * u);
      s.add(
        `<path transform="translate(${round(x + r * Math.sin(u * 1.35))} ${round(y - (31 + row * 18) * k)}) scale(${round(squeeze)} 1)" d="${star(0, 0, 8.6 * k, 8, 0.55)}" fill="${mix(light, '#fffdf2', squeeze * 0.6)}"/>`,
      );
    }
  }
  for (let i = -2; i <= 2; i++)
    s.add(
      `<circle cx="${round(x + i * 11 * k)}" cy="${round(y - (128 - Math.abs(i) * 2) * k)}" r="${round(2.6 * k)}" fill="${light}"/>`,
    );
  glow(s, x, y - 60 * k, 120 * k, light, 0.5);
}

/** Curtain or cloth that falls in folds. */
export function drape(
  s: Sheet,
  left: number,
  right: number,
  top: number,
  bottom: number,
  colour: string,
  folds = 9,
  sway = 18,
): void {
  const width = (right - left) / folds;
  for (let i = 0; i < folds; i++) {
    const x = left + i * width;
    const fill = s.linear([[0, lit(colour, -0.35)], [0.35, lit(colour, 0.28)], [0.6, colour], [1, lit(colour, -0.5)]], 0, 0, 1, 0); // prettier-ignore
    const drift = s.between(-sway, sway);
    s.add(
      `<path d="M${xy([x, top])}H${round(x + width + 1)}C${xy([x + width + drift, top + (bottom - top) * 0.4])} ${xy([x + width - drift, top + (bottom - top) * 0.7])} ${xy([x + width + 1, bottom])}Q${xy([x + width / 2, bottom + 12])} ${xy([x, bottom])}C${xy([x - drift, top + (bottom - top) * 0.7])} ${xy([x + drift, top + (bottom - top) * 0.4])} ${xy([x, top])}Z" fill="${fill}"/>`,
    );
  }
}

/** A plain or glazed arch in a wall, with the depth of the wall lit on its inner side. */
export function niche(
  s: Sheet,
  x: number,
  y: number,
  width: number,
  height: number,
  surround: string,
  inside: string,
  kind: 'round' | 'pointed' | 'horseshoe' = 'pointed',
): void {
  s.add(
    `<path d="${archPath(x, y, width + 44, height + 30, kind)}" fill="${s.linear([[0, lit(surround, 0.4)], [1, lit(surround, -0.1)]], 0, 0, 1, 0.6)}"/>`, // prettier-ignore
    `<path d="${archPath(x, y, width, height, kind)}" fill="${lit(inside, -0.5)}"/>`,
    `<path d="${archPath(x + width * 0.045, y, width * 0.91, height * 0.965, kind)}" fill="${s.linear([[0, lit(inside, -0.42)], [0.4, lit(inside, -0.12)], [1, lit(inside, 0.22)]], 0, 0, 1, 0.8)}"/>`, // prettier-ignore
  );
}

/** Steam or smoke that rises and loses itself. */
export function steam(s: Sheet, x: number, y: number, height: number, opacity = 0.3): void {
  for (let i = 0; i < 3; i++) {
    const dx = (i - 1) * height * 0.12;
    const points: Point[] = [[x + dx, y], [x + dx + 26, y - height * 0.3], [x + dx - 18, y - height * 0.6], [x + dx + 34, y - height]]; // prettier-ignore
    s.add(`<path d="${smoothPath(points)}" fill="none" stroke="${s.linear([[0, '#fffaf0', 0], [0.5, '#fffaf0', opacity], [1, '#fffaf0', opacity * 0.5]])}" stroke-width="${round(height * 0.1)}" stroke-linecap="round"/>`); // prettier-ignore
  }
}
