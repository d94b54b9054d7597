import { line } from '../../content.ts';

export const fr = {
  subject: 'Le journal d’audit a été altéré',
  preheader: line`La vérification a trouvé une ligne qui n’est pas celle qui avait été écrite.`,
  title: line`Le journal d’audit ne tient plus`,
  intro: line`La vérification du journal a trouvé une rupture dans sa chaîne. Quelqu’un a modifié la base de données sans passer par l’application, ou une sauvegarde plus ancienne a été restaurée.`,
  row: 'Première ligne en cause',
  finding: 'Constat',
  at: 'Vérifié le',
  reasons: {
    number: line`une ligne manque, ou a été ajoutée`,
    link: line`la ligne ne suit pas la précédente`,
    content: line`la ligne n’a plus son contenu d’origine`,
    cut: line`la fin du journal a été coupée`,
    noted: line`la ligne n’est pas celle qui avait été relevée`,
  },
  advice: line`Ne touchez à rien : mettez une copie de la base de côté, puis comparez-la avec la dernière sauvegarde. La commande npm run audit redit où la chaîne se rompt.`,
  action: 'Ouvrir le journal',
};

export type SafetyTexts = typeof fr;
