/** A mail address that breaks before its @ where it does not fit on a line. */
export function MailText({ mail }: { mail: string }) {
  const at = mail.lastIndexOf("@");
  return (
    <>
      {mail.slice(0, at)}
      <wbr />
      {mail.slice(at)}
    </>
  );
}
