import type { Failure } from '../../domain/delivery/failure.ts';
import type { NetworkClient, StepOutcome, Work } from '../../server/networks/network.ts';

/** As the errors of networks do, of whichever build the dispatcher is. */
export type NoAnswerClass = new (message: string) => Error;

type Answer = Record<string, unknown> & { failure?: Partial<Failure> };

/**
 * The client of the scripted platform: two steps that prepare, one that publishes, and, for the format `slow`, one that
 * asks how far it is. Real HTTP, no retries.
 */
export function scriptedClient(url: string, NoAnswer: NoAnswerClass): NetworkClient {
  const call = async (name: string, given: object): Promise<Answer> => {
    try {
      const response = await fetch(`${url}/${name}`, { method: 'POST', body: JSON.stringify(given) });
      return (await response.json()) as Answer;
    } catch (error) {
      throw new NoAnswer(String(error));
    }
  };
  const failed = (failure: Partial<Failure>): StepOutcome => ({
    kind: 'failed',
    failure: { kind: 'stop', code: 'test', said: { status: 400, code: 1, message: 'No.' }, ...failure },
  });
  const isSlow = ({ options }: Pick<Work, 'options'>) => options.slow === true;

  return {
    next({ remote, options }) {
      if (!remote.first) return { name: 'prepare-first', final: false };
      if (!remote.container) return { name: 'prepare', final: false };
      if (!remote.sent) return { name: 'publish', final: true };
      // As TikTok: what is asked for then may be public already.
      return { name: 'result', final: options.announced === true };
    },

    async run({ name }, work) {
      const { remote, token } = work;
      if (name.startsWith('prepare')) {
        const told = await call('prepare', { token, text: work.caption });
        if (told.failure) return failed(told.failure);
        const key = name === 'prepare' ? 'container' : 'first';
        return { kind: 'stored', remote: { ...remote, [key]: told.container as string } };
      }
      if (name === 'publish') {
        const told = await call('publish', { token, container: remote.container });
        if (told.failure) return failed(told.failure);
        if (isSlow(work)) return { kind: 'stored', remote: { ...remote, sent: true } };
        return { kind: 'published', remote: { ...remote, sent: true }, post: told.post as string, permalink: null };
      }
      const told = await call('result', { token, container: remote.container });
      if (told.failure) return failed(told.failure);
      if (told.going) return { kind: 'stored', remote: { ...remote, polls: Number(remote.polls ?? 0) + 1 } };
      return {
        kind: 'published',
        remote,
        post: told.post as string,
        permalink: `https://example.ma/${String(told.post)}`,
      };
    },

    async reconcile({ token, caption, remote }) {
      const told = await call('posts', { token });
      if (told.failure) return { kind: 'unknown' };
      const found = (told.posts as { id: string; text: string }[]).find(({ text }) => text === caption);
      if (found) return { kind: 'found', remote, post: found.id, permalink: null };
      return told.sure ? { kind: 'absent', sure: true } : { kind: 'absent' };
    },

    async remove({ token }, post) {
      const told = await call('remove', { token, post });
      if (told.failure)
        return { kind: 'stop', code: 'test', said: { status: 400, code: 1, message: '' }, ...told.failure };
      return told.removed ? 'deleted' : 'gone';
    },

    async measure({ token }, post) {
      const told = await call('measure', { token, post });
      if (told.failure)
        return { kind: 'stop', code: 'test', said: { status: 400, code: 1, message: '' }, ...told.failure };
      return { views: told.views as number, likes: told.likes as number };
    },
  };
}
