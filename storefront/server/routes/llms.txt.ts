export default defineEventHandler((event) => sendLlms(event, 'fr'));
