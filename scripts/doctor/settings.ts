import { environmentSchema, readEnvironment } from '@sys/config';
import { fail, messageOf, ok, type Check } from './finding.ts';

export const checkSettings: Check = async ({ production, source }) => {
  // The demo's database is made when it starts, and its address with it.
  const DATABASE_URL = source.DATABASE_URL || (production ? undefined : 'postgresql://embedded/');
  try {
    readEnvironment({ ...source, DATABASE_URL });
  } catch (error) {
    return [fail('settings', messageOf(error), 'set what is named above')];
  }
  const count = Object.keys(environmentSchema.shape).length;
  return [ok('settings', `${count} settings, ${production ? 'production' : 'demo'}`)];
};
