/* Example - invented data - not CIFER. Plain script that draws what an Element-UI application would draw. */
var app = document.getElementById('app'), pop = document.getElementById('pop');
function el(markup) { var t = document.createElement('template'); t.innerHTML = markup.trim(); return t.content.firstChild; }
function on(root, selector, handler) { root.querySelectorAll(selector).forEach(function (e) { e.addEventListener('click', handler); }); }
function ask(path, body) {
  return fetch(path, {method: 'POST', body: new URLSearchParams(body)}).then(function (r) {
    if (!r.ok) throw new Error('HTTP ' + r.status);
    return r.json();
  });
}
function later(run) { setTimeout(run, 60); }

function desk(name) {
  app.innerHTML = '';
  app.appendChild(el('<section class="el-container"><aside class="el-aside"><ul role="menubar" class="el-menu">'
    + '<li role="menuitem" class="el-menu-item"><span>首页</span></li>'
    + '<li role="menuitem" class="el-submenu"><div class="el-submenu__title"><span>业务申请</span></div><ul class="el-menu" style="display:none">'
    + '<li role="menuitem" class="el-menu-item">注册申请</li><li role="menuitem" class="el-menu-item">变更申请</li></ul></li>'
    + '<li role="menuitem" class="el-submenu" id="q"><div class="el-submenu__title"><i class="el-icon-search"></i><span>综合查询</span><i class="el-icon-arrow-down"></i></div>'
    + '<ul role="menu" class="el-menu" style="display:none"><li role="menuitem" class="el-menu-item" id="form">申请单查询</li>'
    + '<li role="menuitem" class="el-menu-item" id="reg">注册信息查询</li></ul></li></ul></aside>'
    + '<main class="el-main"><header>Example - invented data - not CIFER <span class="user">' + name + '</span> <span class="link" style="cursor:pointer" id="out">退出登录</span></header><div id="view"></div></main></section>'));
  on(app, '#q .el-submenu__title', function () {
    var list = app.querySelector('#q ul');
    later(function () { list.style.display = list.style.display === 'none' ? '' : 'none'; });
  });
  on(app, '#reg', function () { registrations(); });
  on(app, '#form', function () { document.getElementById('view').innerText = '申请单查询'; });
  on(app, '#out', function () { location.href = '/logout'; });
}

var COLUMNS = [['序号', 'no'], ['产品类别', 'category'], ['在华注册编号', 'chinaRegistrationNumber'], ['所在国家（地区）注册编号', 'authorityRegistrationNumber'],
  ['企业名称', 'enterpriseName'], ['注册日期', 'registeredOn'], ['注册有效期', 'validUntil'], ['状态', 'status']];

function table(columns, rows, operation) {
  var heads = columns.map(function (c) { return '<th class="is-leaf"><div class="cell">' + c[0] + '</div></th>'; }).join('');
  var last = operation ? '<th class="is-hidden"><div class="cell">操作</div></th>' : '';
  var buttons = '<div class="cell"><button type="button" class="el-button el-button--text"><span>变更</span></button>'
    + '<button type="button" class="el-button el-button--text look"><span>查看</span></button></div>';
  function body(hidden) {
    return rows.map(function (r) {
      return '<tr class="el-table__row">' + columns.map(function (c) { return '<td' + (hidden ? ' class="is-hidden"' : '') + '><div class="cell">' + r[c[1]] + '</div></td>'; }).join('')
        + (operation ? '<td' + (hidden ? '' : ' class="is-hidden"') + '>' + buttons + '</td>' : '') + '</tr>';
    }).join('');
  }
  var hiddenHeads = columns.map(function (c) { return '<th class="is-hidden"><div class="cell">' + c[0] + '</div></th>'; }).join('');
  return '<div class="el-table"><div class="el-table__header-wrapper"><table class="el-table__header"><thead><tr>' + heads + last + '</tr></thead></table></div>'
    + '<div class="el-table__body-wrapper"><table class="el-table__body"><tbody>' + body(false) + '</tbody></table>'
    + (rows.length ? '' : '<div class="el-table__empty-block"><span class="el-table__empty-text">暂无数据</span></div>') + '</div>'
    + (operation ? '<div class="el-table__fixed-right" style="width:120px;overflow:hidden"><div class="el-table__fixed-header-wrapper"><table class="el-table__header" style="position:relative;left:0;width:980px;margin-left:-860px"><thead><tr>' + hiddenHeads + '<th><div class="cell">操作</div></th></tr></thead></table></div>'
      + '<div class="el-table__fixed-body-wrapper"><table class="el-table__body" style="width:980px;margin-left:-860px"><tbody>' + body(true) + '</tbody></table></div></div>' : '')
    + '</div>';
}

