import type { Template } from '../../contracts/manager/templates.ts';

export const TEMPLATE_KIND_NAMES: Record<Template['kind'], string> = {
  'new-product': 'Nouveau produit',
  promotion: 'Promotion',
  testimonial: 'Témoignage',
  event: 'Évènement',
  'last-days': 'Derniers jours',
  recruiting: 'Recrutement d’influenceurs',
  tip: 'Conseil',
  other: 'Autre',
};

/** What the catalogue fills in. */
export const DEAL_VARIABLE_NAMES: Record<string, string> = {
  'deal.title': 'Titre de l’offre',
  'deal.merchant': 'Marchand',
  'deal.city': 'Ville',
  'deal.price': 'Prix',
  'deal.was': 'Prix d’avant',
  'deal.less': 'Réduction',
  'deal.ends': 'Date de fin',
  'deal.highlights': 'Points forts',
};
export const isOfDeal = (variable: string): boolean => variable.startsWith('deal.');
