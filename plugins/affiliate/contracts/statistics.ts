import { z } from 'zod';
import { DEVICES } from '../domain/clicks/classify.ts';
import { PLATFORMS } from '../domain/clicks/marks.ts';
import { centimes, day } from './common.ts';
import { linkCountsSchema } from './links.ts';

export const MOST_DAYS = 366;

const range = z
  .strictObject({ from: day, to: day })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'before-from' })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) < MOST_DAYS * 86_400_000, {
    path: ['to'],
    message: 'range-too-long',
  });

/**
 * `GET /api/affiliate/link/:id/stats`: days of Morocco, the last one included; or the last so many, of which today is
 * one: which day it is there, not every browser knows.
 */
export const statsQuerySchema = z.union([
  range,
  z.strictObject({ days: z.coerce.number().int().min(1).max(MOST_DAYS) }),
]);

const counted = { clicks: z.number().int().min(0), visitors: z.number().int().min(0) };
const by = <Key extends z.ZodType>(key: Key) => z.array(z.object({ key, ...counted }));

export const statsSchema = z.object({
  total: linkCountsSchema,
  /** Basis points; null where nobody has come. */
  conversionRate: z.number().int().min(0).nullable(),
  /** Centimes a click, rounded down. */
  earningsPerClick: z.number().int().min(0).nullable(),
  /** Without gaps; a sale stands on the day on which it was ordered. */
  days: z.array(z.object({ day, ...counted, conversions: z.number().int().min(0), commission: centimes })),
  platforms: by(z.enum(PLATFORMS)),
  devices: by(z.enum(DEVICES)),
  /** ISO codes, `??` where it is not known. */
  countries: by(z.string().length(2)),
  /** Hours of the day in Morocco, 0 to 23. */
  hours: by(z.number().int().min(0).max(23)),
  /** What was noted with the address; '' where nothing was. The first fifty, as are the countries. */
  campaigns: by(z.string()),
  networks: by(z.string()),
});
export const statsResponseSchema = z.object({ data: statsSchema });

export type StatsQuery = z.output<typeof statsQuerySchema>;
export type LinkStats = z.output<typeof statsSchema>;
