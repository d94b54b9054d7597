export type { Message, MessagePeople, MessageRow } from './contact/desk.ts';
export type { ContactChallenge, ContactRefusal, ContactSent } from './contact/submit.ts';
