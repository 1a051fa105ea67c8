import { Packer } from 'docx';

import { buildDocument } from '#document/buildDocument.ts';
import type { Photo } from '#document/typesetting.ts';
import { estimate, typesetDocument } from '#document/typesetDocument.ts';
import { compose } from '#manuscript/compose.ts';
import { examples } from '#templates/examples/examples.ts';
import { formats } from '#templates/formats/formats.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methodById } from '#templates/methods/methods.ts';

const RUNS = 5;

export interface ExportTime {
  /** Milliseconds from the record to the file, the median of five warm runs. */
  readonly ours: number;
  /** The same tree written by docx alone, with the same page numbers. */
  readonly bare: number;
}

/** How much our export of the worked example adds to what docx itself needs for the same tree. */
export async function measureExport(): Promise<ExportTime> {
  const example = await examples[0]?.load();
  if (example === undefined) throw new Error('There is no worked example.');
  const { risalah } = example;
  const photos = new Map(
    example.photos.map(({ hash, base64, width, height, type }): [string, Photo] => [
      hash,
      { bytes: new Uint8Array(Buffer.from(base64, 'base64')), width, height, type },
    ]),
  );
  const format = formats[0];
  const composed = () =>
    compose({
      risalah,
      method: methodById(risalah.method),
      guidance,
      options: { untilStep: null, format: { ...formats[0], emptyAnswers: 'omit' } },
    });

  const ours = async (): Promise<number> => {
    const start = performance.now();
    await typesetDocument(composed(), { format, photos, now: new Date(0) });
    return performance.now() - start;
  };
  const bare = async (): Promise<number> => {
    const manuscript = composed();
    const start = performance.now();
    const tree = buildDocument(manuscript, { format, photos, pageNumbers: estimate });
    await Packer.toArrayBuffer(tree);
    return performance.now() - start;
  };

  await ours();
  await bare();
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    times.ours.push(await ours());
    times.bare.push(await bare());
  }
  return { ours: median(times.ours), bare: median(times.bare) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
