import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import type { Context } from 'koa';
import type { z } from 'zod';
import {
  auditExportRequestSchema,
  auditListRequestSchema,
  auditListResponseSchema,
  auditStateResponseSchema,
} from '../../contracts/audit.ts';
import { csvLine } from '../../domain/exports/csv-line.ts';
import { enter, lastCheck, list, listChoices, readHead, type AuditFilters, type Party } from '../audit/index.ts';
import { enqueue } from '../jobs/index.ts';
import { parseRequest } from '../parse-request.ts';
import { inTransaction } from '../transaction.ts';
import { AUDIT_CHECK } from '../watch-trail.ts';

const PAGE = 50;
const EXPORT_PAGE = 200;
/** Rows of one export; a narrower one says what more does. */
const EXPORT_MOST = 50_000;

/** The audit trail as an administrator reads it. Nobody changes it, here or elsewhere. */
export const audit = ({ strapi }: { strapi: Core.Strapi }) => ({
  async state(ctx: Context) {
    const data = await inTransaction(strapi, async (db) => {
      const check = await lastCheck(db);
      return {
        head: await readHead(db),
        check: check && { at: check.at, seq: check.head.seq, broken: check.broken },
        checking: await isChecking(db),
        ...(await listChoices(db)),
      };
    });
    ctx.body = auditStateResponseSchema.parse({ data });
  },

  async list(ctx: Context) {
    const { after, ...query } = parseRequest(auditListRequestSchema, ctx.query);
    const rows = await inTransaction(strapi, (db) => list(db, filtersOf(query), after ?? null, PAGE));
    ctx.body = auditListResponseSchema.parse({
      data: rows,
      nextAfter: rows.length === PAGE ? rows.at(-1)!.seq : null,
    });
  },

  async check(ctx: Context) {
    await inTransaction(strapi, async (db) => {
      if (!(await isChecking(db))) await enqueue(db, { task: AUDIT_CHECK, payload: {} });
    });
    ctx.status = 202;
    ctx.body = { data: { checking: true } };
  },

  /** Written down itself: who takes a copy away is part of the trail. */
  async export(ctx: Context) {
    const query = parseRequest(auditExportRequestSchema, ctx.query);
    await enter(strapi, [{ action: 'audit.exported', subject: { kind: 'audit', id: 'csv' }, after: query }]);
    ctx.type = 'text/csv; charset=utf-8';
    ctx.attachment(`journal-${new Date().toISOString().slice(0, 10)}.csv`);
    ctx.body = Readable.from(csvOf(strapi, filtersOf(query)));
  },
});

const HEADS = ['Numéro', 'Date (UTC)', 'Auteur', 'Nom', 'Action', 'Objet', 'Nom de l’objet', 'Adresse', 'Navigateur', 'Requête', 'Avant', 'Après', 'Empreinte']; // prettier-ignore

async function* csvOf(strapi: Core.Strapi, filters: AuditFilters): AsyncGenerator<string> {
  // The mark by which a spreadsheet knows UTF-8.
  yield `\ufeff${csvLine(HEADS)}`;
  let after: number | null = null;
  for (let count = 0; count < EXPORT_MOST; count += EXPORT_PAGE) {
    const page: Awaited<ReturnType<typeof list>> = await inTransaction(strapi, (db) =>
      list(db, filters, after, EXPORT_PAGE),
    );
    const { data } = auditListResponseSchema.parse({ data: page, nextAfter: null });
    yield data.map((row) => csvLine(cellsOf(row))).join('');
    if (page.length < EXPORT_PAGE) return;
    after = page.at(-1)!.seq;
  }
}

type Row = z.output<typeof auditListResponseSchema>['data'][number];
const cellsOf = ({ seq, at, actor, action, subject, origin, before, after, hash }: Row): string[] => [
  String(seq),
  at,
  `${actor.kind}:${actor.id}`,
  actor.name ?? '',
  action,
  `${subject.kind}:${subject.id}`,
  subject.name ?? '',
  origin.ip ?? '',
  origin.userAgent ?? '',
  origin.requestId ?? '',
  before === null ? '' : JSON.stringify(before),
  after === null ? '' : JSON.stringify(after),
  hash,
];

function filtersOf({ actor, subject, ...rest }: z.output<typeof auditExportRequestSchema>): AuditFilters {
  return { ...rest, ...(actor && { actor: partyOf(actor) }), ...(subject && { subject: partyOf(subject) }) };
}

function partyOf(text: string): Party {
  const at = text.indexOf(':');
  return at < 0 ? { kind: text } : { kind: text.slice(0, at), id: text.slice(at + 1) };
}

async function isChecking(db: Querier): Promise<boolean> {
  const { rows } = await db.query(
    `SELECT 1 FROM platform_jobs WHERE handler = $1 AND state IN ('planned', 'queued', 'running') LIMIT 1`,
    [AUDIT_CHECK],
  );
  return rows.length > 0;
}
