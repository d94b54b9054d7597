import common from '../locales/ar/common.json';
import deal from '../locales/ar/deal.json';
import home from '../locales/ar/home.json';
import listing from '../locales/ar/listing.json';
import notifications from '../locales/ar/notifications.json';
import verification from '../locales/ar/verification.json';

export default { ...common, ...listing, ...deal, ...home, ...notifications, ...verification };
