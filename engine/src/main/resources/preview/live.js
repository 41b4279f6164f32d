// Listens to the preview server: loads the page again when it has changed, swaps the stylesheet without loading, and shows
// what is wrong with the content. Part of the preview only; published pages have no script.
(() => {
  const own = new URL('.', document.currentScript.src);
  const sum = document.currentScript.dataset.sum;
  const place = 'preview-scroll ' + location.pathname;

  const panel = document.createElement('aside');
  panel.className = 'preview-findings';
  panel.setAttribute('role', 'status');
  document.body.append(panel);

  async function showFindings() {
    const answer = await fetch(new URL('findings.html', own));
    panel.innerHTML = await answer.text();
    panel.hidden = panel.innerHTML === '';
  }

  function swapStyles() {
    for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
      if (!link.href.startsWith(own.href)) {
        const next = link.cloneNode();
        next.href = link.href.replace(/\?.*/, '') + '?' + Date.now();
        next.onload = () => link.remove();
        link.after(next);
      }
    }
  }

  const events = new EventSource(new URL('events', own));
  let connected = false;
  events.addEventListener('open', () => {
    if (connected) location.reload();
    connected = true;
  });
  events.addEventListener('page', async () => {
    const answer = await fetch(location.pathname, {method: 'HEAD'});
    if (answer.headers.get('ETag') !== `"${sum}"`) {
      sessionStorage.setItem(place, String(scrollY));
      location.reload();
    }
  });
  events.addEventListener('style', swapStyles);
  events.addEventListener('findings', showFindings);

  const top = sessionStorage.getItem(place);
  if (top !== null) {
    sessionStorage.removeItem(place);
    scrollTo(0, Number(top));
  }
  showFindings();
})();
