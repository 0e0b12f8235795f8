/** Rows of a CSV text (RFC 4180: quotes, doubled quotes, line breaks inside quotes; a byte-order mark is skipped), each by its column's name. */
export function rowsOfCsv(text: string): Record<string, string>[] {
  const cells = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy;
  const rows: string[][] = [[]];
  const source = text.replace(/^\uFEFF/, "").trimEnd();
  for (let match = cells.exec(source); match; match = cells.exec(source)) {
    const [, cell = "", end = ""] = match;
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "") break;
    if (end !== ",") rows.push([]);
  }
  const [head = [], ...body] = rows;
  return body.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])));
}
