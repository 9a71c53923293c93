/** Opens what a link points into, and filters the rows. Without scripts the page can be read all the same. */
export const pageScript = `
const open = () => {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  const details = target.closest('details');
  if (details) details.open = true;
  target.scrollIntoView();
  (target.querySelector('h3, summary') ?? target).focus?.({ preventScroll: true });
};
addEventListener('hashchange', open);
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href^="#"]');
  if (!link) return;
  // The browser's own jump would take the focus away again.
  event.preventDefault();
  if (link.hash !== location.hash) history.pushState(null, '', link.hash);
  open();
});
const search = document.getElementById('search');
const gaps = document.getElementById('gaps');
const filter = () => {
  const text = search.value.trim().toLowerCase();
  let shown = 0;
  for (const row of document.querySelectorAll('[data-operation]')) {
    row.hidden = !row.dataset.operation.toLowerCase().includes(text) || (gaps.checked && row.dataset.gaps === '0');
    if (!row.hidden && row.localName === 'tr') shown += 1;
  }
  document.getElementById('shown').textContent = shown + ' shown';
};
search.addEventListener('input', filter);
gaps.addEventListener('change', filter);
document.getElementById('controls').hidden = false;
filter();
open();
`;
