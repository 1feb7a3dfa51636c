// The facts that are shown, in the order shown, as CSV: RFC 4180, with the columns of the command line's CSV.

const CSV_COLUMNS = ['text', 'start', 'end', 'line', 'column', 'type', 'value', 'low', 'high', 'unit', 'qualifier',
  'concept', 'concept_code', 'entity', 'entity_code', 'period', 'period_start', 'period_end', 'direction', 'basis', 'modality', 'source'];

function csvOf(section) {
  const rows = [...section.querySelectorAll('tbody tr')].filter(row => !row.hidden);
  const lines = rows.map(row => [section.dataset.id, ...CSV_COLUMNS.map(column => row.dataset[camel(column)] ?? '')]);
  return [['id', ...CSV_COLUMNS], ...lines].map(cells => cells.map(quoted).join(',') + '\r\n').join('');
}

function camel(column) {
  return column.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
}

function quoted(cell) {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

async function copyCsv(section, button) {
  const csv = csvOf(section);
  try {
    await navigator.clipboard.writeText(csv);
    confirmCopy(button);
  } catch {
    offerCopy(csv);
  }
}

function confirmCopy(button) {
  const words = button.firstElementChild;
  words.textContent = button.dataset.done;
  setTimeout(() => { words.textContent = words.getAttribute(`data-${language()}`); }, 1600);
}

/** Where the clipboard is closed to the page, as it may be for files: the text to copy by hand, and a file. */
function offerCopy(csv) {
  const dialog = document.getElementById('copy');
  const text = dialog.querySelector('textarea');
  const link = dialog.querySelector('a');
  text.value = csv;
  link.href = URL.createObjectURL(new Blob(['\uFEFF', csv], {type: 'text/csv'}));
  dialog.addEventListener('close', () => URL.revokeObjectURL(link.href), {once: true});
  dialog.showModal();
  text.select();
}

function openCopy(section) {
  const button = section.querySelector('.copy');
  button.addEventListener('click', () => copyCsv(section, button));
}
