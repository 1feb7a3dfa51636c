// What is shown of a document: one figure at a time, or none, in the text, in the record and in the table alike.

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
    this.back = null;
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
    if (dataset.direction && dataset.atChange === undefined) {
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

  /** @param back the row that the Escape key leads back to, if it was left for the figure */
  goToFigure(n, back = null) {
    this.back = back;
    const link = this.links.get(n);
    this.pin(n);
    link?.focus({preventScroll: true});
    (link ?? this.article).scrollIntoView({block: 'center', behavior: calm() ? 'auto' : 'smooth'});
  }

  goToRow(n) {
    this.back = null;
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
