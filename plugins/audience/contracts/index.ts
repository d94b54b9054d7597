export type { Proof } from './proof.ts';
export type { Message, MessagePeople, MessageRow } from './contact/desk.ts';
export type { ContactChallenge, ContactSent } from './contact/submit.ts';
export * from './newsletter/index.ts';
export * from './reminders.ts';
export * from './consent.ts';
export * from './purchases.ts';
