import { PICTURE_HEIGHT, PICTURE_WIDTH, SCENE_HEIGHT, SCENE_WIDTH } from './size.ts';

export type Stop = [offset: number, colour: string, opacity?: number];
export type Point = [x: number, y: number];

/** One depth of the picture; `blur` is how far out of focus it is, in pixels. */
interface Plane {
  blur: number;
  body: string[];
}

export const round = (value: number): number => Math.round(value * 10) / 10;

/** What shapes refer to by its id: gradients, and outlines to cut by. */
export class Definitions {
  protected readonly defs: string[] = [];

  linear(stops: Stop[], x1 = 0, y1 = 0, x2 = 0, y2 = 1): string {
    const id = `d${this.defs.length}`;
    this.defs.push(
      `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopsOf(stops)}</linearGradient>`,
    );
    return `url(#${id})`;
  }

  radial(stops: Stop[], cx = 0.5, cy = 0.5, r = 0.5): string {
    const id = `d${this.defs.length}`;
    this.defs.push(`<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stopsOf(stops)}</radialGradient>`);
    return `url(#${id})`;
  }

  clip(path: string): string {
    const id = `d${this.defs.length}`;
    this.defs.push(`<clipPath id="${id}"><path d="${path}"/></clipPath>`);
    return `url(#${id})`;
  }
}

/**
 * A picture being composed: planes from the far to the near, and what they refer to. The text is one
 * valid SVG; the comments between planes let the renderer blur each as a lens would (an SVG filter
 * over the whole picture takes ten times as long).
 */
export class Sheet extends Definitions {
  /** How the whole scene is framed, as an SVG transform. */
  camera = '';
  readonly random: () => number;
  readonly variant: number;
  private readonly planes: Plane[] = [];

  constructor(random: () => number, variant: number) {
    super();
    this.random = random;
    this.variant = variant;
  }

  plane(blur = 0): this {
    this.planes.push({ blur, body: [] });
    return this;
  }

  add(...parts: string[]): this {
    if (this.planes.length === 0) this.plane();
    this.planes.at(-1)!.body.push(...parts);
    return this;
  }

  between(low: number, high: number): number {
    return low + this.random() * (high - low);
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)]!;
  }

  /** Frames a part of the scene: `scale` times larger, with (x, y) moved to the middle. */
  frame(scale: number, x = SCENE_WIDTH / 2, y = SCENE_HEIGHT / 2): void {
    const halfWidth = SCENE_WIDTH / 2 / scale;
    const halfHeight = SCENE_HEIGHT / 2 / scale;
    const cx = Math.min(Math.max(x, halfWidth), SCENE_WIDTH - halfWidth);
    const cy = Math.min(Math.max(y, halfHeight), SCENE_HEIGHT - halfHeight);
    this.camera += ` translate(${round(SCENE_WIDTH / 2 - cx * scale)} ${round(SCENE_HEIGHT / 2 - cy * scale)}) scale(${scale})`;
  }

  mirror(): void {
    this.camera = `translate(${SCENE_WIDTH} 0) scale(-1 1) ${this.camera}`;
  }

  toString(): string {
    const size = `width="${PICTURE_WIDTH}" height="${PICTURE_HEIGHT}" viewBox="0 0 ${SCENE_WIDTH} ${SCENE_HEIGHT}"`;
    const planes = this.planes
      .map(({ blur, body }) => `<!--plane ${blur}--><g transform="${this.camera.trim()}">${direct(body.join(''))}</g>`)
      .join('');
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size} preserveAspectRatio="none"><defs>${this.defs.join('')}</defs>${planes}</svg>`;
  }
}

/**
 * A shape's `opacity` as that of its fill or its stroke, which is the same when it has only one of them:
 * for the former the renderer sets aside a whole picture per shape, and takes ten times as long.
 */
function direct(body: string): string {
  return body.replace(/<(?:path|ellipse|circle|rect)\b[^>]* opacity="[^>]*\/>/g, (shape) => {
    const isHollow = shape.includes(' fill="none"');
    if (!isHollow && shape.includes(' stroke="')) return shape;
    return shape.replace(' opacity="', isHollow ? ' stroke-opacity="' : ' fill-opacity="');
  });
}

function stopsOf(stops: Stop[]): string {
  return stops
    .map(([offset, colour, opacity]) => {
      const alpha = opacity === undefined ? '' : ` stop-opacity="${opacity}"`;
      return `<stop offset="${offset}" stop-color="${colour}"${alpha}/>`;
    })
    .join('');
}
