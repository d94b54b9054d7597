/** Where people meet a link. `other` is a page that we have no name for, `direct` one that does not say. */
export const PLATFORMS = [
  'instagram', 'tiktok', 'facebook', 'messenger', 'whatsapp', 'youtube', 'snapchat', 'x', 'linkedin', 'pinterest', 'telegram',
  'search', 'own', 'other', 'direct',
] as const; // prettier-ignore
export type Platform = (typeof PLATFORMS)[number];

/** The browsers inside apps, by the mark that they bear beside that of a browser. Messenger bears Facebook’s too. */
export const IN_APP: ReadonlyArray<[RegExp, Platform]> = [
  [/\bInstagram[ /]\d/, 'instagram'],
  [/\b(musical_ly|BytedanceWebview|TikTok|trill)[_/ ]/i, 'tiktok'],
  [/\bFB_IAB\/(MESSENGER|Orca)|\bFBAN\/Messenger|\bMessenger(Lite)?ForiOS\b/i, 'messenger'],
  [/\bFB(AN|AV|_IAB|IOS)\b/, 'facebook'],
  [/\bSnapchat[ /]\d/, 'snapchat'],
  [/\bTwitter(Android| for iPhone)/, 'x'],
  [/\bLinkedInApp\b/, 'linkedin'],
  [/\[Pinterest\/|\bPinterest\/(iOS|Android|\d)/, 'pinterest'],
  [/\bWhatsApp\/\d[^ ]* (iOS|Android)\b.*\bMobile\b/, 'whatsapp'],
];

/** Programs that make the picture and the title of a link that somebody has sent. */
export const PREVIEWS =
  /^WhatsApp\/|\bfacebookexternalhit\b|\bFacebot\b|\bfacebookcatalog\b|\bmeta-external(agent|fetcher)\b|\bSlackbot\b|\bSlack-ImgProxy\b|\bTwitterbot\b|\bTelegramBot\b|\bDiscordbot\b|\bLinkedInBot\b|\bPinterestbot\b|\bPinterest\/0\.\d|\bSkypeUriPreview\b|\bredditbot\b|\bSnap URL Preview\b|\bViber\b(?!.*\bMobile\b)|\bTikTokSpider\b|\bIframely\b|\bEmbedly\b|\bvkShare\b|\bGoogle-InspectionTool\b|\bBingPreview\b|\bMicrosoftPreview\b/i;

/** `bot` at the end of a word, so that a telephone named Cubot is one. */
const NAMED_BOTS =
  /(?<!cu)bots?\b(?!_)|\bspider\b|\bcrawl(er|ing)?\b|\bslurp\b|\bscrap(er|y)\b|\bheadless\w*|\bphantomjs\b|\blighthouse\b|\bpingdom\b|\buptime\w*|\bmonitor(ing)?\b|\bselenium\b|\bpuppeteer\b|\bplaywright\b|\bgoogle-(read-aloud|safety|extended|http-java-client)|\bmediapartners\b|\bapis-google\b|\bfeedfetcher\b|\bvalidator\b/i;

/** Whatever people use calls itself Mozilla, or is Opera of old. */
export const isProgram = (agent: string): boolean => !/^(Mozilla|Opera)\//.test(agent) || NAMED_BOTS.test(agent);

/** By the host of the page that the click came from, or one above it. */
const HOSTS: Record<string, Platform> = {
  'instagram.com': 'instagram',
  'tiktok.com': 'tiktok',
  'facebook.com': 'facebook',
  'fb.com': 'facebook',
  'messenger.com': 'messenger',
  'whatsapp.com': 'whatsapp',
  'wa.me': 'whatsapp',
  'youtube.com': 'youtube',
  'youtu.be': 'youtube',
  'snapchat.com': 'snapchat',
  't.co': 'x',
  'twitter.com': 'x',
  'x.com': 'x',
  'linkedin.com': 'linkedin',
  'lnkd.in': 'linkedin',
  'pinterest.com': 'pinterest',
  't.me': 'telegram',
  'telegram.org': 'telegram',
  'bing.com': 'search',
  'duckduckgo.com': 'search',
};

export function platformOfHost(host: string): Platform {
  if (/(^|\.)google\.[a-z.]{2,6}$/.test(host)) return 'search';
  const parts = host.split('.');
  for (let at = 0; at < parts.length - 1; at++) {
    const known = parts.slice(at).join('.');
    if (Object.hasOwn(HOSTS, known)) return HOSTS[known]!;
  }
  return 'other';
}
