// The figures in the text: pointing at one or focusing it shows its record and its words; the arrow keys go from one to the next.

const STEPS = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};

/** What one document's article, record and table share: which figure is shown. */
class Reader {

  constructor(section) {
    this.section = section;
    this.article = section.querySelector('.article');
    this.text = section.querySelector('.text');
    this.svg = section.querySelector('.connectors');
    this.segments = [...this.text.querySelectorAll('.s')];
    this.links = new Map([...this.text.querySelectorAll('.fig[id]')].map(link => [Number(link.dataset.f), link]));
    this.pieces = Map.groupBy(this.text.querySelectorAll('.fig'), piece => Number(piece.dataset.f));
    this.rows = new Map([...section.querySelectorAll('tbody tr')].map(row => [Number(row.dataset.n), row]));
    this.record = section.querySelector('.record-body');
    this.tools = section.querySelector('.record-tools');
    this.hint = this.record.firstElementChild;
    this.pinned = null;
    this.shown = null;
  }

  show(n) {
    if (n === this.shown) {
      return;
    }
    this.mark(this.shown, false);
    this.shown = n;
    this.mark(n, true);
    this.article.classList.toggle('focused', n !== null);
    this.tools.hidden = n === null;
    this.record.replaceChildren(n === null ? this.hint : recordOf(this.rows.get(n)));
    this.draw();
    if (n !== null) {
      scrollWithin(this.rows.get(n));
    }
  }

  mark(n, on) {
    this.rows.get(n)?.classList.toggle('current', on);
    for (const piece of this.pieces.get(n) ?? []) {
      piece.classList.toggle('current', on);
    }
  }

  draw() {
    if (this.shown === null) {
      this.svg.replaceChildren();
      return;
    }
    const {dataset} = this.rows.get(this.shown);
    drawConnectors(this.svg, this.elements(dataset.atFigure), this.parts(dataset), this.text);
  }

  parts(dataset) {
    const parts = [];
    for (const name of document.querySelectorAll('#part-names [data-part]')) {
      const code = name.dataset.part;
      const range = dataset[`at${code[0].toUpperCase()}${code.slice(1)}`];
      if (range !== undefined) {
        parts.push({code, label: name.textContent, elements: this.elements(range)});
      }
    }
    if (dataset.direction) {
      parts.push({code: 'change', label: this.rows.get(this.shown).cells[7].textContent, elements: []});
    }
    return parts;
  }

  elements(range) {
    const [from, to] = range.split(' ').map(Number);
    return this.segments.slice(from, to);
  }

  pin(n) {
    this.pinned = n;
    this.show(n);
  }

  goToFigure(n) {
    const link = this.links.get(n);
    this.pin(n);
    link?.focus({preventScroll: true});
    (link ?? this.article).scrollIntoView({block: 'center', behavior: calm() ? 'auto' : 'smooth'});
  }

  goToRow(n) {
    this.pin(n);
    const row = this.rows.get(n);
    row.querySelector('a').focus({preventScroll: true});
    scrollWithin(row);
    if (!isInView(row)) {
      row.scrollIntoView({block: 'center'});
    }
  }

  /** The figure that is so many steps on, of those that are not filtered out. */
  stepFrom(n, by) {
    const open = [...this.rows.keys()].sort((a, b) => a - b).filter(key => !this.rows.get(key).hidden && this.links.has(key));
    return open[Math.max(0, Math.min(open.length - 1, open.indexOf(n) + by))] ?? n;
  }
}

