import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemOf } from './database-errors.ts';

const folder = path.resolve(import.meta.dirname, '../../../database/constraints');
const sql = readdirSync(folder)
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))
  .join('\n');
const broken = (code: string, constraint: string) => Object.assign(new Error('violates'), { code, constraint });

describe('problemOf', () => {
  const checks = [...sql.matchAll(/sys_ensure_check\('\w+', '(\w+)'/g), ...sql.matchAll(/CONSTRAINT = '(\w+)'/g)].map(
    (match) => match[1] ?? '',
  );
  const uniques = [...sql.matchAll(/CREATE UNIQUE INDEX IF NOT EXISTS (\w+_slug_\w+)/g)].map((match) => match[1] ?? '');

  it('finds the rules in the SQL files', () => {
    expect(checks.length).toBeGreaterThanOrEqual(10);
    expect(uniques.length).toBeGreaterThanOrEqual(10);
  });
  it.each(checks)('has words for the rule %s', (name) =>
    expect(problemOf(broken('23514', name))?.message).toMatch(/\.$/),
  );
  it.each(uniques)('has words for the index %s', (name) =>
    expect(problemOf(broken('23505', name))?.field).toBe('slug'),
  );

  it('has words for a language that somebody else has just added', () => {
    expect(problemOf(broken('23505', 'products_draft_uq'))?.message).toContain('Rechargez');
    expect(problemOf(broken('23505', 'tags_document_uq'))?.message).toContain('Rechargez');
  });

  it('has words for a deal that was sold and is to be deleted', () => {
    expect(problemOf(broken('23503', 'orders_stock_deal'))?.message).toContain('archivez');
    expect(problemOf(broken('23503', 'orders_baskets_user'))).toBeNull();
  });

  it('leaves other errors alone', () => {
    expect(problemOf(broken('23505', 'up_users_email_uq'))).toBeNull();
    expect(problemOf(broken('40001', 'deals_dates_in_order'))).toBeNull();
    expect(problemOf(new Error('boom'))).toBeNull();
    expect(problemOf('boom')).toBeNull();
  });
});
