import account from '../locales/fr/account.json';
import blog from '../locales/fr/blog.json';
import common from '../locales/fr/common.json';
import deal from '../locales/fr/deal.json';
import home from '../locales/fr/home.json';
import listing from '../locales/fr/listing.json';
import notifications from '../locales/fr/notifications.json';
import provider from '../locales/fr/provider.json';
import security from '../locales/fr/security.json';
import verification from '../locales/fr/verification.json';

export default {
  ...common,
  ...account,
  ...listing,
  ...deal,
  ...home,
  ...notifications,
  ...provider,
  ...security,
  ...verification,
  ...blog,
};
