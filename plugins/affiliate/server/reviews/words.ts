import { formatMoney, formatNumber } from '@sys/platform/services';
import type { Evidence, FraudRule } from '../../domain/fraud/rules.ts';

const number = (value: number | undefined): string => formatNumber(value ?? 0, 'fr');
const money = (value: number | undefined): string => formatMoney(value ?? 0, 'fr');
/** Hundredths of an order. */
const average = (value: number | undefined): string => formatNumber((value ?? 0) / 100, 'fr', 1);

/** What each signal says, with its numbers, for who decides in the panel. */
const SAID: Record<FraudRule, (of: Evidence) => string> = {
  'self-purchase': () => 'L’acheteur est l’influenceur lui-même, par son compte, son téléphone, son adresse ou sa carte.',
  'self-click': () => 'Le clic vient de l’adresse d’où l’influenceur était connecté ce jour-là.',
  'shared-account': () => 'Une autre personne est payée sur le même compte bancaire, ou a montré la même pièce d’identité.',
  'fast-order': ({ seconds }) => `La commande est passée ${number(seconds)} s après le clic : trop vite pour lire la page.`,
  'large-commission': ({ commission }) => `La commission est de ${money(commission)} : toutes celles de plus de 1 000 DH sont regardées.`,
  'click-velocity': ({ clicks }) => `${number(clicks)} clics sur ce lien, depuis la même adresse, dans l’heure d’avant.`,
  'conversion-rate': ({ clicks, conversions, percent }) =>
    `${number(conversions)} ventes pour ${number(clicks)} clics en 30 jours, soit ${number(percent)} % : c’est bien plus que d’habitude.`,
  'order-burst': ({ ordersToday, ordersOfADay }) =>
    `${number(ordersToday)} commandes en 24 heures, contre ${average(ordersOfADay)} par jour le mois d’avant.`,
  'repeat-buyer': ({ orders }) => `Le même acheteur a passé ${number(orders)} commandes par cet influenceur en 30 jours.`,
  'refund-rate': ({ settled, refunded, percent }) =>
    `${number(refunded)} commandes remboursées sur ${number(settled)} en 90 jours, soit ${number(percent)} %.`,
  'new-account': ({ days, commission }) =>
    `Le compte a ${number(days)} jours, et la commission est de ${money(commission)}.`,
  'forbidden-referrer': () => 'Le clic vient d’une page que le marchand a interdite.',
}; // prettier-ignore

export const saidOf = (rule: FraudRule, evidence: Evidence): string => SAID[rule](evidence);
