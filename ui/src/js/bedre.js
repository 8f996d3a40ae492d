// The script of Bedre. Every page works without it; this makes some things quicker.
import '@digdir/designsystemet-web/ds-error-summary';
import '@digdir/designsystemet-web/details';
import { autosave } from './autosave.js';
import { chart } from './chart.js';
import { copy } from './copy.js';
import { counter } from './counter.js';
import { sortable } from './sortable.js';

const each = (selector, start) => document.querySelectorAll(selector).forEach(start);

each('form[data-autosave]', autosave);
each('[data-chart]', chart);
each('button[data-copy]', copy);
each('[data-counter-for]', counter);
each('table[data-sortable]', sortable);
