import { clientAddress } from '@sys/platform/door';
import { defineApi } from '../utils/api-refusal.ts';
import { readBrowserReports, REPORT_TYPES, type BrowserReport } from '../utils/browser-reports.ts';
import { ReportBudget } from '../utils/report-budget.ts';
import { bodyText, contentType } from '../utils/request-body.ts';
import { checkNotForeign } from '../utils/unsafe.ts';

const MAX_BYTES = 8 * 1024;
const budget = new ReportBudget(10, 30);

/** Takes what failed in a browser and what its policy forbade, for the log and for Sentry. */
export default defineApi(async (event) => {
  checkNotForeign(event);
  const { headers, socket } = event.node.req;
  const { TRUSTED_PROXY_HOPS, SITE_URL } = environment();
  if (!budget.takes(clientAddress(headers, socket.remoteAddress, TRUSTED_PROXY_HOPS), Date.now())) {
    setResponseHeader(event, 'connection', 'close');
    setResponseStatus(event, 429);
    return null;
  }
  const body = parsed(await bodyText(event, REPORT_TYPES, MAX_BYTES));
  for (const report of readBrowserReports(contentType(event), body, new URL(SITE_URL).origin)) tell(report);
  setResponseStatus(event, 204);
  return null;
});

function tell({ kind, message, page, stack }: BrowserReport): void {
  const error = new Error(message);
  error.name = kind;
  // Where it failed there, not where it was read here.
  error.stack = `${kind}: ${message}${stack && `\n${stack}`}`;
  useLog().warn('A page failed in a browser.', { error, page });
  useReports().send(error, { page, source: 'browser' });
}

function parsed(text = ''): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
