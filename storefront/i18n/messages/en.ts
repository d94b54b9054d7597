import account from '../locales/en/account.json';
import blog from '../locales/en/blog.json';
import common from '../locales/en/common.json';
import deal from '../locales/en/deal.json';
import home from '../locales/en/home.json';
import listing from '../locales/en/listing.json';
import notifications from '../locales/en/notifications.json';
import provider from '../locales/en/provider.json';
import security from '../locales/en/security.json';
import verification from '../locales/en/verification.json';

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
