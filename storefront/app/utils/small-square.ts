const SIDE = 512;

/** The middle of a photograph as a JPEG of some 50 KB, in base64; `null` when the browser cannot read it. */
export async function smallSquare(file: Blob): Promise<string | null> {
  const image = await createImageBitmap(file).catch(() => null);
  if (!image) return null;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  const edge = Math.min(image.width, image.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, (image.width - edge) / 2, (image.height - edge) / 2, edge, edge, 0, 0, SIDE, SIDE);
  image.close();
  for (const quality of [0.85, 0.6, 0.35]) {
    const text = canvas.toDataURL('image/jpeg', quality).split(',')[1] ?? '';
    // Bodies are of at most 100 KB.
    if (text.length < 90_000) return text;
  }
  return null;
}
