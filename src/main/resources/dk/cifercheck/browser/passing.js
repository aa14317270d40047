// Messages that came and went between two looks: no look saw them, but the document was watched.
const MESSAGES = '.layui-layer,.modal,.el-dialog,.el-message-box,.ui-dialog,.ant-modal,.el-message,.ant-message-notice,'
    + '.toast,[role=dialog],[role=alertdialog],[role=alert]';
const NO_MESSAGES = '.layui-layer-loading,.el-message--success';
const PAGE_INSIDE = 'iframe,frame,table,input,select,textarea,.ant-message-success';
const LONGEST_MESSAGE = 500;
const MOST_MESSAGES = 50;

function messageAround(node, target) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : null;
  const inside = element && (element.matches(MESSAGES) ? element : element.querySelector(MESSAGES));
  return inside || (target.nodeType === Node.ELEMENT_NODE ? target.closest(MESSAGES) : null);
}

function noteGone(watcher, records) {
  for (const record of records) {
    for (const node of record.removedNodes) {
      const message = watcher.seen.has(node) ? null : messageAround(node, record.target);
      if (message && !message.matches(NO_MESSAGES) && !message.querySelector(PAGE_INSIDE)) {
        const text = (textOf(node) || '').replace(/\s+/g, ' ').trim();
        if (text && text.length <= LONGEST_MESSAGE && watcher.gone.length < MOST_MESSAGES) {
          watcher.gone.push(text);
        }
      }
    }
  }
}

function watcherOf(doc) {
  const registry = registryOf(doc);
  if (!registry.watcher) {
    const watcher = {gone: [], seen: new WeakSet()};
    watcher.observer = new MutationObserver((records) => noteGone(watcher, records));
    watcher.observer.observe(doc, {childList: true, subtree: true});
    registry.watcher = watcher;
  }
  return registry.watcher;
}

// What a look sees is read from the frozen page; only what none of them saw is told here.
function passedIn(doc) {
  const watcher = watcherOf(doc);
  noteGone(watcher, watcher.observer.takeRecords());
  for (const message of doc.querySelectorAll(MESSAGES)) {
    watcher.seen.add(message);
    const nodes = doc.createTreeWalker(message, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      watcher.seen.add(nodes.currentNode);
    }
  }
  return watcher.gone.splice(0);
}
