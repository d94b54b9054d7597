import type { TestCms } from '../../../tests/support/cms.ts';
import { signInStaff, type StaffRole } from '../../../tests/support/staff.ts';

export interface Answer<Body = Record<string, unknown>> {
  status: number;
  body: Body;
}

/** The admin's own API, as one person of the staff. */
export async function staffApi(cms: TestCms, role: StaffRole) {
  const token = await signInStaff(cms.url, role);
  return async <Body = Record<string, unknown>>(
    method: string,
    path: string,
    payload?: unknown,
  ): Promise<Answer<Body>> => {
    const form = payload instanceof FormData;
    const response = await fetch(`${cms.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(form || payload === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(payload === undefined ? {} : { body: form ? payload : JSON.stringify(payload) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: (text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : { text }) as Body,
    };
  };
}

export const list = (uid: string, query = '') => `/content-manager/collection-types/${uid}${query}`;
export const single = (uid: string, query = '') => `/content-manager/single-types/${uid}${query}`;

export interface Refusal {
  error: { name: string; message: string; details: { errors?: { path: string[]; message: string }[] } };
}
