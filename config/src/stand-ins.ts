import type { SettingProblem } from './parse.ts';

interface StandIns {
  SYS_MODE: string;
  PUSH_STAND_IN?: string;
  SHOP_STAND_IN?: string;
}

/** Addresses of this machine that may be reached although they are inner ones: never where people use the house. */
export function standInProblems({ SYS_MODE, PUSH_STAND_IN, SHOP_STAND_IN }: StandIns): SettingProblem[] {
  if (SYS_MODE !== 'production') return [];
  return Object.entries({ PUSH_STAND_IN, SHOP_STAND_IN })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => ({ name, reason: 'is for development and the tests', hint: 'Do not set it.' }));
}
