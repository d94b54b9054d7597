import { environmentSchema, parseSettings } from '@sys/config';
import { startAds } from './stand-ins.ts';

/** Runs the stand-ins of the ad platforms until it is told to stop, and says with which settings they are known. */
const { ADS_STAND_IN_PORT: port } = parseSettings(environmentSchema.pick({ ADS_STAND_IN_PORT: true }), process.env);
const standIns = await startAds({ port });
console.log(`Stand-ins of ad platforms: ${standIns.url}`);
for (const [name, value] of Object.entries(standIns.env)) console.log(`  ${name}=${value}`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void standIns.close().then(() => process.exit(0)));
}
