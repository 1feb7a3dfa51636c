// The record of a figure.

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
  if (cell.lang) {
    description.lang = cell.lang;
  }
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
