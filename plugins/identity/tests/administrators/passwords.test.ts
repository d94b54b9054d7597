import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openHouse, type House } from '../../../platform/tests/notifications/support.ts';
import { GOOD, openOffice, WEAK } from './support.ts';

let house: House;
let office: ReturnType<typeof openOffice>;
beforeAll(async () => {
  house = await openHouse();
  office = openOffice(house);
});
afterAll(() => house?.close());

interface Refused {
  error: { name: string; message: string; details: { errors: { path: string[] }[] } };
}

/** Every way a password of the staff is set; each tries one, by whoever may. */
const SETTERS: Record<string, (password: string) => Promise<{ status: number; json: unknown }>> = {
  async 'an invitation'(password) {
    const { token } = await office.invited();
    const userInfo = { firstname: 'Zoubida', lastname: 'Tazi', password };
    return office.at('POST', '/admin/register', { registrationToken: token, userInfo });
  },
  async 'a link by mail'(password) {
    const resetPasswordToken = await office.resetToken(await office.administrator());
    return office.at('POST', '/admin/reset-password', { resetPasswordToken, password });
  },
  async 'one’s own profile'(password) {
    const one = await office.administrator();
    const body = { password, currentPassword: one.password };
    return office.at('PUT', '/admin/users/me', body, await office.tokenOf(one));
  },
  async 'a super administrator'(password) {
    const { id } = await office.administrator();
    return office.at('PUT', `/admin/users/${id}`, { password }, await office.superToken());
  },
};

const NEW = 'Le-Chat-Dort-Lundi-9';

describe.each(Object.keys(SETTERS))('a password set by %s', (setter) => {
  it.each(WEAK)('is refused with a sentence: %s', async (why, password) => {
    const { status, json } = await SETTERS[setter]!(password);
    const { error } = json as Refused;
    expect([status, error.name]).toEqual([400, 'ValidationError']);
    expect(error.message).toMatch(why);
    expect(error.details.errors[0]!.path.at(-1)).toBe('password');
  });

  it('is taken when it keeps the rules', async () => {
    expect((await SETTERS[setter]!(NEW)).status).toBe(200);
  });
});

it('a password that is refused signs nobody out', async () => {
  const one = await office.administrator();
  const token = await office.tokenOf(one);
  const body = { password: WEAK[1]![1], currentPassword: one.password };
  expect((await office.at('PUT', '/admin/users/me', body, token)).status).toBe(400);
  expect((await office.at('GET', '/admin/users/me', undefined, token)).status).toBe(200);
});

describe('the first administrator', () => {
  it('keeps the rules as well', async () => {
    const others = await house.query<{ id: number }>('SELECT id FROM admin_users');
    const aside = await house.query<{ user_id: number; role_id: number }>('SELECT user_id, role_id FROM admin_users_roles_lnk'); // prettier-ignore
    expect(others.length).toBeGreaterThan(0);
    // The door is open while there is nobody: the service behind it is asked directly.
    const service = house.cms.strapi.service('admin::user') as unknown as {
      createFirstAdmin(attributes: object): Promise<unknown>;
    };
    const first = { email: 'zoubida.first@example.ma', firstname: 'Zoubida', lastname: 'Tazi' };
    for (const [why, password] of WEAK)
      await expect(service.createFirstAdmin({ ...first, password })).rejects.toThrow(why);
    await expect(service.createFirstAdmin({ ...first, password: GOOD })).rejects.toThrow(/cannot register a new super/);
    expect(aside.length).toBeGreaterThan(0);
  });
});

describe('Strapi’s own commands', () => {
  it('keep the rules, and what they change is told and written down', async () => {
    const one = await office.administrator();
    const { admin } = house.cms.strapi as unknown as {
      admin: { services: { user: Record<string, (...values: unknown[]) => Promise<unknown>> } };
    };
    for (const [why, password] of WEAK) {
      await expect(admin.services.user.resetPasswordByEmail!(one.email, password)).rejects.toThrow(why);
      const made = { email: 'zoubida.x@example.ma', firstname: 'Zoubida', lastname: 'Tazi', password };
      await expect(admin.services.user.create!(made)).rejects.toThrow(why);
    }
    await admin.services.user.resetPasswordByEmail!(one.email, NEW);
    expect((await office.signIn(one.email, NEW)).status).toBe(200);
    const rows = await house.query<{ actor: string }>(
      `SELECT actor ->> 'kind' AS actor FROM platform_audit
       WHERE action = 'staff.password-changed' AND subject ->> 'id' = $1 ORDER BY seq`,
      [String(one.id)],
    );
    expect(rows.at(-1)).toEqual({ actor: 'system' });
  });
});

describe('a password that takes the place of another', () => {
  it('ends every session, is told by mail, and leaves no trace of itself', async () => {
    const one = await office.administrator();
    const before = await office.tokenOf(one);
    expect((await office.at('GET', '/admin/users/me', undefined, before)).status).toBe(200);
    const changed = await office.at('PUT', `/admin/users/${one.id}`, { password: NEW }, await office.superToken());
    expect(changed.status).toBe(200);
    expect((await office.at('GET', '/admin/users/me', undefined, before)).status).toBe(401);
    expect((await office.signIn(one.email, GOOD)).status).toBe(400);
    await vi.waitFor(() => {
      const mails = house.mailbox.messages().filter(({ recipients }) => recipients.includes(one.email));
      expect(mails.map(({ subject }) => subject)).toContain('Votre mot de passe d’administration a été changé');
    }, 30_000);
    const rows = await house.query<{ row: string }>('SELECT platform_audit::text AS row FROM platform_audit');
    const whole = rows.map(({ row }) => row).join('\n');
    expect(whole).toContain('staff.password-changed');
    for (const secret of [GOOD, NEW, ...WEAK.map(([, password]) => password)]) expect(whole).not.toContain(secret);
    expect(whole).not.toMatch(/\$2[aby]\$/);
  });
});
