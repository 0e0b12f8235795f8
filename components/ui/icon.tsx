import { classNames } from "./class-names";

/** Outlines on a 20 × 20 grid, drawn with the colour of the text beside them. */
const outlines = {
  desk: "M3 8h14M4.5 8V5.5A1.5 1.5 0 0 1 6 4h8a1.5 1.5 0 0 1 1.5 1.5V8M4 8v8M16 8v8M8 12h4",
  orders: "M6 3.5h8A1.5 1.5 0 0 1 15.5 5v12l-2.2-1.4-1.65 1.4L10 15.6 8.35 17 6.7 15.6 4.5 17V5A1.5 1.5 0 0 1 6 3.5ZM7.5 7.5h5M7.5 11h5",
  archive: "M3 4.5h14v3H3zM4.5 7.5V16h11V7.5M8 11h4",
  people:
    "M7.5 9.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2.5 16c.3-2.9 2.3-4.5 5-4.5s4.7 1.6 5 4.5M13 4.3a2.75 2.75 0 0 1 0 5M14.3 11.8c1.8.5 3 1.9 3.2 4.2",
  settings: "M3 6h7M14 6h3M3 14h3M10 14h7M12 4v4M8 12v4",
  audit: "M10 2.8 4 5v4.6c0 3.7 2.4 6.3 6 7.6 3.6-1.3 6-3.9 6-7.6V5l-6-2.2ZM7.3 9.8l2 2 3.5-3.8",
  plus: "M10 4v12M4 10h12",
  search: "M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12ZM13.5 13.5 17 17",
  down: "m5 7.5 5 5 5-5",
  right: "m7.5 5 5 5-5 5",
  left: "m12.5 5-5 5 5 5",
  up: "m5 12.5 5-5 5 5",
  check: "m4 10.5 4 4 8-9",
  cross: "m5 5 10 10M15 5 5 15",
  clock: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 6v4.2l2.8 1.8",
  alert: "M10 3 2.5 16.5h15L10 3ZM10 8.2v4M10 14.4v.1",
  info: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 9.4v4.2M10 6.6v.1",
  file: "M5.5 2.8h6L15 6.3v9.4a1.5 1.5 0 0 1-1.5 1.5h-8A1.5 1.5 0 0 1 4 15.7V4.3a1.5 1.5 0 0 1 1.5-1.5ZM11.2 3v3.5H15",
  upload: "M10 13V4M6.3 7.5 10 3.8l3.7 3.7M4 13v2.5A1.5 1.5 0 0 0 5.5 17h9a1.5 1.5 0 0 0 1.5-1.5V13",
  download: "M10 4v9M6.3 9.5 10 13.2l3.7-3.7M4 13v2.5A1.5 1.5 0 0 0 5.5 17h9a1.5 1.5 0 0 0 1.5-1.5V13",
  trash: "M3.5 5.5h13M8 5.5V3.8h4v1.7M5.5 5.5l.7 11h7.6l.7-11M8.5 8.7v4.6M11.5 8.7v4.6",
  copy: "M7 7V4.5A1.5 1.5 0 0 1 8.5 3h7A1.5 1.5 0 0 1 17 4.5v7a1.5 1.5 0 0 1-1.5 1.5H13M4.5 7h7A1.5 1.5 0 0 1 13 8.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 15.5v-7A1.5 1.5 0 0 1 4.5 7Z",
  pen: "m3.5 16.5.9-3.8L13.6 3.5l2.9 2.9-9.2 9.2-3.8.9ZM11.5 5.6l2.9 2.9",
  seal: "M4.5 4.5h11v11h-11zM7.5 7.5h5v5h-5z",
  back: "M8 5 3.5 9.5 8 14M4 9.5h7.5a5 5 0 0 1 5 5V16",
  globe: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM3 10h14M10 3c2 2 3 4.4 3 7s-1 5-3 7c-2-2-3-4.4-3-7s1-5 3-7Z",
  menu: "M3.5 6h13M3.5 10h13M3.5 14h13",
  person: "M10 9.8a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM3.8 16.8c.5-3.2 2.9-5 6.2-5s5.7 1.8 6.2 5",
  leave: "M8 17H5a1.5 1.5 0 0 1-1.5-1.5v-11A1.5 1.5 0 0 1 5 3h3M12.5 13.5 16 10l-3.5-3.5M16 10H8",
  calendar: "M4.5 4.5h11A1.5 1.5 0 0 1 17 6v9.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15.5V6a1.5 1.5 0 0 1 1.5-1.5ZM3 8.5h14M6.8 2.8v3M13.2 2.8v3",
  phone: "M6.5 3 8.3 7 6.3 8.6a9.5 9.5 0 0 0 5.1 5.1L13 11.7l4 1.8V16a1.4 1.4 0 0 1-1.4 1.4A12.9 12.9 0 0 1 2.6 4.4 1.4 1.4 0 0 1 4 3h2.5Z",
  lock: "M5.5 9h9a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1ZM7 9V6.5a3 3 0 0 1 6 0V9",
  print: "M6 7V3h8v4M6 14H4.5A1.5 1.5 0 0 1 3 12.5v-4A1.5 1.5 0 0 1 4.5 7h11A1.5 1.5 0 0 1 17 8.5v4a1.5 1.5 0 0 1-1.5 1.5H14M6 11.5h8V17H6z",
  mail: "M4 4.5h12A1.5 1.5 0 0 1 17.5 6v8a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 14V6A1.5 1.5 0 0 1 4 4.5ZM3 6l7 5 7-5",
  link: "M8.5 11.5a3 3 0 0 0 4.3 0l3-3a3 3 0 1 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-3 3a3 3 0 1 0 4.3 4.3l1-1",
} as const;

export type IconName = keyof typeof outlines;

export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" className={classNames("size-5 shrink-0", className)} fill="none" stroke="currentColor" strokeWidth="1.5">
      <path d={outlines[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
