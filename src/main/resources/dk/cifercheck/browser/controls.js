// Which elements are controls that a person could use.
const ALWAYS = new Set(['a', 'button', 'input', 'select', 'textarea', 'img', 'canvas', 'iframe', 'frame', 'label', 'summary', 'object']);
const ROLES = new Set(['button', 'tab', 'link', 'menuitem', 'option', 'checkbox', 'radio', 'switch', 'treeitem']);

function hasHandler(element) {
  return attribute(element, 'onclick') !== null || typeof element.onclick === 'function'
      || /^\s*javascript:/i.test(attribute(element, 'href') || '');
}

function cursorOf(element) {
  const style = styleOf(element);
  return style ? style.cursor : 'auto';
}

// A cross inside something that can be clicked does something of its own.
function isCross(element) {
  return /(^|[\s_-])(close|times|cross|remove|dismiss)\d?($|[\s_-])/i.test(attribute(element, 'class') || '');
}

function isControl(element, tag, clickable, cursor, parentCursor) {
  return ALWAYS.has(tag) || clickable || ROLES.has(attribute(element, 'role'))
      || attribute(element, 'tabindex') !== null
      || (cursor === 'pointer' && (parentCursor !== 'pointer' || isCross(element)));
}

function isSecretField(element, type) {
  const mark = element[MARK];
  if (type === 'password') {
    markOf(element).secret = true;  // a field shown in clear later stays secret
    return true;
  }
  return !!(mark && mark.secret)
      || /password/.test(attribute(element, 'autocomplete') || '')
      || [attribute(element, 'name'), attribute(element, 'id')].some((name) => /passw|pwd|^swm\d?$/i.test(name || ''));
}

function isTokenField(element) {
  return isTokenName(attribute(element, 'name')) || isTokenName(attribute(element, 'id'));
}

// The value to write for an input, or null for none.
function inputValue(element) {
  const type = element.type;
  if (isSecretField(element, type) || type === 'file' || (type === 'hidden' && isTokenField(element))) {
    return null;
  }
  return String(element.value);
}
