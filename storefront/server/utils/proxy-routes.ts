/** A slug, decoded: letters of any script, since Arabic addresses are written in Arabic. */
const SLUG = '[\\p{L}\\p{M}\\p{N}_-]+';

export type ProxyMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface ProxyRoute {
  methods: readonly ProxyMethod[];
  /** The whole path below `/api/`, decoded. */
  path: RegExp;
  /**
   * `true`: asked in the name of whoever is signed in. `if-any`: so too, and of a guest. `false`: the same answer for
   * all, no cookie is read.
   */
  session: boolean | 'if-any';
  /** With the basket of the browser, and the key that makes one wish one order. */
  basket?: true;
  /** With the key of the order that the path names. */
  order?: true;
  /** Bytes go through as they come, instead of JSON of at most 100 KB. */
  file?: true;
  /** Of a file that is sent, where it is more than 10 MB. */
  mostBytes?: number;
  /** Of JSON, where others are asked for it who may take longer than ten seconds. */
  timeoutMs?: number;
  /** A part of it may be asked for, and whoever has its address may keep it. */
  parts?: true;
}

/** What of the CMS can be reached through the shop: this and nothing else. */
export const PROXY_ROUTES: readonly ProxyRoute[] = [
  {
    methods: ['GET'],
    path: new RegExp(
      `^marketplace/(?:products|products/${SLUG}(?:/reviews)?|categories|cities|featured|deals|suggest|live|home|settings|articles|articles/${SLUG}|article-categories|(?:categories|cities|article-categories|article-tags|stories)/${SLUG}|stories|faq|pages/${SLUG}|merchants/${SLUG})$`,
      'u',
    ),
    session: false,
  },
  {
    methods: ['GET', 'POST', 'PUT', 'DELETE'],
    path: /^notifications(?:\/(?:unread|read|preferences|push))?$/,
    session: true,
  },
  // A device by its number, or by the SHA-256 of its endpoint.
  { methods: ['DELETE'], path: /^notifications\/push\/[0-9a-f]{1,64}$/, session: true },
  {
    methods: ['POST'],
    path: /^accounts\/(?:register|verify(?:\/resend)?|password\/(?:forgot|reset)|email\/confirm|recovery\/(?:confirm|cancel))$/,
    session: false,
  },
  { methods: ['GET', 'PUT'], path: /^accounts\/me$/, session: true },
  { methods: ['PUT', 'DELETE'], path: /^accounts\/picture$/, session: true },
  { methods: ['GET'], path: /^accounts\/export$/, session: true },
  { methods: ['POST'], path: /^accounts\/(?:password|email|deletion)$/, session: true },
  // The second step of signing in is not among them: its token is in a cookie (server/api/session/).
  { methods: ['GET'], path: /^(?:two-factor|devices)$/, session: true },
  {
    methods: ['POST'],
    path: /^two-factor\/(?:set-up|confirm|step-up|backup-codes|turn-off|recovery\/withdraw)$/,
    session: true,
  },
  // Linking one is not: it begins with a cookie (server/api/session/link.post.ts).
  { methods: ['GET'], path: /^oauth\/providers$/, session: true },
  { methods: ['POST'], path: /^oauth\/unlink$/, session: true },
  { methods: ['POST'], path: /^devices\/sign-out-others$/, session: true },
  { methods: ['DELETE'], path: /^(?:two-factor\/trusted-devices\/\d{1,18}|devices\/[0-9a-f-]{36})$/, session: true },
  { methods: ['GET', 'PUT'], path: /^kyc\/case$/, session: true },
  { methods: ['POST'], path: /^kyc\/case\/(?:submit|answer|restart|change)$/, session: true },
  { methods: ['GET'], path: /^kyc\/documents$/, session: true },
  { methods: ['POST'], path: /^kyc\/documents$/, session: true, file: true },
  { methods: ['GET'], path: /^kyc\/documents\/[0-9a-f-]{36}$/, session: true, file: true },
  { methods: ['DELETE'], path: /^kyc\/documents\/[0-9a-f-]{36}$/, session: true },
  { methods: ['GET'], path: /^billing\/plans$/, session: false },
  { methods: ['GET'], path: /^billing\/subscription$/, session: true },
  // Webhooks are not among them: Stripe calls the CMS.
  { methods: ['POST'], path: /^billing\/(?:checkout|preview|change|cancel|resume|portal)$/, session: true },
  { methods: ['GET'], path: /^orders\/basket$/, session: 'if-any', basket: true },
  { methods: ['PUT'], path: /^orders\/basket\/(?:lines|coupon)$/, session: 'if-any', basket: true },
  { methods: ['POST'], path: /^orders$/, session: 'if-any', basket: true },
  { methods: ['GET'], path: /^orders\/(?:mine|vouchers)$/, session: true },
  { methods: ['GET'], path: /^orders\/\d{12}$/, session: 'if-any', order: true },
  {
    methods: ['POST'],
    path: /^orders\/\d{12}\/(?:confirm|code|cancel|pay|refunds)$/,
    session: 'if-any',
    order: true,
  },
  // What was bought, as files, and what goes back of it.
  {
    methods: ['GET'],
    path: /^orders\/\d{12}\/(?:receipt\.pdf|vouchers\.pdf|vouchers\/\d{1,18}\.(?:svg|pdf))$/,
    session: 'if-any',
    order: true,
    file: true,
  },
  // What whoever bought says of it.
  { methods: ['GET', 'POST'], path: /^orders\/\d{12}\/reviews$/, session: 'if-any', order: true },
  { methods: ['PUT', 'DELETE'], path: /^orders\/\d{12}\/reviews\/[a-z0-9]{20,32}$/, session: 'if-any', order: true },
  { methods: ['POST'], path: /^orders\/\d{12}\/pictures$/, session: 'if-any', order: true, file: true },
  { methods: ['GET'], path: /^reviews\/mine$/, session: true },
  // What somebody sells.
  { methods: ['GET'], path: /^shop$/, session: true },
  { methods: ['GET', 'POST'], path: /^shop\/team$/, session: true },
  { methods: ['DELETE'], path: /^shop\/team\/\d{1,18}$/, session: true },
  { methods: ['POST'], path: /^shop\/(?:team\/(?:leave|\d{1,18}\/again)|invitation(?:\/accept)?)$/, session: true },
  { methods: ['GET'], path: /^shop\/orders\.(?:csv|xlsx|pdf)$/, session: true, file: true },
  { methods: ['GET'], path: /^shop\/orders(?:\/\d{12})?$/, session: true },
  {
    methods: ['POST'],
    path: /^shop\/orders\/\d{12}\/(?:cancel|ship|deliver|collect|refuse|miss|refunds|refunds\/\d{1,18}\/given)$/,
    session: true,
  },
  { methods: ['GET'], path: /^shop\/overview$/, session: true },
  { methods: ['POST'], path: /^shop\/redeem(?:\/undo)?$/, session: true },
  { methods: ['GET', 'POST'], path: /^shop\/deals$/, session: true },
  { methods: ['GET'], path: /^shop\/deals\/choices$/, session: true },
  { methods: ['GET', 'PUT'], path: /^shop\/deals\/[a-z0-9]{20,32}$/, session: true },
  {
    methods: ['POST'],
    path: /^shop\/deals\/[a-z0-9]{20,32}\/(?:submit|withdraw|pause|resume|archive|duplicate)$/,
    session: true,
  },
  { methods: ['GET', 'POST'], path: /^shop\/coupons$/, session: true },
  { methods: ['PUT'], path: /^shop\/coupons\/\d{1,18}$/, session: true },
  { methods: ['POST'], path: /^shop\/coupons\/\d{1,18}\/stop$/, session: true },
  { methods: ['GET'], path: /^shop\/money(?:\/entries)?$/, session: true },
  { methods: ['GET'], path: /^shop\/reviews$/, session: true },
  { methods: ['PUT', 'DELETE'], path: /^shop\/reviews\/[a-z0-9]{20,32}\/reply$/, session: true },
  { methods: ['POST'], path: /^shop\/reviews\/[a-z0-9]{20,32}\/report$/, session: true },
  { methods: ['POST'], path: /^shop\/pictures$/, session: true, file: true },
  // What an influencer promotes, and what it brings.
  { methods: ['POST'], path: new RegExp(`^marketplace/products/${SLUG}/request-affiliation$`, 'u'), session: true },
  { methods: ['GET'], path: /^affiliate\/(?:offers(?:\/[a-z0-9]{10,40})?|requests)$/, session: true },
  { methods: ['POST'], path: /^affiliate\/requests\/req_\d{1,18}\/withdraw$/, session: true },
  { methods: ['GET'], path: /^affiliate\/(?:my-links|promotable|link\/lnk_\d{1,18}\/stats)$/, session: true },
  { methods: ['POST'], path: /^affiliate\/generate-link$/, session: true },
  { methods: ['POST'], path: /^affiliate\/links\/lnk_\d{1,18}\/(?:disable|enable|coupon)$/, session: true },
  {
    methods: ['GET'],
    path: /^affiliate\/links\/lnk_\d{1,18}\/(?:qr\.(?:svg|png)|poster\.pdf)$/,
    session: true,
    file: true,
  },
  { methods: ['GET'], path: /^affiliate\/(?:balance|earnings|commissions|payouts)$/, session: true },
  { methods: ['GET'], path: /^affiliate\/commissions\.(?:csv|xlsx|pdf)$/, session: true, file: true },
  { methods: ['GET'], path: /^affiliate\/payouts\/pay_\d{1,18}\/statement\.pdf$/, session: true, file: true },
  // Where they publish. What comes back from a network is not among them: it comes as a page (server/routes/_social/).
  { methods: ['GET'], path: /^social\/accounts$/, session: true },
  { methods: ['POST'], path: /^social\/accounts\/(?:connect|acc_\d{1,18}\/check)$/, session: true },
  { methods: ['DELETE'], path: /^social\/accounts\/acc_\d{1,18}$/, session: true },
  { methods: ['GET'], path: /^social\/accounts\/acc_\d{1,18}\/tiktok$/, session: true, timeoutMs: 30_000 },
  { methods: ['GET'], path: /^social\/captions$/, session: true },
  { methods: ['GET'], path: /^social\/text-service$/, session: true },
  { methods: ['POST'], path: /^social\/captions\/improve$/, session: true, timeoutMs: 30_000 },
  { methods: ['POST'], path: /^social\/media\/from-deal$/, session: true },
  // A film of minutes. The CMS takes no more.
  { methods: ['POST'], path: /^social\/media$/, session: true, file: true, mostBytes: 300 * 1024 * 1024 },
  // Networks fetch what they are to publish, by an address that ends.
  {
    methods: ['GET'],
    path: /^social\/media\/[0-9a-f-]{36}\.\d{10}\.[A-Za-z0-9_-]{22}\.(?:jpg|webp|mp4|mov)$/,
    session: false,
    file: true,
    parts: true,
  },
  { methods: ['POST'], path: /^(?:social\/publish(?:-all)?|affiliate\/link\/lnk_\d{1,18}\/publish)$/, session: true },
  { methods: ['POST'], path: /^social\/preview$/, session: true },
  { methods: ['GET'], path: /^(?:social|affiliate)\/publications$/, session: true },
  { methods: ['GET', 'DELETE'], path: /^social\/publications\/pub_\d{1,18}$/, session: true },
  { methods: ['GET'], path: /^social\/publications\/pub_\d{1,18}\/stats$/, session: true },
  { methods: ['PUT'], path: /^social\/publications\/pub_\d{1,18}\/schedule$/, session: true },
  { methods: ['POST'], path: /^social\/deliveries\/dlv_\d{1,18}\/(?:retry|attest)$/, session: true },
  // Its own server calls the CMS itself, signed.
  { methods: ['GET', 'POST'], path: /^shop\/affiliation\/(?:keys|hooks|sites)$/, session: true },
  { methods: ['GET'], path: /^shop\/affiliation\/landings$/, session: true },
  { methods: ['POST'], path: /^shop\/affiliation\/sites\/\d{1,18}\/(?:verify|remove)$/, session: true },
  { methods: ['PUT'], path: /^shop\/affiliation\/landings\/[a-z0-9]{10,40}$/, session: true },
  { methods: ['POST'], path: /^shop\/affiliation\/keys\/\d{1,18}\/revoke$/, session: true },
  { methods: ['GET'], path: /^shop\/affiliation\/hooks\/\d{1,18}\/messages$/, session: true },
  {
    methods: ['POST'],
    path: /^shop\/affiliation\/hooks\/(?:\d{1,18}\/(?:rotate|remove)|messages\/[0-9a-f-]{36}\/again)$/,
    session: true,
  },
  { methods: ['GET', 'POST'], path: /^affiliate\/exports$/, session: true },
  { methods: ['GET'], path: /^affiliate\/exports\/exp_\d{1,18}\/file\.csv$/, session: true, file: true },
  { methods: ['GET', 'POST'], path: /^shop\/affiliation\/exports$/, session: true },
  { methods: ['GET'], path: /^shop\/affiliation\/exports\/exp_\d{1,18}\/file\.csv$/, session: true, file: true },
  // What a shop offers to those who promote it, and what they bring.
  { methods: ['GET'], path: /^shop\/affiliation\/(?:programmes|requests|affiliates|conversions)$/, session: true },
  { methods: ['GET', 'PUT'], path: /^shop\/affiliation\/programmes\/[a-z0-9]{10,40}$/, session: true },
  { methods: ['POST'], path: /^shop\/affiliation\/programmes\/[a-z0-9]{10,40}\/(?:open|close)$/, session: true },
  { methods: ['POST'], path: /^shop\/affiliation\/requests\/decide$/, session: true },
  {
    methods: ['GET'],
    path: /^shop\/affiliation\/(?:affiliates|conversions)\.(?:csv|xlsx|pdf)$/,
    session: true,
    file: true,
  },
  // What really happens here, for whoever looks.
  { methods: ['GET'], path: /^audience\/proof$/, session: false },
  // Whoever visits writes to us; with the account of who is signed in.
  { methods: ['GET'], path: /^contact\/challenge$/, session: false },
  { methods: ['POST'], path: /^contact\/submit$/, session: 'if-any' },
  // The newsletter, by the links in its mails. The button of mail programs comes by another way (server/routes/_lettre/).
  {
    methods: ['POST'],
    path: /^newsletter\/(?:subscribe|confirm|preferences(?:\/read)?|unsubscribe|erase)$/,
    session: false,
  },
  { methods: ['POST'], path: /^reminders\/basket(?:\/open)?$/, session: 'if-any', basket: true },
  // What the browser of an order tells the tags that it allows.
  { methods: ['GET'], path: /^orders\/\d{12}\/purchase$/, session: false, order: true },
];

export type FoundRoute = { kind: 'route'; route: ProxyRoute } | { kind: 'wrong-method'; allow: string } | null;

/** The route of a request; `path` is what stands below `/api/`, decoded. */
export function findProxyRoute(method: string, path: string): FoundRoute {
  const asked = method === 'HEAD' ? 'GET' : method;
  const here = PROXY_ROUTES.filter((route) => route.path.test(path));
  const route = here.find(({ methods }) => methods.some((name) => name === asked));
  if (route) return { kind: 'route', route };
  if (here.length === 0) return null;
  return { kind: 'wrong-method', allow: here.flatMap(({ methods }) => methods).join(', ') };
}
