import { readEnvironment } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { queueMail, readBrand } from '@sys/platform/services';
import type { ContactRequest } from '../../contracts/contact/submit.ts';
import { referenceOf } from '../../domain/contact/reference.ts';
import type { Subject } from '../../domain/contact/subjects.ts';
import { answerKey, type MessageRowOf } from './rows.ts';
import type { Kept } from './write.ts';

/** As the panel calls them: the team reads French. */
const SUBJECT_NAMES: Record<Subject, string> = {
  support: 'Assistance',
  partnership: 'Partenariat',
  question: 'Question',
  other: 'Autre',
};

const panelOf = (id: string) => `${readEnvironment().CMS_URL}/admin/plugins/audience/messages/msg_${id}`;

/** Tells the team, and whoever wrote that it has arrived; both leave when the transaction commits. */
export async function tellReceived(db: Querier, { id, reference, at }: Kept, request: ContactRequest): Promise<void> {
  const { name, email, subject, message, language } = request;
  const { supportEmail } = await readBrand(db);
  const data = { reference, name, email, subject: SUBJECT_NAMES[subject], message, at, manageUrl: panelOf(id) };
  await queueMail(db, { to: supportEmail, kind: 'contact-received', locale: 'fr', data }, { key: `contact-received:${id}` }); // prettier-ignore
  if (await isPestered(db, email)) return;
  await queueMail(db, { to: email, kind: 'contact-reply', locale: language, data: { reference, at } }, { key: `contact-reply:${id}` }); // prettier-ignore
}

/** Receipts an hour for one mail box: whoever is written to by others’ hands is not flooded. */
const MOST_RECEIPTS = 3;

async function isPestered(db: Querier, email: string): Promise<boolean> {
  const { rows } = await db.query<{ many: boolean }>(
    `SELECT count(*) > $2 AS many FROM audience_messages WHERE email = $1 AND created_at > now() - interval '1 hour'`,
    [email, MOST_RECEIPTS],
  );
  return rows[0]!.many;
}

/** Sends an answer of the team to whoever wrote, in their language, with what they had written. */
export async function sendAnswer(db: Querier, row: MessageRowOf, entry: string, text: string): Promise<void> {
  const { id, year, name, email, language, message, at } = row;
  const data = { reference: referenceOf(id, year), name, answer: text, message, at };
  await queueMail(db, { to: email, kind: 'contact-answer', locale: language, data }, { key: answerKey(entry) });
}

/** Keeps what came of answers: the jobs that know it are removed one day. */
export async function settleAnswers(db: Querier): Promise<void> {
  await db.query(
    `UPDATE audience_message_entries e SET outcome = CASE j.state WHEN 'done' THEN 'sent' ELSE 'failed' END
     FROM platform_jobs j WHERE e.kind = 'answer' AND e.outcome IS DISTINCT FROM 'sent' AND j.handler = 'mail.send'
       AND j.key = 'contact-answer:' || e.id AND j.state IN ('done', 'dead')`,
  );
}
