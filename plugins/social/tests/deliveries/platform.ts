import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Failure } from '../../domain/delivery/failure.ts';

/** What the scripted platform has seen, and what it is told to do. */
export interface ScriptedPlatform {
  url: string;
  /** Everything that is public, by the words of its delivery. */
  posts: { id: string; text: string; container: string }[];
  /** Calls by their names, in their order. */
  calls: string[];
  /** Does what it is asked once more, and then hangs up instead of answering. */
  dropAfter: Set<string>;
  /** Hangs up without doing anything. */
  dropBefore: Set<string>;
  /** Answers so, the next time; of several the first first. */
  failing: Map<string, Partial<Failure>[]>;
  /** Tokens that it takes; null: any. */
  tokens: Set<string> | null;
  /** How often a post is still being worked on when its result is asked for. */
  going: number;
  /** Whether it shows its posts to who looks for them. */
  blind: boolean;
  /** Whether it knows for sure that what it does not show will never come. */
  sure: boolean;
  /** Milliseconds before each answer. */
  slow: number;
  reset(): void;
  close(): Promise<void>;
}

/**
 * A platform of which everything is known, over HTTP: prepares (`prepare`), publishes what was prepared once for all
 * (`publish`), says how far it is (`result`), lists (`posts`), removes, measures.
 */
export async function startPlatform(): Promise<ScriptedPlatform> {
  let serial = 0;
  const containers = new Map<string, string>();
  const platform = { calls: [] as string[], posts: [] as ScriptedPlatform['posts'] } as ScriptedPlatform;
  platform.reset = () => {
    platform.calls.length = 0;
    platform.posts.length = 0;
    containers.clear();
    Object.assign(platform, { tokens: null, going: 0, blind: false, sure: false, slow: 0 });
    platform.dropAfter = new Set();
    platform.dropBefore = new Set();
    platform.failing = new Map();
  };
  platform.reset();

  const answers: Record<string, (given: Record<string, string>) => object> = {
    prepare: ({ text }) => {
      const container = `c${++serial}`;
      containers.set(container, text!);
      return { container };
    },
    publish: ({ container }) => {
      const text = containers.get(container!);
      if (text === undefined) return { failure: { kind: 'rebuild', code: 'test-gone' } };
      const id = `p${++serial}`;
      platform.posts.push({ id, text, container: container! });
      return { post: id };
    },
    result: ({ container }) => {
      if (platform.going-- > 0) return { going: true };
      return { post: platform.posts.find((one) => one.container === container)?.id ?? null };
    },
    posts: () => ({ posts: platform.blind ? [] : platform.posts, sure: platform.sure }),
    remove: ({ post }) => {
      const at = platform.posts.findIndex(({ id }) => id === post);
      if (at >= 0) platform.posts.splice(at, 1);
      return { removed: at >= 0 };
    },
    measure: () => ({ views: 17, likes: 3 }),
  };

  const server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      const name = request.url!.slice(1);
      platform.calls.push(name);
      if (platform.dropBefore.delete(name)) return void request.socket.destroy();
      const given = JSON.parse(body || '{}') as Record<string, string>;
      const failure = platform.failing.get(name)?.shift();
      const mayCall = platform.tokens === null || platform.tokens.has(given.token!);
      const answer = !mayCall
        ? { failure: { kind: 'account', code: 'test-token' } }
        : failure
          ? { failure: { kind: 'stop', code: 'test', ...failure } }
          : answers[name]!(given);
      if (platform.dropAfter.delete(name)) return void request.socket.destroy();
      setTimeout(
        () => response.setHeader('content-type', 'application/json').end(JSON.stringify(answer)),
        platform.slow,
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  platform.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  platform.close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return platform;
}
