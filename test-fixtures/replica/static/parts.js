/* The parts of a registration: sections with labels, table of products, table of attachments. */
function registrationId() { return $('#detailPage').data('id'); }

function control(field, kind) {
  var make = {
    input: function () { return field.key === 'address' ? $('<textarea class="form-control" rows="2" readonly></textarea>') : $('<input type="text" class="form-control" readonly>'); },
    disabled: function () { return $('<input type="text" class="form-control" disabled>'); },
    text: function () { return $('<p class="form-control-static"></p>'); },
    select: function () { return $('<select class="form-control" disabled></select>').append($('<option value=""></option>').text(t('Please select'))); },
    'code-name': function () { return $('<input type="text" class="form-control" readonly>'); }
  };
  var made = (make[kind] || make.input)();
  return made.attr(kind === 'code-name' ? { id: field.key + 'Name', name: field.key + 'Name' } : { id: field.key, name: field.key });
}

/* The label as the setting wants it: messy ones carry stray white space and a full-width colon. */
function labelText(label) {
  return $('#detailPage').data('labels') === 'messy'
    ? '\n      ' + label.replace(' ', '\u00a0 ') + ' \uff1a\n    ' : label + ':';
}

function fieldGroup(field, kind) {
  var label = $('<label class="col-sm-5 control-label"></label>').text(labelText(field.label));
  if (field.required) { label.prepend('<span class="text-danger">*</span>'); }
  var value = $('<div class="col-sm-7"></div>').append(control(field, kind));
  if (kind === 'code-name') { value.prepend($('<input type="hidden">').attr({ id: field.key, name: field.key })); }
  return $('<div class="form-group col-sm-6"></div>').append(label, value);
}

function section(part, kind) {
  var content = $('<div class="ibox-content"></div>');
  if (part.kind === 'fields') {
    content.addClass('form-horizontal');
    for (var i = 0; i < part.fields.length; i += 2) {
      var row = $('<div class="row"></div>').append(fieldGroup(part.fields[i], kind));
      if (part.fields[i + 1]) { row.append(fieldGroup(part.fields[i + 1], kind)); }
      content.append(row);
    }
  } else {
    content.append($('<table></table>').attr('id', part.kind === 'products' ? 'productTable' : 'attachmentTable'));
  }
  return $('<div class="ibox"></div>')
    .append($('<div class="ibox-title"></div>').append($('<h5></h5>').text(part.heading)), content);
}

/* Values come late and as properties, so the saved source of the page does not show them. */
function fill(place, kind) {
  function put(answer) {
    $.each(answer.data, function (key, value) {
      if (kind === 'text') {
        place.find('#' + key).text(value);
      } else if (kind === 'select') {
        place.find('#' + key).append($('<option></option>').val(value).text(value)).val(value);
      } else if (kind === 'code-name') {
        place.find('#' + key).val(answer.data[key + 'Code'] || value);
        place.find('#' + key + 'Name').val(value);
      } else {
        place.find('#' + key).val(value);
      }
    });
  }
  ask('/cifer/registration/queryRegistrationDetail', { id: registrationId() }, put);
  var contacts = $('#detailPage').data('contacts');
  if (contacts && contacts !== 'together') {
    /* Where this fails, nobody is told: the fields just stay blank. */
    $.post('/cifer/registration/' + contacts + 'Contacts', { id: registrationId() }, put, 'json');
  }
}

function table(id, address, columns, place, pages) {
  place.find(id).bootstrapTable({
    url: address, method: 'post', contentType: 'application/x-www-form-urlencoded', dataType: 'json',
    sidePagination: 'server', pagination: pages, pageSize: 10, pageList: [10, 25, 50], classes: 'table table-bordered',
    locale: document.documentElement.lang === 'zh' ? 'zh-CN' : 'en-US',
    queryParams: function (asked) {
      return { id: registrationId(), limit: asked.limit || 100, offset: asked.offset || 0 };
    },
    responseHandler: rowsOf,
    columns: columns,
    onLoadError: function (status, request) { complain(request); }
  });
}

function tables(place) {
  /* Seen on the public site: the Chinese half of two headings belonged to other columns. */
  var mixed = $('#detailPage').data('labels') === 'mixed-headings';
  table('#productTable', '/cifer/registration/queryProductList', [
    { field: 'no', title: '序号<br>NO.' },
    { field: 'hsCode', title: 'HS编码<br>HS CODE' },
    { field: 'productName', title: (mixed ? '国家（地区）' : '商品名称') + '<br>PRODUCT NAME' },
    { field: 'ciqCode', title: (mixed ? '所在国家（地区）注册编号' : '检验检疫编码') + '<br>CIQ CODE' },
    { field: 'ciqName', title: '检验检疫名称<br>CIQ NAME' }
  ], place, true);
  table('#attachmentTable', '/cifer/registration/queryAttachmentList', [
    { field: 'no', title: '序号<br>No.' },
    { field: 'documentType', title: '文件类型<br>Document type' },
    { field: 'fileName', title: '文件名称<br>File name' },
    { field: 'uploadTime', title: '上传时间<br>Upload time' },
    { field: 'operate', title: '操作<br>Operation',
      formatter: function () { return '<a href="javascript:;" class="view-file"></a>'; },
      events: { 'click .view-file': function (event, value, row) {
        window.open('/cifer/attachment/viewFile?name=' + encodeURIComponent(row.fileName), '_blank');
      } } }
  ], place, false);
  place.on('post-body.bs.table', function () { $('.view-file').text(t('Download')); });
}

function drawTab(tab, place, kind) {
  tab.parts.forEach(function (part) { place.append(section(part, kind)); });
  var waits = tab.parts.some(function (part) { return part.kind === 'fields'; });
  tables(place);
  if (waits) { fill(place, kind); }
}
