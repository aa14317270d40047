// Freezes this document and the same-origin frames in it. Answers one JSON text.
const seen = {loading: false, foreign: [], requests: [], secrets: [], passed: [], document: ''};
const NETWORK = /^(xmlhttprequest|fetch|iframe|frame)$/;

function statusOf(view) {
  const entry = view && view.performance && view.performance.getEntriesByType('navigation')[0];
  return (entry && entry.responseStatus) || 0;
}

function requestOf(entry, view) {
  const own = new URL(entry.name, view.location.href).origin === view.location.origin;
  const status = entry.responseStatus || 0;
  const type = {fetch: 'xmlhttprequest', iframe: 'sub_frame', frame: 'sub_frame'}[entry.initiatorType] || entry.initiatorType;
  const failed = status >= 400 || (status === 0 && own && 'responseStatus' in entry)
      || (status === 200 && own && type === 'xmlhttprequest' && entry.decodedBodySize === 0);
  return {address: withoutQueryValues(entry.name), type, status, outcome: failed ? 'FAILED' : 'DONE'};
}

function noteRequests(view) {
  if (!view || !view.performance) {
    return;
  }
  view.performance.setResourceTimingBufferSize(20000);  // 250 by itself, later ones would be lost
  for (const entry of view.performance.getEntriesByType('resource')) {
    if (NETWORK.test(entry.initiatorType)) {
      seen.requests.push(requestOf(entry, view));
    }
  }
}

function noteDocument(doc) {
  const view = doc.defaultView;
  seen.document += ((view && view.performance && view.performance.timeOrigin) || 0) + ' ';
  noteRequests(view);
  seen.passed.push(...passedIn(doc));
  seen.secrets.push(...cookieSecrets(doc));
  const jquery = view && view.jQuery;
  if (doc.readyState !== 'complete' || (jquery && jquery.active > 0)) {
    seen.loading = true;
  }
}

// A frame shows an empty document while its address is still being asked for.
function stateOf(doc, source) {
  const waiting = doc.URL === 'about:blank' && source && !/^\s*(about|javascript):/i.test(source)
      && !(doc.body && firstChildOf(doc.body));
  return waiting ? 'loading' : doc.readyState;
}

function noteFrame(doc) {
  const view = doc.defaultView;
  const status = statusOf(view);
  noteDocument(doc);
  if (/^https?:/.test(doc.URL)) {
    const address = withoutQueryValues(doc.URL);
    seen.requests = seen.requests.filter((one) => one.type !== 'sub_frame' || one.address !== address);
    seen.requests.push({address, type: 'sub_frame', status, outcome: status >= 400 ? 'FAILED' : 'DONE'});
  }
}

function describeFrame(doc, state) {
  const out = [];
  writeAttribute(out, 'data-cc-address', redact(doc.URL));
  writeAttribute(out, 'data-cc-title', redact(doc.title || ''));
  writeAttribute(out, 'data-cc-state', state);
  return out.join('');
}

function writeFrame(out, frame, flags, context) {
  const doc = documentInside(frame);
  const source = attribute(frame, 'src') || attribute(frame, 'data') || '';
  const start = ['<cc-frame', flags];
  for (const name of ['id', 'name', 'class', 'data-id']) {
    if (attribute(frame, name) !== null) {
      writeAttribute(start, name, redact(attribute(frame, name)));
    }
  }
  writeAttribute(start, 'data-cc-src', withoutQueryValues(source));
  if (!doc) {
    writeAttribute(start, 'data-cc-address', redact(source));
    const whole = start.join('') + ' data-cc-state="foreign"></cc-frame>';
    seen.foreign.push({ref: context.prefix + markOf(frame).number, placeholder: whole, hidden: context.hidden || / data-cc-hidden/.test(flags)});
    out.push(whole);
    return;
  }
  const state = stateOf(doc, source);
  out.push(...start, describeFrame(doc, state), '>');
  seen.loading = seen.loading || state !== 'complete';
  noteFrame(doc);
  writeBody(out, doc, {...context, prefix: context.prefix + markOf(frame).number + '.', cursor: '', seeThrough: false,
    hidden: context.hidden || / data-cc-hidden/.test(flags), depth: context.depth + 1});
  out.push('</cc-frame>');
}

function writeBody(out, doc, context) {
  const body = doc.body || doc.documentElement;
  if (body && body.localName === 'body') {
    writeInside(out, body, context);
  } else if (body) {
    writeElement(out, body, context);
  }
}

function writeHead(out, doc) {
  out.push('<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">');
  if (doc.head) {
    const context = {prefix: '', hidden: false, inHead: true, inForm: false, depth: 0, cursor: ''};
    writeChildren(out, doc.head, context);
  }
  out.push('</head>');
}

function writeTop(doc) {
  const out = [doc.compatMode === 'CSS1Compat' ? '<!DOCTYPE html>\n' : '', '<html'];
  if (doc.documentElement) {
    writeAttributes(out, doc.documentElement, 'html');
  }
  out.push('>');
  writeHead(out, doc);
  const body = doc.body && doc.body.localName === 'body' ? doc.body : null;
  out.push('<body');
  if (body) {
    writeAttributes(out, body, 'body');
    out.push(visibilityOf(body, 'body') === 'hidden' ? ' data-cc-hidden="">' : '>');
  } else {
    out.push('>');
  }
  writeBody(out, doc, {prefix: question.prefix, hidden: !!body && visibilityOf(body, 'body') === 'hidden',
    inForm: false, depth: 0, cursor: ''});
  out.push('</body></html>');
  return out.join('');
}

function writeInner(doc) {
  const out = [];
  writeBody(out, doc, {prefix: question.prefix, hidden: question.hidden, inForm: true, depth: 0, cursor: ''});
  return out.join('');
}

function withoutSecrets(html) {
  return seen.secrets.reduce((text, secret) => text.split(secret).join(''), html);
}

// A page that only asks its server now and then for news counts as unchanged.
function signatureOf(html, answer) {
  const failed = seen.requests.filter((request) => request.outcome === 'FAILED').length;
  return hashOf([html, answer.address, answer.title, answer.status, seen.loading, failed].join('\n'));
}

function freeze(doc) {
  noteDocument(doc);
  const html = withoutSecrets(question.inner ? writeInner(doc) : writeTop(doc));
  const answer = {address: redact(doc.URL), title: redact(doc.title || ''), status: statusOf(doc.defaultView), ...seen};
  delete answer.secrets;
  answer.passed = seen.passed.map((text) => withoutSecrets(redact(text)));
  answer.description = describeFrame(doc, doc.readyState);
  answer.signature = signatureOf(html, answer);
  answer.same = answer.signature === question.known;
  if (!answer.same) {
    answer.html = html;
  }
  return answer;
}

function patient(promise) {
  return Promise.race([promise, new Promise((resolve) => setTimeout(() => resolve(null), 2000))]);
}

const answer = freeze(document);
if (!callback) {
  return JSON.stringify({...answer, told: null});
}
patient(Promise.resolve().then(askHook).catch(() => null)).then((told) => {
  answer.told = told === undefined ? null : told;
  callback(JSON.stringify(answer));
});
