/**
 * What a mail says, free of how it is shown: written once by a template, shown twice, as HTML and as
 * plain text. So the two always tell the same facts.
 */
export interface MailContent {
  subject: string;
  /** What the list of mails shows after the subject. Never a code. */
  preheader: Line;
  title: Line;
  blocks: Block[];
  /** Why this person gets this mail. */
  reason: Line;
  /** Who an answer goes to, when it is not the sender. */
  replyTo?: string;
  /** Only for mail that was subscribed to. */
  unsubscribeUrl?: string;
  /** A picture that nobody sees and that tells that the mail was opened; the reason has to say so. */
  openUrl?: string;
  /** This mail answers one that a person sent. */
  answersAPerson?: boolean;
}

/** A text with values in it. A value is kept apart, as it may be written in the other direction. */
export type Line = readonly Piece[];
export type Piece = string | Value;
export interface Value {
  value: string;
  strong?: boolean;
  /** Codes, addresses and numbers are left to right also inside Arabic. */
  ltr?: boolean;
}

export type Tone = 'info' | 'urgent' | 'money';

export type Block =
  | { block: 'paragraph'; text: Line; quiet?: boolean }
  | { block: 'button'; label: string; url: string; /** Words before the address, for who cannot press it. */ fallback?: string }
  | { block: 'link'; label: string; url: string }
  | { block: 'facts'; rows: Fact[] }
  | { block: 'notice'; tone: Tone; text: Line }
  | { block: 'code'; label: string; code: string }
  | { block: 'figure'; label: string; amount: string; tone: Tone }
  | { block: 'steps'; steps: { title: Line; text: Line }[]; numbered: boolean }
  | { block: 'quote'; author: string; text: string }
  | { block: 'items'; items: { title: string; detail: Line; amount: string }[]; total: Fact }
  | { block: 'ticket'; deal: string; merchant: string; code: string; codeLabel: string; qrCid: string; qrAlt: string; validity: Line }
  | { block: 'deals'; deals: DealCard[]; see: string }; // prettier-ignore

export interface Fact {
  label: string;
  value: Line;
}

export interface DealCard {
  title: string;
  where: Line;
  price: string;
  original: Fact;
  discount: string;
  until: Line;
  url: string;
  imageUrl?: string;
}

/** Writes a `Line`: what stands in the template is ours, what is put into it is a value. */
export function line(texts: TemplateStringsArray, ...values: (string | number | Value)[]): Line {
  return texts.flatMap((text, index) => {
    const value = values[index];
    const pieces: Piece[] = text ? [text] : [];
    if (value !== undefined) pieces.push(typeof value === 'object' ? value : { value: String(value) });
    return pieces;
  });
}

export const strong = (value: string): Value => ({ value, strong: true });
export const ltr = (value: string): Value => ({ value, ltr: true });

/**
 * A line without marks. In Arabic each value is wrapped in Unicode isolates, so that a French name does
 * not move the words around it.
 */
export function plain(content: Line, isolated: boolean): string {
  return content
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (!isolated) return piece.value;
      return `${piece.ltr ? '\u2066' : '\u2068'}${piece.value}\u2069`;
    })
    .join('');
}
