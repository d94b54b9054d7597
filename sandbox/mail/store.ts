/** A mail as it came in. */
export interface ReceivedMail {
  id: number;
  receivedAt: Date;
  /** The envelope: who really sent it, and to whom. */
  sender: string;
  recipients: string[];
  from: string;
  subject: string;
  text: string;
  /** Attached pictures stand inside as `data:` addresses. */
  html: string;
  /** As written, in their order. */
  headers: { name: string; line: string }[];
  header(name: string): string | undefined;
  attachments: { filename: string; contentType: string; cid: string | undefined; content: Buffer }[];
  raw: Buffer;
}

export const MAX_MAILS = 500;
const MAX_BYTES = 64 * 1024 * 1024;

/** The latest mails, in memory. Old ones leave when there are too many or they weigh too much. */
export class MailStore {
  #mails: ReceivedMail[] = [];
  #bytes = 0;
  #nextId = 1;
  #watchers = new Set<(mail: ReceivedMail) => void>();

  add(mail: Omit<ReceivedMail, 'id'>): void {
    const stored = { ...mail, id: this.#nextId++ };
    this.#mails.push(stored);
    this.#bytes += weight(stored);
    while (this.#mails.length > MAX_MAILS || (this.#bytes > MAX_BYTES && this.#mails.length > 1)) {
      this.#bytes -= weight(this.#mails.shift()!);
    }
    for (const watch of this.#watchers) watch(stored);
  }

  /** Oldest first. */
  all(): ReceivedMail[] {
    return [...this.#mails];
  }

  find(id: number): ReceivedMail | undefined {
    return this.#mails.find((mail) => mail.id === id);
  }

  clear(): void {
    this.#mails = [];
    this.#bytes = 0;
  }

  /** A mail that is here already or comes in time. Rejects after `milliseconds`. */
  waitFor(wanted: (mail: ReceivedMail) => boolean, milliseconds: number): Promise<ReceivedMail> {
    const here = this.#mails.find(wanted);
    if (here) return Promise.resolve(here);
    return new Promise((resolve, reject) => {
      const watch = (mail: ReceivedMail) => {
        if (wanted(mail)) settle(() => resolve(mail));
      };
      const timer = setTimeout(
        () => settle(() => reject(new Error(`No such mail came within ${milliseconds} ms.`))),
        milliseconds,
      );
      const settle = (answer: () => void) => {
        clearTimeout(timer);
        this.#watchers.delete(watch);
        answer();
      };
      this.#watchers.add(watch);
    });
  }
}

const weight = (mail: ReceivedMail) => mail.raw.length + mail.html.length * 2;
