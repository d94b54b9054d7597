import { expect, it } from 'vitest';
import { googleIds } from './sale-consent.ts';

it('reads what Google’s tag calls a browser and its visit, as it writes them now and wrote them before', () => {
  expect(googleIds({ _ga: 'GA1.1.123456789.1764583200', _ga_DEMO000001: 'GS2.1.s1764583200$o1$g0$t1' })).toEqual({ ga: '123456789.1764583200', gaSession: '1764583200' }); // prettier-ignore
  expect(googleIds({ _ga: 'GA1.2.1.2', _ga_X: 'GS1.1.1764583200.3.1.1764583300.0.0.0' })).toEqual({ ga: '1.2', gaSession: '1764583200' }); // prettier-ignore
  expect(googleIds({ _ga: 'mine', _ga_x: 'GS2.1.s1' })).toEqual({});
});
