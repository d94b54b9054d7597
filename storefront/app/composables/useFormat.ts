declare module '#app' {
  interface NuxtPayload {
    dates?: Record<string, string>;
  }
}

/** The formatters of shared/utils, bound to the language of the page. */
export function useFormat() {
  const { locale } = useI18n();
  // The server's words come along with the page: in a browser the first date in words costs some
  // fifteen milliseconds, and an older one knows other month names.
  const said = (useNuxtApp().payload.dates ??= {});
  const dated = (kind: string, make: typeof formatDate) => (iso: string) =>
    (said[`${kind} ${iso}`] ??= make(iso, locale.value));
  return {
    price: (centimes: number) => formatPrice(centimes, locale.value),
    amount: (centimes: number) => formatAmount(centimes, locale.value),
    number: (value: number) => formatNumber(value, locale.value),
    stars: (value: number) => (Number.isInteger(value) ? String(value) : formatAverage(value, locale.value)),
    average: (value: number) => formatAverage(value, locale.value),
    date: dated('date', formatDate),
    day: dated('day', formatDay),
    month: dated('month', formatMonth),
    dateTime: dated('dateTime', formatDateTime),
    unit: () => currencyUnit(locale.value),
  };
}
