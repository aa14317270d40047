/* MD5 after RFC 1321, of the UTF-8 bytes of a text, as hexadecimal digits. */
function md5(text) {
  var bytes = unescape(encodeURIComponent(text));
  var length = bytes.length;
  var words = new Array((((length + 8) >> 6) + 1) * 16).fill(0);
  for (var i = 0; i < length; i++) {
    words[i >> 2] |= bytes.charCodeAt(i) << ((i % 4) * 8);
  }
  words[length >> 2] |= 0x80 << ((length % 4) * 8);
  words[words.length - 2] = length * 8;

  var turns = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];
  var state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (var block = 0; block < words.length; block += 16) {
    var a = state[0], b = state[1], c = state[2], d = state[3];
    for (var step = 0; step < 64; step++) {
      var round = step >> 4, mix, index;
      if (round === 0) { mix = (b & c) | (~b & d); index = step; }
      else if (round === 1) { mix = (d & b) | (~d & c); index = (5 * step + 1) % 16; }
      else if (round === 2) { mix = b ^ c ^ d; index = (3 * step + 5) % 16; }
      else { mix = c ^ (b | ~d); index = (7 * step) % 16; }
      var constant = Math.floor(Math.abs(Math.sin(step + 1)) * 4294967296) | 0;
      var sum = (a + mix + constant + words[block + index]) | 0;
      var turn = turns[round][step % 4];
      a = d; d = c; c = b;
      b = (b + ((sum << turn) | (sum >>> (32 - turn)))) | 0;
    }
    state = [(state[0] + a) | 0, (state[1] + b) | 0, (state[2] + c) | 0, (state[3] + d) | 0];
  }
  return state.map(function (word) {
    var hex = '';
    for (var n = 0; n < 4; n++) { hex += ('0' + ((word >> (n * 8)) & 255).toString(16)).slice(-2); }
    return hex;
  }).join('');
}
