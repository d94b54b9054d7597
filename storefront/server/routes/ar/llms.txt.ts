export default defineEventHandler((event) => sendLlms(event, 'ar'));
