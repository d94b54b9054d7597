import { glow } from './light.ts';
import { SUN, lit, vary } from './palette.ts';
import { star } from './paths.ts';
import { leaf } from './plants.ts';
import { type Sheet, round } from './sheet.ts';
import { ballFill, ellipse } from './solids.ts';
import { SCENE_HEIGHT as H, SCENE_WIDTH as W } from './size.ts';

/** A table seen from above, with the light of a window across it. */
export function surface(s: Sheet, colour: string, kind: 'linen' | 'wood' | 'plaster' = 'plaster'): void {
  s.plane();
  s.add(`<rect width="${W}" height="${H}" fill="${s.linear([[0, lit(colour, 0.22)], [0.6, colour], [1, lit(colour, -0.3)]], 0, 0, 1, 0.8)}"/>`); // prettier-ignore
  if (kind === 'wood') {
    for (let y = 0; y < H; y += 178) {
      s.add(
        `<rect y="${y}" width="${W}" height="176" fill="${vary(s, colour, 0.16)}" opacity=".55"/><rect y="${y + 174}" width="${W}" height="4" fill="#23130f" opacity=".5"/>`,
      );
      let veins = '';
      for (let i = 0; i < 13; i++)
        veins += `M0 ${round(y + s.between(4, 170))}q400 ${round(s.between(-14, 14))} 800 0t800 ${round(s.between(-6, 6))}`;
      s.add(`<path d="${veins}" fill="none" stroke="${lit(colour, -0.55)}" stroke-width="1.6" opacity=".22"/>`);
    }
  } else if (kind === 'linen') {
    let [warp, weft] = ['', ''];
    for (let x = 0; x < W; x += 7) warp += `M${x} 0V${H}`;
    for (let y = 0; y < H; y += 7) weft += `M0 ${y}H${W}`;
    s.add(
      `<path d="${warp}" stroke="${lit(colour, 0.5)}" stroke-width="2" opacity=".25"/><path d="${weft}" stroke="${lit(colour, -0.5)}" stroke-width="1.6" opacity=".2"/>`,
    );
  }
  s.plane(16);
  const [x, lean] = [s.between(200, 700), s.between(200, 420)];
  for (let i = 0; i < 3; i++) {
    const left = x + i * 330 - 300;
    s.add(`<path d="M${round(left)} -40h230l${round(lean)} 1160h-230Z" fill="${SUN}" opacity=".3"/>`);
  }
  glow(s, 300, 120, 900, SUN, 0.3);
}

/** The soft shadow of a round thing under a window at the upper left. */
export function dropShadow(s: Sheet, x: number, y: number, rx: number, ry = rx, lift = 0.14): void {
  ellipse(s, x + rx * lift, y + ry * lift * 1.1, rx * 1.02, ry * 1.02, '#26121a', 0.5);
}

/** A plate or a dish from above; `motif` paints its rim. */
export function plate(s: Sheet, x: number, y: number, r: number, colour: string, motif?: string): void {
  ellipse(s, x, y, r, r, s.linear([[0, lit(colour, 0.55)], [0.5, colour], [1, lit(colour, -0.4)]], 0, 0, 1, 1)); // prettier-ignore
  ellipse(s, x, y, r * 0.97, r * 0.97, s.linear([[0, lit(colour, 0.1)], [1, lit(colour, 0.3)]], 0, 0, 1, 1)); // prettier-ignore
  if (motif) rim(s, x, y, r, motif);
  ellipse(s, x, y, r * 0.7, r * 0.7, s.linear([[0, lit(colour, -0.34)], [0.4, lit(colour, -0.06)], [1, lit(colour, 0.34)]], 0, 0, 1, 1)); // prettier-ignore
  ellipse(s, x, y, r * 0.67, r * 0.67, s.radial([[0, lit(colour, 0.18)], [0.8, colour], [1, lit(colour, -0.12)]], 0.6, 0.62, 0.7)); // prettier-ignore
}

function rim(s: Sheet, x: number, y: number, r: number, motif: string): void {
  const count = s.pick([16, 20, 24]);
  let [petals, dots] = ['', ''];
  for (let i = 0; i < count; i++) {
    const angle = (i / count) * Math.PI * 2;
    petals += star(x + Math.sin(angle) * r * 0.83, y - Math.cos(angle) * r * 0.83, r * 0.075, 4, 0.45, angle);
    const between = angle + Math.PI / count;
    dots += star(x + Math.sin(between) * r * 0.88, y - Math.cos(between) * r * 0.88, r * 0.022, 6, 0.9);
  }
  s.add(`<path d="${petals}${dots}" fill="${motif}"/>`);
  for (const k of [0.94, 0.73])
    s.add(
      `<circle cx="${x}" cy="${y}" r="${round(r * k)}" fill="none" stroke="${motif}" stroke-width="${round(r * 0.016)}"/>`,
    );
}

/** A bowl from above, filled. */
export function bowl(s: Sheet, x: number, y: number, r: number, colour: string, filling: string, motif?: string): void {
  ellipse(s, x, y, r, r, s.linear([[0, lit(colour, 0.5)], [1, lit(colour, -0.5)]], 0, 0, 1, 1)); // prettier-ignore
  if (motif)
    s.add(
      `<circle cx="${x}" cy="${y}" r="${round(r * 0.93)}" fill="none" stroke="${motif}" stroke-width="${round(r * 0.06)}" stroke-dasharray="${round(r * 0.1)} ${round(r * 0.06)}"/>`,
    );
  ellipse(s, x, y, r * 0.87, r * 0.87, s.linear([[0, lit(colour, -0.6)], [1, lit(colour, 0.1)]], 0, 0, 1, 1)); // prettier-ignore
  ellipse(s, x + r * 0.02, y + r * 0.03, r * 0.79, r * 0.79, s.radial([[0, lit(filling, 0.25)], [0.7, filling], [1, lit(filling, -0.4)]], 0.6, 0.62, 0.7)); // prettier-ignore
  s.add(
    `<path d="M${round(x - r * 0.5)} ${round(y - r * 0.34)}q${round(r * 0.2)} ${round(-r * 0.28)} ${round(r * 0.5)} ${round(-r * 0.3)}" fill="none" stroke="#fffaf0" stroke-width="${round(r * 0.05)}" stroke-linecap="round" opacity=".5"/>`,
  );
}

/** Many small round things within a circle: olives, nuts, berries, pebbles. */
export function heap(
  s: Sheet,
  x: number,
  y: number,
  r: number,
  size: number,
  colours: readonly string[],
  count: number,
): void {
  const fills = colours.map((colour) => ballFill(s, colour));
  for (let i = 0; i < count; i++) {
    const [angle, distance] = [i * 2.39996, r * Math.sqrt((i + 0.5) / count)];
    const [px, py] = [x + Math.cos(angle) * distance, y + Math.sin(angle) * distance];
    const k = size * s.between(0.82, 1.15);
    ellipse(s, px + k * 0.12, py + k * 0.2, k, k * 0.9, '#1d0d10', 0.35);
    ellipse(s, px, py, k, k * s.between(0.78, 1), s.pick(fills));
    ellipse(s, px - k * 0.3, py - k * 0.36, k * 0.18, k * 0.12, '#fffaf0', 0.5);
  }
}

export function teaFromAbove(s: Sheet, x: number, y: number, r: number): void {
  bowl(s, x, y, r, '#d9d2c4', '#c9902f', '#c79a3e');
  for (let i = 0; i < 5; i++)
    leaf(s, x + s.between(-30, 10), y + s.between(-30, 20), r * 0.5, r * 0.16, s.between(0, 6), '#5f8a3a');
}
