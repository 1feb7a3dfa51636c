// What the page as a whole does, and where all begins.

function openTheme() {
  const button = document.getElementById('theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const root = document.documentElement;
  const show = () => button.setAttribute('aria-pressed', String(root.dataset.theme ? root.dataset.theme === 'dark' : system.matches));
  button.addEventListener('click', () => {
    root.dataset.theme = isPressed(button) ? 'light' : 'dark';
    show();
  });
  system.addEventListener('change', show);
  show();
}

function openPicker() {
  const picker = document.getElementById('go-to');
  picker?.addEventListener('change', () => {
    const section = document.getElementById(picker.value);
    picker.value = '';
    section.scrollIntoView();
    section.focus({preventScroll: true});
  });
}

function openCharts(reader) {
  for (const bar of reader.section.querySelectorAll('.bar')) {
    bar.addEventListener('click', event => {
      event.preventDefault();
      reader.goToFigure(Number(bar.dataset.f));
    });
  }
}

/** A link to a figure that the address bar holds. */
function openAddressed(reader) {
  const addressed = document.getElementById(location.hash.slice(1));
  if (addressed?.dataset.f && reader.section.contains(addressed)) {
    reader.goToFigure(Number(addressed.dataset.f));
  }
}

function openDocument(section) {
  if (!section.querySelector('tbody')) {
    return;
  }
  const reader = new Reader(section);
  openArticle(reader);
  openSorting(section);
  openFilters(new Filters(section, reader));
  openRows(reader);
  openCopy(section);
  openCharts(reader);
  openAddressed(reader);
  document.addEventListener('languagechange', () => reader.draw());
}

document.documentElement.classList.add('js');
openLanguageSwitch();
openTheme();
openPicker();
document.querySelectorAll('section.document').forEach(openDocument);
document.querySelector('#copy .close').addEventListener('click', event => event.target.closest('dialog').close());
