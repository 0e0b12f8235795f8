/** What a request is answered that a rule refuses, for `rejects.toMatchObject`. */
export function refused(reason: string, status = 422) {
  return { status, problem: { reason } };
}
