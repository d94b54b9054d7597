import { type Feature, personalRoute } from '@sys/platform/services';
import { prints as controller } from './controller.ts';

/** Codes to scan and posters to hang up. */
export const prints: Feature = {
  controllers: { prints: controller },
  own: [
    personalRoute('GET', '/affiliate/links/:id/qr.svg', 'prints.svg'),
    personalRoute('GET', '/affiliate/links/:id/qr.png', 'prints.png'),
    personalRoute('GET', '/affiliate/links/:id/poster.pdf', 'prints.poster'),
  ],
};
