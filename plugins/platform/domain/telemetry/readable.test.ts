import { expect, it } from 'vitest';
import { readableLine } from './readable.ts';

const line = (fields: object) =>
  JSON.stringify({ level: 'info', time: '2026-11-28T13:00:01.250Z', program: 'cms', ...fields });

it('writes what a person looks for first', () => {
  expect(readableLine(line({ method: 'GET', status: 200, message: 'request' }), false)).toBe(
    '13:00:01.250 request method=GET status=200\n',
  );
});

it('shows where an error came from', () => {
  const error = { type: 'Error', message: 'Broken.', stack: 'Error: Broken.\n    at here' };
  expect(readableLine(line({ level: 'error', message: 'Broken.', error }), false)).toBe(
    '13:00:01.250 error Broken.\nError: Broken.\n    at here\n',
  );
  const red = readableLine(line({ level: 'error', message: 'Broken.' }), true);
  expect([red.startsWith('\x1b[31m'), red.endsWith('\x1b[0m\n')]).toEqual([true, true]);
});

it('leaves alone what is no line of ours', () => expect(readableLine('plain\n', false)).toBe('plain\n'));
