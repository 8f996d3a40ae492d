// A form that saves itself: `data-autosave` holds the address of the draft.
//
// The answer is `{"words": …}`, which the reader is told («Lagret kl. 14.32»). A
// refusal that trying again cannot mend (4xx) shows its text and waits for the next change; anything else shows
// `data-failed` and tries again with growing pauses. The words go to the form's `[data-saved-status]`, a polite live region.

const QUIET_MS = 1200;
const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 60000;

export function autosave(form) {
  const status = form.querySelector('[data-saved-status]') ?? document.querySelector(`[data-saved-status="${form.id}"]`);
  let timer = 0;
  let pause = FIRST_PAUSE_MS;
  let saved = snapshot(form);
  let busy = false;

  const say = (state, text) => {
    if (!status) return;
    status.dataset.state = state;
    status.textContent = text;
  };

  const later = (ms) => {
    clearTimeout(timer);
    timer = setTimeout(save, ms);
  };

  async function save({ leaving = false } = {}) {
    clearTimeout(timer);
    const body = snapshot(form);
    if (body === saved || (busy && !leaving)) return;
    busy = true;
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: 'POST',
        headers: { 'X-Bedre-Autosave': '1', 'Content-Type': 'application/x-www-form-urlencoded' },
        body,
        redirect: 'error',
        keepalive: leaving,
      });
      const words = await wordsOf(answer);
      if (answer.ok) {
        saved = body;
        pause = FIRST_PAUSE_MS;
        say('saved', words);
      } else if (answer.status >= 400 && answer.status < 500 && words) {
        saved = body;
        say('failed', words);
      } else {
        throw new Error(`status ${answer.status}`);
      }
    } catch {
      say('failed', form.dataset.failed || '');
      later(pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    } finally {
      busy = false;
    }
    if (saved === body && snapshot(form) !== saved) later(QUIET_MS);
  }

  form.addEventListener('input', () => later(QUIET_MS));
  form.addEventListener('change', () => later(0));
  form.addEventListener('submit', () => clearTimeout(timer));
  window.addEventListener('online', () => save());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save({ leaving: true });
  });
}

// What a browser would send, files left out.
function snapshot(form) {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
  return fields.toString();
}

async function wordsOf(answer) {
  const ours = answer.headers.get('Content-Type')?.startsWith('application/json');
  return ours ? ((await answer.json()).words ?? '') : '';
}
