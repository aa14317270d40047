// References of elements. The number lives as a property of the element, because cloneNode copies
// attributes and would give a copy the same reference; the attribute is there for reading only.
const MARK = '__ciferCheck';
const getter = (type, name) => {
  const read = Object.getOwnPropertyDescriptor(type.prototype, name).get;
  return (node) => read.call(node);
};
// A form's own properties can be hidden by a field called "attributes" or "childNodes".
const attributesOf = getter(Element, 'attributes');
const tagOf = getter(Element, 'localName');
const firstChildOf = getter(Node, 'firstChild');
const nextSiblingOf = getter(Node, 'nextSibling');
const textOf = getter(Node, 'textContent');
const documentOf = getter(Node, 'ownerDocument');
const attribute = (element, name) => Element.prototype.getAttribute.call(element, name);

function keep(target, value) {
  Object.defineProperty(target, MARK, {value, configurable: true, writable: true});
  return value;
}

function registryOf(doc) {
  return doc[MARK] || begin(doc);
}

function begin(doc) {
  doc.addEventListener('input', noteTyping, true);
  return keep(doc, {next: 1, known: new Map()});
}

// What was put in from outside is not what the portal shows.
function noteTyping(event) {
  const field = event.composedPath()[0];
  if (event.isTrusted && field.nodeType === 1) {
    markOf(field).typed = true;
  }
}

function markOf(element) {
  const registry = registryOf(documentOf(element));
  const mark = element[MARK];
  if (mark && mark.owner === registry) {
    return mark;
  }
  const fresh = keep(element, {owner: registry, number: registry.next++, secret: !!(mark && mark.secret)});
  registry.known.set(fresh.number, new WeakRef(element));
  return fresh;
}

function stamp(element, prefix) {
  const ref = prefix + markOf(element).number;
  if (attribute(element, 'data-cc-ref') !== ref) {
    Element.prototype.setAttribute.call(element, 'data-cc-ref', ref);
  }
  return ref;
}

function elementOf(doc, ref) {
  const number = Number(ref.slice(ref.lastIndexOf('.') + 1));
  const known = registryOf(doc).known.get(number);
  const element = known && known.deref();
  return element && element.isConnected && documentOf(element) === doc ? element : null;
}

function documentInside(frame) {
  try {
    return frame.contentDocument;
  } catch (foreign) {
    return null;
  }
}