function calm() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function isInView(element) {
  const {top, bottom} = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** Scrolls the table, not the page. */
function scrollWithin(row) {
  const pane = row.closest('.table');
  const head = pane.querySelector('thead').offsetHeight;
  const [top, bottom] = [row.offsetTop - head, row.offsetTop + row.offsetHeight];
  if (top < pane.scrollTop || bottom > pane.scrollTop + pane.clientHeight) {
    pane.scrollTop = top - (pane.clientHeight - head - row.offsetHeight) / 2;
  }
}

/** A record says what its row says, under the names of the columns. */
function recordOf(row) {
  const list = document.createElement('dl');
  const heads = row.closest('table').tHead.rows[0].cells;
  for (const cell of [...row.cells].slice(1)) {
    if (cell.textContent.trim() !== '') {
      list.append(recordLine(heads[cell.cellIndex], cell));
    }
  }
  return list;
}

function recordLine(head, cell) {
  const line = document.createElement('div');
  const [term, description] = [document.createElement('dt'), document.createElement('dd')];
  const name = head.querySelector('button');
  copySaid(name, term);
  term.className = head.dataset.part ?? '';
  line.className = `of-${head.dataset.sort}`;
  if (cell.childElementCount === 0) {
    copySaid(cell, description);
  } else {
    description.append(...[...cell.childNodes].map(node => node.cloneNode(true)));
  }
  description.lang = cell.lang;
  line.append(term, description);
  return line;
}

/** The text, and what it is in the other language. */
function copySaid(from, to) {
  to.textContent = from.textContent;
  for (const name of ['data-zh', 'data-en']) {
    if (from.hasAttribute(name)) {
      to.setAttribute(name, from.getAttribute(name));
    }
  }
}

function figureAt(event) {
  const figure = event.target.closest('.fig');
  return figure ? Number(figure.dataset.f) : null;
}

function openArticle(reader) {
  const {text} = reader;
  rove([...reader.links.values()]);
  text.addEventListener('mouseover', event => reader.show(figureAt(event) ?? reader.pinned));
  text.addEventListener('mouseleave', () => reader.show(reader.pinned));
  text.addEventListener('focusin', event => {
    rove([...reader.links.values()], event.target);
    reader.pin(figureAt(event));
  });
  text.addEventListener('click', event => clickFigure(reader, event));
  text.addEventListener('keydown', event => keyOnFigure(reader, event));
  reader.section.addEventListener('keydown', event => event.key === 'Escape' && leave(reader));
  reader.tools.addEventListener('click', event => useTool(reader, event.target.closest('button')));
  new ResizeObserver(() => reader.draw()).observe(text);
}

/** Of many links one is reached with Tab, the others with the arrows. */
function rove(links, chosen = links[0]) {
  for (const link of links) {
    link.tabIndex = link === chosen ? 0 : -1;
  }
}

function clickFigure(reader, event) {
  const n = figureAt(event);
  if (n === null) {
    reader.pin(null);
    return;
  }
  event.preventDefault();
  if (event.detail === 0) {
    reader.goToRow(n); // the Enter key
  } else {
    reader.pin(n);
  }
}

function keyOnFigure(reader, event) {
  const n = figureAt(event);
  if (n === null) {
    return;
  }
  if (event.key in STEPS || event.key === 'Home' || event.key === 'End') {
    event.preventDefault();
    reader.goToFigure(reader.stepFrom(n, STEPS[event.key] ?? (event.key === 'Home' ? -Infinity : Infinity)));
  } else if (event.key === ' ') {
    event.preventDefault();
    reader.goToRow(n);
  }
}

function useTool(reader, button) {
  const n = reader.shown;
  if (!button || n === null) {
    return;
  }
  if (button.classList.contains('to-row')) {
    reader.goToRow(n);
  } else if (button.classList.contains('close')) {
    leave(reader);
  } else {
    showStep(reader, reader.stepFrom(n, button.classList.contains('next') ? 1 : -1));
  }
}

/** The focus stays on the button, so that it can be pressed again. */
function showStep(reader, n) {
  reader.pin(n);
  reader.links.get(n)?.scrollIntoView({block: 'center', behavior: calm() ? 'auto' : 'smooth'});
}

function leave(reader) {
  reader.pin(null);
}
