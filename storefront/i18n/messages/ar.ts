import account from '../locales/ar/account.json';
import blog from '../locales/ar/blog.json';
import common from '../locales/ar/common.json';
import deal from '../locales/ar/deal.json';
import home from '../locales/ar/home.json';
import listing from '../locales/ar/listing.json';
import notifications from '../locales/ar/notifications.json';
import provider from '../locales/ar/provider.json';
import security from '../locales/ar/security.json';
import verification from '../locales/ar/verification.json';

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
