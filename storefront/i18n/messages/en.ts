import account from '../locales/en/account.json';
import buying from '../locales/en/buying.json';
import common from '../locales/en/common.json';
import deal from '../locales/en/deal.json';
import deals from '../locales/en/deals.json';
import home from '../locales/en/home.json';
import listing from '../locales/en/listing.json';
import notifications from '../locales/en/notifications.json';
import plans from '../locales/en/plans.json';
import provider from '../locales/en/provider.json';
import security from '../locales/en/security.json';
import selling from '../locales/en/selling.json';
import verification from '../locales/en/verification.json';

export default {
  ...common,
  ...account,
  ...listing,
  ...deal,
  ...home,
  ...notifications,
  ...plans,
  ...provider,
  ...security,
  ...verification,
  ...buying,
  ...selling,
  ...deals,
};
