import { lit } from './palette.ts';
import { type Sheet, round } from './sheet.ts';
import { ballFill } from './solids.ts';

/** Figures and machines of the open air, drawn about their own origin on the ground. */
function at(s: Sheet, x: number, y: number, k: number, draw: () => void): void {
  s.add(`<g transform="translate(${round(x)} ${round(y)}) scale(${Math.round(k * 1000) / 1000})">`);
  draw();
  s.add('</g>');
}

export function camel(s: Sheet, x: number, y: number, k: number, colour: string, rider: boolean): void {
  at(s, x, y, k, () => {
    s.add('<path d="M-30 0L190 14L200 22L-10 8Z" fill="#2a1720" opacity=".35"/>');
    s.add(
      `<path d="M-62 -92C-60 -124 -30 -122 -22 -136C-14 -156 8 -156 16 -136C24 -122 44 -124 52 -116C66 -104 72 -104 80 -120C88 -140 88 -150 96 -158L122 -152L124 -142L104 -140C100 -112 92 -86 66 -82L64 -50L68 0H58L52 -50L46 -74H-30L-38 -48L-34 0H-44L-50 -48L-52 -74L-60 -46L-58 0H-68L-68 -50Z" fill="${colour}"/>`,
    );
    s.add(`<path d="M36 -74L30 -40L34 0H26L20 -40L26 -78Z" fill="${colour}"/>`);
    s.add(
      '<path d="M-34 -128Q-2 -168 30 -128L34 -96Q0 -86 -38 -96Z" fill="#b4432f"/><path d="M-36 -106Q0 -96 34 -106" stroke="#e8b95a" stroke-width="5" fill="none"/>',
    );
    if (rider)
      s.add(`<path d="M-18 -150C-16 -196 14 -196 18 -150Z" fill="#2b4a7c"/><circle cy="-200" r="13" fill="#e8dcc4"/>`);
  });
}

export function hiker(s: Sheet, x: number, y: number, k: number, colour: string, pack: string): void {
  at(s, x, y, k, () => {
    s.add(
      `<g stroke="${colour}" stroke-linecap="round" fill="none"><path d="M-4 -46L-14 0M4 -46L14 -2" stroke-width="10"/><path d="M0 -52V-88" stroke-width="20"/><path d="M6 -84L26 -58L30 0" stroke-width="5"/></g><circle cy="-110" r="11" fill="#5a3a2a"/><rect x="-26" y="-98" width="20" height="40" rx="8" fill="${pack}"/>`,
    );
  });
}

export function tent(s: Sheet, x: number, y: number, k: number, cloth: string): void {
  at(s, x, y, k, () => {
    const lamp = s.linear([[0, '#ffdf9a'], [0.6, '#f0a850'], [1, '#7a4420']]); // prettier-ignore
    s.add(`<path d="M-200 0L-170 -92Q-80 -130 0 -206Q80 -130 170 -92L200 0Z" fill="${s.linear([[0, lit(cloth, 0.3)], [0.6, cloth], [1, lit(cloth, -0.5)]])}"/>`); // prettier-ignore
    s.add(
      `<path d="M-170 -92Q0 -70 170 -92L176 -74Q0 -50 -176 -74Z" fill="${lit(cloth, -0.45)}"/><path d="M-50 0Q-46 -90 0 -128Q46 -90 50 0Z" fill="${lamp}"/>`,
    );
    for (let i = -3; i <= 3; i++)
      s.add(
        `<path d="M0 -206Q${i * 26} -130 ${i * 54} ${-84 + Math.abs(i) * 2}V0" stroke="${lit(cloth, -0.55)}" stroke-width="2.5" fill="none" opacity=".4"/>`,
      );
    s.add(
      `<path d="M-50 0Q-64 -70 -14 -118Q-56 -80 -50 0Z" fill="${lit(cloth, 0.2)}"/><path d="M50 0Q64 -70 14 -118Q56 -80 50 0Z" fill="${lit(cloth, -0.3)}"/>`,
    );
  });
}

