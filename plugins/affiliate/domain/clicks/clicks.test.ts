import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from './classify.ts';
import { countsOf } from './unique.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 14; SM-A546B; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36'; // prettier-ignore
const DESKTOP = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36'; // prettier-ignore
const arrive = (agent: string | undefined, headers: Record<string, string> = {}, method = 'GET') => {
  const found = classify({ method, headers: { 'user-agent': agent, ...headers }, host: 'shareyoursales.ma' });
  return found.kind === 'apart' ? found.because : `${found.platform} ${found.device}${found.inApp ? ' in app' : ''}`;
};

describe('an arrival by a link', () => {
  it.each([
    ['Instagram, iPhone', `${IPHONE} Mobile/22B83 Instagram 358.0.0.27.108 (iPhone15,3; iOS 18_1; fr_FR)`, 'instagram phone in app'],
    ['Instagram, Android', `${ANDROID} Instagram 358.0.0.51.109 Android (34/14; 450dpi; samsung)`, 'instagram phone in app'],
    ['Facebook, iPhone', `${IPHONE} Mobile/22B83 [FBAN/FBIOS;FBAV/489.0.0.37.98;FBBV/664441513]`, 'facebook phone in app'],
    ['Facebook, Android', `${ANDROID} [FB_IAB/FB4A;FBAV/489.0.0.66.81;]`, 'facebook phone in app'],
    ['Messenger', `${ANDROID} [FB_IAB/Orca-Android;FBAV/484.0.0.0;]`, 'messenger phone in app'],
    ['TikTok, iPhone', `${IPHONE} Mobile/22B83 musical_ly_37.0.0 JsSdk/2.0 NetType/WIFI Channel/App Store ByteLocale/fr`, 'tiktok phone in app'],
    ['TikTok, Android', `${ANDROID} trill_370004 BytedanceWebview/d8a21c6`, 'tiktok phone in app'],
    ['Snapchat', `${IPHONE} Version/17.0 Mobile/15E148 Safari/604.1 Snapchat/13.12.0.44 (like Safari/8619)`, 'snapchat phone in app'],
    ['LinkedIn', `${IPHONE} Mobile/22B83 [LinkedInApp]/9.30.1`, 'linkedin phone in app'],
    ['Pinterest', `${IPHONE} Mobile/22B83 [Pinterest/iOS]`, 'pinterest phone in app'],
    ['Safari', `${IPHONE} Version/18.1 Mobile/15E148 Safari/604.1`, 'direct phone'],
    ['a computer', DESKTOP, 'direct computer'],
    ['an iPad', 'Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile/15E148 Safari/604.1', 'direct tablet'],
    ['a tablet', 'Mozilla/5.0 (Linux; Android 13; SM-X200) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36', 'direct tablet'],
    ['a telephone named Cubot', 'Mozilla/5.0 (Linux; Android 11; CUBOT_NOTE_20) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile Safari/537.36', 'direct phone'],
    ['another named Cubot', 'Mozilla/5.0 (Linux; Android 10; CUBOT X30) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile Safari/537.36', 'direct phone'],
  ])('with %s is a click', (_, agent, expected) => expect(arrive(agent)).toBe(expected)); // prettier-ignore

  it.each([
    ['WhatsApp/2.24.20.89 A', 'preview'],
    ['WhatsApp/2.2445.7 N', 'preview'],
    ['facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)', 'preview'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0', 'preview'],
    ['meta-externalagent/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)', 'preview'],
    ['Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)', 'preview'],
    ['Twitterbot/1.0', 'preview'],
    ['TelegramBot (like TwitterBot)', 'preview'],
    ['Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)', 'preview'],
    ['LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)', 'preview'],
    ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', 'bot'],
    ['Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116.0.1938.76 Safari/537.36', 'bot'],
    ['Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; GPTBot/1.1', 'bot'],
    [`${DESKTOP.replace('Chrome', 'HeadlessChrome')}`, 'bot'],
    ['curl/8.5.0', 'bot'],
    ['python-requests/2.32.3', 'bot'],
    ['Instagram 358.0.0.51.109 Android (34/14)', 'bot'],
    ['', 'unnamed'],
  ])('of %s is none: %s', (agent, because) => expect(arrive(agent)).toBe(because)); // prettier-ignore

  it('without a name is none', () => expect(arrive(undefined)).toBe('unnamed'));
  it('that only asks for the head is none', () => expect(arrive(DESKTOP, {}, 'HEAD')).toBe('head'));
  it.each([
    { 'sec-purpose': 'prefetch;prerender' },
    { 'sec-purpose': 'prefetch' },
    { purpose: 'prefetch' },
    { 'x-moz': 'prefetch' },
    { 'x-purpose': 'preview' },
  ] as Record<string, string>[])('ahead of time is none: %j', (headers) =>
    expect(arrive(DESKTOP, headers)).toBe('prefetch'),
  );

  it.each([
    ['https://l.instagram.com/?u=x', 'instagram'],
    ['https://lm.facebook.com/l.php', 'facebook'],
    ['https://t.co/abc', 'x'],
    ['https://www.youtube.com/', 'youtube'],
    ['https://www.google.co.ma/', 'search'],
    ['https://shareyoursales.ma/produits', 'own'],
    ['https://www.example.com', 'other'],
    ['https://notinstagram.com/', 'other'],
    ['https://instagram.com@evil.example/', 'direct'],
    ['android-app://com.instagram.android/', 'instagram'],
    ['android-app://com.google.android.googlequicksearchbox', 'search'],
    ['not an address', 'direct'],
  ])('from %s is by %s', (referer, platform) => expect(arrive(DESKTOP, { referer })).toBe(`${platform} computer`));

  it('is one or the other, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), fc.string(), (agent, referer) => {
        expect(['click', 'apart']).toContain(
          classify({ method: 'GET', headers: { 'user-agent': agent, referer }, host: 'shareyoursales.ma' }).kind,
        );
      }),
    );
  });
});

describe('visitors', () => {
  const clicks = (who: string[], day = '2026-11-29') => who.map((visitor) => ({ link: 'a', visitor, day }));
  it('are counted by their cookie: fifty behind one address are fifty', () => {
    const fifty = Array.from({ length: 50 }, (_, at) => `v${at}`);
    expect(countsOf(clicks(fifty)).get('a')).toEqual({ clicks: 50, visitors: 50 });
  });
  it('are one who comes ten times, and one more the next day', () => {
    const ten = Array.from({ length: 10 }, () => 'v');
    expect(countsOf(clicks(ten)).get('a')).toEqual({ clicks: 10, visitors: 1 });
    expect(countsOf([...clicks(ten), ...clicks(['v'], '2026-11-30')]).get('a')).toEqual({ clicks: 11, visitors: 2 });
  });
});
