// For merchants' own shops: keeps the click that brought somebody (`?sys_click=`) in a cookie of the shop itself, so that
// its server can name it with the order (docs/partners.md). It asks nobody, sends nothing, and keeps nothing of whoever
// does not want to be followed (Global Privacy Control).
(function () {
  var NAME = 'sys_click';
  var CLICK = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
  var DAYS = 90;
  function kept() {
    var found = document.cookie.match(/(?:^|;\s*)sys_click=([^;]+)/);
    return found && CLICK.test(found[1]) ? found[1] : null;
  }
  var came = new URLSearchParams(location.search).get(NAME);
  if (came && CLICK.test(came) && !navigator.globalPrivacyControl) {
    document.cookie =
      NAME +
      '=' +
      came +
      '; Path=/; Max-Age=' +
      DAYS * 86400 +
      '; SameSite=Lax' +
      (location.protocol === 'https:' ? '; Secure' : '');
  }
  window.shareYourSales = { click: kept };
})();
