import { z } from 'zod';
import { link, moment, paragraphs, reference, words } from './fields.ts';

export const kycReceived = z.object({ name: words(80), reference, at: moment, statusUrl: link });

export const kycNeedsInformation = z.object({
  name: words(80),
  reference,
  /** What is missing, in the language of the person. */
  requests: z.array(z.object({ document: words(), reason: words(300) })).min(1).max(10), // prettier-ignore
  uploadUrl: link,
});

const inOrder = () => z.object({ name: words(80), reference, at: moment, dashboardUrl: link });
export const kycApproved = inOrder();

/** An account or an identity was changed: nothing is paid out until then. */
export const payoutsFrozen = z.object({ name: words(80), reference, until: moment, secureUrl: link });

export const kycRejected = z.object({ name: words(80), reference, reason: paragraphs(1000), contactUrl: link });

/** An approval that no longer holds, for now or for good: nothing is paid out. Why stays in the file. */
const takenBack = () => z.object({ name: words(80), reference, at: moment, statusUrl: link });
export const kycSuspended = takenBack();
export const kycRevoked = takenBack();

/** What was suspended was looked at, and holds again. */
export const kycReinstated = inOrder();
