/** Where Enter leads in a table that is typed into: the column, and the input below where there is one. Nothing for every other key, and while a word is still being composed. */
export function cellBelow(event: React.KeyboardEvent, table: HTMLTableElement | null): { column: string; cell: HTMLElement | null } | null {
  const cell = event.target instanceof HTMLInputElement ? event.target.closest<HTMLElement>("[data-column]") : null;
  if (event.key !== "Enter" || !cell || !table || event.nativeEvent.isComposing) return null;
  const { column = "", row = "0" } = cell.dataset;
  return { column, cell: table.querySelector<HTMLElement>(`[data-row="${Number(row) + 1}"][data-column="${column}"] :is(input,select,textarea)`) };
}
