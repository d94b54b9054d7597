/**
 * A mail address as the trail keeps it, which nobody can erase from there: enough to know again who it
 * was for who knows the address, not enough to write to it. Anything else that was typed becomes `…`.
 */
export function reducedAddress(address: string): string {
  const found = /^([^\s@])[^\s@]*@([\w.-]{1,100})$/.exec(address.trim().toLowerCase());
  return found ? `${found[1]}…@${found[2]}` : '…';
}
