import type { NuxtApp } from '#app';
import type { Component, ComponentInternalInstance, ComponentOptions } from 'vue';
import { ssrRenderComponent } from 'vue/server-renderer';

/** The HTML of a part, and what its making left behind: the texts and dates the browser needs to wake it, its styles. */
interface Kept {
  html: string;
  messages: Record<string, string>;
  dates: Record<string, string>;
  modules: Set<string>;
}

type RenderBuffer = ReturnType<typeof ssrRenderComponent>;

/** Of each part; a card takes some 4 KB. */
const MOST = 1000;

/**
 * A part that is a function of its props and the language alone (no slot, no head, no request): the server
 * writes it once and repeats the text on every page that shows the same. In the browser it is the part itself.
 * `unless` names the props with which it does more than that.
 */
export function kept<T extends Component>(part: T, unless?: (props: Record<string, unknown>) => boolean): T {
  if (import.meta.client) return part;
  const all = new Map<string, Kept>();
  const ssrRender = (
    _proxy: unknown,
    push: (written: string | RenderBuffer) => void,
    instance: ComponentInternalInstance,
    attrs: Record<string, unknown>,
  ) => {
    if (unless?.(attrs)) return push(ssrRenderComponent(part, attrs, null, instance));
    const nuxtApp = useNuxtApp();
    const key = `${nuxtApp.$locale} ${JSON.stringify(attrs)}`;
    let found = all.get(key);
    if (!found) {
      const { written, ...left } = recorded(nuxtApp, () => ssrRenderComponent(part, attrs, null, instance));
      const html = textOf(written);
      // Its code is still on the way: this once it is written as everything else.
      if (html === null) return push(written);
      found = { html, ...left };
    }
    all.delete(key);
    all.set(key, found);
    if (all.size > MOST) all.delete(all.keys().next().value!);
    push(found.html);
    replay(nuxtApp, found);
  };
  return { ssrRender } satisfies ComponentOptions as unknown as T;
}

/** Renders with empty records in place of the page's, and puts those back. */
function recorded(nuxtApp: NuxtApp, render: () => RenderBuffer) {
  const { payload, ssrContext } = nuxtApp;
  const { messages, dates } = payload;
  const { modules } = ssrContext!;
  const own = { messages: {}, dates: {}, modules: new Set<string>() };
  Object.assign(payload, { messages: own.messages, dates: own.dates });
  ssrContext!.modules = own.modules;
  try {
    return { written: render(), ...own };
  } finally {
    Object.assign(payload, { messages, dates });
    ssrContext!.modules = modules;
    replay(nuxtApp, own);
  }
}

function replay({ payload, ssrContext }: NuxtApp, { messages, dates, modules }: Omit<Kept, 'html'>): void {
  Object.assign((payload.messages ??= {}), messages);
  Object.assign((payload.dates ??= {}), dates);
  for (const id of modules) (ssrContext!.modules ??= new Set()).add(id);
}

/** The text of what Vue wrote; `null` while some of it is still to come. */
function textOf(written: RenderBuffer): string | null {
  if (!Array.isArray(written) || written.hasAsync) return null;
  const parts = written.map((part) => (typeof part === 'string' ? part : textOf(part as RenderBuffer)));
  return parts.includes(null) ? null : parts.join('');
}
