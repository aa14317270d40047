'use strict';
// Passes questions of the page's world on to the journal and its answers back. The event names and
// the number carry no trust: whoever asks can only read.
(() => {
  const tell = (name, detail) =>
    document.dispatchEvent(new CustomEvent(name, { detail: JSON.stringify(detail) }));
  document.addEventListener('cifer-check-question', (event) => {
    let question;
    try {
      question = JSON.parse(event.detail);
    } catch {
      return;
    }
    const number = question.number;
    tell('cifer-check-heard', { number });
    Promise.resolve()
      .then(() => chrome.runtime.sendMessage(question))
      .then(
        (answer) => tell('cifer-check-answer', { number, answer: answer ?? null }),
        () => tell('cifer-check-answer', { number, answer: null }));
  });
})();
