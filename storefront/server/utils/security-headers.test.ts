import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { answerHeaders, contentSecurityPolicy, tagFramePolicy } from './security-headers.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('lets one page open the camera, in each language, and no other', () => {
  const camera = (path: string) => answerHeaders(true, path)['permissions-policy']!.split(', ')[0];
  for (const path of ['/marchand/bons', '/ar/tajir/qasaim', '/en/merchant/vouchers'])
    expect([path, camera(path)]).toEqual([path, 'camera=(self)']);
  for (const path of ['/', '/marchand', '/marchand/bons/', '/api/shop/redeem', '/compte'])
    expect([path, camera(path)]).toEqual([path, 'camera=()']);
});

describe('contentSecurityPolicy', () => {
  it('allows the inline scripts of the page by hash, and no other', () => {
    const html =
      '<script>let a=1</script><script type="application/json">{"a":1}</script><script src="/x.js"></script><script type="application/ld+json">{}</script>';
    const policy = contentSecurityPolicy(html, { https: false });
    expect(policy).toContain(`script-src 'self' ${hash('let a=1')};`);
    expect(policy).not.toContain("unsafe-inline' 'sha");
    expect(policy).not.toContain(hash('{"a":1}'));
  });

  it('lets nobody frame a page but the one named', () => {
    expect(contentSecurityPolicy('', { https: false })).toContain("frame-ancestors 'none'");
    expect(contentSecurityPolicy('', { https: true, framedBy: 'https://admin.example' })).toContain(
      'frame-ancestors https://admin.example',
    );
  });

  it('says where to report, and over https by a name that its answer has given', () => {
    const [plain, secure] = [false, true].map((https) => ({
      policy: contentSecurityPolicy('', { https }).split('; '),
      named: answerHeaders(https, '/')['reporting-endpoints'],
    }));
    expect(plain!.policy).toContain('report-uri /_report');
    expect([plain!.policy.some((part) => part.startsWith('report-to')), plain!.named]).toEqual([false, undefined]);
    expect(secure!.policy).toEqual(expect.arrayContaining(['report-uri /_report', 'report-to reports']));
    expect(secure!.named).toBe('reports="/_report"');
  });
});

describe('tagFramePolicy', () => {
  const own = (vendor: 'google' | 'meta' | 'tiktok', url: string) => ({ vendor, url });
  const meta = own('meta', 'https://connect.facebook.net');

  it('lets in those that are there, and nobody else', () => {
    const policy = tagFramePolicy([meta]);
    expect(policy).toContain("script-src 'self' https://connect.facebook.net;");
    expect(policy).toContain('img-src https://connect.facebook.net https://www.facebook.com;');
    expect(policy).not.toMatch(/google|tiktok|unsafe/);
    expect(policy).toContain("frame-ancestors 'self'");
  });

  it('takes a stand-in for all of its platform', () => {
    const policy = tagFramePolicy([
      own('tiktok', 'http://127.0.0.1:9/tiktok'),
      own('google', 'http://127.0.0.1:9/google'),
    ]);
    expect(policy).toContain("script-src 'self' http://127.0.0.1:9;");
    expect(policy).not.toMatch(/tiktok\.com|google/);
  });

  it('leaves the policy of pages as it is', () => {
    expect(contentSecurityPolicy('', { https: true })).not.toMatch(/facebook|tiktok|google/);
  });
});
