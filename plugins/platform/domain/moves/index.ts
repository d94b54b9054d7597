/** One way that something with a state can go. */
export interface Move<State extends string, Doer extends string> {
  from: readonly State[];
  to: State;
  by: readonly Doer[];
}

/** Where a move leads; null when it may not be made. What is not in the table does not happen. */
export function moveIn<State extends string, Doer extends string>(
  { from, to, by }: Move<State, Doer>,
  state: State,
  doer: Doer,
): State | null {
  return from.includes(state) && by.includes(doer) ? to : null;
}
