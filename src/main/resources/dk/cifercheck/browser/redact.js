// What must not be kept: session identifiers, tickets, tokens, passwords.
const TOKEN_WORDS = new Set(('csrf xsrf token ticket session sessionid jsessionid phpsessid swm swm2 random sign signature '
    + 'signdata nonce jwt sid secret auth authorization password passwd pwd credential credentials apikey '
    + 'verifier otp saml samlresponse').split(' '));
const TOKEN_PARTS = /csrf|xsrf|token|ticket|session|jsessionid|passw|secret|nonce|credential|samlresponse/;
const TOKEN_NAMES = /^(lt|execution|tgt)$/;
const JWT = /\beyJ[\w-]{6,}(\.[\w-]*){1,4}/g;
const CAS_TICKET = /\b(ST|TGT|PT|PGT|PGTIOU)-\d+-[\w.-]{6,}/g;
const PATH_SESSION = /;[\w!.-]*(sess|sid)[\w-]*=[^?#&\s"'<>;/]*/gi;
const QUERY = /([?&#;])([\w.$-]+)=([^&#\s"'<>;]*)/g;
const NAMED = /\b([\w.-]*(?:sessionid|token|ticket|csrf))(["']?\s*[=:]\s*["']?)([^&\s"'<>;,]{8,})/gi;
const SUSPICIOUS = /eyJ|T-\d+-|[?&#;][\w.$!-]+=|%3D|session|token|ticket|csrf/i;

function isTokenName(name) {
  if (!name) {
    return false;
  }
  const lower = name.toLowerCase();
  if (TOKEN_NAMES.test(lower) || TOKEN_PARTS.test(lower)) {
    return true;
  }
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z0-9]+/)
      .some((word) => TOKEN_WORDS.has(word));
}

function decoded(value) {
  try {
    return decodeURIComponent(decodeURIComponent(value.replace(/\+/g, ' ')));
  } catch (malformed) {
    return value;
  }
}

function isTokenValue(value) {
  if (/^[\w-]{24,}=*$/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value)) {
    return true;
  }
  if (!value.includes('%')) {
    return false;
  }
  const plain = decoded(value);
  return plain !== value && redact(plain) !== plain;
}

// Two 32-bit multiplications a character; good enough to see a change, and fast.
function hashOf(text) {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return (high >>> 0).toString(16) + '-' + (low >>> 0).toString(16) + '-' + text.length.toString(16);
}

// Long odd values are often the number of a record: not kept, but still told apart.
function withoutValue(name, value) {
  return isTokenName(name) ? '' : isTokenValue(value) ? '~' + hashOf(value).slice(0, 8) : value;
}

function redact(text) {
  if (!SUSPICIOUS.test(text)) {
    return text;
  }
  return text.replace(PATH_SESSION, '').replace(JWT, '').replace(CAS_TICKET, '')
      .replace(QUERY, (all, sign, name, value) => sign + name + '=' + withoutValue(name, value))
      .replace(NAMED, '$1$2');
}

function withoutQueryValues(address) {
  const kind = /^(data|blob|javascript):[\w/+.-]*/i.exec(address);
  if (kind) {
    return kind[0].replace(/^javascript:.*/i, 'javascript:').replace(/^blob:.*/i, 'blob:');
  }
  return redact(address.split('#')[0]).replace(/([?&][^=&]*)=[^&]*/g, '$1=');
}

// Values of cookies a script can see, in case a page prints one.
function cookieSecrets(doc) {
  try {
    return doc.cookie.split('; ').map((pair) => [pair.split('=')[0], pair.slice(pair.indexOf('=') + 1)])
        .filter(([name, value]) => value.length >= 8 && (isTokenName(name) || isTokenValue(value)))
        .map(([, value]) => value);
  } catch (sandboxed) {
    return [];
  }
}
