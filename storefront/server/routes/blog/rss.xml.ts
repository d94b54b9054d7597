export default defineEventHandler((event) => sendFeed(event, 'fr'));
