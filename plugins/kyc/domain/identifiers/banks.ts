const POPULAIRE = 'Banque Populaire';

/**
 * The banks of Morocco by the first three digits of a RIB, as their own RIBs show them. Public lists differ
 * about the small ones, which are left out: a code that is not here is a warning, not an error.
 */
const BANKS: Readonly<Record<string, string>> = {
  '001': 'Bank Al-Maghrib',
  '007': 'Attijariwafa bank',
  '011': 'Bank of Africa',
  '013': 'BMCI',
  '021': 'Crédit du Maroc',
  '022': 'Saham Bank (Société Générale Maroc)',
  '028': 'Citibank Maghreb',
  '050': 'CFG Bank',
  '101': POPULAIRE,
  '127': POPULAIRE,
  '145': POPULAIRE,
  '157': POPULAIRE,
  '164': POPULAIRE,
  '181': POPULAIRE,
  '190': POPULAIRE,
  '225': 'Crédit Agricole du Maroc',
  '230': 'CIH Bank',
  '310': 'Trésorerie Générale du Royaume',
  '350': 'Al Barid Bank',
};

/** The name of the bank whose code a RIB begins with, or null when we do not know the code. */
export function bankName(code: string): string | null {
  return Object.hasOwn(BANKS, code) ? BANKS[code]! : null;
}
