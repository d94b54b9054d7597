/** Why nothing can be published at an account. */
export const ACCOUNT_PROBLEMS = [
  /** Its time is over, and it could not be renewed. */
  'expired',
  /** Its owner has changed their password at the network. */
  'password',
  /** Its owner has removed our app at the network. */
  'removed',
  /** The network takes it no more, and does not say why. */
  'refused',
  /** Something without which nothing is published was not allowed. */
  'scopes',
  /** The network lets the account itself do less, or asks its owner to confirm something. */
  'restricted',
  /** It is not there any more, or who connected it no longer runs it. */
  'gone',
  /** The key under which we kept the access is lost. */
  'key-lost',
] as const;
export type AccountProblem = (typeof ACCOUNT_PROBLEMS)[number];

/** What its owner does about it: connects it again, or looks at the network first. */
export const actFor = (problem: AccountProblem): 'reconnect' | 'look' =>
  problem === 'restricted' || problem === 'gone' ? 'look' : 'reconnect';

/** By the code of a failure of the kind `account`, or of a read that finds nothing there. */
const BY_FAILURE: Readonly<Record<string, AccountProblem>> = {
  'meta-token-expired': 'expired',
  'meta-password-changed': 'password',
  'meta-token-revoked': 'removed',
  'meta-permission': 'scopes',
  'meta-checkpoint': 'restricted',
  'meta-unreadable': 'gone',
  'instagram-restricted': 'restricted',
  'tiktok-scope': 'scopes',
  'tiktok-banned': 'restricted',
};

/** What is wrong with an account at which something failed so. */
export const problemOf = (failure: string): AccountProblem =>
  Object.hasOwn(BY_FAILURE, failure) ? BY_FAILURE[failure]! : 'refused';
