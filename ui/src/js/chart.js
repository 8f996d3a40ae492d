// Steps through the points of a chart with the arrow keys and reads each one.
//
// `[data-chart]` is the box around the drawing; its `data-hint` says how it is used. Each point is an element of class
// `chart__point` with its reading in `aria-label` (or a `<title>`). The words go to the figure's `[data-chart-point]`, a live region.

const STEPS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };
const CURRENT = 'chart__point--current';

export function chart(stage) {
  const live = stage.closest('figure')?.querySelector('[data-chart-point]');
  let at = -1;

  const shown = () => {
    const drawing = [...stage.querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0);
    return drawing ? [...drawing.querySelectorAll('.chart__point')].filter(reading) : [];
  };

  const go = (index) => {
    const points = shown();
    if (points.length === 0) return;
    at = Math.max(0, Math.min(index, points.length - 1));
    stage.querySelectorAll(`.${CURRENT}`).forEach((point) => point.classList.remove(CURRENT));
    points[at].classList.add(CURRENT);
    if (live) live.textContent = reading(points[at]);
  };

  const leave = () => {
    stage.querySelectorAll(`.${CURRENT}`).forEach((point) => point.classList.remove(CURRENT));
    if (live) live.textContent = '';
    at = -1;
  };

  stage.tabIndex = 0;
  stage.setAttribute('role', 'group');
  if (stage.dataset.hint) stage.setAttribute('aria-label', stage.dataset.hint);
  stage.addEventListener('blur', leave);
  stage.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key in STEPS) go(at + STEPS[event.key]);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(Infinity);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  });
}

function reading(point) {
  return point.getAttribute('aria-label') ?? point.querySelector('title')?.textContent ?? '';
}
