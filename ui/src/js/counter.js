// Counts what is left of a long text: `data-counter-for` names the field, `data-limit` the most characters,
// `data-under` and `data-over` the words with `%d` for the number. Spoken only after a pause, so that typing is not drowned.

const SPEAK_AFTER_MS = 1000;

export function counter(line) {
  const field = document.getElementById(line.dataset.counterFor);
  if (!field) return;
  const limit = Number(line.dataset.limit);
  const spoken = document.createElement('span');
  spoken.className = 'ds-sr-only';
  spoken.setAttribute('aria-live', 'polite');
  line.after(spoken);
  let timer = 0;

  const show = () => {
    // The server counts characters, not the halves of UTF-16, and one per line break.
    const left = limit - [...field.value].length;
    const words = (left < 0 ? line.dataset.over : line.dataset.under).replace('%d', String(Math.abs(left)));
    line.textContent = words;
    line.dataset.state = left < 0 ? 'over' : 'under';
    clearTimeout(timer);
    timer = setTimeout(() => (spoken.textContent = document.activeElement === field && left < limit / 5 ? words : ''), SPEAK_AFTER_MS);
  };

  field.addEventListener('input', show);
  show();
}
