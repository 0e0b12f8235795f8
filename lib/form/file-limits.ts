/** What an attachment may be, for browser and server alike. */
export const fileTypes = ["application/pdf", "image/jpeg", "image/png"] as const;
export const mostMegabytes = 10;
/** Bytes of one attachment at most. */
export const mostFileBytes = mostMegabytes * 1024 * 1024;

/** Files at most: of a field that says nothing else, of a review point, of an entry of the tracking log. */
export const mostFiles = { field: 20, point: 10, entry: 20 };
