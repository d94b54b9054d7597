import { ok, skip, type Check } from './finding.ts';

/** Whether a file for the bank can be made; that its account is a RIB, the settings have said. */
export const checkPayouts: Check = async ({ settings: { PAYOUT_DEBTOR_NAME: name, PAYOUT_DEBTOR_RIB: rib } }) =>
  name && rib
    ? [ok('Payouts', `are paid by ${name} from •••• ${rib.slice(-4)}`)]
    : [skip('Payouts', 'no file is made for the bank: PAYOUT_DEBTOR_NAME and PAYOUT_DEBTOR_RIB are not set')];
