import { DEMO_STAFF } from '@sys/config';

export type StaffRole = (typeof DEMO_STAFF)[number]['role'];

/** Signs a member of the demo's staff in through the admin's own door; answers a bearer token. */
export async function signInStaff(cmsUrl: string, role: StaffRole): Promise<string> {
  const { email, password } = DEMO_STAFF.find((person) => person.role === role)!;
  const response = await fetch(`${cmsUrl}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error(`${email} could not sign in: ${response.status} ${await response.text()}`);
  const { data } = (await response.json()) as { data: { token: string } };
  return data.token;
}
