// Runs in the frame of tags (/_tags), an empty page of ours: loads the tags that this browser allows, and tells them what
// the page around it says has happened, under the address that it names. Without a choice that allows something, or for
// a browser that asks not to be followed, nothing is loaded.
(function () {
  'use strict';
  if (window.parent === window || navigator.globalPrivacyControl) return;
  const allowed = (/(?:__Host-|sys-)consent=[^~;]*~([ma]+)~/.exec(document.cookie) || [])[1] || '';
  const LETTERS = { measurement: 'm', advertising: 'a' };
  const tags = JSON.parse(document.getElementById('tags').textContent).filter(({ category }) =>
    allowed.includes(LETTERS[category]),
  );

  function load(src) {
    const script = document.createElement('script');
    script.async = true;
    script.src = src;
    document.head.append(script);
  }

  /** Each begins a tag as its maker’s snippet does, without what it would look for by itself, and returns how it is told. */
  const BEGIN = {
    meta({ id, url }) {
      const fbq =
        (window.fbq =
        window._fbq =
          function () {
            if (fbq.callMethod) fbq.callMethod.apply(fbq, arguments);
            else fbq.queue.push(arguments);
          });
      Object.assign(fbq, { push: fbq, loaded: true, version: '2.0', queue: [], disablePushState: true });
      fbq('set', 'autoConfig', false, id);
      fbq('init', id);
      load(`${url}/en_US/fbevents.js`);
      return ({ name, id: eventID, value, currency, lines }) =>
        fbq('trackSingle', id, name, lines ? { value, currency, content_type: 'product', content_ids: lines.map(({ deal }) => deal), contents: lines.map((line) => ({ id: line.deal, quantity: line.quantity, item_price: line.price })) } : {}, { eventID }); // prettier-ignore
    },
    tiktok({ id, url }) {
      const ttq = (window.ttq = []);
      window.TiktokAnalyticsObject = 'ttq';
      ttq.methods = ['page', 'track', 'identify', 'instances', 'debug', 'on', 'off', 'once', 'ready', 'alias', 'group', 'enableCookie', 'disableCookie', 'holdConsent', 'revokeConsent', 'grantConsent']; // prettier-ignore
      ttq.setAndDefer = (target, method) => (target[method] = (...given) => void target.push([method, ...given]));
      for (const method of ttq.methods) ttq.setAndDefer(ttq, method);
      ttq.instance = (pixel) => {
        const instance = ttq._i[pixel] || [];
        for (const method of ttq.methods) ttq.setAndDefer(instance, method);
        return instance;
      };
      const src = `${url}/i18n/pixel/events.js`;
      ttq._i = { [id]: Object.assign([], { _u: src }) };
      ttq._t = { [id]: Date.now() };
      ttq._o = { [id]: {} };
      load(`${src}?sdkid=${id}&lib=ttq`);
      return ({ name, id: event_id, value, currency, lines }) => {
        if (name === 'PageView') return void ttq.page();
        const contents = (lines || []).map(({ deal, quantity, price }) => ({ content_id: deal, content_type: 'product', quantity, price })); // prettier-ignore
        ttq.track(name, { value, currency, content_type: 'product', contents }, { event_id });
      };
    },
    google({ id, url }) {
      window.dataLayer = [];
      // Google reads the very `arguments`.
      const gtag = (window.gtag = function () {
        window.dataLayer.push(arguments);
      });
      // What was allowed is to be measured, and nothing beyond.
      gtag('consent', 'default', { analytics_storage: 'granted', ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied' }); // prettier-ignore
      gtag('js', new Date());
      gtag('config', id, {
        send_page_view: false,
        allow_google_signals: false,
        allow_ad_personalization_signals: false,
      });
      load(`${url}/gtag/js?id=${id}`);
      const NAMES = { PageView: 'page_view', ViewContent: 'view_item', AddToCart: 'add_to_cart', InitiateCheckout: 'begin_checkout', Purchase: 'purchase' }; // prettier-ignore
      return ({ name, id: transaction_id, value, currency, lines }) =>
        gtag('event', NAMES[name], {
          page_location: location.href,
          page_referrer: '',
          ...(lines && { value, currency, items: lines.map(({ deal, quantity, price }) => ({ item_id: deal, quantity, price })) }), // prettier-ignore
          ...(name === 'Purchase' && { transaction_id }),
        });
    },
  };

  const tell = new Map(tags.map((tag) => [tag.vendor, BEGIN[tag.vendor](tag)]));

  addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || origin !== location.origin || !data || data.kind !== 'tag') return;
    // Tags say which page they are in: the address that may be said stands here, and it is never that of the page around.
    history.replaceState(null, '', data.event.path);
    for (const vendor of data.vendors) if (tell.has(vendor)) tell.get(vendor)(data.event);
  });
  window.parent.postMessage({ kind: 'tags-ready' }, location.origin);
})();
