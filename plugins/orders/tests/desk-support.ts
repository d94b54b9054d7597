import { signInStaff, type StaffRole } from '../../../tests/support/staff.ts';
import type { Answer, OrdersHouse } from './support.ts';

export type Desk = <Data = unknown>(method: string, path: string, body?: unknown) => Promise<Answer<Data>>;

/** Calls below /orders of the admin's own API. */
const deskAt =
  (url: string, token: string): Desk =>
  async (method, path, body) => {
    const response = await fetch(`${url}/orders${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const read = (await response.json()) as { data: never; next?: unknown; error?: { message: string; details?: object } };
    const { status, headers } = response;
    return { status, headers, data: read.data, message: read.error?.message, ...read.error?.details };
  }; // prettier-ignore

export const deskOf = async (house: OrdersHouse, role: StaffRole): Promise<Desk> =>
  deskAt(house.cms.url, await signInStaff(house.cms.url, role));

const PASSWORD = 'Another-Finance-2026';

/** Somebody new of the staff, with the role of the finances, or with one that has these rights alone. */
export async function newDesk(house: OrdersHouse, name: string, actions?: readonly string[]): Promise<Desk> {
  const { strapi, url } = house.cms;
  const roles = strapi.db.query('admin::role');
  const role = actions
    ? await strapi.service('admin::role')!.create({ name: `Test ${name}`, code: `test-${name}`, description: '' })
    : await roles.findOne({ where: { code: 'sys-finance' } });
  if (actions)
    await strapi.service('admin::role')!.assignPermissions(
      role.id,
      actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
    );
  const email = `${name}@example.ma`;
  await strapi.service('admin::user')!.create({
    ...{ email, firstname: 'Amal', lastname: name, password: PASSWORD, isActive: true, registrationToken: null },
    roles: [role.id],
  });
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const { data } = (await response.json()) as { data: { token: string } };
  return deskAt(url, data.token);
}
