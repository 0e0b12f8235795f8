function tableAt(font: DataView, tag: string): number {
  const tables = font.getUint16(4);
  for (let at = 0; at < tables; at++) {
    const record = 12 + at * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(record + byte)));
    if (name === tag) return font.getUint32(record + 8);
  }
  throw new Error(`no table ${tag}`);
}

/** Offset of the cmap's subtable in format 12, which holds every plane. */
function fullMap(font: DataView): number {
  const cmap = tableAt(font, "cmap");
  for (let at = 0; at < font.getUint16(cmap + 2); at++) {
    const subtable = cmap + font.getUint32(cmap + 4 + at * 8 + 4);
    if (font.getUint16(subtable) === 12) return subtable;
  }
  throw new Error("no character map of format 12");
}

/** The code points that a TrueType font has a glyph for, read from its own table. */
export function characterMap(bytes: Buffer): number[] {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const map = fullMap(font);
  const groups = Array.from({ length: font.getUint32(map + 12) }, (_, at) => map + 16 + at * 12);
  return groups.flatMap((group) => {
    const first = font.getUint32(group);
    return Array.from({ length: font.getUint32(group + 4) - first + 1 }, (_, at) => first + at);
  });
}
