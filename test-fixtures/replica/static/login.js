$(function () {
  var form = $('.login-form');
  var button = $('#' + form.data('button'));

  function renew() {
    $('.login-image').attr('src', '/cas/plat_cas_verifycode_gen?r=' + Math.random());
  }

  function send() {
    if (button.prop('disabled')) { return; }
    var password = form.find('.login-password');
    $('#' + form.data('hash')).val(md5(password.val()));
    password.val('');
    HTMLFormElement.prototype.submit.call(form[0]);
  }

  $('.login-image').on('click', renew);
  if ($('.login-image').length) { renew(); }
  button.on('click', send);
  form.on('keydown', function (event) { if (event.key === 'Enter') { event.preventDefault(); send(); } });

  if (form.closest('body').data('skin') === 'cas-new') {
    button.prop('disabled', true);
    setTimeout(function () { button.prop('disabled', false); }, 1000);
  }

  var refusal = $('#msg').data('alert');
  if (refusal) { window.alert(refusal); }

  var start = null;
  $('.slider-handle').on('mousedown', function (event) { start = event.pageX; event.preventDefault(); });
  $(document).on('mousemove', function (event) {
    if (start === null) { return; }
    var way = Math.max(0, Math.min(event.pageX - start, $('.slider-track').width() - 40));
    $('.slider-handle').css('left', way);
    if (way > $('.slider-track').width() - 50) { $('.login-code').val('slid'); }
  }).on('mouseup', function () { start = null; });
});