/** A surfboard standing on its tail at (x, y). */
export function boardShape(
  s: Sheet,
  x: number,
  y: number,
  length: number,
  colour: string,
  stripe: string,
  lean: number,
): void {
  const w = length * 0.145;
  const path = `M0 0C${-w * 0.6} ${round(-length * 0.06)} ${round(-w)} ${round(-length * 0.3)} ${round(-w)} ${round(-length * 0.52)}C${round(-w)} ${round(-length * 0.82)} ${round(-w * 0.3)} ${-length} 0 ${-length}S${round(w)} ${round(-length * 0.82)} ${round(w)} ${round(-length * 0.52)}C${round(w)} ${round(-length * 0.3)} ${round(w * 0.6)} ${round(-length * 0.06)} 0 0Z`;
  const clip = s.clip(path);
  s.add(`<g transform="translate(${round(x)} ${round(y)}) rotate(${round(lean)})"><path d="${path}" fill="${s.linear([[0, lit(colour, 0.35)], [0.5, colour], [1, lit(colour, -0.4)]], 0, 0, 1, 0)}"/>`); // prettier-ignore
  s.add(
    `<g clip-path="${clip}"><path d="M${-w} ${round(-length * 0.3)}H${w}M${-w} ${round(-length * 0.34)}H${w}" stroke="${stripe}" stroke-width="${round(length * 0.025)}"/><path d="M${-w} ${round(-length * 0.75)}L${w} ${round(-length * 0.62)}V${round(-length * 0.55)}L${-w} ${round(-length * 0.68)}Z" fill="${stripe}" opacity=".85"/></g>`,
  );
  s.add(
    `<path d="M0 -6V${-length + 8}" stroke="${lit(colour, -0.45)}" stroke-width="3" opacity=".6"/><path d="M${round(-w * 0.62)} ${round(-length * 0.3)}Q${round(-w * 0.8)} ${round(-length * 0.6)} ${round(-w * 0.3)} ${round(-length * 0.88)}" fill="none" stroke="#fffaf0" stroke-width="7" stroke-linecap="round" opacity=".5"/></g>`,
  );
}

export function wheel(s: Sheet, x: number, y: number, r: number, knobs: boolean): void {
  s.add(
    `<circle cx="${x}" cy="${y}" r="${r}" fill="${s.radial([
      [0.5, '#3a3438'],
      [0.85, '#1d1a1e'],
      [1, '#0d0b0e'],
    ])}"/>`,
  );
  if (knobs)
    s.add(
      `<circle cx="${x}" cy="${y}" r="${r - 2}" fill="none" stroke="#2a2529" stroke-width="16" stroke-dasharray="17 11"/>`,
    );
  s.add(
    `<circle cx="${x}" cy="${y}" r="${round(r * 0.5)}" fill="${ballFill(s, '#b9b4ac')}"/><circle cx="${x}" cy="${y}" r="${round(r * 0.38)}" fill="#3f3a3c"/><circle cx="${x}" cy="${y}" r="${round(r * 0.14)}" fill="#d8d2c6"/>`,
  );
  s.add(
    `<circle cx="${x}" cy="${y}" r="${round(r * 0.44)}" fill="none" stroke="#d8d2c6" stroke-width="${round(r * 0.09)}" stroke-dasharray="${round(r * 0.2)} ${round(r * 0.26)}"/>`,
  );
}

