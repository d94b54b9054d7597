import type { Locale } from '@sys/config';
import type { AllTexts, IssueTexts } from '../../../contracts/newsletter/issues.ts';

/** What an issue says before an editor has touched it; `first` is its first deal. */
const WORDS: Record<Locale, (first: string) => IssueTexts> = {
  fr: (first) => ({
    subject: `Cette semaine\u00A0: ${first}`,
    preheader: 'Les nouvelles offres de la semaine, tant qu’il en reste.',
    intro: 'Voici les nouvelles offres de la semaine. Celles de votre ville et de vos centres d’intérêt viennent d’abord.',
  }),
  ar: (first) => ({
    subject: `هذا الأسبوع: ${first}`,
    preheader: 'عروض الأسبوع الجديدة، قبل نفادها.',
    intro: 'إليكم عروض الأسبوع الجديدة. تجدون أولا عروض مدينتكم وما يهمكم.',
  }),
  en: (first) => ({
    subject: `This week: ${first}`,
    preheader: 'The new deals of the week, while they last.',
    intro: 'Here are the new deals of the week. Those of your city and your interests come first.',
  }),
}; // prettier-ignore

const MOST = 120;
const cut = (text: string) => ([...text].length > MOST ? `${[...text].slice(0, MOST - 1).join('')}…` : text);

/** The texts of a new issue, by the title of its first deal in each language. */
export function firstTexts(titles: Record<Locale, string>): AllTexts {
  const say = (locale: Locale): IssueTexts => {
    const texts = WORDS[locale](titles[locale]);
    return { ...texts, subject: cut(texts.subject) };
  };
  return { fr: say('fr'), ar: say('ar'), en: say('en') };
}
