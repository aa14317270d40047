// Writes a live tree as HTML text, without changing it except for references.
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);
const DROPPED = new Set(['script', 'noscript', 'template', 'noframes', 'noembed', 'base', 'link']);
const LOADED = new Set(['src', 'srcset', 'poster', 'data', 'background', 'srcdoc', 'lowsrc', 'dynsrc', 'imagesrcset', 'classid', 'codebase', 'manifest']);
const FORGOTTEN = /^(on|data-cc-)|^(nonce|integrity|ping|xmlns)$/;
const BLOCKS = 'div,table,ul,ol,dl,form,fieldset,p,pre,section,article,h1,h2,h3,h4,h5,h6,iframe,hr';
const DEEPEST = 1500;

const escapeText = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeValue = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const withoutLoads = (css) => css.replace(/@import[^;]*;?/gi, '').replace(/url\([^)]*\)/gi, 'none')
    .replace(/<\//g, '<\\/');

function writeAttribute(out, name, value) {
  out.push(' ', name, '="', escapeValue(value), '"');
}

// The tag to write: what an HTML parser would tear apart gets a neutral one.
function tagToWrite(element, tag, context) {
  if (tag === 'p' && element.querySelector(BLOCKS)) {
    return 'div';
  }
  if (tag === 'form' && context.inForm) {
    return 'div';
  }
  return {frameset: 'div', xmp: 'pre', listing: 'pre', plaintext: 'pre'}[tag] || tag;
}

function writeAttributes(out, element, tag) {
  const drawn = element.namespaceURI === 'http://www.w3.org/2000/svg';
  for (const {name, value} of attributesOf(element)) {
    const lower = name.toLowerCase();
    const loaded = LOADED.has(lower) || (drawn && /href$/.test(lower) && !value.startsWith('#'));
    if (FORGOTTEN.test(lower) || !/^[a-z_][\w:.-]*$/.test(lower) || isLive(tag, lower)) {
      continue;
    } else if (loaded) {
      if (lower === 'src' || lower === 'data' || drawn) {
        writeAttribute(out, 'data-cc-src', withoutQueryValues(value));
      }
    } else if (/^\s*javascript:/i.test(value)) {
      writeAttribute(out, name, 'javascript:;');
    } else if (lower === 'style') {
      writeAttribute(out, name, redact(withoutLoads(value)));
    } else if (lower.startsWith('data-') && isTokenName(lower.slice(5))) {
      writeAttribute(out, name, '');
    } else if (tag === 'meta' && lower === 'content' && isTokenName(attribute(element, 'name'))) {
      writeAttribute(out, name, '');
    } else {
      writeAttribute(out, name, redact(value));
    }
  }
}

// Attributes that only say how a field began; the present state is written instead.
function isLive(tag, name) {
  return (tag === 'input' && (name === 'value' || name === 'checked')) || (tag === 'option' && name === 'selected');
}

function writeLiveState(out, element, tag) {
  if (element[MARK] && element[MARK].typed) {
    out.push(' data-cc-typed=""');
  }
  if (tag === 'input') {
    const value = inputValue(element);
    if (value !== null && (value !== '' || attribute(element, 'value') !== null)) {
      writeAttribute(out, 'value', redact(value));
    }
    if ((element.type === 'checkbox' || element.type === 'radio') && element.checked) {
      out.push(' checked=""');
    }
  } else if (tag === 'option' && element.selected) {
    out.push(' selected=""');
  }
}

function writeChildren(out, parent, context) {
  for (let node = firstChildOf(parent); node; node = nextSiblingOf(node)) {
    writeNode(out, node, context);
  }
}

function writeInside(out, element, context) {
  if (element.shadowRoot) {
    writeChildren(out, element.shadowRoot, context);
  }
  writeChildren(out, element, context);
}

function writeNode(out, node, context) {
  if (node.nodeType === 3 || node.nodeType === 4) {
    writeText(out, node.data, context);
  } else if (node.nodeType === 1) {
    writeElement(out, node, context);
  }
}

function writeText(out, text, context) {
  const written = escapeText(redact(text));
  out.push(context.seeThrough && /\S/.test(text) ? '<span data-cc-hidden="">' + written + '</span>' : written);
}

function writeElement(out, element, context) {
  const tag = tagOf(element).toLowerCase();
  if (DROPPED.has(tag) || (tag === 'meta' && /refresh|content-security|content-type/i.test(attribute(element, 'http-equiv') || ''))) {
    return;
  }
  const visibility = context.hidden ? 'hidden' : visibilityOf(element, tag);
  const isFrame = tag === 'iframe' || tag === 'frame' || (tag === 'object' && documentInside(element));
  const nowHidden = visibility === 'hidden' && !context.hidden && !context.inHead;
  const cursor = cursorOf(element);
  const clickable = hasHandler(element);
  const flags = [];
  if (!context.inHead && isControl(element, tag, clickable, cursor, context.cursor)) {
    flags.push(' data-cc-ref="', stamp(element, context.prefix), '"');
  }
  if (nowHidden || (isFrame && visibility === 'shown' && isFrameWithoutRoom(element))) {
    flags.push(' data-cc-hidden=""');
  }
  if (clickable) {
    flags.push(' data-cc-clickable=""');
  }
  if (context.view && visibility === 'shown' && !isFrame && saysSomething(element, tag)) {
    flags.push(boxOf(element, context.view));
  }
  if (isFrame) {
    writeFrame(out, element, flags.join(''), context);
    return;
  }
  const written = tagToWrite(element, tag, context);
  out.push('<', written);
  writeAttributes(out, element, tag);
  writeLiveState(out, element, tag);
  out.push(...flags, '>');
  if (!VOID.has(tag)) {
    writeContent(out, element, tag, {...context, cursor, hidden: visibility === 'hidden', depth: context.depth + 1,
      seeThrough: visibility === 'see-through', inForm: context.inForm || tag === 'form',
      view: context.view && viewInside(element, context.view)});
    out.push('</', written, '>');
  }
}

function writeContent(out, element, tag, context) {
  if (tag === 'textarea') {
    out.push('\n', isSecretField(element, '') ? '' : escapeText(redact(element.value)));
  } else if (tag === 'style') {
    out.push(redact(withoutLoads(textOf(element))));
  } else if (context.depth > DEEPEST) {
    writeText(out, textOf(element), context);
  } else {
    writeInside(out, element, context);
  }
}
