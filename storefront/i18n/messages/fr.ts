import account from '../locales/fr/account.json';
import buying from '../locales/fr/buying.json';
import common from '../locales/fr/common.json';
import deal from '../locales/fr/deal.json';
import deals from '../locales/fr/deals.json';
import home from '../locales/fr/home.json';
import listing from '../locales/fr/listing.json';
import notifications from '../locales/fr/notifications.json';
import plans from '../locales/fr/plans.json';
import provider from '../locales/fr/provider.json';
import security from '../locales/fr/security.json';
import selling from '../locales/fr/selling.json';
import verification from '../locales/fr/verification.json';

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
