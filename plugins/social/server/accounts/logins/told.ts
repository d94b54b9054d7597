import { problemOf } from '../../../domain/accounts/problems.ts';
import type { Failure } from '../../../domain/delivery/failure.ts';
import { NoAnswer } from '../../networks/network.ts';
import { LoginRefused } from '../login.ts';

type Told<T> = { kind: 'told'; data: T } | { kind: 'failed'; failure: Failure };

const LATER: readonly Failure['kind'][] = ['retry', 'wait', 'quota'];

/** Of what somebody brought: what is not for later was refused. */
export function taken<T>(told: Told<T>): T {
  if (told.kind === 'told') return told.data;
  const { kind, code } = told.failure;
  if (LATER.includes(kind)) throw new NoAnswer(code);
  throw new LoginRefused(problemOf(code), code);
}

/** Of an account that we hold: only what says so of the account breaks it; whatever else was wrong may pass. */
export function held<T>(told: Told<T>): T {
  if (told.kind === 'told') return told.data;
  throw refusalOf(told.failure);
}

export function refusalOf({ kind, code }: Failure): Error {
  const isBroken = kind === 'account' || problemOf(code) === 'gone';
  return isBroken ? new LoginRefused(problemOf(code), code) : new NoAnswer(code);
}
