export default defineEventHandler((event) =>
  sendSitemap(event, async () => {
    const file = getRouterParam(event, 'file') ?? '';
    return file.endsWith('.xml') ? useSitemaps().file(file.slice(0, -'.xml'.length)) : null;
  }),
);
