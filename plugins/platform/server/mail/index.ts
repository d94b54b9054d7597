export type { Brand } from './brand.ts';
export { MailFailure } from './failure.ts';
export { createMailer, type MailAttachment, type Mailer, type MailOrder } from './mailer.ts';
export { renderMail } from './render.ts';
