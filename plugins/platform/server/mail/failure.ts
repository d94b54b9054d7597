import { z } from 'zod';

/**
 * Why a mail did not leave. `permanent`: this mail to this address will never be taken, trying again only
 * harms our name. `passing`: the same mail may go later (server busy or away, or our own account refused).
 * Its message can be logged: it holds neither the address nor anything of the mail.
 */
export class MailFailure extends Error {
  override readonly name = 'MailFailure';
  readonly kind: 'permanent' | 'passing';
  /** The reply of the server, e.g. 550, when there was one. */
  readonly reply: number | undefined;
  /** The enhanced status of the reply (RFC 3463), e.g. `5.1.1`. */
  readonly status: string | undefined;
  /** The server said it of the recipient, and not of us, of the session or of the mail. */
  readonly ofRecipient: boolean;

  constructor(
    kind: 'permanent' | 'passing',
    message: string,
    { reply, status, ofRecipient = false }: { reply?: number; status?: string | undefined; ofRecipient?: boolean } = {},
  ) {
    super(message);
    this.kind = kind;
    this.reply = reply;
    this.status = status;
    this.ofRecipient = ofRecipient;
  }
}

const smtpError = z.object({
  code: z.string().catch('unknown'),
  command: z.string().catch(''),
  responseCode: z.number().optional().catch(undefined),
  response: z.string().catch(''),
});

/** Refusals of the session and not of the mail: once the operator has mended it, the mail goes. */
const OF_THE_SESSION = [503, 521, 530, 534, 535, 538];

/** Reads the error of the SMTP client. */
export function failureOf(error: unknown): MailFailure {
  if (error instanceof MailFailure) return error;
  if (error instanceof Error && ['TimeoutError', 'AbortError'].includes(error.name)) {
    return new MailFailure('passing', 'The mail server did not take the mail in time.');
  }
  const { code, command, responseCode: reply, response } = smtpError.parse(error instanceof Error ? { ...error } : {});
  const aboutTheMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  const permanent = aboutTheMail && reply !== undefined && reply >= 500 && !OF_THE_SESSION.includes(reply);
  if (reply === undefined) return new MailFailure('passing', `The mail server could not be reached (${code}).`);
  // The enhanced status (RFC 3463) says more than the reply; the words after it may repeat the address.
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})/.exec(response)?.[1];
  const what = status ? `${reply} ${status}` : String(reply);
  return new MailFailure(permanent ? 'permanent' : 'passing', `The mail server refused: ${what} (${code}).`, {
    reply,
    status,
    ofRecipient: command === 'RCPT TO',
  });
}
