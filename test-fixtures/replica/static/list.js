$(function () {
  var page = $('#listPage');
  var shade = null;
  var searched = false;

  function heading(chinese, english) { return chinese + '\n\t\t\t\t<br>\n\t\t\t\t' + english; }

  function address(row) { return '/cifer/registration/detail?id=' + encodeURIComponent(row.id); }

  function open(row) {
    var title = row.categoryCode + ' ' + row.categoryName;
    switch (page.data('opens')) {
      case 'layer':
        layui.layer.open({ type: 2, title: title, area: ['96%', '94%'], content: address(row) });
        break;
      case 'window':
        window.open(address(row), '_blank');
        break;
      case 'same-frame':
        location.href = address(row);
        break;
      default:
        parent.openTab(address(row), title);
    }
  }

  $('#registrationTable').bootstrapTable({
    url: '/cifer/registration/queryRegistrationList',
    method: 'post',
    contentType: 'application/x-www-form-urlencoded',
    dataType: 'json',
    sidePagination: 'server',
    pagination: true,
    pageSize: 10,
    pageList: [10, 25, 50, 100],
    height: 520,
    locale: document.documentElement.lang === 'zh' ? 'zh-CN' : 'en-US',
    toolbar: '#toolbar',
    classes: 'table table-bordered table-hover table-striped',
    queryParams: function (asked) {
      shade = layui.layer.load(1, { shade: [0.2, '#fff'] });
      return $.extend({
        limit: asked.limit, offset: asked.offset, sortName: asked.sort || '', sortOrder: asked.order || ''
      }, Object.fromEntries($('#queryForm').serializeArray().map(function (field) { return [field.name, field.value]; })));
    },
    responseHandler: rowsOf,
    columns: [
      { checkbox: true },
      { field: 'no', title: heading('序号', 'NO.'), formatter: function (value, row, index) {
        var options = $('#registrationTable').bootstrapTable('getOptions');
        return (options.pageNumber - 1) * options.pageSize + index + 1;
      } },
      { field: 'categoryName', title: heading('产品类别', 'CATEGORY') },
      { field: 'regCo', title: heading('在华注册编号', 'CHINA REG. NO.') },
      { field: 'orgNo', title: heading('所在国家（地区）注册编号', 'OVERSEAS REG. NO.') },
      { field: 'enterpriseName', title: heading('企业名称', 'NAME') },
      { field: 'address', title: heading('生产场所地址', 'ADDRESS') },
      { field: 'regDate', title: heading('注册日期', 'REG. DATE') },
      { field: 'expDate', title: heading('注册有效期', 'EXP. DATE') },
      { field: 'statusName', title: heading('状态', 'STATE') },
      { field: 'operate', title: heading('操作', 'Operation'), clickToSelect: false,
        formatter: function () { return '<a href="javascript:;" class="examine"></a>'; },
        events: { 'click .examine': function (event, value, row) { open(row); } } }
    ],
    onPostBody: function () { $('.examine').text(page.data('examine')); },
    onLoadSuccess: function (data) {
      layui.layer.close(shade);
      if (!data.total && !data.failed) { alertBox(t('No data matching the conditions')); }
      if (page.data('popup') === 'notice-popup' && !searched) { alertBox('System maintenance on Sunday.'); }
      searched = true;
    },
    onLoadError: function (status, request) {
      layui.layer.close(shade);
      complain(request);
    }
  });

  $('#queryBtn').on('click', function () { $('#registrationTable').bootstrapTable('refresh', { pageNumber: 1 }); });
});
