export const orderPath = (no: string) => `/orders/${encodeURIComponent(no)}`;
export const orderAsOfPath = (no: string, day: string, view: string) => `${orderPath(no)}?${new URLSearchParams({ view, asOf: day })}`;
export const documentPath = (no: string, documentId: string) => `${orderPath(no)}/documents/${encodeURIComponent(documentId)}`;
export const conformancePath = (no: string) => `${orderPath(no)}/conformance`;
export const correctPath = (no: string) => `${orderPath(no)}/correct`;
/** Every order's deadlines that a changed calendar would move. */
export const movesPath = "/orders/deadlines";
export const orderApi = (no: string) => `/api/v1/orders/${encodeURIComponent(no)}`;
export const documentApi = (no: string, documentId: string) => `${orderApi(no)}/documents/${encodeURIComponent(documentId)}`;
