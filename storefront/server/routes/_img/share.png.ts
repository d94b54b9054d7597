import sharp from 'sharp';

let picture: Promise<Buffer> | undefined;

/** The picture of a link to a page that has none of its own. */
async function draw(): Promise<Buffer> {
  const svg = await useStorage('assets:server').getItemRaw<Uint8Array>('share.svg');
  if (!svg) throw new Error('server/assets/share.svg is not part of this build.');
  return sharp(svg).png({ palette: true }).toBuffer();
}

export default defineEventHandler(async (event) => {
  assertMethod(event, 'GET', true);
  setResponseHeaders(event, { 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' });
  return (picture ??= draw());
});
