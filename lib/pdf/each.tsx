import { createElement, Fragment, type ReactElement } from "react";

/** Draws each of a list in its order. A printed page is drawn once, so its parts are children in fixed places and need no keys. */
export function each<T>(items: readonly T[], draw: (item: T, index: number) => ReactElement | null): ReactElement {
  return createElement(Fragment, null, ...items.map(draw));
}
