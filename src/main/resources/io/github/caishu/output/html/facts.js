// The table: sorting, filtering, searching. The rows are the page's own; they are hidden and moved, never made.

/** What a column is sorted by; empty goes last. */
const SORT_KEYS = {
  n: row => Number(row.dataset.n),
  rank: row => Number(row.dataset.rank),
  text: row => row.dataset.text,
  unit: row => row.cells[3].textContent,
  concept: row => row.cells[4].textContent,
  entity: row => row.dataset.entity ?? '',
  period: row => row.dataset.periodStart ?? row.dataset.periodEnd ?? (row.dataset.period ? `~${row.dataset.period}` : ''),
  change: row => row.cells[7].textContent,
  modality: row => row.dataset.modality,
  source: row => row.dataset.source ?? '',
};

function collator() {
  return new Intl.Collator(LANGUAGE_TAGS[language()], {numeric: true});
}

function sortRows(section, head, falling) {
  const body = section.querySelector('tbody');
  const key = SORT_KEYS[head.dataset.sort];
  const compareKeys = comparing(falling);
  const keyed = [...body.rows].map(row => ({row, key: key(row), n: Number(row.dataset.n)}));
  keyed.sort((a, b) => compareKeys(a.key, b.key) || a.n - b.n);
  body.append(...keyed.map(({row}) => row));
  for (const other of head.parentElement.cells) {
    other.removeAttribute('aria-sort');
  }
  head.setAttribute('aria-sort', falling ? 'descending' : 'ascending');
}

/** What is empty stays last when the order is turned around. */
function comparing(falling) {
  const {compare: texts} = collator();
  const sign = falling ? -1 : 1;
  return (a, b) => typeof a === 'number' ? sign * (a - b) : (a === '') - (b === '') || sign * texts(a, b);
}

function openSorting(section) {
  for (const head of section.querySelectorAll('th[data-sort]')) {
    head.firstElementChild.addEventListener('click', () => sortRows(section, head, head.getAttribute('aria-sort') === 'ascending'));
  }
}

/** The filters of one table. */
class Filters {

  constructor(section, reader) {
    this.section = section;
    this.reader = reader;
    this.rows = [...section.querySelectorAll('tbody tr')];
    this.haystacks = new Map(); // made when first searched
    this.types = [...section.querySelectorAll('.kind')];
    this.selects = [...section.querySelectorAll('[data-filter]')];
    this.search = section.querySelector('.search');
    this.reset = section.querySelector('.reset');
    this.status = section.querySelector('.status');
  }

  apply() {
    const types = new Set(this.types.filter(isPressed).map(button => button.dataset.type));
    const words = this.search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of this.rows) {
      row.hidden = !(this.hasType(row, types) && this.isSelected(row) && words.every(word => this.haystackOf(row).includes(word)));
      for (const piece of this.reader.pieces.get(Number(row.dataset.n)) ?? []) {
        piece.classList.toggle('out', row.hidden);
      }
    }
    this.reset.disabled = types.size === 0 && words.length === 0 && this.selects.every(select => select.value === '*');
    this.tell();
  }

  haystackOf(row) {
    if (!this.haystacks.has(row)) {
      this.haystacks.set(row, haystack(row));
    }
    return this.haystacks.get(row);
  }

  hasType(row, types) {
    return types.size === 0 || types.has(row.dataset.type);
  }

  isSelected(row) {
    return this.selects.every(select => select.value === '*' || select.value === (row.dataset[select.dataset.filter] ?? ''));
  }

  tell() {
    const shown = this.rows.filter(row => !row.hidden).length;
    this.status.textContent = this.status.dataset.pattern.replace('{shown}', shown).replace('{all}', this.rows.length);
  }

  clear() {
    this.types.forEach(button => button.setAttribute('aria-pressed', 'false'));
    this.selects.forEach(select => { select.value = '*'; });
    this.search.value = '';
    this.apply();
  }
}

function isPressed(button) {
  return button.getAttribute('aria-pressed') === 'true';
}

/** What is searched: all that the row says in either language, and its figure as written. */
function haystack(row) {
  const said = [...row.querySelectorAll('[data-en]')].flatMap(element => [element.dataset.zh, element.dataset.en]);
  return [row.textContent, row.dataset.text, row.dataset.value ?? '', ...said].join('\n').toLowerCase();
}

function openFilters(filters) {
  for (const button of filters.types) {
    button.addEventListener('click', () => {
      button.setAttribute('aria-pressed', String(!isPressed(button)));
      filters.apply();
    });
  }
  filters.selects.forEach(select => select.addEventListener('change', () => filters.apply()));
  filters.search.addEventListener('input', () => filters.apply());
  filters.reset.addEventListener('click', () => {
    filters.clear();
    filters.search.focus();
  });
  document.addEventListener('languagechange', () => filters.tell());
  filters.tell();
}

function openRows(reader) {
  const body = reader.section.querySelector('tbody');
  const links = [...body.querySelectorAll('th a')];
  rove(links);
  body.addEventListener('focusin', event => {
    rove(links, event.target);
    reader.pin(Number(event.target.closest('tr').dataset.n));
  });
  body.addEventListener('click', event => {
    event.preventDefault();
    if (String(getSelection()) === '') {
      const n = Number(event.target.closest('tr').dataset.n);
      reader.goToFigure(n, n);
    }
  });
  body.addEventListener('keydown', event => {
    if (event.key in STEPS) {
      event.preventDefault();
      neighbour(event.target.closest('tr'), STEPS[event.key])?.querySelector('a').focus();
    }
  });
}

/** The next row in the order shown. */
function neighbour(row, step) {
  let next = row;
  do {
    next = step > 0 ? next.nextElementSibling : next.previousElementSibling;
  } while (next?.hidden);
  return next;
}
