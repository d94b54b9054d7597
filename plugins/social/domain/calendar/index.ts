export { addDays } from './days.ts';
export { ramadansBetween } from './moon.ts';
export { holidaysBetween } from './holidays.ts';
export { conflictsOf } from './conflicts.ts';
