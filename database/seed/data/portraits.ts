import type { Person } from '../pictures/index.ts';
import type { SeedPortrait } from '../types.ts';

const INK = '#2b1a14';

/** Who speaks of the house on the home page, by the key of their testimonial: drawn, as nobody's photograph would be true. */
export const portraits: Record<string, SeedPortrait> = {
  'salma-casablanca': {
    alt: {
      fr: 'Portrait dessiné de Salma, cheveux bouclés et grand sourire',
      ar: 'صورة مرسومة لسلمى بشعر مجعد وابتسامة عريضة',
      en: 'Drawn portrait of Salma, with curly hair and a broad smile',
    },
    person: {
      ...{ wall: '#6a60dd', skin: '#c98a5e', hair: 'curls', hairColour: '#33201a', browColour: INK, beard: 'none' },
      ...{ eyes: 'smiling', mouth: 'laugh', lips: '#a8372e', lashes: true, glasses: null, earrings: '#e8ae3c' },
      ...{ garment: 'crew', cloth: '#c4532f', trim: '#c4532f' },
    },
  },
  'yassine-agadir': {
    alt: {
      fr: 'Portrait dessiné de Yassine, cheveux courts et barbe courte',
      ar: 'صورة مرسومة لياسين بشعر قصير ولحية قصيرة',
      en: 'Drawn portrait of Yassine, with short hair and a short beard',
    },
    person: {
      ...{ wall: '#3f8f93', skin: '#b9784c', hair: 'short', hairColour: '#241712', browColour: '#241712' },
      ...{ beard: 'short', eyes: 'open', mouth: 'smile', lips: '#9a4a3a', lashes: false, glasses: null },
      ...{ earrings: null, garment: 'shirt', cloth: '#efe2c8', trim: '#2f6f74' },
    },
  },
  'hiba-tanger': {
    alt: {
      fr: 'Portrait dessiné de Hiba, foulard bleu canard',
      ar: 'صورة مرسومة لهبة بحجاب أزرق مخضر',
      en: 'Drawn portrait of Hiba, in a teal headscarf',
    },
    person: {
      ...{
        wall: '#e0a58a',
        skin: '#dba67c',
        hair: 'scarf',
        hairColour: '#2b6f78',
        browColour: '#3c241a',
        beard: 'none',
      },
      ...{ eyes: 'open', mouth: 'smile', lips: '#b5483f', lashes: true, glasses: null, earrings: null },
      ...{ garment: 'crew', cloth: '#f0e4cf', trim: '#f0e4cf' },
    },
  },
  'abdelilah-marrakech': {
    alt: {
      fr: 'Portrait dessiné d’Abdelilah, barbe grise, lunettes rondes et djellaba',
      ar: 'صورة مرسومة لعبد الإله بلحية رمادية ونظارات مستديرة وجلابة',
      en: 'Drawn portrait of Abdelilah, with a grey beard, round glasses and a djellaba',
    },
    person: {
      ...{ wall: '#c26a4a', skin: '#c08457', hair: 'receding', hairColour: '#b9b1a8', browColour: '#a39a90' },
      ...{ beard: 'full', eyes: 'open', mouth: 'calm', lips: '#9a4a3a', lashes: false, glasses: '#3a2a22' },
      ...{ earrings: null, garment: 'djellaba', cloth: '#ece0c6', trim: '#b98a3a' },
    },
  },
  'nezha-rabat': {
    alt: {
      fr: 'Portrait dessiné de Nezha, cheveux mi-longs, lunettes et veste',
      ar: 'صورة مرسومة لنزهة بشعر متوسط الطول ونظارات وسترة',
      en: 'Drawn portrait of Nezha, with shoulder-length hair, glasses and a jacket',
    },
    person: {
      ...{ wall: '#e3b04b', skin: '#e0b18a', hair: 'bob', hairColour: '#6a3d28', browColour: '#4a2b1e', beard: 'none' },
      ...{ eyes: 'open', mouth: 'smile', lips: '#a63a44', lashes: true, glasses: '#7a2f22', earrings: null },
      ...{ garment: 'jacket', cloth: '#2f3f7d', trim: '#f4ead6' },
    },
  },
  'omar-essaouira': {
    alt: {
      fr: 'Portrait dessiné d’Omar, cheveux attachés et sweat à capuche',
      ar: 'صورة مرسومة لعمر بشعر مربوط وسترة بغطاء رأس',
      en: 'Drawn portrait of Omar, with tied-back hair and a hooded sweatshirt',
    },
    person: {
      ...{ wall: '#7fa9c9', skin: '#8f5a3a', hair: 'tied', hairColour: '#2a1a14', browColour: '#1f130f' },
      ...{ beard: 'stubble', eyes: 'smiling', mouth: 'laugh', lips: '#7d352c', lashes: false, glasses: null },
      ...{ earrings: null, garment: 'hood', cloth: '#e0a63c', trim: '#fff6e2' },
    },
  },
};

/** Who signs the articles, by the key of the author. */
export const authorPortraits: Record<string, Person> = {
  'kenza-bouzidi': {
    ...{ wall: '#cf6f52', skin: '#d49a70', hair: 'bun', hairColour: '#3a2218', browColour: INK, beard: 'none' },
    ...{ eyes: 'open', mouth: 'smile', lips: '#b04039', lashes: true, glasses: null, earrings: '#e8ae3c' },
    ...{ garment: 'jacket', cloth: '#5d6b3c', trim: '#f1e6d2' },
  },
  'mehdi-ouazzani': {
    ...{ wall: '#8d9a76', skin: '#d9a97e', hair: 'short', hairColour: '#4a3022', browColour: '#3c261b' },
    ...{ beard: 'stubble', eyes: 'open', mouth: 'smile', lips: '#a5564a', lashes: false, glasses: '#2b1f1a' },
    ...{ earrings: null, garment: 'shirt', cloth: '#3f5fa8', trim: '#f4ead6' },
  },
  'hajar-amzil': {
    ...{ wall: '#4b45b8', skin: '#9a6240', hair: 'wrap', hairColour: '#dd9a2e', browColour: '#22150f', beard: 'none' },
    ...{ eyes: 'open', mouth: 'laugh', lips: '#9a3730', lashes: true, glasses: null, earrings: '#f0d9a8' },
    ...{ garment: 'crew', cloth: '#e9d8ba', trim: '#e9d8ba' },
  },
};
