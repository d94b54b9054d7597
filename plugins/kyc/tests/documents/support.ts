import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withClient } from '../../../../cms/tests/reads/support.ts';
import { startTestCms, type TestCms } from '../../../../tests/support/cms.ts';
import { letPeopleIn } from '../../../platform/server/people.ts';
import type { DocumentKind } from '../../domain/documents/kinds.ts';

export interface Answer<Body = { data: Record<string, unknown>; error?: { details: { code?: string } } }> {
  status: number;
  headers: Headers;
  body: Body;
  bytes: Buffer;
}

export interface File {
  name: string;
  type: string;
  bytes: Buffer;
}

export interface Applicant {
  id: number;
  token: string;
  upload(kind: DocumentKind, file: File, replaces?: string): Promise<Answer>;
  list(): Promise<{ documents: { id: string; name: string; kind: string; mediaType: string }[]; editable: boolean }>;
  ask(method: string, path: string): Promise<Answer>;
}

export interface Staff {
  id: number;
  ask(method: string, path: string): Promise<Answer>;
}

export interface KycHouse {
  cms: TestCms;
  dataDir: string;
  query<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  applicant(role?: 'influencer' | 'merchant' | 'authenticated'): Promise<Applicant>;
  staff(...actions: string[]): Promise<Staff>;
  superAdministrator(): Promise<Staff>;
  close(): Promise<void>;
}

const PASSWORD = 'Long-enough-2026';
export const picture = (bytes: Buffer, name = 'carte.jpg'): File => ({ name, type: 'image/jpeg', bytes });
export const paper = (bytes: Buffer, name = 'papier.pdf'): File => ({ name, type: 'application/pdf', bytes });

/** A CMS with a data folder of its own, and people of both kinds. */
export async function openKycHouse(env: Record<string, string> = {}): Promise<KycHouse> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'sys-kyc-'));
  const given = { DATA_DIR: dataDir, ...env };
  const cms = await startTestCms({ env: given });
  const { strapi } = cms;
  let count = 0;

  const answer = async (response: Response): Promise<Answer> => {
    const bytes = Buffer.from(await response.arrayBuffer());
    const json = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      bytes,
      body: json ? JSON.parse(bytes.toString()) : null,
    };
  };
  const asker = (base: string, token: string) => async (method: string, where: string) =>
    answer(await fetch(`${cms.url}${base}${where}`, { method, headers: { authorization: `Bearer ${token}` } }));

  const roleOf = async (type: string): Promise<number> => {
    const roles = strapi.db.query('plugin::users-permissions.role');
    const known = await roles.findOne({ where: { type } });
    return (known ?? (await roles.create({ data: { type, name: type, description: type } }))).id;
  };
  for (const type of ['influencer', 'merchant']) await roleOf(type);
  const handlers = ['list', 'upload', 'content', 'remove'];
  await letPeopleIn(strapi, handlers.map((handler) => `plugin::kyc.documents.${handler}`)); // prettier-ignore

  async function staffWith(roles: number[]): Promise<Staff> {
    const email = `staff${++count}@example.ma`;
    const user = await strapi.service('admin::user')!.create({
      email, firstname: 'Salma', lastname: `Réviseuse ${count}`, password: PASSWORD, isActive: true, roles,
    }); // prettier-ignore
    const response = await fetch(`${cms.url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: PASSWORD }),
    });
    const { data } = (await response.json()) as { data: { token: string } };
    return { id: user.id, ask: asker('', data.token) };
  }

  return {
    cms,
    dataDir,
    query: (text, values) => withClient(cms, async (client) => (await client.query(text, values)).rows as never),
    async applicant(role = 'influencer') {
      const plugin = strapi.plugin('users-permissions');
      const email = `applicant${++count}@example.ma`;
      const { id } = (await plugin.service('user').add({
        username: email, email, password: PASSWORD, confirmed: true, provider: 'local', role: await roleOf(role),
      })) as { id: number }; // prettier-ignore
      const token = (await plugin.service('jwt').issue({ id })) as string;
      const ask = asker('/api/kyc/documents', token);
      return {
        id,
        token,
        ask,
        list: async () => (await ask('GET', '')).body.data as never,
        async upload(kind, { name, type, bytes }, replaces) {
          const query = new URLSearchParams({ kind, ...(replaces && { replaces }) });
          return answer(
            await fetch(`${cms.url}/api/kyc/documents?${query}`, {
              method: 'POST',
              headers: {
                authorization: `Bearer ${token}`,
                'content-type': type,
                'x-file-name': encodeURIComponent(name),
              },
              body: new Uint8Array(bytes),
            }),
          );
        },
      };
    },
    async staff(...actions) {
      const name = `Rôle ${++count}`;
      const role = await strapi.service('admin::role')!.create({ name, description: name });
      for (const action of actions) {
        const data = { action, role: role.id, properties: {}, conditions: [], actionParameters: {} };
        await strapi.db.query('admin::permission').create({ data });
      }
      return staffWith([role.id]);
    },
    async superAdministrator() {
      return staffWith([(await strapi.service('admin::role')!.getSuperAdmin()).id]);
    },
    async close() {
      await cms.close();
      rmSync(dataDir, { recursive: true, force: true });
      for (const key of Object.keys(given)) delete process.env[key];
    },
  };
}
