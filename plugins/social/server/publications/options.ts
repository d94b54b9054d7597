import { readEnvironment } from '@sys/config';
import { tiktokChoices } from '../../contracts/tiktok.ts';
import { agreed, choiceProblems, type ChoiceProblem } from '../../domain/networks/tiktok/choices.ts';
import type { Network } from '../../domain/networks.ts';

export type OptionProblem = 'options' | ChoiceProblem;

/**
 * What somebody chose for a network, as it is kept: of TikTok with what they agreed to and when. The others leave nothing
 * to choose. `previewed`: they have not come to agree yet, which is no problem.
 */
export function readOptions(
  network: Network,
  given: Record<string, unknown>,
  { promotes, previewed = false, now }: { promotes: boolean; previewed?: boolean; now: Date },
): { options: object; problems: OptionProblem[] } {
  if (network !== 'tiktok') return { options: {}, problems: Object.keys(given).length > 0 ? ['options'] : [] };
  const choices = tiktokChoices.safeParse(previewed ? { ...given, consent: true } : given);
  if (!choices.success) return { options: {}, problems: ['options'] };
  const { TIKTOK_AUDITED: audited } = readEnvironment();
  return { options: agreed(choices.data, now), problems: choiceProblems(choices.data, { audited, promotes }) };
}
