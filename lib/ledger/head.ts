/** The last entry of a stream. */
export type Head = { seq: number; hash: string };
