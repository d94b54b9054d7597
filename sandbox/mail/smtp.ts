import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { MailStore, ReceivedMail } from './store.ts';

const MAX_MAIL_BYTES = 10 * 1024 * 1024;

/** Who may send, where not everybody may. */
export interface Login {
  user: string;
  password: string;
}

/**
 * Takes every mail and delivers none. Recipients whose name ends in `+550` or `+451` (or any reply from
 * 400 on) are refused with that reply, so that failures can be tried.
 */
export function createSmtpServer(store: MailStore, login?: Login): SMTPServer {
  return new SMTPServer({
    authOptional: !login,
    onAuth({ username, password }, _session, callback) {
      const welcome = !login || (username === login.user && password === login.password);
      if (welcome) callback(null, { user: username ?? 'anyone' });
      else callback(refusal(535, '5.7.8 Wrong user or password'));
    },
    allowInsecureAuth: true,
    // Its certificate would be made up, and every program would have to be told to trust it.
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: MAX_MAIL_BYTES,
    onRcptTo({ address }, _session, callback) {
      const reply = /\+([45]\d\d)@/.exec(address)?.[1];
      callback(reply ? refusal(Number(reply), `<${address}> is refused on purpose`) : null);
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        if (!stream.sizeExceeded) chunks.push(chunk);
      });
      stream.on('end', () => {
        if (stream.sizeExceeded) return callback(refusal(552, 'The mail is too big'));
        const { mailFrom, rcptTo } = session.envelope;
        read(Buffer.concat(chunks))
          .then((mail) => {
            store.add({
              ...mail,
              sender: mailFrom ? mailFrom.address : '',
              recipients: rcptTo.map((to) => to.address),
            });
            callback(null, 'Kept in the mail box');
          })
          .catch(() => callback(refusal(554, 'The mail cannot be read')));
      });
    },
  });
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

async function read(raw: Buffer): Promise<Omit<ReceivedMail, 'id' | 'sender' | 'recipients'>> {
  const mail = await simpleParser(raw, { skipTextToHtml: true });
  const headers = mail.headerLines.map(({ key, line }) => ({ name: key, line }));
  return {
    receivedAt: new Date(),
    from: mail.from?.text ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    headers,
    header(name) {
      const line = headers.find((header) => header.name === name.toLowerCase())?.line;
      return line?.slice(line.indexOf(':') + 1).replace(/\r?\n\s+/g, ' ').trim(); // prettier-ignore
    },
    attachments: mail.attachments.map(({ filename, contentType, cid, content }) => ({
      filename: filename || 'sans nom',
      contentType,
      cid,
      content,
    })),
    raw,
  };
}
