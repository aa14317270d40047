$(function () {
  var refusal = $('#errorMsg').data('alert');
  if (refusal) { window.alert(refusal); }
  $('#passwordForm').on('submit', function (event) {
    var missing = $(this).find('input').filter(function () { return this.value === ''; });
    if (missing.length) {
      event.preventDefault();
      missing.first().focus();
    }
  });
});