function pagination(total, size, page) {
  var pages = Math.max(1, Math.ceil(total / size)), numbers = '';
  for (var i = 1; i <= pages; i++) numbers += '<li class="number' + (i === page ? ' active' : '') + '">' + i + '</li>';
  return '<div class="el-pagination"><span class="el-pagination__total">共 ' + total + ' 条</span>'
    + '<button type="button" class="btn-prev"' + (page === 1 ? ' disabled="disabled"' : '') + '><i class="el-icon el-icon-arrow-left"></i></button>'
    + '<ul class="el-pager">' + numbers + '</ul>'
    + '<button type="button" class="btn-next"' + (page === pages ? ' disabled="disabled"' : '') + '><i class="el-icon el-icon-arrow-right"></i></button></div>';
}

function registrations() {
  var view = document.getElementById('view');
  view.innerHTML = '<div class="el-form el-form--inline"><div class="el-form-item"><label class="el-form-item__label">在华注册编号</label><div class="el-input"><input class="el-input__inner" placeholder="请输入在华注册编号"></div></div>'
    + '<div class="el-form-item"><label class="el-form-item__label">企业名称</label><div class="el-input"><input class="el-input__inner"></div></div>'
    + '<div class="el-form-item"><label class="el-form-item__label">状态</label><div class="el-input"><input class="el-input__inner" readonly value="全部"></div></div>'
    + '<button type="button" class="el-button el-button--primary"><span>查询</span></button><button type="button" class="el-button"><span>重置</span></button></div>'
    + '<div id="grid" style="position:relative"></div>';
  grid(1);
}

function grid(page) {
  var box = document.getElementById('grid');
  box.innerHTML = table(COLUMNS, [], true) + pagination(0, 2, 1) + '<div class="el-loading-mask"><p class="el-loading-text">加载中</p></div>';
  ask('/api/registration/queryList', {pageNo: page, pageSize: 2}).then(function (answer) {
    box.innerHTML = table(COLUMNS, answer.rows, true) + pagination(answer.total, 2, page);
    box.querySelectorAll('.el-table__fixed-right tr.el-table__row').forEach(function (row, i) {
      on(row, '.look', function () { detail(answer.rows[i]); });
    });
    on(box, '.btn-next', function () { grid(page + 1); });
    on(box, '.btn-prev', function () { grid(page - 1); });
    on(box, '.el-pager li', function (e) { grid(Number(e.target.innerText)); });
  }).catch(function () { box.innerHTML = '<p>网络异常</p>'; });
}

var TABS = [['base', '企业基本信息'], ['goods', '拟注册产品'], ['make', '生产情况'], ['files', '附件资料']];

function dialog(title, inner) {
  var wrapper = el('<div class="el-dialog__wrapper"><div role="dialog" aria-modal="true" class="el-dialog"><div class="el-dialog__header"><span class="el-dialog__title">' + title
    + '</span><button type="button" aria-label="Close" class="el-dialog__headerbtn"><i class="el-dialog__close el-icon el-icon-close">×</i></button></div><div class="el-dialog__body"></div></div></div>');
  wrapper.querySelector('.el-dialog__body').appendChild(inner);
  on(wrapper, '.el-dialog__headerbtn', function () { later(function () { wrapper.remove(); }); });
  pop.appendChild(wrapper);
  return wrapper;
}

function detail(row) {
  var tabs = el('<div class="el-tabs el-tabs--top"><div class="el-tabs__header"><div class="el-tabs__nav" role="tablist">'
    + TABS.map(function (t, i) { return '<div id="tab-' + t[0] + '" role="tab" aria-controls="pane-' + t[0] + '" class="el-tabs__item" tabindex="' + (i ? -1 : 0) + '">' + t[1] + '</div>'; }).join('')
    + '</div></div><div class="el-tabs__content">'
    + TABS.map(function (t) { return '<div role="tabpanel" id="pane-' + t[0] + '" aria-labelledby="tab-' + t[0] + '" class="el-tab-pane" style="display:none"></div>'; }).join('')
    + '</div></div>');
  var filled = {};
  function open(key) {
    tabs.querySelectorAll('.el-tabs__item').forEach(function (i) { var is = i.id === 'tab-' + key; i.classList.toggle('is-active', is); i.setAttribute('aria-selected', is); });
    tabs.querySelectorAll('.el-tab-pane').forEach(function (p) { p.style.display = p.id === 'pane-' + key ? '' : 'none'; });
    if (!filled[key]) { filled[key] = true; fill(key, row, tabs.querySelector('#pane-' + key), 1); }
  }
  TABS.forEach(function (t) { on(tabs, '#tab-' + t[0], function () { open(t[0]); }); });
  dialog('查看注册信息', tabs);
  open('base');
}

