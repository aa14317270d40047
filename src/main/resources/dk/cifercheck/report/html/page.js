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
  var filter = document.getElementById("filter");
  var reset = document.getElementById("filter-reset");
  var choices = filter ? Array.prototype.slice.call(filter.querySelectorAll("select")) : [];
  function all(selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  }
  function fits(one, choice) {
    var has = one.getAttribute("data-" + choice.dataset.by);
    return has === null || !choice.value || has.split(" ").indexOf(choice.value) >= 0;
  }
  function show() {
    var chosen = choices.filter(function (choice) { return choice.value; });
    all("[data-registration]").forEach(function (one) {
      one.classList.toggle("off", !chosen.every(function (choice) { return fits(one, choice); }));
    });
    all(".group, .registration").forEach(function (part) {
      var entries = part.querySelectorAll("[data-kinds]");
      var gone = chosen.length > 0 && entries.length > 0 && !part.querySelector("[data-kinds]:not(.off)");
      part.classList.toggle("off", gone || (part.matches("[data-registration]") && !chosen.every(function (choice) { return fits(part, choice); })));
    });
    var said = document.getElementById("filter-said");
    said.textContent = chosen.length === 0 ? "" : said.dataset.said
      .replace("{0}", document.querySelectorAll(".finding[data-kinds]:not(.off)").length)
      .replace("{1}", document.querySelectorAll(".finding[data-kinds]").length);
    reset.hidden = chosen.length === 0;
  }
  if (filter) {
    filter.hidden = false;
    choices.forEach(function (choice) { choice.addEventListener("change", show); });
    reset.addEventListener("click", function () {
      choices.forEach(function (choice) { choice.value = ""; });
      show();
      choices[0].focus();
    });
    // A browser may remember choices when a page is loaded anew.
    show();
  }
  // A link to something that is hidden shows it.
  addEventListener("hashchange", function () {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest(".off")) {
      choices.forEach(function (choice) { choice.value = ""; });
      show();
      target.scrollIntoView();
    }
  });
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
