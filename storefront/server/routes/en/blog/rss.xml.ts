export default defineEventHandler((event) => sendFeed(event, 'en'));
