import { defineApi } from '../../utils/api-refusal.ts';
import { readNewcomer } from '../../utils/ticket.ts';

/** Who came back from a provider in this browser and has no account to enter yet; `null` when nobody did. */
export default defineApi(async (event) => ({ data: await readNewcomer(event) }));
