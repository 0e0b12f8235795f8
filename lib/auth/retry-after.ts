/** next-auth answers every refused sign-in alike; one that came too soon is told when to come again, as HTTP says it. */
export async function withRetryAfter(answer: Response): Promise<Response> {
  if (answer.status !== 401 || !answer.headers.get("content-type")?.startsWith("application/json")) return answer;
  const text = await answer.text();
  const seconds = /tooManyTries(?:%3A|:)(\d+)/i.exec(text)?.[1];
  const headers = new Headers(answer.headers);
  if (seconds) headers.set("retry-after", seconds);
  return new Response(text, { status: seconds ? 429 : 401, headers });
}
