import { strFromU8, unzipSync } from 'fflate';
import type { ReadDocx } from './readDocx.ts';

/** One list of numbers of a native chart: as the chart shows it and as its workbook holds it; `null` is a gap. */
export interface ChartNumbers {
  readonly shown: readonly (number | null)[];
  readonly held: readonly (number | null)[];
}

/** The lists of numbers of a chart part, x and y of scatter charts too, in the order of the series. */
export function chartNumbers(file: ReadDocx, number: number): readonly ChartNumbers[] {
  const xml = file.part(`word/charts/chart${number}.xml`);
  const book = workbookOf(file, number);
  return [...xml.matchAll(/<c:numRef><c:f>([^<]*)<\/c:f>(.*?)<\/c:numRef>/gs)].map(
    ([, range = '', cache = '']) => ({ shown: cached(cache), held: cellsOf(book, range) }),
  );
}

function cached(cache: string): readonly (number | null)[] {
  const count = Number(/<c:ptCount val="(\d+)"/.exec(cache)?.[1] ?? 0);
  const points = new Map(
    [...cache.matchAll(/<c:pt idx="(\d+)"[^>]*><c:v>([^<]*)<\/c:v>/g)].map(([, at, value]) => [
      Number(at),
      Number(value),
    ]),
  );
  return Array.from({ length: count }, (_, at) => points.get(at) ?? null);
}

/** The numbers in the workbook that a chart opens on "Edit Data", by their cells. */
function workbookOf(file: ReadDocx, number: number): ReadonlyMap<string, number> {
  const relations = file.part(`word/charts/_rels/chart${number}.xml.rels`);
  const target = /Target="\.\.\/([^"]*\.xlsx)"/.exec(relations)?.[1] ?? '';
  const book = unzipSync(file.bytesOf(`word/${target}`));
  const sheet = strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const cells = sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*><v>([^<]*)<\/v>/g);
  return new Map([...cells].map(([, cell = '', value]) => [cell, Number(value)]));
}

/** The numbers of a range such as Sheet1!$B$2:$B$7. */
function cellsOf(book: ReadonlyMap<string, number>, range: string): readonly (number | null)[] {
  const [, column = '', from = '', to = from] =
    /\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(range) ?? [];
  const rows = Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at);
  return rows.map((row) => book.get(`${column}${row}`) ?? null);
}
