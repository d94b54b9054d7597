import { PORTRAIT_SIZE } from '../size.ts';
import { Definitions } from '../sheet.ts';

/** A portrait being drawn: a square, from what is behind the person to what they wear before their face. */
export class Canvas extends Definitions {
  private readonly body: string[] = [];
  readonly random: () => number;

  constructor(random: () => number) {
    super();
    this.random = random;
  }

  between(low: number, high: number): number {
    return low + this.random() * (high - low);
  }

  add(...parts: string[]): this {
    this.body.push(...parts);
    return this;
  }

  fill(path: string, fill: string, opacity = 1): this {
    return this.add(`<path d="${path}" fill="${fill}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}/>`);
  }

  stroke(path: string, colour: string, width: number, opacity = 1): this {
    const faint = opacity < 1 ? ` stroke-opacity="${opacity}"` : '';
    return this.add(
      `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${faint}/>`,
    );
  }

  toString(): string {
    const size = `width="${PORTRAIT_SIZE}" height="${PORTRAIT_SIZE}" viewBox="54 34 532 532"`;
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><defs>${this.defs.join('')}</defs>${this.body.join('')}</svg>`;
  }
}
