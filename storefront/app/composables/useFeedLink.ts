/** Tells readers of feeds where the blog's is, in the language of the page. */
export function useFeedLink(): void {
  const { t, locale } = useI18n();
  const { absolute } = useAbsolute();
  const link = () => ({
    rel: 'alternate' as const,
    type: 'application/rss+xml',
    title: t('blog.title'),
    href: absolute(FEED_PATHS[locale.value]),
  });
  useHead({ link: [link()] });
}
