import { createRequire } from "node:module";
import { Document, Font, Page, Path, renderToBuffer, Svg, Text, View } from "@react-pdf/renderer";
import { Fragment } from "react";
import type { RenditionItem } from "@/lib/form/rendition";
import { inLanguage, type Said } from "@/lib/form/words";
import type { PrintedDocument } from "@/lib/pdf/printed";

const { resolve } = createRequire(import.meta.url);
const fonts = ["400Regular", "700Bold"] as const;

Font.register({
  family: "TC",
  fonts: fonts.map((name) => ({ src: resolve(`@expo-google-fonts/noto-sans-tc/${name}/NotoSansTC_${name}.ttf`), fontWeight: Number.parseInt(name, 10) })),
});
Font.registerHyphenationCallback((word) => (/\p{Script=Han}/u.test(word) ? [...word].flatMap((character) => [character, ""]) : [word]));

const row = { flexDirection: "row", borderBottomWidth: 0.5, borderBottomColor: "#ccc" } as const;

function Cell({ said, width }: { said: Said; width: string }) {
  return (
    <View style={{ width, padding: 4 }}>
      <Text>{inLanguage(said, "zh-Hant")}</Text>
    </View>
  );
}

function rowsOf(item: RenditionItem): Said[][] {
  switch (item.kind) {
    case "answer":
      return [[item.label, item.value]];
    case "point":
      return [[item.id, item.label, item.verdictWords, item.remark]];
    case "conclusion":
      return [[item.label, item.outcomeWords], ...item.items.flatMap(rowsOf)];
    case "table":
      return [item.columns.map(({ label }) => label), ...item.rows];
    case "files":
      return item.files.map(({ name, sha256 }) => [name, sha256]);
  }
}

function Rows({ cells: all }: { cells: Said[][] }) {
  const rows = all.map((cells) => (
    <View style={row} wrap={false} key={JSON.stringify(cells)}>
      {cells.map((said) => (
        <Cell said={said} width={`${100 / cells.length}%`} key={JSON.stringify(said)} />
      ))}
    </View>
  ));
  return <Fragment>{rows}</Fragment>;
}

/** What ours prints beside the form: numbers, signatories, files, hashes. */
function surroundings({ no, documentId, company, signatures, files, hashes, at }: PrintedDocument): Said[][] {
  const signers = signatures.map(({ meaning, signer }): Said[] => [meaning, signer.name, signer.latinName, signer.title, at]);
  const ids = [company.name, company.address, no, documentId, hashes?.content ?? "", hashes?.rendition ?? ""].map((said): Said[] => [said, at]);
  return [...ids, ...signers, ...files.map(({ name, sha256 }) => [name, sha256])];
}

function Mark({ strokes }: { strokes: number[][] }) {
  const path = strokes.map((points) => points.map((value, index) => `${index === 0 ? "M" : index === 2 ? "L" : ""}${value}`).join(" ")).join(" ");
  return (
    <Svg viewBox="0 0 600 200" style={{ width: 200, height: 60 }}>
      <Path d={path} stroke="black" strokeWidth={3} fill="none" />
    </Svg>
  );
}

/** The same content as react-pdf's documentation would have it: a View around each Text, its own line breaking and pagination. */
export async function stockPdf(printed: PrintedDocument): Promise<Uint8Array> {
  const { rendition, signatures, at } = printed;
  const paper = (
    <Document conformance="PDF/A-2b" title="bench" creationDate={new Date(at)}>
      <Page size="A4" style={{ padding: 48, fontFamily: "TC", fontSize: 8.8, lineHeight: 1.42 }}>
        <Text fixed render={({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`} />
        {rendition.sections.map((section) => (
          <View key={section.title.en}>
            <Text style={{ fontWeight: 700, fontSize: 10.5 }}>{section.title["zh-Hant"]}</Text>
            {section.items.map((item) => (
              <Rows cells={rowsOf(item)} key={item.label.en} />
            ))}
          </View>
        ))}
        <Rows cells={surroundings(printed)} />
        {signatures.map((one) => (one.state === "signed" && one.mark.how === "drawn" ? <Mark strokes={one.mark.strokes} key={one.signer.name} /> : null))}
        <Text fixed>{`${printed.no} ${printed.documentId}`}</Text>
      </Page>
    </Document>
  );
  return new Uint8Array(await renderToBuffer(paper));
}
