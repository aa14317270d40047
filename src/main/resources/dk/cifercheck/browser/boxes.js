// Where elements are drawn, in pixels of a picture of the window. A view is the part of the picture
// in which a document, or what scrolls in it, is drawn: its origin and its edges.
const VALUED = new Set(['input', 'select', 'textarea', 'img', 'td', 'th']);

function saysSomething(element, tag) {
  if (VALUED.has(tag)) {
    return true;
  }
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (node.nodeType === 3 && /\S/.test(node.data)) {
      return true;
    }
  }
  return false;
}

function wholeView(doc) {
  const view = doc.defaultView;
  return {x: 0, y: 0, left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight, scale: view.devicePixelRatio || 1};
}

function drawnIn(view, left, top, width, height) {
  const right = Math.min(view.right, view.x + left + width);
  const bottom = Math.min(view.bottom, view.y + top + height);
  return {...view, left: Math.max(view.left, view.x + left), top: Math.max(view.top, view.y + top), right, bottom};
}

function viewOfFrame(frame, view) {
  const box = frame.getBoundingClientRect();
  const inner = drawnIn(view, box.left + frame.clientLeft, box.top + frame.clientTop, frame.clientWidth, frame.clientHeight);
  return {...inner, x: view.x + box.left + frame.clientLeft, y: view.y + box.top + frame.clientTop};
}

// What scrolls shows only a part of what is in it.
function viewInside(element, view) {
  const style = styleOf(element);
  if (!style || style.overflow === 'visible' || element === documentOf(element).body) {
    return view;
  }
  const box = element.getBoundingClientRect();
  return drawnIn(view, box.left, box.top, box.width, box.height);
}

function boxOf(element, view) {
  const box = element.getBoundingClientRect();
  const drawn = drawnIn(view, box.left, box.top, box.width, box.height);
  const sides = [drawn.left, drawn.top, drawn.right - drawn.left, drawn.bottom - drawn.top];
  const isDrawn = sides[2] >= 1 && sides[3] >= Math.min(8, box.height);
  return isDrawn ? ' data-cc-box="' + sides.map((side) => Math.round(side * view.scale)).join(' ') + '"' : '';
}

function withoutBoxes(html) {
  return html.replace(/ data-cc-box="[\d ]*"/g, '');
}
