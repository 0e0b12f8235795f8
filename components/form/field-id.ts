/** Id in the page of the input at a path: `f-lines-0-quantity`. */
export const fieldId = (path: string) => `f-${path.replaceAll(".", "-")}`;
