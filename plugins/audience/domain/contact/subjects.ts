/** What a visitor may say that it is about. */
export const SUBJECTS = ['support', 'partnership', 'question', 'other'] as const;
export type Subject = (typeof SUBJECTS)[number];
