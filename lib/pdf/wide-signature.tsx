import { View } from "@react-pdf/renderer";
import { keeping, sheet } from "./paper";
import type { PrintedSignature } from "./printed";
import type { Setting } from "./say";
import { Added, Area, Circumstances, frame, Head, side, Who } from "./signature-block";

const height = 42;

/** A signature across the sheet: the mark on the left, who signed and how it was proved beside it. */
export function WideSignature({ signature, ...setting }: Setting & { signature: PrintedSignature }) {
  const width = (sheet.content - 3 * side - 1) / 2;
  return (
    <View wrap={false} minPresenceAhead={keeping} style={{ ...frame, flexDirection: "row", gap: side, width: sheet.content, marginTop: 10 }}>
      <View style={{ width }}>
        <Head signature={signature} width={width} {...setting} />
        <View style={{ height, justifyContent: "flex-end" }}>
          <Area signature={signature} width={width} height={height} {...setting} />
        </View>
      </View>
      <View style={{ width }}>
        <Who signer={signature.signer} width={width} {...setting} />
        <Circumstances signature={signature} width={width} {...setting} />
        <Added signature={signature} width={width} {...setting} />
      </View>
    </View>
  );
}
