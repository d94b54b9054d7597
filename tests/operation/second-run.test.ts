import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';

it('a second run of the tests is told that the first has the database, before it builds anything', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts', 'test.ts'), 'no-such-test'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  expect(stderr).toMatch(/^The database in .* is already running \(process \d+\)\. Stop the other start first\.$/m);
  expect(stdout).not.toMatch(/Building|Test databases/);
  expect([status, stdout.trim().split('\n').at(-1)]).toEqual([1, '0 passed, 1 failed']);
});
