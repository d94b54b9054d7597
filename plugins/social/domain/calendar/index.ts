export * from './days.ts';
export { ramadansBetween, type Ramadan } from './moon.ts';
export { holidaysBetween, type Holiday } from './holidays.ts';
export { CLOSE_MINUTES, conflictsOf, type Conflict, type Timed } from './conflicts.ts';
