export * from './newsletter/index.ts';
export * from './reminders.ts';