function item(label, value, required) {
  var node = el('<div class="el-form-item' + (required ? ' is-required' : '') + '"><label class="el-form-item__label">' + label + '</label><div class="el-form-item__content"><div class="el-input is-disabled"><input type="text" readonly="readonly" autocomplete="off" class="el-input__inner"></div></div></div>');
  node.querySelector('input').value = value;
  return node;
}

function section(pane, title, items) {
  pane.appendChild(el('<h4>' + title + '</h4>'));
  items.forEach(function (i) { pane.appendChild(item(i[0], i[1], i[2])); });
}

function fill(key, row, pane, page) {
  pane.innerHTML = '<div style="position:relative;height:60px"><div class="el-loading-mask"><p class="el-loading-text">加载中</p></div></div>';
  ask('/api/registration/' + (key === 'goods' ? 'queryGoodsList' : 'queryDetail'), {id: row.id, tab: key, pageNo: page}).then(function (answer) {
    pane.innerHTML = '';
    if (key === 'base') {
      var v = answer.values;
      section(pane, '基本信息', [['企业名称', v.enterpriseName, true], ['企业类型', '生产'], ['所在国家（地区）注册编号', v.authorityRegistrationNumber, true], ['在华注册编号', v.chinaRegistrationNumber],
        ['注册地址', 'Hovedvej 1, 1000 Kontorby'], ['生产场所地址', v.address, true], ['产品类别', v.category], ['状态', v.status], ['注册日期', v.registeredOn], ['有效期至', v.validUntil]]);
      section(pane, '法定代表人', [['姓名', v.legalRepresentative, true], ['职务', 'CEO'], ['联系电话', '4588888888'], ['电子邮箱', 'ceo@kod.example']]);
      section(pane, '联系人', [['姓名', v.contactName, true], ['联系电话', v.contactPhone, true], ['电子邮箱', v.contactEmail]]);
    } else if (key === 'goods') {
      pane.innerHTML = table([['序号', 'no'], ['HS编码', 'hs'], ['商品名称', 'name'], ['检验检疫编码', 'ciq'], ['检验检疫名称', 'ciqName']], answer.rows, false) + pagination(answer.total, 7, page);
      on(pane, '.btn-next', function () { fill(key, row, pane, page + 1); });
      on(pane, '.btn-prev', function () { fill(key, row, pane, page - 1); });
    } else if (key === 'make') {
      section(pane, '生产情况', [['厂区面积', '5000'], ['员工人数', '120'], ['水源', '自来水']]);
    } else {
      pane.innerHTML = table([['序号', 'no'], ['资料类型', 'type'], ['文件名称', 'file'], ['上传时间', 'time']], answer.rows, false);
    }
  }).catch(function () { pane.innerHTML = '<div class="el-message">网络异常，请稍后再试</div>'; });
}

function passwordChange() {
  var form = el('<div class="el-form"><p>首次登录请修改密码。密码长度8-20位，须包含大写字母、小写字母、数字和特殊字符。</p>'
    + ['原密码', '新密码', '确认密码'].map(function (l, i) { return '<div class="el-form-item is-required"><label class="el-form-item__label">' + l + '</label><div class="el-form-item__content"><div class="el-input"><input type="password" autocomplete="off" maxlength="20" class="el-input__inner" id="w' + i + '"></div></div></div>'; }).join('')
    + '<div id="wm" style="color:red"></div><button type="button" class="el-button el-button--primary"><span>确 定</span></button></div>');
  on(form, 'button', function () {
    var w = [0, 1, 2].map(function (i) { return form.querySelector('#w' + i).value; });
    ask('/api/user/changePassword', {old: md5(w[0]), fresh: w[1], again: w[2]}).then(function (a) {
      if (a.ok) location.href = '/logout'; else form.querySelector('#wm').innerText = a.message;
    });
  });
  var shown = dialog('修改密码', form);
  shown.querySelector('.el-dialog__headerbtn').remove();
}

ask('/api/user/getCurrent', {}).then(function (user) {
  if (user.mustChange) passwordChange(); else later(function () { desk(user.name); });
});
