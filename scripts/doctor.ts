import { parseArgs } from 'node:util';
import { CHECKS } from './doctor/checks.ts';
import { fail, messageOf, type Finding } from './doctor/finding.ts';
import { readPatient } from './doctor/patient.ts';

/**
 * Tries every connection of the system and says what is wrong and how to mend it. Ends with 1 when
 * something fails; warnings and what could not be asked do not. `-- --mail you@example.com` sends a mail.
 */
const USAGE = 'npm run doctor -- [--mail you@example.com]';
const SIGNS = { ok: ' ok ', warn: 'WARN', fail: 'FAIL', skip: ' -- ' };

const patient = readPatient(process.env, readMailTo());
const findings = (
  await Promise.all(Object.entries(CHECKS).map(([name, check]) => examine(name, check(patient))))
).flat();
for (const { state, what, detail, mend } of findings) {
  console.log(`${SIGNS[state]}  ${what.padEnd(22)} ${detail}`);
  if (mend) console.log(`      to mend: ${mend}`);
}
const count = (state: Finding['state']) => findings.filter((finding) => finding.state === state).length;
const [failed, warned] = [count('fail'), count('warn')];
const warnings = warned > 0 ? ` ${warned} to look at.` : '';
console.log(`\n${failed === 0 ? `Nothing fails.` : `${failed} of ${findings.length} checks failed.`}${warnings}`);
process.exit(failed === 0 ? 0 : 1);

async function examine(name: string, check: Promise<Finding[]>): Promise<Finding[]> {
  return check.catch((error: unknown) => [fail(name, messageOf(error), 'this check itself failed: see its message')]);
}

function readMailTo(): string | undefined {
  try {
    return parseArgs({ options: { mail: { type: 'string' } } }).values.mail;
  } catch (error) {
    console.error(`${messageOf(error)}\n${USAGE}`);
    process.exit(1);
  }
}
