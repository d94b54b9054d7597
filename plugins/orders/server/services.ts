export { issueVouchers, type Issue } from './vouchers/issue.ts';
