export {
  accountActions,
  ensureAccounts,
  ensureDemoPeople,
  registerPersonalData,
  type PersonalData,
} from './accounts/index.ts';
