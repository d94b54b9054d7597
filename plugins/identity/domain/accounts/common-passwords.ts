/**
 * What people choose when ten characters are asked for. Lists of leaked passwords shrink to this once what is
 * shorter is left out and what is only decorated is seen through: words, names of the country and the house,
 * runs over the keyboard, and one thing repeated.
 */
const WORDS = new Set(
  `password passwort passw0rd motdepasse monmotdepasse secret secretsecret letmein welcome welcomehome bienvenue
  iloveyou jetaime jetaimefort mylove monamour moncoeur habibi habibti hayati sunshine princess princesse superman
  batman spiderman pokemon dragon football basketball baseball footballclub realmadrid barcelona fcbarcelona
  juventus liverpool manchester chelsea arsenal rajaclub rajacasablanca widadclub wydadcasablanca atlaslions
  lionsdelatlas cristiano ronaldo messi mbappe zidane neymar maroc morocco almaghrib maghrib casablanca marrakech
  marrakesh rabat tanger tangier agadir meknes oujda tetouan essaouira ouarzazate chefchaouen casanegra
  bismillah alhamdulillah hamdoulah inchallah inshallah mashallah machallah subhanallah allahuakbar allahakbar
  lailahaillallah mohammed mohamed muhammad mohamedali ahmed youssef fatima fatimazahra khadija zineb hamza
  abdellah abderrahim abdelkader mustapha azertyuiop azerty qwerty qwertyuiop qwertz qwertzuiop asdfghjkl
  qsdfghjklm zxcvbnm wxcvbn administrator administrateur admin root test testtest testing changeme changezmoi
  computer ordinateur internet facebook instagram youtube whatsapp google gmail hotmail iphone samsung android
  master michael jennifer jessica charlie jordan michelle nicole daniel ashley thomas andrew joshua matthew
  freedom liberte whatever trustno nothing blink starwars matrix cookie chocolate chocolat butterfly papillon
  flower sakura naruto onepiece dragonball minecraft fortnite playstation shareyoursales shareyour yoursales
  affiliate affiliation influencer influenceur marchand merchant boutique loveyou lovelove soleil doudou
  loulou chouchou nounours coucou bonjour bonsoir salam salamalikoum marhaba mama maman papa famille family
  police gendarme soldat correct correcthorsebatterystaple thisisapassword cestunmotdepasse ilovemorocco`.split(/\s+/),
); // prettier-ignore

const ROWS = [
  '01234567890123456789', '1234567890qwertyuiop', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn', 'qwertzuiopasdfghjklyxcvbnm', '1q2w3e4r5t6y7u8i9o0p', '1a2z3e4r5t6y7u8i9o0p',
  'qazwsxedcrfvtgbyhnujmikolp', 'aqwzsxedcrfvtgbyhnujikolpm', '1qaz2wsx3edc4rfv5tgb6yhn', '1aqw2zsx3edc4rfv5tgb',
  'zaqwsxcde', '147258369', '159753', '987654321', '0987654321',
]; // prettier-ignore
/** Too short a run proves nothing: `rty` stands in real words. */
const SHORTEST_RUN = 5;

const LEET: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' };

/** Whether a password of at least ten characters is one that is tried first. */
export function isCommonPassword(password: string): boolean {
  const text = password.normalize('NFKC').toLowerCase();
  if (isMonotonous(text)) return true;
  return spellings(text).some((word) => WORDS.has(word) || isRun(word) || isTwice(word));
}

/** Fewer than four different characters, or one short piece again and again. */
function isMonotonous(text: string): boolean {
  return new Set(text).size < 4 || /^(.{1,6})\1+.{0,2}$/su.test(text);
}

/** The text without what is hung on to satisfy a rule: `P@ssw0rd2026!` is `password`. */
function spellings(text: string): string[] {
  const plain = text.replace(/[@$!013457]/g, (mark) => LEET[mark]!);
  const bare = (one: string) => one.replace(/[^\p{L}\p{N}]/gu, '');
  const trimmed = (one: string) => one.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const candidates = [text, plain, trimmed(text), trimmed(text).replace(/[@$!013457]/g, (mark) => LEET[mark]!)];
  return [...new Set(candidates.map(bare).filter(Boolean))];
}

/** A run over a row of keys, forwards or backwards, with at most four characters beside it. */
function isRun(word: string): boolean {
  return ROWS.flatMap((row) => [row, [...row].reverse().join('')]).some((row) => {
    for (let length = Math.min(row.length, word.length); length >= SHORTEST_RUN; length--) {
      if (word.length - length > 4) return false;
      for (let start = 0; start + length <= word.length; start++) {
        if (row.includes(word.slice(start, start + length))) return true;
      }
    }
    return false;
  });
}

/** Two common words, or one twice: `bonjourbonjour`, `iloveyoumama`. */
function isTwice(word: string): boolean {
  for (let cut = 4; cut <= word.length - 4; cut++) {
    if (WORDS.has(word.slice(0, cut)) && WORDS.has(word.slice(cut))) return true;
  }
  return false;
}
