import { Document, Packer, Paragraph } from 'docx';
import type { ChartRun } from 'docx/charts';
import { strFromU8, unzipSync } from 'fflate';

/** A chart as both offices keep it: its drawing, and the workbook that "Edit Data" opens. */
export interface ChartPart {
  /** It calls its workbook `rId1`: the only relation that it has. */
  readonly xml: string;
  readonly workbook: Uint8Array;
}

const WORKBOOK = 'rId1';

/** The parts of charts, in their order, as they would stand in a Word file: what both offices show is one thing. */
export async function chartParts(charts: readonly ChartRun[]): Promise<readonly ChartPart[]> {
  if (charts.length === 0) return [];
  const children = charts.map((chart) => new Paragraph({ children: [chart] }));
  const packed = await Packer.toArrayBuffer(new Document({ sections: [{ children }] }));
  const files = unzipSync(new Uint8Array(packed));
  const drawings = relationsIn(files, 'word/_rels/document.xml.rels');
  const body = text(files, 'word/document.xml');
  return [...body.matchAll(/<c:chart\b[^>]*r:id="([^"]+)"/gu)].map(([, id = '']) => {
    const path = drawings.get(id) ?? '';
    const relations = relationsIn(files, `word/charts/_rels/${path.replace(/^.*\//u, '')}.rels`);
    const xml = text(files, `word/${path}`);
    const workbookId = /<c:externalData r:id="([^"]+)"/u.exec(xml)?.[1] ?? '';
    const workbook = (relations.get(workbookId) ?? '').replace(/^\.\.\//u, '');
    return {
      // docx gives every chart another id.
      xml: xml.replaceAll(`"${workbookId}"`, `"${WORKBOOK}"`),
      workbook: files[`word/${workbook}`] ?? new Uint8Array(),
    };
  });
}

type Files = Readonly<Record<string, Uint8Array>>;

/** Targets by their ids. */
function relationsIn(files: Files, path: string): ReadonlyMap<string, string> {
  const relations = [...text(files, path).matchAll(/<Relationship\b[^>]*>/gu)];
  return new Map(
    relations.map(([one]) => [
      /\bId="([^"]+)"/u.exec(one)?.[1] ?? '',
      /\bTarget="([^"]+)"/u.exec(one)?.[1] ?? '',
    ]),
  );
}

function text(files: Files, path: string): string {
  const bytes = files[path];
  return bytes === undefined ? '' : strFromU8(bytes);
}
