export default defineEventHandler((event) => sendLlms(event, 'en'));
