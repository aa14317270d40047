/* What every page of the desk shares: words, dialogs, language, buttons that write. */
var WORDS = {
  zh: {
    'Loading failed': '系统异常，请稍后再试',
    'Login has expired': '登录已失效，请重新登录',
    'No data matching the conditions': '没有符合条件的数据',
    'Saved': '保存成功', 'Information': '信息', 'OK': '确定', 'Notice': '通知', 'Close': '关闭',
    'Download': '下载', 'View': '查看', 'Please select': '请选择', 'Terms of use': '使用条款', 'I agree': '同意', 'Cancel': '取消',
    'Another person is logged in with this account. End that session and go on?': '该账号已在其他地方登录，是否强制登录？'
  }
};

function t(text) {
  var words = WORDS[document.documentElement.lang] || {};
  return words[text] || text;
}

/* Sister applications still have the older layer, whose cross is a link in span.layui-layer-setwin. */
layui.layer.config({
  success: function (box, index) {
    var corner = box.children('div.layui-layer-setwin');
    var cross = $('<a href="javascript:;"></a>').attr('class', corner.children('.layui-layer-close').attr('class'))
      .on('click', function () { layui.layer.close(index); });
    corner.replaceWith($('<span class="layui-layer-setwin"></span>').append(cross));
  }
});

function alertBox(text, icon) {
  layui.layer.alert(text, { title: t('Information'), btn: [t('OK')], icon: icon || 0 });
}

/* That loading failed, in the manner that is set. */
function failed(text) {
  switch (document.documentElement.dataset.error) {
    case 'alert':
      window.alert(text);
      break;
    case 'toast':
      layui.layer.msg(text, { icon: 2, time: 2000 });
      break;
    case 'replaced':
      $('<div class="layui-layer layui-layer-dialog" role="alertdialog"></div>').text(text).appendTo('body').remove();
      alertBox(t('No data matching the conditions'));
      break;
    default:
      alertBox(text, 2);
  }
}

/* The answer for a table: where it holds an error, the error is said and the table stays empty. */
function rowsOf(answer) {
  if (answer && answer.success === false) {
    failed(answer.message || t('Loading failed'));
    return { total: 0, rows: [], failed: true };
  }
  return answer;
}

/* One request for data, under a loading shade, answered or complained about. */
function ask(address, data, done) {
  var shade = layui.layer.load(1, { shade: [0.2, '#fff'] });
  $.ajax({ url: address, type: 'POST', data: data, dataType: 'json' })
    .done(function (answer) {
      if (answer && answer.success === false) {
        failed(answer.message || t('Loading failed'));
      } else if (answer) {
        done(answer);
      } else {
        failed(t('Loading failed'));
      }
    })
    .fail(function (request) { complain(request); })
    .always(function () { layui.layer.close(shade); });
}

function complain(request) {
  var login = /id="fm1"|login-form/.test(request.responseText || '');
  failed(login ? t('Login has expired') : t('Loading failed') + ' (' + request.status + ')');
}

$(document).on('click', '[data-language]', function () {
  document.cookie = 'clientlanguage=' + $(this).data('language') + ';path=/';
  location.href = location.pathname + location.search;
});

$(document).on('click', '[data-write]', function () {
  $.post('/cifer/application/' + $(this).data('write'), {}, function () { alertBox(t('Saved'), 1); });
});
