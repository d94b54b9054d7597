import { environmentSchema, parseSettings } from '@sys/config';
import { startSocial } from './stand-ins.ts';

/** Runs the stand-ins of Meta and TikTok until it is told to stop. */
const settings = parseSettings(environmentSchema.pick({ SOCIAL_STAND_IN_PORT: true }), process.env);
const standIns = await startSocial({ port: settings.SOCIAL_STAND_IN_PORT });
console.log(`Stand-ins of Meta and TikTok: ${standIns.url}`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void standIns.close().then(() => process.exit(0)));
}
