import account from '../locales/en/account.json';
import blog from '../locales/en/blog.json';
import common from '../locales/en/common.json';
import deal from '../locales/en/deal.json';
import home from '../locales/en/home.json';
import letters from '../locales/en/letters.json';
import listing from '../locales/en/listing.json';
import notifications from '../locales/en/notifications.json';
import proof from '../locales/en/proof.json';
import provider from '../locales/en/provider.json';
import security from '../locales/en/security.json';
import verification from '../locales/en/verification.json';
import contact from '../locales/en/contact.json';

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
