// Heads that sort: each `th` of a `table[data-sortable]` with `data-sort` gets a button. A cell sorts by its
// `data-value`, else by its text, in the language of the page; numbers as numbers.

export function sortable(table) {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const words = new Intl.Collator(document.documentElement.lang || 'nb', { numeric: true });

  const key = (row, column) => row.cells[column]?.dataset.value ?? row.cells[column]?.textContent.trim() ?? '';

  const sort = (head, column) => {
    const down = head.getAttribute('aria-sort') === 'ascending';
    heads.filter((other) => other.hasAttribute('aria-sort')).forEach((other) => other.setAttribute('aria-sort', 'none'));
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const rows = [...table.tBodies[0].rows];
    rows.sort((a, b) => (down ? -1 : 1) * words.compare(key(a, column), key(b, column)));
    table.tBodies[0].append(...rows);
  };

  heads.forEach((head, column) => {
    if (!('sort' in head.dataset)) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    head.setAttribute('aria-sort', 'none');
    button.addEventListener('click', () => sort(head, column));
  });
}
