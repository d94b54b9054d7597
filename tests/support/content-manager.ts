import { signInStaff } from './staff.ts';

/** Asks the admin's own API of documents (`uid/documentId?…`), and answers their data. Throws with what was refused. */
type CallContent = <Data = { documentId: string }>(method: string, path: string, body?: object) => Promise<Data>;

export interface ContentEditor {
  call: CallContent;
  /** Opens the other doors of the admin. */
  token: string;
}

/** An editor of the demo, signed in at the content manager of `cms`. */
export async function contentEditor(cms: string): Promise<ContentEditor> {
  const token = await signInStaff(cms, 'sys-editor');
  const call: CallContent = async <Data>(method: string, path: string, body?: object) => {
    const response = await fetch(`${cms}/content-manager/collection-types/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (JSON.parse(text) as { data: Data }).data;
  };
  return { call, token };
}
