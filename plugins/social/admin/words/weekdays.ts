/** 1 Monday – 7 Sunday. */
export const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1] ?? '';
/** `mer.`, where there is little room. */
export const weekdayShort = (weekday: number): string => `${weekdayName(weekday).slice(0, 3)}.`;
export const hourName = (hour: number): string => `${hour}\u00a0h`;
