// Looks at one control right before it is used. Answers what was found, and the element.
const folded = (text) => (text || '').replace(/[\s\p{Zs}\p{Cf}]+/gu, '');
const FIELDS = new Set(['input', 'select', 'textarea']);

function shownText(element) {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const shown = [];
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    if (!parent || NEVER_DRAWN.has(tagOf(parent)) || isDrawn(parent)) {
      shown.push(texts.currentNode.data);
    }
  }
  return shown.join('');
}

function textsOf(element, tag) {
  if (tag === 'input') {
    return /^(button|submit|reset)$/.test(element.type) ? [element.value] : [];
  }
  return tag === 'textarea' ? [] : [shownText(element), textOf(element)];
}

// What a person calls the element, the most telling name first.
function namesOf(element) {
  const tag = tagOf(element).toLowerCase();
  const names = textsOf(element, tag);
  names.push(...['aria-label', 'title', 'alt'].map((name) => attribute(element, name)));
  const image = names.some(folded) ? null : element.querySelector('img[alt],[title],[aria-label]');
  return image ? [['alt', 'title', 'aria-label'].map((name) => attribute(image, name) || '').join('')] : names;
}

// What stands around a field, or its programmer called it.
function otherNamesOf(element) {
  if (!FIELDS.has(tagOf(element).toLowerCase())) {
    return [];
  }
  return [...['placeholder', 'name', 'id'].map((name) => attribute(element, name)),
    ...Array.from(element.labels || [], textOf)];
}

function isCalled(element, label) {
  const wanted = folded(label);
  const names = namesOf(element).map((name) => folded(redact(name || '')));
  return wanted === ''
    ? names.every((name) => name === '')
    : names.includes(wanted) || otherNamesOf(element).map(folded).includes(wanted);
}

function shownLabel(element) {
  const label = namesOf(element).find((one) => one && one.trim()) || '';
  return redact(label.replace(/\s+/g, ' ').trim()).slice(0, 80);
}

function middleOf(element) {
  const box = Array.from(element.getClientRects()).find((one) => one.width > 0 && one.height > 0);
  return box && {x: box.left + box.width / 2, y: box.top + box.height / 2};
}

function related(one, other) {
  return !!one && (one === other || one.contains(other) || other.contains(one)
      || Array.from(other.labels || []).includes(one));
}

// What lies over the point, in this document or in one around it; null if nothing foreign does.
function coverAt(element, point) {
  let target = element;
  let at = point;
  for (;;) {
    const root = target.getRootNode();
    const top = (root.elementFromPoint ? root : target.ownerDocument).elementFromPoint(at.x, at.y);
    if (!related(top, target)) {
      return top ? tagOf(top) + (top.id ? '#' + top.id : '') : 'nothing';
    }
    let frame = null;
    try {
      frame = target.ownerDocument.defaultView.frameElement;
    } catch (foreign) {
      return null;
    }
    if (!frame) {
      return null;
    }
    const box = frame.getBoundingClientRect();
    at = {x: at.x + box.left + frame.clientLeft, y: at.y + box.top + frame.clientTop};
    target = frame;
  }
}

// Where it is still moving, a click would meet its neighbour. What goes on for longer is decoration.
function isMoving(element) {
  return documentOf(element).getAnimations().some((one) => {
    const left = one.effect && one.effect.target && one.effect.target.contains(element)
        ? one.effect.getComputedTiming().endTime - one.currentTime : Infinity;
    return one.playState === 'running' && left < 1000;
  });
}

function problemOf(element) {
  if (!isDrawn(element)) {
    return {problem: 'HIDDEN', found: ''};
  }
  if (element.matches(':disabled') || attribute(element, 'aria-disabled') === 'true') {
    return {problem: 'DISABLED', found: shownLabel(element)};
  }
  if (question.label !== null && !isCalled(element, question.label)) {
    return {problem: 'OTHER_LABEL', found: shownLabel(element)};
  }
  if (isMoving(element)) {
    return {problem: 'MOVING', found: shownLabel(element)};
  }
  element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
  const point = middleOf(element);
  if (!point) {
    return {problem: 'HIDDEN', found: shownLabel(element)};
  }
  const cover = coverAt(element, point);
  return cover === null ? {problem: null, found: shownLabel(element)} : {problem: 'COVERED', found: cover};
}

const element = elementOf(document, question.ref);
return element ? {...problemOf(element), element} : {problem: 'NOT_THERE', found: ''};
