import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { inTransaction, parseRequest, personOf } from '@sys/platform/services';
import type { Context } from 'koa';
import {
  documentListResponseSchema,
  documentRequestSchema,
  documentSchema,
  uploadRequestSchema,
  uploadResponseSchema,
} from '../../contracts/documents.ts';
import { typeOfDeclaration } from '../../domain/documents/content.ts';
import { APPLICANT_ROLES, OPTIONAL, REQUIRED, type ApplicantRole } from '../../domain/documents/kinds.ts';
import { answerRefusals, sendDocument } from '../documents/answers.ts';
import { inTurn, readBody } from '../documents/body.ts';
import { caseIsEditable } from '../documents/their-case.ts';
import { RefusedDocument } from '../documents/checks/index.ts';
import { readDocument } from '../documents/read.ts';
import { removeDocument } from '../documents/remove.ts';
import { findKept, listKept } from '../documents/rows.ts';
import { takeDocument } from '../documents/take.ts';

/** What a person brings to prove who they are; nobody else's is ever there. */
export const documents = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const owner = personOf(ctx);
    const [kept, editable] = await inTransaction(strapi, async (db) => [
      await listKept(db, owner),
      await caseIsEditable(db, owner),
    ] as const); // prettier-ignore
    ctx.body = documentListResponseSchema.parse({ data: { documents: kept, applicant: roleOf(ctx), editable } });
  },

  async upload(ctx: Context) {
    const [owner, role] = [personOf(ctx), roleOf(ctx)];
    if (!role) throw new errors.ForbiddenError('Only influencers and merchants are verified.');
    const { kind, replaces = null } = parseRequest(uploadRequestSchema, ctx.query);
    await answerRefusals(ctx, async () => {
      if (![...REQUIRED[role], ...OPTIONAL[role]].includes(kind)) throw new RefusedDocument('kind');
      // Before the body is read: of another type it is none of ours, and may have been read already.
      if (!typeOfDeclaration(ctx.get('content-type'))) throw new RefusedDocument('declared-type');
      const document = await inTurn(async () => {
        const bytes = await readBody(ctx.req);
        const file = { name: fileNameOf(ctx), declared: ctx.get('content-type'), bytes };
        return takeDocument(strapi, { ...file, owner, kind, replaces });
      });
      ctx.status = 201;
      ctx.body = uploadResponseSchema.parse({ data: documentSchema.parse(document) });
    });
  },

  async content(ctx: Context) {
    const owner = personOf(ctx);
    const id = idOf(ctx);
    const document = await inTransaction(strapi, (db) => findKept(db, id, { owner }));
    if (!document) throw notThere();
    sendDocument(ctx, document, await readDocument(document));
  },

  async remove(ctx: Context) {
    const owner = personOf(ctx);
    const id = idOf(ctx);
    await answerRefusals(ctx, async () => {
      if (!(await removeDocument(strapi, owner, id))) throw notThere();
      ctx.status = 204;
    });
  },
});

/** Strapi's own routes leave more in the parameters than ours has. */
const idOf = (ctx: Context): string => parseRequest(documentRequestSchema, { id: ctx.params.id }).id;

const notThere = () => new errors.NotFoundError('There is no such document.');

/** As whom whoever asks is verified. */
function roleOf(ctx: Context): ApplicantRole | null {
  const type = (ctx.state.user as { role?: { type?: string } }).role?.type;
  return APPLICANT_ROLES.find((one) => one === type) ?? null;
}

/** As it came, however it came: it is made safe where it is kept. */
function fileNameOf(ctx: Context): string {
  const given = ctx.get('x-file-name').slice(0, 1000);
  try {
    return decodeURIComponent(given);
  } catch {
    return given;
  }
}
