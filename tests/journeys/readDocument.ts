import { strFromU8, unzipSync } from 'fflate';
import { fieldsOf, paragraphsOf, textOf } from '#tests/document/readDocx.ts';

/** A Word file as a reader of its parts finds it. */
export interface ReadDocument {
  /** Headings in order, each after its level: "1 BAB I / PENDAHULUAN". */
  readonly outline: readonly string[];
  /** "Gambar 2.1  Diagram Pareto …", in order. */
  readonly captions: readonly string[];
  /** Cells, row by row. */
  readonly tables: readonly Table[];
  /** Native charts: what their series are called and the numbers that are kept in them. */
  readonly charts: readonly (readonly ChartSeries[])[];
  /** Lines of the three lists in front: text, a tab, the page. */
  readonly contents: readonly string[];
  /** Drawn canvases, each with what its shapes say. */
  readonly drawings: readonly string[];
  readonly photographs: number;
  /** "lowerRoman 1", "decimal 1", in order of the sections that restart. */
  readonly pageNumbers: readonly string[];
  /** "SEQ Gambar_2" and the others. */
  readonly fields: readonly string[];
  /** What would make Word ask something at the first opening. */
  readonly prompts: readonly string[];
}

interface Table {
  /** Rows that repeat on every page. */
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
}

interface ChartSeries {
  readonly name: string;
  readonly values: readonly number[];
}

export function readDocument(bytes: Uint8Array): ReadDocument {
  const files = unzipSync(bytes);
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const body = part('word/document.xml');
  const paragraphs = paragraphsOf(body);
  const styled = (style: RegExp) => paragraphs.filter((paragraph) => style.test(paragraph.style));
  return {
    outline: styled(/^Heading[123]$/).map(({ style, text }) => `${style.slice(-1)} ${text}`),
    // Behind a drawing a caption's number ends with a joiner without width.
    captions: styled(/^(Table|Figure)Caption$/).map(({ text }) => text.replaceAll('\u200D', '')),
    tables: tablesOf(body),
    charts: chartNames(Object.keys(files)).map((name) => seriesOf(part(name))),
    // A long entry is broken before the page numbers.
    contents: styled(/^(TOC\d|TableofFigures)$/).map(({ text }) => text.replaceAll(' / ', ' ')),
    drawings: [...body.matchAll(/<wpc:wpc.*?<\/wpc:wpc>/gs)].map(([xml]) => textOf(xml)),
    photographs: [...body.matchAll(/<pic:pic /g)].length,
    pageNumbers: [...body.matchAll(/<w:pgNumType [^>]*>/g)].flatMap(([xml]) => {
      const start = /w:start="(\d+)"/.exec(xml)?.[1];
      const format = /w:fmt="(\w+)"/.exec(xml)?.[1];
      return start === undefined ? [] : [`${format ?? ''} ${start}`];
    }),
    fields: fieldsOf(body),
    prompts: [
      ...(body.match(/w:dirty="(?:true|1)"/g) ?? []),
      ...(part('word/settings.xml').match(/updateFields/g) ?? []),
    ],
  };
}

function tablesOf(body: string): readonly Table[] {
  return [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => {
    const rows = [...table.matchAll(/<w:tr(?: [^>]*)?>.*?<\/w:tr>/gs)].map(([xml]) => ({
      repeats: xml.includes('<w:tblHeader/>'),
      cells: [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
        paragraphsOf(cell)
          .map(({ text }) => text)
          .join('\n'),
      ),
    }));
    return {
      head: rows.filter(({ repeats }) => repeats).map(({ cells }) => cells),
      rows: rows.filter(({ repeats }) => !repeats).map(({ cells }) => cells),
    };
  });
}

function chartNames(names: readonly string[]): readonly string[] {
  const number = (name: string) => Number(/\d+/.exec(name)?.[0] ?? 0);
  return names
    .filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name))
    .toSorted((a, b) => number(a) - number(b));
}

function seriesOf(chart: string): readonly ChartSeries[] {
  return [...chart.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) => ({
    name: /<c:tx>.*?<c:v>([^<]*)<\/c:v>/s.exec(series)?.[1] ?? '',
    values: valuesOf(/<c:val>.*?<\/c:val>/s.exec(series)?.[0] ?? ''),
  }));
}

function valuesOf(cache: string): readonly number[] {
  return [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value));
}
