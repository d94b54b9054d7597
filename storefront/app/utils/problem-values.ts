/** Why something would not be published so, as a preview and `not-publishable` say it. */
export interface Problem {
  code: string;
  /** Counts from 1. */
  file?: number;
  delivery?: number;
  is?: unknown;
  least?: unknown;
  most?: unknown;
  used?: unknown;
}

const MB = 1024 * 1024;

/** What is told of a problem, for people: bytes in megabytes, sides with a cross, numbers as they are written there. */
export function problemValues(
  { code, file, is, least, most, used }: Problem,
  { number, amount }: { number: (value: number) => string; amount: (value: number) => string },
): Record<'file' | 'is' | 'least' | 'most' | 'used', string> {
  const say = (value: unknown): string => {
    if (value === undefined || value === null) return '';
    const text = String(value);
    if (code === 'too-small') return text.replace('x', ' × ');
    const figure = Number(text);
    if (text === '' || Number.isNaN(figure)) return text;
    if (code === 'too-many-bytes') return amount(Math.round((figure / MB) * 10) / 10);
    return Number.isInteger(figure) ? number(figure) : amount(figure);
  };
  return {
    file: file === undefined ? '' : number(file),
    is: say(is),
    least: say(least),
    most: say(most),
    used: say(used),
  };
}
