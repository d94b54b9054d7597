export * from './audit.ts';
export * from './jobs.ts';
export { MAIL_KINDS, type MailKind } from './mail/index.ts';
export * from './mails.ts';
export * from './notifications.ts';
