import { readEnvironment } from '@sys/config';
import { redirectQuerySchema } from '../../../contracts/editorial.ts';
import { locationOf, normalisePath } from '../../../domain/index.ts';
import { endpoint } from '../endpoint.ts';
import { ok } from '../reply.ts';

/** Where an address leads that has no page: one rule, and never a second after it. */
export const redirect = endpoint(redirectQuerySchema, async ({ query, db }) => {
  const { SITE_URL } = readEnvironment();
  const source = normalisePath(query.path, SITE_URL);
  const [row] =
    source === null
      ? []
      : await db.read({
          name: 'redirect',
          text: `SELECT r.document_id, r.kind, r.target FROM redirects r WHERE r.source = $1 AND r.active`,
          values: [source],
        });
  if (!row) return ok('{"data":null}', 'redirects');
  const [id, kind, target] = row;
  const location = kind === 'gone' ? null : locationOf(target!, SITE_URL);
  return ok(JSON.stringify({ data: { id, kind, location } }), 'redirects');
});
