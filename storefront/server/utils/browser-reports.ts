import { safePath } from '@sys/platform/telemetry';

/** What a browser says went wrong in a page of ours, fit to be written down. */
export interface BrowserReport {
  kind: 'BrowserError' | 'PolicyViolation';
  message: string;
  /** The path of the page, see `safePath`. */
  page: string;
  /** The stack as V8 would write it, with paths in the place of addresses; empty when none was told. */
  stack: string;
}

/** The types in which reports come: from our script, from `report-uri` and from `report-to`. */
export const REPORT_TYPES = ['application/json', 'application/csp-report', 'application/reports+json'];

const LONGEST = 300;
const MOST_FRAMES = 15;
/** A browser sends what it has gathered at once. */
const MOST_REPORTS = 5;
const EXTENSION = /[a-z]+-extension:/;

type Fields = Record<string, unknown>;

/**
 * Reads what a browser sent; anybody can send anything. Nothing of a query stays, and nothing of what extensions
 * of the browser have done to a page, which is not ours to mend.
 * @param origin of the shop: reports of other pages are none of ours
 */
export function readBrowserReports(type: string, body: unknown, origin: string): BrowserReport[] {
  if (type === 'application/json') return errorOf(fieldsOf(body));
  const given =
    type === 'application/csp-report'
      ? [fieldsOf(fieldsOf(body)['csp-report'])]
      : (Array.isArray(body) ? body : [])
          .map(fieldsOf)
          .filter((report) => report.type === 'csp-violation')
          .map((report) => fieldsOf(report.body));
  return given.slice(0, MOST_REPORTS).flatMap((fields) => violationOf(fields, origin));
}

function errorOf({ message, stack, path }: Fields): BrowserReport[] {
  const said = textOf(message);
  const called = textOf(path);
  if (!said || !called.startsWith('/')) return [];
  const frames = textOf(stack);
  if (EXTENSION.test(frames)) return [];
  return [{ kind: 'BrowserError', message: plain(said), page: safePath(called), stack: readStack(frames) }];
}

/** The two ways of reporting name the same things differently. */
function violationOf(fields: Fields, origin: string): BrowserReport[] {
  const pick = (...names: string[]) => names.map((name) => textOf(fields[name])).find(Boolean) ?? '';
  const page = URL.parse(pick('documentURL', 'document-uri'));
  const directive = /^[a-z-]{1,40}/.exec(pick('effectiveDirective', 'effective-directive', 'violated-directive'))?.[0];
  const blocked = pick('blockedURL', 'blocked-uri');
  const source = pick('sourceFile', 'source-file');
  if (page?.origin !== origin || !directive || EXTENSION.test(`${blocked} ${source}`)) return [];
  const from = URL.parse(source);
  const line = Number(fields.lineNumber ?? fields['line-number']);
  const stack = from ? `    at ${whereabouts(from)}:${Number.isInteger(line) ? line : 0}:0` : '';
  const target = URL.parse(blocked);
  // Of another site its name alone: what stands behind it may be anything.
  const what = target
    ? target.origin === origin
      ? safePath(target.pathname)
      : target.host || target.protocol
    : plain(blocked);
  return [{ kind: 'PolicyViolation', message: `${directive} blocked ${what}`, page: safePath(page.pathname), stack }];
}

/** Frames of Chromium (`at name (address:1:2)`) and of Firefox and Safari (`name@address:1:2`). */
function readStack(stack: string): string {
  const frames = stack.split('\n').flatMap((line) => {
    const found =
      /^\s*(?:at (?:async )?(?:([\w$.<>]{1,80}) \()?|([\w$.<>/]{0,80})@)(https?:\/\/[^\s()]{1,300}):(\d{1,7}):(\d{1,7})\)?$/.exec(
        line,
      );
    const address = found && URL.parse(found[3]!);
    if (!address) return [];
    const at = `${whereabouts(address)}:${found[4]}:${found[5]}`;
    const name = found[1] ?? found[2];
    return [name ? `    at ${name} (${at})` : `    at ${at}`];
  });
  return frames.slice(0, MOST_FRAMES).join('\n');
}

const whereabouts = (address: URL) => safePath(address.pathname);
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 4000) : '');

/** One line, without the queries of addresses in it. */
const plain = (text: string): string =>
  text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(/[?#][^\s"'()]*=[^\s"'()]*/g, '')
    .trim()
    .slice(0, LONGEST);
