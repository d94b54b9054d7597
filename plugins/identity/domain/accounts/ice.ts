/**
 * The fifteen figures of an ICE (identifiant commun de l’entreprise), with the spaces and dots people put between
 * them taken out; `null` when it is not fifteen. Only its shape: whether it exists is found out when the business is verified.
 */
export function readIce(typed: string): string | null {
  if (typed.length > 60) return null;
  const figures = typed.normalize('NFKC').replace(/[\s.\-/]/gu, '');
  return /^\d{15}$/.test(figures) && !/^0+$/.test(figures) ? figures : null;
}
