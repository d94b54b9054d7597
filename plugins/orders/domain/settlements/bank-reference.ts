/** What the bank calls a transfer, as it is kept: capitals do not make another one, nor do spaces. */
export const plainBankReference = (typed: string): string => typed.toUpperCase().replace(/\s+/g, '');
