import { PLAN_NAMES } from '@sys/config/plans';
import { z } from 'zod';
import { SEAT_ROLES, SHOP_PERMISSIONS } from '../domain/team/permissions.ts';
import { instant } from './basket.ts';

const role = z.enum(SEAT_ROLES);
const plan = z.object({ name: z.enum(PLAN_NAMES), label: z.string() });
export const seatId = z.string().regex(/^\d{1,18}$/);

/** `GET /api/shop`: the shop in which whoever asks works, and what they may do there; null where there is none. */
export const ownShopSchema = z.object({
  name: z.string(),
  role: z.enum(['owner', ...SEAT_ROLES]),
  may: z.array(z.enum(SHOP_PERMISSIONS)),
  /** Whether the plan of the shop has exports, and the smallest one that has. */
  exports: z.object({ open: z.boolean(), by: plan }),
});
export const ownShopResponseSchema = z.object({ data: ownShopSchema.nullable() });

export const seatSchema = z.object({
  id: seatId,
  /** `lapsed`: an invitation that nobody took up in time. */
  state: z.enum(['invited', 'lapsed', 'active']),
  role,
  name: z.string().nullable(),
  email: z.string(),
  /** When they were asked, or came. */
  since: instant,
  expiresAt: instant.nullable(),
});
/** `GET /api/shop/team`, for its owner. The owner takes one of the seats of the plan. */
export const teamSchema = z.object({
  seats: z.array(seatSchema),
  used: z.number().int(),
  limit: z.number().int().nullable(),
  plan,
});
export const teamResponseSchema = z.object({ data: teamSchema });

/** `POST /api/shop/team`: asks somebody in; answered with the team. `locale` is that of the mail. */
export const inviteRequestSchema = z.strictObject({
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
  role,
  locale: z.enum(['fr', 'ar', 'en']).default('fr'),
});

/** `POST /api/shop/invitation`: what an invitation is; `.../accept` takes it up. For whom it was sent to, signed in. */
export const invitationRequestSchema = z.strictObject({ token: z.string().regex(/^[\w-]{43}$/) });
export const invitationSchema = z.object({ shop: z.string(), role, expiresAt: instant });
export const invitationResponseSchema = z.object({ data: invitationSchema });

/** `error.details.problems` of `team-quota`. */
export interface TeamQuotaProblem {
  why: 'read-only' | 'not-in-plan' | 'used-up';
  label: string;
  limit: number | null;
}

export type OwnShop = z.output<typeof ownShopSchema>;
export type Team = z.output<typeof teamSchema>;
export type Seat = z.output<typeof seatSchema>;
export type InvitationView = z.output<typeof invitationSchema>;
