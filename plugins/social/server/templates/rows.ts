import type { Querier } from '@sys/database/marketplace';
import type { z } from 'zod';
import { DEAL_VARIABLES, type newTemplateSchema, type Template } from '../../contracts/manager/templates.ts';
import { foreignVariables, variablesIn } from '../../domain/templates/index.ts';
import { SocialError } from '../errors.ts';

export type Written = z.output<typeof newTemplateSchema>;

export interface TemplateRow extends Written {
  id: string;
  version: number;
  posts: number;
}

const READ = `SELECT t.id::text AS id, t.version, t.kind, t.name, t.bodies::text AS bodies, t.hashtags,
    (SELECT count(*)::integer FROM social_posts s WHERE s.template = t.id) AS posts
  FROM social_templates t WHERE t.archived_at IS NULL`;
type Read = Omit<TemplateRow, 'bodies'> & { bodies: string };
const rowOf = ({ bodies, ...row }: Read): TemplateRow => ({ ...row, bodies: JSON.parse(bodies) as Written['bodies'] });

/** Those that are in use, by kind and name. */
export async function readTemplates(db: Querier): Promise<TemplateRow[]> {
  const { rows } = await db.query<Read>(`${READ} ORDER BY t.kind, t.name, t.id`);
  return rows.map(rowOf);
}

/** `lock`: whoever else wants to change it waits. Throws `no-template`. */
export async function findTemplate(db: Querier, id: string, { lock = false } = {}): Promise<TemplateRow> {
  const { rows } = await db.query<Read>(`${READ} AND t.id = $1 ${lock ? 'FOR UPDATE OF t' : ''}`, [id]);
  if (!rows[0]) throw new SocialError('no-template');
  return rowOf(rows[0]);
}

export const variablesOf = ({ bodies }: Pick<Written, 'bodies'>): string[] => variablesIn(bodies.fr ?? '', bodies.ar ?? '', bodies.en ?? ''); // prettier-ignore

/** Throws `invalid` with the variables that no deal has. */
function check(written: Written): void {
  const variables = foreignVariables(variablesOf(written), DEAL_VARIABLES);
  if (variables.length > 0) throw new SocialError('invalid', { field: 'bodies', variables });
}

const columns = ({ kind, name, bodies, hashtags }: Written) => [kind, name, JSON.stringify(bodies), [...new Set(hashtags)]]; // prettier-ignore

export async function insertTemplate(db: Querier, written: Written, author: number): Promise<string> {
  check(written);
  const { rows } = await db.query<{ id: string }>(
    'INSERT INTO social_templates (kind, name, bodies, hashtags, author) VALUES ($1, $2, $3::jsonb, $4, $5) RETURNING id::text AS id',
    [...columns(written), author],
  );
  return rows[0]!.id;
}

export async function rewriteTemplate(db: Querier, id: string, written: Written): Promise<void> {
  check(written);
  await db.query(
    'UPDATE social_templates SET kind = $2, name = $3, bodies = $4::jsonb, hashtags = $5, version = version + 1, changed_at = now() WHERE id = $1',
    [id, ...columns(written)],
  );
}

/** Posts that were written from it keep their words, and its name. */
export const archiveTemplate = async (db: Querier, id: string): Promise<void> =>
  void (await db.query('UPDATE social_templates SET archived_at = now(), version = version + 1 WHERE id = $1', [id]));

export function viewTemplate({ id, ...row }: TemplateRow): Template {
  const variables = variablesOf(row);
  return { id: `tpl_${id}`, ...row, variables, needsDeal: variables.some((name) => name.startsWith('deal.')) };
}
