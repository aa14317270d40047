/* RFC 1321, for the sign-on of the invented portals. */
function md5(text) {
  var bytes = new TextEncoder().encode(text), words = [], i;
  for (i = 0; i < bytes.length; i++) words[i >> 2] |= bytes[i] << ((i % 4) * 8);
  words[bytes.length >> 2] |= 0x80 << ((bytes.length % 4) * 8);
  var count = (((bytes.length + 8) >> 6) + 1) * 16;
  for (i = 0; i < count; i++) words[i] = words[i] | 0;
  words[count - 2] = bytes.length * 8;
  var shifts = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];
  var a0 = 0x67452301, b0 = 0xefcdab89 | 0, c0 = 0x98badcfe | 0, d0 = 0x10325476;
  for (var block = 0; block < count; block += 16) {
    var a = a0, b = b0, c = c0, d = d0;
    for (i = 0; i < 64; i++) {
      var round = i >> 4, f, g;
      if (round === 0) { f = (b & c) | (~b & d); g = i; }
      else if (round === 1) { f = (d & b) | (~d & c); g = (5 * i + 1) % 16; }
      else if (round === 2) { f = b ^ c ^ d; g = (3 * i + 5) % 16; }
      else { f = c ^ (b | ~d); g = (7 * i) % 16; }
      var k = Math.floor(Math.abs(Math.sin(i + 1)) * 4294967296) | 0;
      var sum = (a + f + k + words[block + g]) | 0, s = shifts[round][i % 4];
      a = d; d = c; c = b;
      b = (b + ((sum << s) | (sum >>> (32 - s)))) | 0;
    }
    a0 = (a0 + a) | 0; b0 = (b0 + b) | 0; c0 = (c0 + c) | 0; d0 = (d0 + d) | 0;
  }
  return [a0, b0, c0, d0].map(function (w) {
    var hex = "";
    for (var j = 0; j < 4; j++) hex += ("0" + ((w >>> (j * 8)) & 255).toString(16)).slice(-2);
    return hex;
  }).join("");
}
