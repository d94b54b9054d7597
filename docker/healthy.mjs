// "node healthy.mjs URL" ends with 0 when the address answers well within three seconds.
const answer = await fetch(process.argv[2], { signal: AbortSignal.timeout(3000) }).catch(() => null);
process.exitCode = answer?.ok ? 0 : 1;
