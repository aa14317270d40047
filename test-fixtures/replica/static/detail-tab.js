$(function () {
  var page = $('#detailPage');
  drawTab(FORM[Number(page.data('tab'))], $('#detailContent'), page.data('values'));
});
