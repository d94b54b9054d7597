import { environmentSchema, type Environment } from '@sys/config';
import { demoEnvironment } from '../lib/environment.ts';
import type { Patient } from './finding.ts';

/** Reads the settings one by one, so that a bad one does not hide what the others lead to. */
export function readPatient(given: NodeJS.ProcessEnv, mailTo?: string): Patient {
  const production = given.SYS_MODE === 'production';
  const source = production ? given : { ...given, ...demoEnvironment(given.DATABASE_URL ?? '') };
  const read = Object.entries(environmentSchema.shape).flatMap(([name, schema]) => {
    const result = schema.safeParse(source[name] || undefined);
    return result.success ? [[name, result.data]] : [];
  });
  return { production, source, settings: Object.fromEntries(read) as Partial<Environment>, mailTo };
}
