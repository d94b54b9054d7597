/** How a message is called in mails and on the phone: `MSG-2026-00318`. `year`: when it came, in Morocco. */
export const referenceOf = (id: string, year: number): string => `MSG-${year}-${id.padStart(5, '0')}`;
