$(function () {
  var page = $('#detailPage');
  var content = $('#detailContent');
  var kind = page.data('values');
  var layout = page.data('layout');

  function longPage() {
    FORM.forEach(function (tab) {
      content.append($('<h3 class="part-title"></h3>').text(tab.title));
      tab.parts.forEach(function (part) { content.append(section(part, kind)); });
    });
    tables(content);
    fill(content, kind);
  }

  function pane(tab, index) {
    var place = $('<div class="tab-pane"></div>').attr('id', 'tab' + index).toggleClass('active', index === 0);
    if (layout === 'iframe-per-tab') {
      place.append($('<iframe class="tab-frame" frameborder="0" width="100%" height="700"></iframe>')
        .attr('src', '/cifer/registration/detailTab?id=' + encodeURIComponent(registrationId()) + '&tab=' + index));
    } else if (layout === 'nav-tabs') {
      tab.parts.forEach(function (part) { place.append(section(part, kind)); });
    }
    return place;
  }

  function tabbed() {
    var titles = $('<ul class="nav nav-tabs" id="detailTabs"></ul>');
    var panes = $('<div class="tab-content"></div>');
    FORM.forEach(function (tab, index) {
      titles.append($('<li></li>').toggleClass('active', index === 0)
        .append($('<a data-toggle="tab"></a>').attr('href', '#tab' + index).text(tab.title)));
      panes.append(pane(tab, index));
    });
    content.append(titles, panes);
    if (layout === 'nav-tabs') {
      tables(panes);
      fill(panes, kind);
    } else if (layout === 'lazy-tabs') {
      drawTab(FORM[0], $('#tab0'), kind);
      titles.on('show.bs.tab', 'a', function () {
        var index = titles.find('a').index(this);
        if ($('#tab' + index).is(':empty')) { drawTab(FORM[index], $('#tab' + index), kind); }
      });
    }
    titles.on('shown.bs.tab', 'a', function () { panes.find('table[id]').bootstrapTable('resetView'); });
  }

  if (layout === 'long-page') { longPage(); } else { tabbed(); }

  $('#returnBtn').on('click', function () {
    switch (page.data('opens')) {
      case 'layer': parent.layui.layer.close(parent.layui.layer.getFrameIndex(window.name)); break;
      case 'window': window.close(); break;
      case 'same-frame': history.back(); break;
      default: parent.closeTab(location.pathname + location.search);
    }
  });
});
