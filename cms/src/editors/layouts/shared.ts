import type { FieldText } from './types.ts';

/** Fields that several types share. */
export const slugField = (path: string): FieldText => ({
  label: 'Adresse',
  help: `La fin de l’adresse de la page : ${path}. Lettres sans accent, chiffres et tirets. Le bouton la propose d’après le nom.`,
  placeholder: 'hammam-royal-marrakech',
});

export const positionField: FieldText = {
  label: 'Position',
  help: 'Ordre d’affichage : le plus petit nombre vient en premier. À égalité, ordre alphabétique.',
  placeholder: '0',
};

export const seoField: FieldText = {
  label: 'Référencement',
  help: 'Titre, description et image pour Google et les partages. Laissez vide pour reprendre ceux de la page.',
};

export const LANGUAGE_OPTIONS = { fr: 'Français', ar: 'Arabe', en: 'Anglais' };
