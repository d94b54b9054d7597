import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const SITE = 'https://shop.example';
const SOURCE = readFileSync(path.join(import.meta.dirname, '../../public/push.js'), 'utf8');

interface Window {
  url: string;
  focus(): void;
}
interface Asked {
  path: string;
  method: string;
  headers: Record<string, string>;
  body: unknown;
}

/**
 * The worker's own text in a scope of its own. No browser lets a test click on a notification or change a
 * subscription; what the worker does then is asked of this scope. The rest is shown in a real one, in
 * tests/shop/push-device.test.ts.
 */
function startWorker({
  locale = 'fr',
  windows = [] as string[],
  answers = {} as Record<string, object | number>,
} = {}) {
  const listeners = new Map<string, (event: object) => void>();
  const did = {
    shown: [] as { title: string; tag: string; dir: string; data: { path: string } }[],
    opened: [] as string[],
    focused: [] as string[],
    asked: [] as Asked[],
    subscribed: [] as object[],
  };
  const self = {
    addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
    location: new URL(`/push.js?locale=${locale}`, SITE),
    registration: {
      showNotification: async (title: string, options: object) => did.shown.push({ title, ...options } as never),
      pushManager: {
        subscribe: async (options: object) => {
          did.subscribed.push(options);
          return { toJSON: () => ({ endpoint: 'https://push.example/new', keys: {} }) };
        },
      },
    },
    clients: {
      matchAll: async () => windows.map((url): Window => ({ url, focus: () => void did.focused.push(url) })),
      openWindow: async (url: string) => void did.opened.push(url),
    },
  };
  const fetch = async (asked: string, { method = 'GET', headers = {}, body = 'null' } = {}) => {
    did.asked.push({ path: asked, method, headers, body: JSON.parse(body) });
    const answer = answers[`${method} ${asked}`] ?? 404;
    const status = typeof answer === 'number' ? answer : 200;
    return new Response(JSON.stringify(typeof answer === 'number' ? {} : answer), { status });
  };
  vm.runInNewContext(SOURCE, { self, fetch, URL });
  return {
    did,
    /** Throws what the worker throws, once it has done what it began. */
    async happen(name: string, event: object): Promise<void> {
      let work: Promise<unknown> | undefined;
      listeners.get(name)!({ ...event, waitUntil: (promise: Promise<unknown>) => (work = promise) });
      await work;
    },
  };
}

describe('a click on a notification', () => {
  const click = async (target: unknown, windows: string[] = []) => {
    const worker = startWorker({ windows });
    let closed = false;
    await worker.happen('notificationclick', {
      notification: { data: { path: target }, close: () => (closed = true) },
    });
    expect(closed).toBe(true);
    return worker.did;
  };

  it('opens what it is about', async () => {
    expect((await click('/faq?commande=1#x')).opened).toEqual([`${SITE}/faq?commande=1#x`]);
  });

  it('comes back to the window that shows it, and to no other', async () => {
    const windows = [`${SITE}/`, 'https://other.example/faq', `${SITE}/faq`];
    expect(await click('/faq', windows)).toMatchObject({ focused: [`${SITE}/faq`], opened: [] });
    expect(await click('/blog', windows)).toMatchObject({ focused: [], opened: [`${SITE}/blog`] });
  });

  it.each(['//evil.example/x', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', 'https://shop.example.evil.example/', 'data:text/html,x', undefined, 7])(
    'opens the first page in the place of %j',
    async (target) => expect((await click(target)).opened).toEqual([`${SITE}/`]),
  ); // prettier-ignore

  it('never leaves the shop, whatever it holds', async () => {
    const targets = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.webPath(),
      fc.string().map((text) => `/${text}`),
      fc.anything(),
    );
    const { did, happen } = startWorker();
    await fc.assert(
      fc.asyncProperty(targets, async (target) => {
        await happen('notificationclick', { notification: { data: { path: target }, close: () => {} } });
        expect(new URL(did.opened.pop()!).origin).toBe(SITE);
      }),
    );
  });

  it('without anything to open still opens the shop', async () => {
    const worker = startWorker();
    await worker.happen('notificationclick', { notification: { data: null, close: () => {} } });
    expect(worker.did.opened).toEqual([`${SITE}/`]);
  });
});

describe('a push', () => {
  const message = { id: '7', title: 'Nouvelle commande', body: 'Hammam', path: '/faq', locale: 'ar' };
  const push = async (json: () => unknown) => {
    const worker = startWorker();
    await worker.happen('push', { data: { json } });
    return worker.did.shown;
  };

  it('is shown in its direction, under a name that one of the same takes the place of', async () => {
    expect(await push(() => message)).toMatchObject([
      { title: 'Nouvelle commande', tag: '7', dir: 'rtl', data: { path: '/faq' } },
    ]);
  });

  it('that is none of ours shows nothing', async () => {
    for (const part of Object.keys(message)) expect(await push(() => ({ ...message, [part]: 7 }))).toEqual([]);
    expect(await push(() => JSON.parse('no JSON'))).toEqual([]);
    expect(await push(() => null)).toEqual([]);
  });
});

describe('a subscription that changes', () => {
  const answers = {
    'GET /api/notifications/push': { data: { publicKey: 'KEY', devices: [] } },
    'GET /api/csrf': { data: { token: 'TOKEN' } },
    'POST /api/notifications/push': {},
  };
  const told = ({ asked }: ReturnType<typeof startWorker>['did']) => asked.filter(({ method }) => method === 'POST');

  it('is told to the shop, in the language it was made in', async () => {
    const { did, happen } = startWorker({ locale: 'ar', answers });
    const newSubscription = { toJSON: () => ({ endpoint: 'https://push.example/given', keys: { auth: 'a' } }) };
    await happen('pushsubscriptionchange', { newSubscription });
    expect(did.subscribed).toEqual([]);
    expect(told(did)).toEqual([
      {
        path: '/api/notifications/push',
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-csrf-token': 'TOKEN' },
        body: { endpoint: 'https://push.example/given', keys: { auth: 'a' }, locale: 'ar' },
      },
    ]);
  });

  it('is made anew under the key of the shop when the browser has made none', async () => {
    const { did, happen } = startWorker({ answers });
    await happen('pushsubscriptionchange', { newSubscription: null });
    expect(did.subscribed).toEqual([{ userVisibleOnly: true, applicationServerKey: 'KEY' }]);
    expect(told(did)[0]!.body).toEqual({ endpoint: 'https://push.example/new', keys: {}, locale: 'fr' });
  });

  it.each([
    ['nobody is signed in any more', { ...answers, 'GET /api/notifications/push': 401 }],
    ['the shop pushes nothing', { ...answers, 'GET /api/notifications/push': { data: { publicKey: null } } }],
  ])('is nobody’s when %s', async (_, given) => {
    const { did, happen } = startWorker({ answers: given });
    await happen('pushsubscriptionchange', { newSubscription: null });
    expect([did.subscribed, told(did)]).toEqual([[], []]);
  });
});
