/** The version of the whole, which every package of ours carries; written here, where every bundler can read it. */
export const VERSION = '0.1.0';
