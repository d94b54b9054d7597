import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readEnvironment } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { inTransaction } from '@sys/platform/services';
import { pathOf } from '../../../domain/index.ts';
import type { Problem } from '../../editors/rules.ts';
import { seeOwnPage } from '../storefront.ts';
import { placeProblems, readRule, type Rule, type RuleDraft, type Surroundings } from './rules.ts';

const REDIRECT = 'api::redirect.redirect';
/** As in database/constraints/224-redirects.sql, which refuses the same without a sentence. */
const LOCK = 7_301_020;
const PATH = `split_part(split_part(r.target, '?', 1), '#', 1)`;

type Data = RuleDraft & Record<string, unknown>;

/**
 * Every edit of a rule, whoever makes it: its addresses are written as they are compared, and what would lead in a circle,
 * on to another rule, to another site or over a page that lives is refused with a sentence.
 */
export function guardRedirects(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if ((context.uid as string) !== REDIRECT || !['create', 'update', 'clone'].includes(context.action)) return next();
    const params = context.params as unknown as { documentId?: string; data?: Data };
    const data = (params.data ??= {});
    return inTransaction(strapi, async (db) => {
      const before = params.documentId ? await findRule(strapi, params.documentId) : null;
      const after: Data = { kind: 'permanent', active: true, ...before, ...data };
      const read = readRule(after, readEnvironment().SITE_URL);
      if ('problems' in read) return refuse(read.problems) as never;
      const { rule } = read;
      const own = context.action === 'update' ? (params.documentId ?? null) : null;
      // What stood there before needs no page to be gone.
      const moved = own === null || before?.source !== rule.source || before?.active === false;
      refuse(placeProblems(rule, await look(db, rule, own, moved)));
      Object.assign(data, { source: rule.source, target: rule.target });
      return next();
    });
  });
}

async function findRule(strapi: Core.Strapi, documentId: string): Promise<RuleDraft | null> {
  return (await strapi.db.query(REDIRECT).findOne({
    where: { documentId },
    select: ['source', 'target', 'kind', 'active'],
  })) as RuleDraft | null;
}

async function look(db: Querier, { source, target, active }: Rule, own: string | null, moved: boolean): Promise<Surroundings> {
  await db.query(`SELECT pg_advisory_xact_lock(${LOCK})`);
  const { rows } = await db.query<{ taken: boolean; onward: string | null; here: string | null }>(
    `SELECT EXISTS (SELECT 1 FROM redirects r WHERE r.source = $1 AND r.document_id IS DISTINCT FROM $3) AS taken,
      (SELECT coalesce(r.target, r.source) FROM redirects r WHERE r.active AND r.source = $2 AND r.document_id IS DISTINCT FROM $3) AS onward,
      (SELECT r.source FROM redirects r WHERE r.active AND r.kind <> 'gone' AND ${PATH} = $1 AND r.document_id IS DISTINCT FROM $3 LIMIT 1) AS here`,
    [source, target === null ? null : pathOf(target), own],
  );
  const { taken, onward, here } = rows[0]!;
  const page = active && moved && !taken ? await seeOwnPage(source) : null;
  return { taken, onward, leadingHere: here, lives: page !== null && page.status < 400 };
} // prettier-ignore

function refuse(problems: Problem[]): void {
  const [first] = problems;
  if (!first) return;
  throw new errors.ValidationError(first.message, {
    errors: problems.map(({ field, message }) => ({ path: [field], message, name: 'ValidationError' })),
  });
}
