import account from '../locales/ar/account.json';
import blog from '../locales/ar/blog.json';
import common from '../locales/ar/common.json';
import deal from '../locales/ar/deal.json';
import home from '../locales/ar/home.json';
import letters from '../locales/ar/letters.json';
import listing from '../locales/ar/listing.json';
import notifications from '../locales/ar/notifications.json';
import proof from '../locales/ar/proof.json';
import provider from '../locales/ar/provider.json';
import security from '../locales/ar/security.json';
import verification from '../locales/ar/verification.json';
import contact from '../locales/ar/contact.json';

export default {
  ...common,
  ...account,
  ...letters,
  ...listing,
  ...deal,
  ...home,
  ...notifications,
  ...proof,
  ...provider,
  ...security,
  ...verification,
  ...contact,
  ...blog,
};
