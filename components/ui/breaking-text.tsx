/** Text that may break before its last @: a mail address is one word, and longer than a narrow line. */
export function BreakingText({ text }: { text: string }) {
  const at = text.lastIndexOf("@");
  if (at < 1) return text;
  return (
    <>
      {text.slice(0, at)}
      <wbr />
      {text.slice(at)}
    </>
  );
}
