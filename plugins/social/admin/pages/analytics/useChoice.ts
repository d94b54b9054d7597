import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readChoice, type Choice } from './choice.ts';

/** The choice of the page, and the queries that it makes of what is read. */
export function useChoice() {
  const [params, setParams] = useSearchParams();
  const choice = useMemo(() => readChoice(params, new Date()), [params]);
  const choose = (more: Partial<Choice>) => {
    const { period, from, to, ...others } = { ...choice, ...more };
    setParams({ period, ...(period === 'own' && { from, to }), ...others }, { replace: true });
  };
  const { from, to, zone, network, account } = choice;
  const who = { ...(network ? { network } : {}), ...(account ? { account } : {}), zone };
  return {
    choice,
    choose,
    query: new URLSearchParams({ from, to, ...who }).toString(),
    timesQuery: new URLSearchParams(who).toString(),
  };
}
