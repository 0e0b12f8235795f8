export function orderPath(no: string): string {
  return `/api/v1/orders/${encodeURIComponent(no)}`;
}

export function documentPath(no: string, documentId: string): string {
  return `${orderPath(no)}/documents/${encodeURIComponent(documentId)}`;
}
