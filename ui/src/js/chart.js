// Steps through the points of a chart with the arrow keys and reads each one; up and down step through the notes and tests of
// change. The pointer reads what it is nearest to.
//
// `[data-chart]` is the box around the drawing; its `data-hint` says how it is used. Each point is an element of class
// `chart__point`, each note or test one of class `chart__event`, with its words in `aria-label` or a `<title>`. The words go to the
// figure's `[data-chart-point]`, a live region.

const KINDS = { point: '.chart__point', event: '.chart__event' };
const STEPS = {
  ArrowRight: ['point', 1],
  ArrowLeft: ['point', -1],
  ArrowDown: ['event', 1],
  ArrowUp: ['event', -1],
};
const FROM_HERE = 24;

export function chart(stage) {
  const live = stage.closest('figure')?.querySelector('[data-chart-point]');
  const at = { point: -1, event: -1 };
  let current = null;

  const shown = (kind) => {
    const drawing = [...stage.querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0);
    return drawing ? [...drawing.querySelectorAll(KINDS[kind])].filter(reading) : [];
  };

  const show = (element) => {
    if (element === current) return;
    mark(current, false);
    current = element;
    mark(current, true);
    if (live) live.textContent = element ? reading(element) : '';
  };

  const go = (kind, index) => {
    const all = shown(kind);
    if (all.length === 0) return;
    at[kind] = Math.max(0, Math.min(index, all.length - 1));
    show(all[at[kind]]);
  };

  const leave = () => {
    show(null);
    at.point = at.event = -1;
  };

  const nearest = (event) => {
    let best = null;
    let least = FROM_HERE;
    shown('point').forEach((point, index) => {
      const box = point.getBoundingClientRect();
      const away = Math.hypot(box.x + box.width / 2 - event.clientX, (box.y + box.height / 2 - event.clientY) / 4);
      if (away < least) [best, least] = [index, away];
    });
    return best;
  };

  stage.tabIndex = 0;
  stage.setAttribute('role', 'group');
  if (stage.dataset.hint) stage.setAttribute('aria-label', stage.dataset.hint);
  stage.addEventListener('blur', leave);
  stage.addEventListener('pointerleave', leave);
  stage.addEventListener('pointermove', (event) => {
    const over = event.target.closest?.(KINDS.event);
    const index = over ? null : nearest(event);
    if (over) show(over);
    else if (index !== null) go('point', index);
  });
  stage.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const [kind, by] = STEPS[event.key] ?? [];
    if (kind && shown(kind).length > 0) go(kind, at[kind] + by);
    else if (event.key === 'Home') go('point', 0);
    else if (event.key === 'End') go('point', Infinity);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  });
}

function mark(element, on) {
  const kind = element?.classList.contains('chart__event') ? 'event' : 'point';
  element?.classList.toggle(`chart__${kind}--current`, on);
}

function reading(element) {
  return element.getAttribute('aria-label') ?? element.querySelector('title')?.textContent ?? '';
}
