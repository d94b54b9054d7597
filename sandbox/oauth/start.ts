import { environmentSchema, parseSettings } from '@sys/config';
import { startProviders } from './stand-ins.ts';

/** Runs the stand-ins of Google and Facebook until it is told to stop. */
const settings = parseSettings(environmentSchema.pick({ OAUTH_STAND_IN_PORT: true }), process.env);
const standIns = await startProviders({ port: settings.OAUTH_STAND_IN_PORT });
console.log(`Stand-ins of Google and Facebook: ${standIns.url}`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void standIns.close().then(() => process.exit(0)));
}