export function quadBike(s: Sheet, x: number, y: number, k: number, paint: string, rider: boolean): void {
  at(s, x, y, k, () => {
    wheel(s, 128, -62, 60, true);
    wheel(s, -142, -64, 64, true);
    s.add(
      '<path d="M-142 -64L-60 -96L60 -92L128 -62" stroke="#26222a" stroke-width="18" fill="none"/><path d="M-70 -110H70L84 -70H-84Z" fill="#2a262c"/><path d="M70 -140L112 -84M78 -140L122 -90" stroke="#c9a23c" stroke-width="7"/>',
    );
    s.add(`<path d="M50 -172C100 -176 160 -150 214 -112C170 -122 120 -124 84 -100L60 -112Z" fill="${s.linear([[0, lit(paint, 0.4)], [0.6, paint], [1, lit(paint, -0.4)]])}"/>`); // prettier-ignore
    s.add(`<path d="M-226 -122C-190 -158 -130 -168 -70 -152L-40 -116L-84 -100C-120 -128 -180 -132 -226 -122Z" fill="${s.linear([[0, lit(paint, 0.35)], [0.6, paint], [1, lit(paint, -0.45)]])}"/>`); // prettier-ignore
    s.add(
      `<path d="M-40 -130C0 -150 30 -186 66 -184L96 -150L56 -106H-30Z" fill="${s.linear([
        [0, lit(paint, 0.2)],
        [1, lit(paint, -0.5)],
      ])}"/><path d="M-170 -168C-120 -190 -60 -172 -10 -162L10 -140C-50 -140 -110 -146 -168 -152Z" fill="#221d22"/>`,
    );
    s.add(
      '<path d="M58 -184L36 -232M36 -232L2 -238M40 -230L66 -244" stroke="#1f1b20" stroke-width="11" stroke-linecap="round" fill="none"/><path d="M-220 -128V-178H-90" stroke="#3a353a" stroke-width="8" fill="none"/><ellipse cx="176" cy="-138" rx="19" ry="13" fill="#fff3c8"/><path d="M84 -160Q130 -158 170 -138" stroke="#fffaf0" stroke-width="5" fill="none" opacity=".6"/>',
    );
    if (rider)
      s.add(
        '<g stroke="#26222e" fill="none" stroke-linecap="round"><path d="M-60 -172L10 -164L30 -96" stroke-width="30"/><path d="M-50 -176L-24 -280" stroke-width="50"/><path d="M-16 -272L30 -236" stroke-width="20"/></g><circle cx="-10" cy="-328" r="34" fill="#e8e0d2"/><path d="M-2 -340h28v22h-24Z" fill="#2a2a36"/>',
      );
  });
}

export function sailBoat(s: Sheet, x: number, y: number, k: number, sail: string, hull: string): void {
  at(s, x, y, k, () => {
    s.add('<path d="M-220 24Q40 60 300 24Q120 150 40 190Q-60 110 -220 24Z" fill="#0d1c2a" opacity=".32"/>');
    s.add(`<path d="M30 -60V-640" stroke="#6a4a32" stroke-width="10"/><path d="M18 -630C-60 -440 -150 -260 -230 -110C-130 -86 -40 -88 18 -96Z" fill="${s.linear([[0, lit(sail, -0.3)], [0.5, sail], [1, lit(sail, 0.35)]], 0, 0, 1, 0.2)}"/>`); // prettier-ignore
    s.add(`<path d="M42 -600C150 -430 240 -260 268 -96C180 -80 100 -84 42 -96Z" fill="${s.linear([[0, lit(sail, 0.4)], [0.6, sail], [1, lit(sail, -0.25)]], 0, 0, 1, 0.3)}"/>`); // prettier-ignore
    for (let i = 1; i < 5; i++)
      s.add(
        `<path d="M${18 - i * 46} ${-630 + i * 118}Q${30 - i * 18} ${-600 + i * 118} 18 ${-620 + i * 112}" fill="none" stroke="${lit(sail, -0.45)}" stroke-width="2" opacity=".5"/>`,
      );
    s.add(`<path d="M-270 -56Q20 -30 300 -76Q270 0 220 28H-190Q-240 0 -270 -56Z" fill="${s.linear([[0, lit(hull, 0.35)], [0.4, hull], [1, lit(hull, -0.5)]])}"/>`); // prettier-ignore
    s.add(
      '<path d="M-270 -56Q20 -30 300 -76L298 -66Q20 -20 -266 -46Z" fill="#8a5a34"/><path d="M-120 -52L-90 -88H60L90 -58Z" fill="#f4ead6"/><path d="M-80 -76h40v16h-40ZM-20 -78h40v16h-40Z" fill="#2a4a5c"/><path d="M-250 -18Q0 20 262 -26" stroke="#fffaf0" stroke-width="5" fill="none" opacity=".5"/>',
    );
  });
}
