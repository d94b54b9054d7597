import { z } from 'zod';
import { CHANNELS, GROUPS, NOTIFICATION_KINDS, type NotificationKind } from '../domain/notifications/kinds.ts';

const kind = z.enum(NOTIFICATION_KINDS as [NotificationKind, ...NotificationKind[]]);
const locale = z.enum(['fr', 'ar', 'en']);
/** A row's number, which outgrows a JavaScript number. */
const id = z.string().regex(/^[1-9]\d{0,17}$/, 'must be a number');

export const MOST_UNREAD = 100;
const PAGE = 20;

export const notificationListRequestSchema = z.strictObject({
  /** The id of the last one seen; older ones follow. */
  after: id.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(PAGE),
  locale: locale.default('fr'),
});

export const noQuerySchema = z.strictObject({});

export const notificationSchema = z.object({
  id,
  kind: z.string(),
  title: z.string(),
  body: z.string(),
  /** What it opens, from the root of the shop. */
  path: z.string(),
  createdAt: z.iso.datetime(),
  readAt: z.iso.datetime().nullable(),
});

/** Counted up to 100: that many stands for more as well. */
const unread = z.number().int().min(0).max(MOST_UNREAD);

export const notificationListResponseSchema = z.object({
  data: z.array(notificationSchema),
  nextAfter: id.nullable(),
  unread,
});

export const unreadResponseSchema = z.object({ data: z.object({ unread }) });

/** Those named, or the one named and all before it: what came since has not been seen. */
export const markReadRequestSchema = z.union([
  z.strictObject({ ids: z.array(id).min(1).max(100) }),
  z.strictObject({ all: z.literal(true), before: id }),
]);

export const preferencesRequestSchema = z.strictObject({ locale: locale.default('fr') });

export const choicesRequestSchema = z.strictObject({
  choices: z
    .array(z.strictObject({ kind, channel: z.enum(CHANNELS), on: z.boolean() }))
    .min(1)
    .max(NOTIFICATION_KINDS.length * CHANNELS.length),
});

const channelState = z.object({ on: z.boolean(), locked: z.boolean() }).nullable();

export const preferencesResponseSchema = z.object({
  data: z.array(
    z.object({
      kind,
      group: z.enum(GROUPS),
      label: z.string(),
      /** Null where the kind has no such channel. */
      channels: z.object({ inApp: channelState, mail: channelState, push: channelState }),
    }),
  ),
});

/** A subscription as `PushSubscription.toJSON()` gives it, and the language its pushes speak. */
export const subscribeRequestSchema = z.strictObject({
  endpoint: z.string().min(1).max(2000),
  expirationTime: z.number().nullable().optional(),
  keys: z.strictObject({
    p256dh: z.string().regex(/^B[\w-]{86}=?$/, 'must be an uncompressed point on P-256 in base64url'),
    auth: z.string().regex(/^[\w-]{22}={0,2}$/, 'must be 16 bytes in base64url'),
  }),
  locale: locale.default('fr'),
});

/** A device by its id, or by the SHA-256 of its endpoint in hexadecimal. */
export const deviceRequestSchema = z.strictObject({ id: z.union([id, z.string().regex(/^[0-9a-f]{64}$/)]) });

export const pushDeviceSchema = z.object({
  id,
  /** SHA-256 in hexadecimal, by which a browser finds itself in the list. */
  endpointHash: z.string(),
  /** Program and system, e.g. `Chrome, Android`; empty when unknown. */
  label: z.string(),
  createdAt: z.iso.datetime(),
  lastSuccessAt: z.iso.datetime().nullable(),
});

export const pushResponseSchema = z.object({
  data: z.object({
    /** What a browser subscribes with; null when this shop pushes nothing. */
    publicKey: z.string().nullable(),
    devices: z.array(pushDeviceSchema),
  }),
});

export const subscribeResponseSchema = z.object({ data: pushDeviceSchema });

export type Notification = z.output<typeof notificationSchema>;
export type NotificationList = z.output<typeof notificationListResponseSchema>;
export type Unread = z.output<typeof unreadResponseSchema>;
export type MarkRead = z.input<typeof markReadRequestSchema>;
export type Preferences = z.output<typeof preferencesResponseSchema>;
export type Choices = z.input<typeof choicesRequestSchema>;
export type Subscribe = z.input<typeof subscribeRequestSchema>;
export type PushDevice = z.output<typeof pushDeviceSchema>;
export type PushState = z.output<typeof pushResponseSchema>;
