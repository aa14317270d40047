// Questions about secret fields. Only references and a length come in, only booleans go out.
const fields = question.refs.map((ref) => elementOf(document, ref));
if (fields.some((field) => !field)) {
  return false;
}
fields.forEach((field) => { markOf(field).secret = true; });
return fields.every((field) => field.value.length === question.length && field.value === fields[0].value);
