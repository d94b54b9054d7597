import { execFileSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import os from 'node:os';

/** PostgreSQL refuses to run as root: as root we lend it the account of a user without rights. */
export type Owner = { uid: number; gid: number } | null;

export function findOwner(): Owner {
  if (os.platform() === 'win32' || os.userInfo().uid !== 0) return null;
  for (const user of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // The next one.
    }
  }
  throw new Error(
    'PostgreSQL cannot run as root and this system has neither a "postgres" nor a "nobody" user. Start as another user.',
  );
}

/** Gives a file or folder (not what is inside) to the owner. */
export function giveTo(owner: Owner, path: string): void {
  if (owner) chownSync(path, owner.uid, owner.gid);
}

/** What the owner cannot reach, or `null`: a home directory closed to others is the usual reason. */
export function unreachableFor(owner: Owner, path: string): string | null {
  if (!owner) return null;
  try {
    execFileSync('ls', [path], { uid: owner.uid, gid: owner.gid, stdio: 'ignore', cwd: '/' });
    return null;
  } catch {
    return path;
  }
}
