import { DEFAULT_LOCALE, isLocale, type Locale } from '@sys/config/locales';
import type { H3Event } from 'h3';

const REFUSALS = {
  notFound: [404, 'NotFoundError', 'Cette adresse n’existe pas.', 'هذا العنوان غير موجود.', 'This address does not exist.'],
  wrongMethod: [405, 'MethodNotAllowedError', 'Cette action n’est pas possible ici.', 'هذا الإجراء غير ممكن هنا.', 'This action is not possible here.'],
  foreignOrigin: [403, 'ForbiddenError', 'Cette demande ne vient pas de notre site.', 'هذا الطلب لم يصدر من موقعنا.', 'This request does not come from our site.'],
  csrf: [403, 'CsrfError', 'La page est restée ouverte trop longtemps. Rechargez-la et réessayez.', 'بقيت الصفحة مفتوحة مدة طويلة. أعيدوا تحميلها ثم حاولوا مجددا.', 'The page has been open for too long. Reload it and try again.'],
  notJson: [415, 'UnsupportedMediaTypeError', 'Le format envoyé n’est pas accepté.', 'الصيغة المرسلة غير مقبولة.', 'The format that was sent is not accepted.'],
  badJson: [400, 'ValidationError', 'Les données envoyées sont illisibles.', 'تعذّرت قراءة البيانات المرسلة.', 'The data that was sent cannot be read.'],
  tooLarge: [413, 'PayloadTooLargeError', 'L’envoi est trop volumineux.', 'حجم الإرسال كبير جدا.', 'What was sent is too large.'],
  incomplete: [400, 'ValidationError', 'Indiquez votre adresse e-mail et votre mot de passe.', 'أدخلوا بريدكم الإلكتروني وكلمة المرور.', 'Enter your e-mail address and your password.'],
  wrongPassword: [401, 'UnauthorizedError', 'L’adresse e-mail ou le mot de passe est incorrect.', 'البريد الإلكتروني أو كلمة المرور غير صحيحة.', 'The e-mail address or the password is wrong.'],
  wrongCode: [401, 'UnauthorizedError', 'Ce code est incorrect ou ne sert plus. Après cinq essais, recommencez la connexion.', 'هذا الرمز غير صحيح أو لم يعد صالحا. بعد خمس محاولات، أعيدوا تسجيل الدخول من البداية.', 'This code is wrong or no longer good. After five tries, sign in again from the start.'],
  closedAccount: [403, 'ForbiddenError', 'Ce compte n’est pas actif. Écrivez-nous pour en savoir plus.', 'هذا الحساب غير مفعّل. راسلونا لمعرفة المزيد.', 'This account is not active. Write to us to know more.'],
  unverified: [403, 'UnverifiedError', 'Confirmez d’abord votre adresse : ouvrez le lien que nous vous avons envoyé.', 'أكدوا أولا عنوانكم: افتحوا الرابط الذي أرسلناه إليكم.', 'Confirm your address first: open the link that we sent you.'],
  staleTicket: [400, 'StaleTicketError', 'Cela a pris trop de temps. Recommencez depuis la page de connexion.', 'استغرق ذلك وقتا طويلا. ابدؤوا من جديد من صفحة تسجيل الدخول.', 'That took too long. Begin again from the sign-in page.'],
  signInFirst: [401, 'UnauthorizedError', 'Connectez-vous d’abord.', 'سجلوا الدخول أولا.', 'Sign in first.'],
  unavailable: [503, 'ServiceUnavailableError', 'Le service est momentanément indisponible. Réessayez dans quelques secondes.', 'الخدمة غير متاحة مؤقتا. أعيدوا المحاولة بعد بضع ثوان.', 'The service is temporarily unavailable. Try again in a few seconds.'],
} as const; // prettier-ignore

export type RefusalKey = keyof typeof REFUSALS;
const COLUMN: Record<Locale, 2 | 3 | 4> = { fr: 2, ar: 3, en: 4 };
const AGAIN_SECONDS = 5;

/** Thrown where a request to our own API cannot go on; `answerApi` says it to whoever asked. */
export class ApiRefusal extends Error {
  readonly key: RefusalKey;
  constructor(key: RefusalKey) {
    super(key);
    this.key = key;
  }
}

/** Runs a handler of our API; what it refuses is answered in the shape of the CMS's errors. Never kept by anybody. */
export function defineApi<T>(handler: (event: H3Event) => T | Promise<T>) {
  return defineEventHandler(async (event) => {
    setResponseHeader(event, 'cache-control', 'no-store');
    try {
      return await handler(event);
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      return refuse(event, error.key);
    }
  });
}

export function refuse(event: H3Event, key: RefusalKey) {
  const [status, name] = REFUSALS[key];
  const language = languageOf(event);
  setResponseStatus(event, status);
  setResponseHeader(event, 'content-language', language);
  if (status === 503) setResponseHeader(event, 'retry-after', AGAIN_SECONDS);
  return { data: null, error: { status, name, message: REFUSALS[key][COLUMN[language]], details: {} } };
}

/** The `locale` of the address, else the first of `Accept-Language` that we speak. */
export function languageOf(event: H3Event): Locale {
  const { locale } = getQuery(event);
  if (isLocale(locale)) return locale;
  const wanted = (getRequestHeader(event, 'accept-language') ?? '').split(',');
  return wanted.map((part) => part.trim().slice(0, 2).toLowerCase()).find(isLocale) ?? DEFAULT_LOCALE;
}
