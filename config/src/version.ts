import manifest from '../package.json' with { type: 'json' };

/** The version of the whole: every package of ours carries the same. */
export const VERSION: string = manifest.version;
