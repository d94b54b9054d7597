export * from './issues.ts';
export * from './readers.ts';
