// Marks the words that one figure takes its parts from, and draws what leads from the figure to them. All in the coordinates of the
// drawing, which lies over the article. Labels stand above the words. What leads to them crosses no letters: it runs between the lines
// and, to words farther away, along the margin.

const SVG = 'http://www.w3.org/2000/svg';
const LABEL_HEIGHT = 14;
const INSET = 3; // the boxes of Chinese letters are taller than the letters
const NEAR = 8;

function shape(name, attributes, text) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  if (text !== undefined) {
    element.textContent = text;
  }
  return element;
}

/** The boxes of some elements, one for each line that they stand on. */
function boxesOf(elements, origin) {
  const boxes = [];
  for (const rect of elements.flatMap(element => [...element.getClientRects()])) {
    const [left, top] = [rect.left - origin.left, rect.top - origin.top];
    const box = {left, top: top + INSET, right: left + rect.width, bottom: top + rect.height - INSET};
    const last = boxes.at(-1);
    if (last && sameLine(last, box) && box.left - last.right < 2) {
      last.right = Math.max(last.right, box.right);
    } else if (rect.width > 0) {
      boxes.push(box);
    }
  }
  return boxes;
}

function sameLine(a, b) {
  return Math.abs(a.top - b.top) < 8;
}

function middle(box) {
  return (box.left + box.right) / 2;
}

/** Of two rows of boxes the two that lie closest. */
function nearest(from, to) {
  let best = null;
  for (const a of from) {
    for (const b of to) {
      const distance = Math.abs(a.top - b.top) * 4 + Math.abs(middle(a) - middle(b));
      if (best === null || distance < best.distance) {
        best = {a, b, distance};
      }
    }
  }
  return best;
}

/** A line of straight stretches with round corners. */
function rounded(points) {
  const [first, ...rest] = points;
  const corners = rest.slice(0, -1).map((corner, i) => {
    const [before, after] = [points[i], rest[i + 1]];
    const towards = other => {
      const length = Math.hypot(other.x - corner.x, other.y - corner.y) || 1;
      const radius = Math.min(5, length / 2);
      return `${corner.x + (other.x - corner.x) / length * radius} ${corner.y + (other.y - corner.y) / length * radius}`;
    };
    return `L${towards(before)}Q${corner.x} ${corner.y} ${towards(after)}`;
  });
  const last = points.at(-1);
  return `M${first.x} ${first.y}${corners.join('')}L${last.x} ${last.y}`;
}

/**
 * From a figure to words, which it reaches from below.
 * @param a the figure's box
 * @param b the words' box
 * @param lane how many lines were drawn before: each has a place of its own
 * @param margin where the text begins
 */
function route(a, b, lane, margin) {
  const from = middle(a) + shift(lane, a);
  const to = middle(b) + shift(lane, b);
  const below = b.bottom + 4 + lane * 2.5;
  const end = [{x: to, y: below}, {x: to, y: b.bottom + 4}];
  if (sameLine(a, b)) {
    return [{x: from, y: a.bottom}, {x: from, y: below}, ...end];
  }
  const up = b.top < a.top;
  if (up && a.top - b.bottom < b.bottom - b.top) {
    return [{x: from, y: a.top}, {x: from, y: below}, ...end]; // the line before: one gap between them
  }
  const out = up ? a.top - 3 - lane * 2.5 : a.bottom + 4 + lane * 2.5;
  const x = Math.max(2, margin - 7 - lane * 4);
  return [{x: from, y: up ? a.top : a.bottom}, {x: from, y: out}, {x, y: out}, {x, y: below}, ...end];
}

/** Lines that leave, or arrive at, the same words do so side by side. */
function shift(lane, box) {
  const steps = [0, 8, -8, 16, -16, 24, -24];
  const room = (box.right - box.left) / 2 - 3;
  return Math.max(-room, Math.min(room, steps[lane % steps.length]));
}

function overlaps(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Above the words, or where that is taken below them, or beside what is there. */
function placeLabel(box, width, placed, limit) {
  const at = (left, top) => ({left, top, right: left + width, bottom: top + LABEL_HEIGHT});
  const wanted = [box.left, box.right - width, ...placed.map(other => other.right + 2)];
  const lefts = wanted.map(left => Math.max(0, Math.min(left, limit - width)));
  const places = lefts.flatMap(left => [at(left, box.top - LABEL_HEIGHT), at(left, box.bottom + 1)]);
  const free = places.find(place => !placed.some(other => overlaps(place, other)) && Math.abs(place.left - box.left) < 120);
  return free ?? places[0];
}

function drawLabel(svg, code, words, box, placed, limit) {
  const group = shape('g', {class: `tag ${code}`});
  const text = shape('text', {y: LABEL_HEIGHT - 3.5, x: 4}, words);
  group.append(text);
  svg.append(group);
  const width = text.getComputedTextLength() + 8;
  const place = placeLabel(box, width, placed, limit);
  placed.push(place);
  group.setAttribute('transform', `translate(${place.left} ${place.top})`);
  group.prepend(shape('rect', {width, height: LABEL_HEIGHT, rx: 3}));
}

function markWords(svg, code, boxes) {
  for (const box of boxes) {
    const size = {width: box.right - box.left + 2, height: box.bottom - box.top};
    svg.append(shape('rect', {class: `words ${code}`, x: box.left - 1, y: box.top, ...size, rx: 3}));
  }
}

function drawArrowTo(svg, code, from, boxes, lanes) {
  const pair = nearest(from, boxes);
  if (pair === null || overlaps(pair.a, pair.b)) {
    return;
  }
  const gap = Math.max(pair.b.left - pair.a.right, pair.a.left - pair.b.right);
  if (sameLine(pair.a, pair.b) && gap < NEAR) {
    return; // they touch, there is nothing to lead to
  }
  const points = route(pair.a, pair.b, lanes.next++, lanes.margin);
  const d = rounded(points);
  const {x, y} = points.at(-1);
  svg.append(shape('path', {class: `halo ${code}`, d}), shape('path', {class: `line ${code}`, d}),
    shape('path', {class: `point ${code}`, d: `M${x} ${y - 4}l-3.5 5.5h7z`}));
}

/**
 * Draws what belongs to a figure.
 * @param figure its elements
 * @param parts [{code, label, elements}], a part without words last: it is said at the figure
 * @param text the element that they stand in
 */
function drawConnectors(svg, figure, parts, text) {
  svg.replaceChildren();
  const origin = svg.getBoundingClientRect();
  const from = boxesOf(figure, origin);
  const found = parts.map(part => ({...part, boxes: boxesOf(part.elements, origin)}));
  const lanes = {next: 0, margin: text.getBoundingClientRect().left - origin.left};
  markWords(svg, 'figure', from);
  for (const part of found) {
    markWords(svg, part.code, part.boxes);
  }
  for (const part of found) {
    drawArrowTo(svg, part.code, from, part.boxes, lanes);
  }
  const placed = [];
  for (const part of found) {
    const box = part.boxes[0] ?? from[0];
    if (box) {
      drawLabel(svg, part.code, part.label, box, placed, origin.width);
    }
  }
}
