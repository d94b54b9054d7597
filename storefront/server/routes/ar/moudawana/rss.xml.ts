export default defineEventHandler((event) => sendFeed(event, 'ar'));
