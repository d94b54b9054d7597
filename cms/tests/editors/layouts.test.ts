import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { componentLayouts, typeLayouts } from '../../src/editors/layouts/index.ts';
import { staffApi } from './support.ts';

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: { label?: string; description?: string }; list: { label?: string } }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

/** The built code that the CMS itself runs. */
const built = createRequire(import.meta.url);
let cms: TestCms;
let admin: Awaited<ReturnType<typeof staffApi>>;

beforeAll(async () => {
  cms = await startTestCms();
  admin = await staffApi(cms, 'strapi-super-admin');
});
afterAll(() => cms?.close());

async function configurationOf(uid: string): Promise<Configuration> {
  const { body } = await admin<{ data: { contentType?: Configuration; component?: Configuration } }>(
    'GET',
    pathOf(uid),
  );
  return (body.data.contentType ?? body.data.component)!;
}

/** What the admin sends back: Strapi adds to its answer what it does not take. */
function editable({ settings, layouts, metadatas }: Configuration): Configuration {
  const texts = Object.entries(metadatas).filter(([name]) => name !== 'id');
  const plain = texts.map(
    ([name, { edit, list }]) => [name, { edit, list: { ...list, mainField: undefined } }] as const,
  );
  return { settings, layouts, metadatas: Object.fromEntries(plain) };
}
const pathOf = (uid: string) =>
  `/content-manager/${uid.startsWith('api::') ? 'content-types' : 'components'}/${uid}/configuration`;
const uids = [...typeLayouts, ...componentLayouts].map(({ uid }) => uid);

describe('the form', () => {
  it.each(uids)('of %s has our words at every field', async (uid) => {
    const { metadatas, layouts } = await configurationOf(uid);
    const shown = layouts.edit.flat();
    expect(shown.length).toBeGreaterThan(0);
    for (const { name } of shown) {
      expect(metadatas[name]?.edit.label, name).not.toBe(name);
      expect(metadatas[name]?.edit.description, name).toBeTruthy();
    }
    for (const column of layouts.list) expect(metadatas[column]?.list.label, column).not.toBe(column);
  });

  it.each(uids)('of %s is one that Strapi itself would take', async (uid) => {
    const { status, body } = await admin('PUT', pathOf(uid), editable(await configurationOf(uid)));
    expect(status, JSON.stringify(body)).toBe(200);
  });

  it('keeps what an editor changed until the code says something new', async () => {
    const { applyLayouts } = built('../../dist/src/editors/apply-layouts.js') as {
      applyLayouts(strapi: TestCms['strapi']): Promise<void>;
    };
    const uid = 'api::deal.deal';
    const { settings, ...rest } = editable(await configurationOf(uid));
    await admin('PUT', pathOf(uid), { settings: { ...settings, pageSize: 50 }, ...rest });
    await applyLayouts(cms.strapi);
    expect((await configurationOf(uid)).settings['pageSize']).toBe(50);
    await cms.strapi
      .store({ type: 'api', name: 'editors' })
      .set({ key: `layout_${uid}`, value: 'of an older version' });
    await applyLayouts(cms.strapi);
    expect((await configurationOf(uid)).settings['pageSize']).toBe(20);
  });
});
