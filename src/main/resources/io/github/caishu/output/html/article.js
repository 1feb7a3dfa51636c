// The figures in the text: pointing at one or focusing it shows its record and its words; the arrow keys go from one to the next.

const STEPS = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};

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
    reader.pin(null);
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
  if (reader.back === null) {
    reader.pin(null);
  } else {
    reader.goToRow(reader.back);
  }
}
