// Listens to the preview server: loads the page again when it has changed, swaps the stylesheet without loading, and shows
// what is wrong with the content. Part of the preview only: no published page has it.
(() => {
  const own = new URL('.', document.currentScript.src);
  const sum = document.currentScript.dataset.sum;
  const place = 'preview-scroll ' + location.pathname;
  const folded = 'preview-folded';

  const panel = document.createElement('div');
  panel.className = 'preview-findings';
  panel.setAttribute('role', 'status');
  panel.hidden = true;
  document.body.append(panel);
  let shown = '';
  let ended = '';

  // What is shown already stays as it is: scrolled, read out, folded.
  function show(html) {
    if (html === shown) return;
    shown = html;
    panel.innerHTML = html;
    panel.hidden = html === '';
    const details = panel.querySelector('details');
    if (!details) return;
    details.open = !sessionStorage.getItem(folded);
    details.addEventListener('toggle', () => {
      if (details.open) sessionStorage.removeItem(folded);
      else sessionStorage.setItem(folded, 'yes');
    });
  }

  // A server that has ended answers nothing; the stream says so.
  const text = name => fetch(new URL(name, own)).then(answer => answer.text());
  const showFindings = () => text('findings.html').then(show, () => {});

  function reload() {
    sessionStorage.setItem(place, String(scrollY));
    location.reload();
  }

  const reloadIfChanged = () => fetch(location.pathname, {method: 'HEAD'})
    .then(answer => answer.headers.get('ETag') === `"${sum}"` || reload(), () => {});

  // The old style stays until the new one is there; if another is saved meanwhile, the one on its way is given up.
  function swapStyles() {
    document.querySelectorAll('link[data-next]').forEach(link => link.remove());
    for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
      if (link.href.startsWith(own.href)) continue;
      const next = link.cloneNode();
      next.href = link.href.replace(/\?.*/, '') + '?' + Date.now();
      next.dataset.next = '';
      next.onload = () => {
        delete next.dataset.next;
        link.remove();
      };
      next.onerror = () => next.remove();
      link.after(next);
    }
  }

  let events = null;
  let before = false;
  function listen() {
    events = new EventSource(new URL('events', own));
    events.onopen = () => {
      // What was saved since the page was sent, or while nobody listened.
      reloadIfChanged();
      showFindings();
      if (before) swapStyles();
      before = true;
    };
    events.onerror = () => show(ended);
    events.addEventListener('page', event => event.data === 'assets' ? reload() : reloadIfChanged());
    events.addEventListener('style', swapStyles);
    events.addEventListener('findings', showFindings);
  }

  // A browser opens six connections to a host: with six pages that listen, a seventh would never load.
  function listenWhileSeen() {
    if (events) events.close();
    if (!document.hidden) listen();
  }

  const top = sessionStorage.getItem(place);
  if (top !== null) {
    sessionStorage.removeItem(place);
    scrollTo({top: Number(top), behavior: 'instant'});
  }
  text('ended.html').then(html => { ended = html; }, () => {});
  document.addEventListener('visibilitychange', listenWhileSeen);
  listenWhileSeen();
})();
