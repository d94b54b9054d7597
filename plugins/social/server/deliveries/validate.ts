import { captionProblems, type CaptionProblem } from '../../domain/captions/index.ts';
import { mediaProblems, type MediaFacts, type MediaProblem } from '../../domain/media/index.ts';
import type { Format, Network } from '../../domain/networks.ts';

/** What of a delivery a network judges before it takes it. */
export interface Judged {
  network: Network;
  format: Format;
  caption: string;
  media: readonly MediaFacts[];
}

export type DeliveryProblem = MediaProblem | CaptionProblem;

/** Why its network would refuse a delivery, by file and rule; none when it takes it. Asked when it is written and again when it is sent. */
export const problemsOf = ({ network, format, caption, media }: Judged): DeliveryProblem[] => [
  ...mediaProblems(network, format, media),
  ...captionProblems(network, format, caption),
];
