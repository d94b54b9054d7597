import { createHash } from 'node:crypto';
import { z } from 'zod';
import { MailFailure } from './failure.ts';

/** One address and nothing else: no name, no list, no line end. */
const address = z.email().max(254);

/** Throws a permanent `MailFailure` for what is not exactly one address. */
export function readAddress(to: string): string {
  const read = address.safeParse(to);
  if (!read.success) throw new MailFailure('permanent', 'The recipient is not a mail address.');
  return read.data;
}

/** A sender as it stands in settings: `Name <address>` or the address alone. Throws a `TypeError` for others. */
export function readSender(from: string): { name: string; address: string } {
  const [, name = '', inner] = /^([^<>\r\n]*)<([^<>]+)>$/.exec(from.trim()) ?? [];
  const read = address.safeParse(inner ?? from.trim());
  if (!read.success) throw new TypeError('The sender of mail must be written as “Name <address>”.');
  return { name: name.trim().replace(/^"|"$/g, ''), address: read.data };
}

/**
 * The Message-ID of a mail: the same key always gives the same one, so a mail that is sent twice because
 * the first answer was lost is recognised by mail servers and in the inbox. The key cannot be read from it.
 */
export function messageIdOf(key: string, senderAddress: string): string {
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 40);
  return `<${digest}@${senderAddress.slice(senderAddress.lastIndexOf('@') + 1)}>`;
}
