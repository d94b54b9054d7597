import account from '../locales/fr/account.json';
import blog from '../locales/fr/blog.json';
import common from '../locales/fr/common.json';
import deal from '../locales/fr/deal.json';
import home from '../locales/fr/home.json';
import letters from '../locales/fr/letters.json';
import listing from '../locales/fr/listing.json';
import notifications from '../locales/fr/notifications.json';
import proof from '../locales/fr/proof.json';
import provider from '../locales/fr/provider.json';
import security from '../locales/fr/security.json';
import verification from '../locales/fr/verification.json';
import contact from '../locales/fr/contact.json';

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
