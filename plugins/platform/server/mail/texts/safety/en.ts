import { line } from '../../content.ts';
import type { SafetyTexts } from './fr.ts';

export const en: SafetyTexts = {
  subject: 'The audit trail has been tampered with',
  preheader: line`The check found a row that is not the one that was written.`,
  title: line`The audit trail no longer holds`,
  intro: line`The check of the audit trail found a break in its chain. Somebody has changed the database without going through the application, or an older backup was restored.`,
  row: 'First row concerned',
  finding: 'Finding',
  at: 'Checked',
  reasons: {
    number: line`a row is missing, or was added`,
    link: line`the row does not follow the one before it`,
    content: line`the row no longer has its original content`,
    cut: line`the end of the trail was cut off`,
    noted: line`the row is not the one that had been noted`,
  },
  advice: line`Leave everything as it is: put a copy of the database aside, then compare it with the last backup. The command npm run audit says again where the chain breaks.`,
  action: 'Open the audit trail',
};
