/** Class names of which some apply only sometimes. */
export const classNames = (...names: (string | false | null | undefined)[]) => names.filter(Boolean).join(" ");
