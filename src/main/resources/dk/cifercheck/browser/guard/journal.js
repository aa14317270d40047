'use strict';
// Watches requests and answers the bridge. It only observes: what is stopped, rules.json stops.
// The browser may put this worker to sleep, so everything it knows also lies in storage.session.
importScripts('settings.js'); // IGNORED: address beginnings of the self-test's own requests

const KEPT_PER_TAB = 400;
const KEPT_BLOCKED = 1000;
const EVERYTHING = { urls: ['<all_urls>'] };
const store = chrome.storage.session;

let state = { tabs: {}, blocked: {} };
const ready = store.get('state').then((kept) => {
  if (kept.state) state = kept.state;
});

let saving = null;
function save() {
  if (saving) return;
  saving = setTimeout(() => {
    saving = null;
    store.set({ state });
  }, 50);
}

// The query and path parameters can hold tokens, the fragment is nobody's business.
function plain(url) {
  return url.replace(/[?#].*$/s, '').replace(/;[^/]*/g, '');
}

function ignored(details) {
  return IGNORED.some((beginning) => details.url.startsWith(beginning));
}

function tab(id) {
  return (state.tabs[id] ??= { frames: {}, open: {}, done: [] });
}

// The page a request came from: the document in its frame, else the page that opened the tab.
function pageOf(details) {
  const { frames, opener } = tab(details.tabId);
  return frames[details.frameId] ?? frames[details.parentFrameId] ?? frames[0] ?? opener ??
    details.initiator ?? '';
}

function begin(details) {
  tab(details.tabId).open[details.requestId] = {
    method: details.method,
    address: plain(details.url),
    type: details.type,
    page: pageOf(details),
    at: details.timeStamp,
  };
}

// From here on the frame shows another document: what is done belonged to the last one.
function arrive(details) {
  if (!details.type.endsWith('_frame') || redirects(details) || details.statusCode === 204) return;
  const known = tab(details.tabId);
  if (details.type === 'main_frame') {
    const begun = known.open[details.requestId]?.at ?? details.timeStamp;
    known.done = known.done.filter((request) => request.at >= begun);
    known.frames = {};
  }
  known.frames[details.frameId] = plain(details.url);
}

function redirects(details) {
  return details.statusCode >= 300 && details.statusCode < 400 && details.statusCode !== 304;
}

function end(details, outcome) {
  const known = tab(details.tabId);
  const begun = known.open[details.requestId];
  const page = begun?.page ?? pageOf(details);
  delete known.open[details.requestId];
  known.done.push({
    method: details.method,
    address: plain(details.url),
    type: details.type,
    status: details.statusCode ?? 0,
    error: details.error ?? '',
    outcome,
    page,
    at: begun?.at ?? details.timeStamp,
  });
  if (known.done.length > KEPT_PER_TAB) known.done.shift();
  if (outcome === 'BLOCKED') countBlocked(details, page);
}

function countBlocked(details, page) {
  const address = plain(details.url);
  const key = [details.method, address, details.type, page].join(' ');
  const entry = state.blocked[key];
  if (entry) {
    entry.count++;
  } else if (Object.keys(state.blocked).length < KEPT_BLOCKED) {
    state.blocked[key] = {
      method: details.method,
      address,
      type: details.type,
      status: 0,
      error: details.error,
      outcome: 'BLOCKED',
      page,
      count: 1,
    };
  }
}

function on(event, handle) {
  event.addListener((details) => {
    if (ignored(details)) return;
    ready.then(() => {
      handle(details);
      save();
    });
  }, EVERYTHING);
}

on(chrome.webRequest.onBeforeRequest, begin);
on(chrome.webRequest.onHeadersReceived, arrive);
on(chrome.webRequest.onCompleted, (details) => end(details, 'DONE'));
on(chrome.webRequest.onErrorOccurred, (details) =>
  end(details, details.error === 'net::ERR_BLOCKED_BY_CLIENT' ? 'BLOCKED' : 'FAILED'));

chrome.tabs.onCreated.addListener((created) =>
  ready.then(() => {
    const opener = state.tabs[created.openerTabId]?.frames[0];
    if (opener) tab(created.id).opener = opener;
    save();
  }));

chrome.tabs.onRemoved.addListener((id) =>
  ready.then(() => {
    delete state.tabs[id];
    save();
  }));

function reading(tabId) {
  const known = state.tabs[tabId] ?? { open: {}, done: [] };
  const pending = Object.values(known.open).map((request) => ({
    ...request,
    status: 0,
    error: '',
    outcome: 'PENDING',
  }));
  const isStopped = (request) => request.outcome === 'BLOCKED';
  return {
    here: [...known.done.filter((request) => !isStopped(request)), ...pending],
    stopped: known.done.filter(isStopped),
    blocked: Object.values(state.blocked),
  };
}

// Which rule would decide each request; answers from the rules that are in force, sends nothing.
function match(requests) {
  return Promise.all(
    requests.map((request) =>
      chrome.declarativeNetRequest
        .testMatchOutcome(request)
        .then((found) => found.matchedRules.map((rule) => rule.ruleId))));
}

async function answer(question, sender) {
  await ready;
  if (question.kind === 'journal') return reading(sender.tab?.id ?? -1);
  if (question.kind === 'match') return { rules: await match(question.requests) };
  return null;
}

chrome.runtime.onMessage.addListener((question, sender, reply) => {
  answer(question, sender).then(reply, (failure) => reply({ failure: String(failure) }));
  return true;
});
