import { environmentSchema, parseSettings } from '@sys/config';
import { z } from 'zod';
import { startSocial } from './stand-ins.ts';

/** Runs the stand-ins of Meta and TikTok until it is told to stop. */
const settings = parseSettings(
  environmentSchema.pick({ SOCIAL_STAND_IN_PORT: true, TIKTOK_AUDITED: true }).extend({
    TIKTOK_STAND_IN_WEBHOOK: z.url().optional().describe('Where the stand-in of TikTok takes its events.'),
  }),
  process.env,
);
const { SOCIAL_STAND_IN_PORT: port, TIKTOK_AUDITED: audited, TIKTOK_STAND_IN_WEBHOOK: webhookUrl } = settings;
const standIns = await startSocial({ port, audited, ...(webhookUrl !== undefined && { webhookUrl }) });
console.log(`Stand-ins of Meta and TikTok: ${standIns.url}`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void standIns.close().then(() => process.exit(0)));
}
