import { answerHeaders } from '../utils/security-headers.ts';

/** Before anything answers: files of the build, pictures, errors and refusals bear them as pages do. */
export default defineNitroPlugin((nitro) => {
  const https = environment().SITE_URL.startsWith('https:');
  nitro.hooks.hook('request', (event) => setResponseHeaders(event, answerHeaders(https, event.path.split('?', 1)[0]!)));
});
