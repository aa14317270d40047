// Looks at one control right before it is used. Answers what was found, and the element.
const folded = (text) => (text || '').replace(/[\s\u200b\ufeff]+/g, '');

function labelsOf(element) {
  const own = [attribute(element, 'aria-label'), attribute(element, 'title'), attribute(element, 'alt')];
  const tag = tagOf(element).toLowerCase();
  if (tag === 'input' || tag === 'select' || tag === 'textarea') {
    own.push(attribute(element, 'placeholder'), attribute(element, 'name'), element.id);
    own.push(...Array.from(element.labels || [], textOf));
    if (tag === 'input' && /^(button|submit|reset)$/.test(element.type)) {
      own.push(element.value);
    }
    return own;
  }
  return [textOf(element), element.innerText, ...own];
}

function shownLabel(element) {
  const label = labelsOf(element).find((one) => one && one.trim()) || '';
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

function problemOf(element) {
  if (!isDrawn(element)) {
    return {problem: 'HIDDEN', found: ''};
  }
  if (element.matches(':disabled') || attribute(element, 'aria-disabled') === 'true') {
    return {problem: 'DISABLED', found: shownLabel(element)};
  }
  if (question.label !== null && !labelsOf(element).some((one) => one && folded(one) === folded(question.label))) {
    return {problem: 'OTHER_LABEL', found: shownLabel(element)};
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
