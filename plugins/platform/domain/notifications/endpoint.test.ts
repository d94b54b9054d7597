import { describe, expect, it } from 'vitest';
import { isPushEndpoint } from './endpoint.ts';

const STAND_IN = 'http://127.0.0.5:8026';

describe('isPushEndpoint', () => {
  it.each(['https://fcm.googleapis.com/fcm/send/abc', 'https://updates.push.services.mozilla.com/wpush/v2/x'])(
    'takes %s',
    (url) => expect(isPushEndpoint(url)).toBe(true),
  );

  it.each([
    'http://fcm.googleapis.com/fcm/send/abc',
    'https://127.0.0.1/x',
    'https://127.1/x',
    'https://2130706433/x',
    'https://[::ffff:127.0.0.1]/x',
    'https://10.0.0.8/x',
    'https://169.254.169.254/latest/meta-data',
    'https://push.example:8443/x',
    'https://user:secret@push.example/x',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'not a url',
    `${STAND_IN}/x`,
  ])('refuses %s', (url) => expect(isPushEndpoint(url)).toBe(false));

  it('takes the stand-in where there is one, and nothing else on this machine', () => {
    expect(isPushEndpoint(`${STAND_IN}/push/1`, STAND_IN)).toBe(true);
    expect(isPushEndpoint('http://127.0.0.5:8027/push/1', STAND_IN)).toBe(false);
    expect(isPushEndpoint('http://127.0.0.1:8026/push/1', STAND_IN)).toBe(false);
    expect(isPushEndpoint(`http://user@127.0.0.5:8026/push/1`, STAND_IN)).toBe(false);
    expect(isPushEndpoint('http://127.0.0.5.evil.example:8026/', STAND_IN)).toBe(false);
  });
});
