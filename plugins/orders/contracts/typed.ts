import { z } from 'zod';
import { tidyLine, tidyProse } from '../domain/deals/text.ts';

/** What people type into forms; a problem is named by a code that the pages have a sentence for. */

export const documentId = z.string({ error: 'required' }).regex(/^[a-z0-9]{20,32}$/, 'invalid');
const text = (tidy: (typed: string) => string, most: number) =>
  z.string({ error: 'required' }).transform(tidy).pipe(z.string().max(most, 'too-long'));
export const line = (most: number) => text(tidyLine, most);
export const prose = (most: number) => text(tidyProse, most);
export const filled = <Schema extends z.ZodType<string>>(schema: Schema) =>
  schema.refine((value) => value !== '', 'required');
export const list = <Schema extends z.ZodType>(one: Schema, most: number) => z.array(one, { error: 'invalid' }).max(most, 'too-many'); // prettier-ignore
export const whole = (least: number, most: number) =>
  z.number({ error: 'required' }).int('invalid').min(least, 'out-of-range').max(most, 'out-of-range');
