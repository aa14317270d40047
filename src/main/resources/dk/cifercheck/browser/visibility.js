// Whether a person can see an element. A part counts as hidden when nothing is drawn for it;
// transparent, clipped or scrolled away is still visible.
const NEVER_DRAWN = new Set(['head', 'area', 'option', 'optgroup', 'source', 'track', 'param', 'col', 'colgroup', 'br', 'wbr']);

function styleOf(element) {
  const view = documentOf(element).defaultView;
  return view ? view.getComputedStyle(element) : null;
}

function isDrawn(element) {
  if (element.checkVisibility) {
    return element.checkVisibility({visibilityProperty: true});
  }
  const style = styleOf(element);
  return !!style && style.visibility === 'visible' && element.getClientRects().length > 0;
}

function hasDrawnDescendant(element) {
  for (const inner of Element.prototype.getElementsByTagName.call(element, '*')) {
    if (isDrawn(inner)) {
      return true;
    }
  }
  return false;
}

// 'shown', 'hidden', or 'see-through': not drawn itself, but something inside is.
function visibilityOf(element, tag) {
  if (NEVER_DRAWN.has(tag) || isDrawn(element)) {
    return 'shown';
  }
  const style = styleOf(element);
  if (!style) {
    return 'hidden';
  }
  if (style.display === 'contents') {
    return style.visibility === 'visible' ? 'shown' : 'see-through';
  }
  const mayShowInside = style.display !== 'none' && style.visibility !== 'visible';
  return mayShowInside && hasDrawnDescendant(element) ? 'see-through' : 'hidden';
}

function isFrameWithoutRoom(frame) {
  return frame.clientWidth <= 1 || frame.clientHeight <= 1;
}
