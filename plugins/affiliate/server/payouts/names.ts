export const payoutName = (id: string): `pay_${string}` => `pay_${id}`;
export const fileName = (id: string): `pfl_${string}` => `pfl_${id}`;
/** The number of a row, of its name. */
export const numberOf = (name: string): string => name.slice(name.indexOf('_') + 1);
