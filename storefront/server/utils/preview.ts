declare module 'h3' {
  interface H3EventContext {
    /** Set when an editor looks at a draft: which one, and the CMS's leave to read it. */
    preview?: Preview;
  }
}

export interface Preview {
  kind: 'products' | 'articles' | 'pages' | 'home' | 'stories';
  id: string;
  token: string;
}

/** The parameter that a preview's address carries: kind, document and token, joined by colons. */
export const PREVIEW_PARAM = 'preview';

export function writePreview({ kind, id, token }: Preview): string {
  return [kind, id, token].join(':');
}

/** Reads the parameter; `null` for anything else than what `writePreview` writes. The CMS checks the token. */
export function readPreview(value: unknown): Preview | null {
  const match =
    typeof value === 'string'
      ? /^(products|articles|pages|home|stories):([a-z0-9]{1,40}):([\w-]{1,300}\.[\w-]{1,100})$/.exec(value)
      : null;
  return match ? { kind: match[1] as Preview['kind'], id: match[2]!, token: match[3]! } : null;
}
