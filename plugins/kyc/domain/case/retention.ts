/**
 * For how many days what was shown to us is kept once it is of no use, by how the case ended. Approved ones
 * have to answer for the payments made on them: ten years, as the books of a trader (commercial code, art.
 * 22), counted from the day the account is closed. A legal hold outlasts all.
 */
export const RETENTION_DAYS = {
  /** Never submitted and not touched. */
  draft: 90,
  rejected: 365,
  /** Asked something and never answered. */
  needs_info: 365,
  revoked: 3653,
  closed: 3653,
} as const;

/** How long an approval is good, at most: then the person confirms who they are. */
export const REVERIFY_DAYS = 730;

/** When an approval runs out: with the document it stands on, or after two years. Days, `YYYY-MM-DD`. */
export function expiryOf(approvedOn: string, documentExpiresOn: string | undefined): string {
  const latest = new Date(Date.parse(`${approvedOn}T00:00:00Z`) + REVERIFY_DAYS * 86_400_000)
    .toISOString()
    .slice(0, 10);
  return documentExpiresOn && documentExpiresOn < latest ? documentExpiresOn : latest;
}
