import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staffApi } from '../../../../cms/tests/editors/support.ts';
import { withClient } from '../../../../cms/tests/reads/support.ts';
import { startTestCms, type TestCms } from '../../../../tests/support/cms.ts';
import { jobListResponseSchema, jobOverviewResponseSchema } from '../../contracts/index.ts';

describe('the jobs in the admin panel', () => {
  let cms: TestCms;
  let admin: Awaited<ReturnType<typeof staffApi>>;
  let dead: string[];
  beforeAll(async () => {
    cms = await startTestCms({ env: { ROLE: 'all' } });
    admin = await staffApi(cms, 'strapi-super-admin');
    dead = await withClient(cms, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO platform_jobs (handler, payload, state, attempts, last_error)
         SELECT 'nobody.' || n, '{"code":"123456"}', 'dead', 8, 'No answer' FROM generate_series(1, 3) n RETURNING id`,
      );
      return rows.map(({ id }) => id);
    });
  });
  afterAll(() => cms?.close());

  it('are counted, with those that come at their hour', async () => {
    const { data } = jobOverviewResponseSchema.parse((await admin('GET', '/platform/jobs')).body);
    expect(data.dead).toBe(3);
    expect(data.repeated.map(({ name }) => name)).toContain('marketplace.clock');
    expect(data.spread).toEqual({ by: 'process', why: 'REDIS_URL is not set' });
  });

  it('are listed without what they carry', async () => {
    const { body } = await admin('GET', '/platform/jobs/dead');
    const { data } = jobListResponseSchema.parse(body);
    expect(data.map(({ id, handler, lastError }) => [id, handler, lastError])).toEqual(
      dead.map((id, index) => [id, `nobody.${index + 1}`, 'No answer']),
    );
    expect(JSON.stringify(body)).not.toContain('123456');
    expect((await admin('GET', `/platform/jobs/dead?after=${dead[1]}`)).body).toMatchObject({
      data: [{ id: dead[2] }],
    });
  });

  it('are retried and dropped by their number', async () => {
    expect((await admin('POST', '/platform/jobs/dead/retry', { ids: [dead[0]] })).body).toEqual({
      data: { retried: 1 },
    });
    expect((await admin('POST', '/platform/jobs/dead/drop', { ids: [dead[1], '999999'] })).body).toEqual({
      data: { dropped: 1 },
    });
    expect((await admin('GET', '/platform/jobs/dead')).body).toMatchObject({ data: [{ id: dead[2] }] });
    expect((await admin('GET', '/platform/jobs/planned')).body).toMatchObject({ data: [{ id: dead[0], attempts: 0 }] });
  });

  it.each([
    ['GET', '/platform/jobs/done', undefined],
    ['GET', '/platform/jobs/dead?after=x', undefined],
    ['GET', '/platform/jobs/dead?limit=5', undefined],
    ['POST', '/platform/jobs/dead/retry', {}],
    ['POST', '/platform/jobs/dead/drop', { ids: [] }],
    ['POST', '/platform/jobs/dead/drop', { ids: ['1; DROP TABLE platform_jobs'] }],
    ['POST', '/platform/jobs/dead/drop', { ids: ['1'], all: true }],
  ])('refuse nonsense: %s %s', async (method, path, payload) => {
    expect((await admin(method, path, payload)).status).toBe(400);
  });

  it.each(['sys-editor', 'sys-marketer', 'sys-moderator'] as const)(
    'are none of the business of the %s',
    async (role) => {
      const api = await staffApi(cms, role);
      expect((await api('GET', '/platform/jobs')).status).toBe(403);
      expect((await api('GET', '/platform/jobs/dead')).status).toBe(403);
      expect((await api('POST', '/platform/jobs/dead/drop', { ids: [dead[2]] })).status).toBe(403);
    },
  );

  it('are closed to who has not signed in', async () => {
    for (const path of ['/platform/jobs', '/platform/jobs/dead'])
      expect((await fetch(cms.url + path)).status).toBe(401);
    expect((await fetch(`${cms.url}/api/platform/jobs`)).status).toBe(404);
  });
});
