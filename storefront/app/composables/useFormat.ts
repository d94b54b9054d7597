/** The formatters of shared/utils, bound to the language of the page. */
export function useFormat() {
  const { locale } = useI18n();
  return {
    price: (centimes: number) => formatPrice(centimes, locale.value),
    amount: (centimes: number) => formatAmount(centimes, locale.value),
    number: (value: number) => formatNumber(value, locale.value),
    stars: (value: number) => (Number.isInteger(value) ? String(value) : formatAverage(value, locale.value)),
    average: (value: number) => formatAverage(value, locale.value),
    date: (iso: string) => formatDate(iso, locale.value),
    day: (iso: string) => formatDay(iso, locale.value),
    dateTime: (iso: string) => formatDateTime(iso, locale.value),
    unit: () => currencyUnit(locale.value),
  };
}
