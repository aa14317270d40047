"use strict";
(function () {
  var copy = document.getElementById("mail-copy");
  var text = document.getElementById("mail-text");
  if (copy && text) {
    copy.hidden = false;
    copy.addEventListener("click", function () {
      text.focus();
      text.select();
      // Also where the clipboard of the page is not open to files, as in some browsers.
      if (document.execCommand("copy")) {
        document.getElementById("mail-said").textContent = copy.dataset.done;
      }
    });
  }
  function fit() {
    if (text) {
      text.style.height = "auto";
      text.style.height = text.scrollHeight + 4 + "px";
    }
  }
  fit();
  addEventListener("resize", fit);
  var folded = [];
  addEventListener("beforeprint", function () {
    folded = Array.prototype.slice.call(document.querySelectorAll("details:not([open])"));
    folded.forEach(function (one) { one.open = true; });
    fit();
  });
  addEventListener("afterprint", function () {
    folded.forEach(function (one) { one.open = false; });
  });
})();
