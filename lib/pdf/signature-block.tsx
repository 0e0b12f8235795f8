import { View } from "@react-pdf/renderer";
import type { Language } from "@/lib/form/words";
import type { Mark } from "@/lib/order/mark";
import { departmentWords } from "@/lib/words/departments";
import { fieldWords } from "@/lib/words/fields";
import { meaningWords } from "@/lib/words/meanings";
import { pdfWords } from "@/lib/words/pdf";
import { Ink } from "./ink";
import { Strokes, StruckThrough } from "./marks";
import { momentOf } from "./moment";
import { colours, lines, sizes } from "./paper";
import type { PrintedSignature, PrintedSigner } from "./printed";
import type { Setting } from "./say";

type Box = Setting & { width: number };
const area = 38;
/** Room left and right inside a block. */
export const side = 8;
export const frame = { paddingHorizontal: side, paddingVertical: 5, borderWidth: lines.hair, borderColor: colours.hairline, borderRadius: 2 };

/** One slot: what signing means, the mark, who signed, and how it was proved; or why nobody signs. */
export function SignatureBlock({ signature, say, language, width }: Box & { signature: PrintedSignature }) {
  const inner = width - 2 * side - 2 * lines.hair;
  const setting = { say, language, width: inner };
  return (
    <View style={{ ...frame, width }}>
      <Head signature={signature} {...setting} />
      <View style={{ height: area, borderBottomWidth: lines.hair, borderBottomColor: colours.rule, marginBottom: 4, justifyContent: "flex-end" }}>
        <Area signature={signature} height={area} {...setting} />
      </View>
      <Who signer={signature.signer} {...setting} />
      <Circumstances signature={signature} {...setting} />
      <Added signature={signature} {...setting} />
    </View>
  );
}

export function Head({ signature, say, language, width }: Box & { signature: PrintedSignature }) {
  const note = signature.state === "struck" ? say(pdfWords.struck) : signature.state === "signed" && signature.reservation ? say(pdfWords.reservation) : "";
  return (
    <View style={{ flexDirection: "row" }}>
      <Ink language={language} width={width * 0.5} size={sizes.small} weight={700} colour={colours.accent}>
        {say(meaningWords[signature.meaning])}
      </Ink>
      <Ink language={language} width={width * 0.5} size={sizes.small} weight={700} colour={colours.warning} style={{ textAlign: "right" }}>
        {note}
      </Ink>
    </View>
  );
}

export function Area({ signature, say, language, width, height }: Box & { signature: PrintedSignature; height: number }) {
  if (signature.state === "signed") return <Signed mark={signature.mark} language={language} width={width} height={height} />;
  if (signature.state === "struck") return <StruckThrough width={width} height={height} />;
  return (
    <Ink language={language} width={width} size={sizes.small} colour={colours.muted} style={{ textAlign: "center", paddingBottom: 14 }}>
      {say(pdfWords.waiting)}
    </Ink>
  );
}

function Signed({ mark, language, width, height }: { mark: Mark; language: Language; width: number; height: number }) {
  if (mark.how !== "typed") return <Strokes strokes={mark.strokes} box={mark.box} width={width} height={height} />;
  const size = mark.text.length > 16 ? 11 : 17;
  return (
    <Ink language={language} width={width} size={size} weight={500} style={{ textAlign: "center", paddingBottom: 5 }}>
      {mark.text}
    </Ink>
  );
}

export function Who({ signer, say, language, width }: Box & { signer: PrintedSigner }) {
  const department = signer.department ? say(departmentWords[signer.department]) : signer.company || say(pdfWords.customer);
  // The general manager's department and title are the same word; once is enough.
  const place = [department, signer.title].filter((part, index, all) => part !== "" && all.indexOf(part) === index).join(" · ");
  const name = [signer.name, signer.latinName].filter((part) => part !== "").join("  ");
  return (
    <>
      {name === "" ? null : (
        <Ink language={language} width={width} weight={500}>
          {name}
        </Ink>
      )}
      <Ink language={language} width={width} size={sizes.small} colour={colours.muted}>
        {place}
      </Ink>
    </>
  );
}

export function Circumstances({ signature, say, language, width }: Box & { signature: PrintedSignature }) {
  if (signature.state === "open") return null;
  const proved = signature.state === "signed" ? say(pdfWords.proof[signature.proof]) : say(pdfWords.struckBy, { name: signature.by });
  const text = signature.state === "signed" ? signature.remark : signature.reason;
  const label = signature.state === "signed" ? fieldWords.remark : pdfWords.reason;
  const small = { language, width, size: sizes.small, colour: colours.muted };
  return (
    <>
      <Ink {...small}>{momentOf(signature)}</Ink>
      <Ink {...small}>{`${signature.zone} · ${proved}`}</Ink>
      {text === "" ? null : (
        <View style={{ marginTop: 3, paddingTop: 3, borderTopWidth: lines.hair, borderTopColor: colours.hairline }}>
          <Ink {...small}>{say(label)}</Ink>
          <Ink language={language} width={width} size={sizes.table}>
            {text.replace(/\s+/gu, " ")}
          </Ink>
        </View>
      )}
    </>
  );
}

/** Why there is a place that the document did not have when it was submitted. */
export function Added({ signature: { added }, say, language, width }: Box & { signature: PrintedSignature }) {
  if (!added) return null;
  const small = { language, width, size: sizes.small, colour: colours.muted };
  return (
    <View style={{ marginTop: 3, paddingTop: 3, borderTopWidth: lines.hair, borderTopColor: colours.hairline }}>
      <Ink {...small}>{`${say(pdfWords.addedBy, { name: added.by })} · ${momentOf(added)}`}</Ink>
      <Ink language={language} width={width} size={sizes.table}>
        {added.reason.replace(/\s+/gu, " ")}
      </Ink>
    </View>
  );
}
