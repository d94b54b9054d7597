import { z } from 'zod';

/** Where somebody is signed in. */
export const devicesResponseSchema = z.object({
  data: z.array(
    z.object({
      id: z.uuid(),
      /** Program and system; empty when neither is known. */
      device: z.string(),
      /** The neighbourhood of the address, `196.200.x.x`. */
      network: z.string(),
      createdAt: z.iso.datetime(),
      lastSeenAt: z.iso.datetime(),
      current: z.boolean(),
    }),
  ),
});
export type Device = z.infer<typeof devicesResponseSchema>['data'][number];

export const deviceRequestSchema = z.object({ id: z.uuid() });
export const endedResponseSchema = z.object({ data: z.object({ ended: z.number().int() }) });
