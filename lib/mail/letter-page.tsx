import type { CSSProperties } from "react";
import type { Language } from "@/lib/form/words";
import type { Letter, Letterhead } from "./letter";

const ink = "#231f1a";
const quiet = "#564f46";
const line = "#e5ded2";
const seal = "#b2331d";
const traditional = "'PingFang TC','Microsoft JhengHei','Noto Sans TC'";
const simplified = "'PingFang SC','Microsoft YaHei','Noto Sans SC'";
const latin = "system-ui,-apple-system,'Segoe UI',Roboto";

/** One character is drawn differently on the mainland: the reader's own script comes first. */
const faces: Record<Language, string> = {
  "zh-Hant": `${traditional},${simplified},sans-serif`,
  "zh-Hans": `${simplified},${traditional},sans-serif`,
  en: `${latin},${traditional},sans-serif`,
};

const sheet: CSSProperties = {
  maxWidth: 560,
  margin: "0 auto",
  padding: "32px 28px",
  backgroundColor: "#ffffff",
  border: `1px solid ${line}`,
  borderRadius: 8,
};
const small: CSSProperties = { fontSize: 13, lineHeight: "20px", color: quiet, margin: "0 0 8px" };
const text: CSSProperties = { fontSize: 16, lineHeight: "26px", margin: "0 0 16px" };

/** One letter as mail programs read it: inline styles, one column, nothing loaded from anywhere. */
export function LetterPage({ letter, head }: { letter: Letter; head: Letterhead }) {
  return (
    <html lang={letter.language}>
      <body style={{ margin: 0, padding: "24px 12px", backgroundColor: "#f8f5ef", color: ink, fontFamily: faces[letter.language] }}>
        <div style={sheet}>
          <p style={{ ...small, color: seal, fontWeight: 600, margin: "0 0 24px", paddingBottom: 12, borderBottom: `2px solid ${seal}` }}>{head.company}</p>
          <Contents letter={letter} />
          <Foot head={head} />
        </div>
      </body>
    </html>
  );
}

function Contents({ letter }: { letter: Letter }) {
  return (
    <>
      <p style={text}>{letter.greeting}</p>
      {letter.paragraphs.map((paragraph) => (
        <p key={paragraph} style={text}>
          {paragraph}
        </p>
      ))}
      {letter.code && <p style={{ fontSize: 32, letterSpacing: 8, fontWeight: 700, margin: "8px 0 24px" }}>{letter.code}</p>}
      <Facts facts={letter.facts} />
      {letter.quotes.map((quote) => (
        <blockquote key={quote.label} style={{ margin: "0 0 16px", padding: "4px 0 4px 14px", borderLeft: `3px solid ${line}` }}>
          <p style={{ ...small, margin: 0 }}>{quote.label}</p>
          <p style={{ ...text, margin: 0, whiteSpace: "pre-wrap" }}>{quote.text}</p>
        </blockquote>
      ))}
      {letter.action && <Action {...letter.action} />}
      {letter.notes.map((note) => (
        <p key={note} style={small}>
          {note}
        </p>
      ))}
    </>
  );
}

function Facts({ facts }: { facts: Letter["facts"] }) {
  if (facts.length === 0) return null;
  return (
    <table cellPadding={0} cellSpacing={0} style={{ width: "100%", borderCollapse: "collapse", margin: "0 0 20px" }}>
      <tbody>
        {facts.map(({ label, value }) => (
          <tr key={label}>
            <td style={{ ...small, width: "30%", padding: "6px 12px 6px 0", verticalAlign: "top", borderBottom: `1px solid ${line}` }}>{label}</td>
            <td style={{ fontSize: 15, lineHeight: "22px", padding: "6px 0", borderBottom: `1px solid ${line}` }}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The address stands below in full as well: where a program drops the button, it can be copied. */
function Action({ label, url }: { label: string; url: string }) {
  return (
    <>
      <p style={{ margin: "8px 0 16px" }}>
        <a
          href={url}
          style={{
            display: "inline-block",
            padding: "12px 22px",
            backgroundColor: ink,
            color: "#ffffff",
            borderRadius: 6,
            textDecoration: "none",
            fontSize: 16,
          }}
        >
          {label}
        </a>
      </p>
      <p style={{ ...small, wordBreak: "break-all" }}>{url}</p>
    </>
  );
}

function Foot({ head }: { head: Letterhead }) {
  const reach = [head.address, head.phone, head.mail].filter(Boolean).join(" · ");
  return (
    <div style={{ marginTop: 28, paddingTop: 14, borderTop: `1px solid ${line}` }}>
      <p style={{ ...small, margin: 0 }}>{head.company}</p>
      {reach && <p style={{ ...small, margin: 0 }}>{reach}</p>}
      <p style={{ ...small, margin: 0 }}>{head.foot}</p>
    </div>
  );
}
