import { describe, expect, it } from 'vitest';
import { embedPage } from './embed.ts';

describe('embedPage', () => {
  it.each([
    ['youtube', 'dQw4w9WgXcQ', 'https://www.youtube-nocookie.com'],
    ['vimeo', '76979871', 'https://player.vimeo.com'],
  ])('frames %s and nobody else', (provider, id, origin) => {
    const { html, policy } = embedPage(provider, id)!;
    expect(html).toContain(`src="${origin}/`);
    expect(html).toContain(id);
    expect(policy).toContain(`frame-src ${origin};`);
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toContain("default-src 'none'");
  });

  it.each([
    ['youtube', '"><script>'],
    ['youtube', 'dQw4w9WgXcQ?x'],
    ['vimeo', 'dQw4w9WgXcQ'],
    ['vimeo', '1/../2345678'],
    ['constructor', '76979871'],
    ['evil', '76979871'],
  ])('makes no page of %s %s', (provider, id) => expect(embedPage(provider, id)).toBeNull());
});
