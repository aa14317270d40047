/* Menu on the left, a content tab with its own frame for every page that is opened. */
var frames = 1;

function shown(id) {
  $('.J_menuTab').removeClass('active').filter(function () { return $(this).attr('data-id') === id; }).addClass('active');
  $('.J_iframe').hide().filter(function () { return $(this).attr('data-id') === id; }).show();
}

function openTab(address, title) {
  var there = $('.J_menuTab').filter(function () { return $(this).attr('data-id') === address; });
  if (!there.length) {
    $('<a href="javascript:;" class="J_menuTab"></a>').attr('data-id', address).text(title + ' ')
      .append('<i class="fa fa-times-circle"></i>').appendTo('.page-tabs-content');
    $('<iframe class="J_iframe" width="100%" height="100%" frameborder="0"></iframe>')
      .attr({ name: 'iframe' + frames++, 'data-id': address, src: address }).appendTo('#content-main');
  }
  shown(address);
}

function closeTab(address) {
  var tab = $('.J_menuTab').filter(function () { return $(this).attr('data-id') === address; });
  var next = tab.hasClass('active') ? tab.prev().attr('data-id') : $('.J_menuTab.active').attr('data-id');
  tab.remove();
  $('.J_iframe').filter(function () { return $(this).attr('data-id') === address; }).remove();
  shown(next);
}

$(function () {
  $('#menu_li').on('click', 'a[href="#"]', function (event) {
    event.preventDefault();
    $(this).parent().toggleClass('active').children('.nav-second-level').toggle();
  });
  $('#menu_li').on('click', '.J_menuItem', function (event) {
    event.preventDefault();
    openTab($(this).attr('href'), $(this).text());
  });
  $('.page-tabs-content').on('click', '.J_menuTab', function () { shown($(this).attr('data-id')); });
  $('.page-tabs-content').on('click', '.fa-times-circle', function (event) {
    event.stopPropagation();
    closeTab($(this).parent().attr('data-id'));
  });
  switch ($('body').data('notice')) {
    case 'notice':
      layui.layer.open({ type: 1, title: t('Notice'), area: ['480px', '220px'], btn: [t('Close')], content: $('#noticeContent') });
      break;
    case 'terms':
      layui.layer.open({ type: 1, title: t('Terms of use'), area: ['480px', '240px'], btn: [t('I agree')], content: $('#termsContent') });
      break;
    case 'other-person':
      layui.layer.confirm(t('Another person is logged in with this account. End that session and go on?'),
        { title: t('Information'), btn: [t('OK'), t('Cancel')] });
      break;
    default:
  }
});
