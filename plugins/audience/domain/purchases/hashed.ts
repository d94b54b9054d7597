import { createHash } from 'node:crypto';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** An address as Meta and TikTok want it, in hex: SHA-256 of it without spaces around it, in lower case. */
export const hashedEmail = (email: string): string => sha256(email.trim().toLowerCase());

/** A number in E.164 as Meta wants it: SHA-256 of its digits with those of the country, and without what leads to them. */
export const hashedDigits = (phone: string): string => sha256(phone.replace(/\D/g, '').replace(/^0+/, ''));

/** A number in E.164 as TikTok wants it: with its plus. */
export const hashedPhone = (phone: string): string => sha256(`+${phone.replace(/\D/g, '').replace(/^0+/, '')}`);
