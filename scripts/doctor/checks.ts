import { checkAddresses } from './addresses.ts';
import { checkDatabase } from './database.ts';
import type { Check } from './finding.ts';
import { checkMail } from './mail.ts';
import { checkNetworks } from './networks.ts';
import { checkPayments } from './payments.ts';
import { checkPayouts } from './payouts.ts';
import { checkPrograms } from './programs.ts';
import { checkProviders } from './providers.ts';
import { checkProxies } from './proxies.ts';
import { checkRedis } from './redis.ts';
import { checkSecrets } from './secrets.ts';
import { checkSettings } from './settings.ts';
import { checkSms } from './sms.ts';
import { checkStorage } from './storage.ts';
import { checkTags } from './tags.ts';
import { checkTextService } from './text-service.ts';

/** All that the doctor looks at, in the order in which it tells. A new service adds its line here. */
export const CHECKS: Record<string, Check> = {
  settings: checkSettings,
  secrets: checkSecrets,
  proxies: checkProxies,
  database: checkDatabase,
  redis: checkRedis,
  mail: checkMail,
  providers: checkProviders,
  networks: checkNetworks,
  payments: checkPayments,
  payouts: checkPayouts,
  sms: checkSms,
  storage: checkStorage,
  'text-service': checkTextService,
  tags: checkTags,
  programs: checkPrograms,
  addresses: checkAddresses,
};
