const most = 16 * 1024;

/** The same request with its body read, for a library that would read one of any length; null where it is more than 16 KB, whatever its length header says. */
export async function boundedRequest(request: Request): Promise<Request | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  const { method, headers, url } = request;
  return new Request(url, { method, headers, body: Buffer.concat(chunks) });
}
